"""The account of a rule: its reading, its levels one by one, ways to game it, and those it might wrong.

Accounts of rules written out stand in `accounts*.LANGUAGE.ftl`, each naming the version of its rule; those of documents
follow from `filed.ASKED`. Examples are what the rules proposed to specimen candidates (`examples.json`).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources

from assessment.evidence.filed import ASKED
from assessment.evidence.rule import RULES
from assessment.framework import CriterionCode
from assessment.text import WORDS, Text
from sim.exercise.papers.forms import FORMS
from sim.language import Sentence

LEVELS = (1, 2, 3, 4)


@dataclass(frozen=True, slots=True)
class Example:
    """A conduct and what the rule proposes for it."""

    specimen: str
    """The name of its script, such as `head-strong`; empty where the example is written out."""
    level: int
    told: Text
    """The rule's own reason to the specimen, or the conduct in words."""


@dataclass(frozen=True, slots=True)
class Account:
    """The account of one rule."""

    rule: str
    """Name and version, such as `b1.3a/3`."""
    reads: Text
    levels: Mapping[int, Text]
    """By level, what the rule proposes it for; a level that it never proposes is absent."""
    gamed: Text
    """Ways to game it, and what stops them."""
    wronged: Text
    """Those it might wrong, and what an assessor looks at then."""
    examples: tuple[Example, ...]


def account(criterion: CriterionCode) -> Account:
    """The account of the criterion's rule. Raises KeyError where the criterion has no rule."""
    rule, _ = RULES[criterion]
    name = rule.partition("/")[0].replace(".", "-")
    key = f"account-{'paper' if criterion in ASKED else name}"
    parts = _parts(criterion)
    return Account(
        rule=rule,
        reads=_said(f"rule-{name}", {}),
        levels={n: _said(f"{key}.level-{n}", parts) for n in LEVELS if WORDS.has(f"{key}.level-{n}")},
        gamed=_said(f"{key}.gamed", parts),
        wronged=_said(f"{key}.wronged", parts),
        examples=(*_written(key, parts), *_played().get(criterion, ())),
    )


def _said(key: str, parts: Mapping[str, object]) -> Text:
    return Sentence(WORDS, key, parts)


def _parts(criterion: CriterionCode) -> Mapping[str, object]:
    """The form that a criterion of documents reads, and the parts that it asks for."""
    if criterion not in ASKED:
        return {}
    asked = ASKED[criterion]
    parts, beyond = ([Sentence(WORDS, f"part-{name}", {}) for name in which] for which in (asked.parts, asked.beyond))
    return {
        "form": FORMS[asked.form].name,
        "parts": parts,
        "beyond": beyond,
        "missing": parts[0],
        "one": len(parts) == 1,
    }


def _written(key: str, parts: Mapping[str, object]) -> tuple[Example, ...]:
    """The examples that stand in the account: `example-LEVEL`."""
    return tuple(Example("", n, _said(f"{key}.example-{n}", parts)) for n in LEVELS if WORDS.has(f"{key}.example-{n}"))


@cache
def _played() -> Mapping[str, tuple[Example, ...]]:
    source = resources.files("assessment.evidence").joinpath("examples.json").read_text(encoding="utf-8")
    return {code: tuple(Example(**one) for one in found) for code, found in json.loads(source).items()}
