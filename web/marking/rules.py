"""The page of each rule: its reading, its levels beside the anchors, examples, how it is gamed, whom it may wrong."""

from __future__ import annotations

from dataclasses import dataclass

from flask import Blueprint, render_template

from assessment.evidence import RULES, told
from assessment.evidence.account import Account, account
from assessment.framework import Criterion, CriterionCode, load
from assessment.text import Language
from sim.language import in_language
from web.access import NoAccess, reader, signed_in
from web.words import current, say

routes = Blueprint("rules", __name__)

FRAMEWORK = "expert-ir-cooperation"
"""The framework whose criteria the rules are named after."""
READERS = frozenset({"assessor", "instructor", "jury", "administrator"})
"""The roles that read how rules judge: candidates are told how they were judged, not what to type."""


@dataclass(frozen=True, slots=True)
class Step:
    """A level as the framework describes it and as the rule proposes it."""

    level: int
    name: str
    anchor: str
    proposed: str
    """Empty where the rule never proposes it."""


@dataclass(frozen=True, slots=True)
class Played:
    """An example as the page tells it."""

    conduct: str
    level: int
    told: str


@dataclass(frozen=True, slots=True)
class Listed:
    """A criterion in the list of all: its rule in a sentence, or where a person looks."""

    code: str
    statement: str
    reads: str
    """Empty where no rule looks for it."""
    looks_at: str


def listed(language: Language) -> list[Listed]:
    """Every criterion of the framework, in its order."""
    return [
        Listed(
            criterion.code,
            in_language(criterion.statement, language),
            told(criterion.code, language),
            in_language(criterion.evidence, language),
        )
        for criterion in load(FRAMEWORK).criteria()
    ]


@routes.get("/assess/rules/<name>")
@signed_in
def rule(name: str) -> str:
    """The account of one rule, such as `b1.3a`."""
    who, language = reader(), current()
    code = CriterionCode(name[:1].upper() + name[1:])
    if code not in RULES or who.roles.isdisjoint(READERS):
        raise NoAccess
    framework, accounted = load(FRAMEWORK), account(code)
    codes = sorted(RULES)
    at = codes.index(code)
    criterion = framework.criterion(code)
    return render_template(
        "rule.html",
        code=code,
        statement=in_language(criterion.statement, language),
        critical=criterion.critical,
        rule=accounted.rule,
        reads=in_language(accounted.reads, language),
        looks_at=in_language(criterion.evidence, language),
        steps=[_step(framework.levels[n].name[language], n, criterion, accounted, language) for n in (1, 2, 3, 4)],
        examples=[Played(_conduct(e.specimen), e.level, in_language(e.told, language)) for e in accounted.examples],
        gamed=in_language(accounted.gamed, language),
        wronged=in_language(accounted.wronged, language),
        before=codes[at - 1].lower() if at else None,
        after=codes[at + 1].lower() if at + 1 < len(codes) else None,
        reader=who.name,
    )


def _step(name: str, level: int, criterion: Criterion, accounted: Account, language: Language) -> Step:
    proposed = in_language(accounted.levels[level], language) if level in accounted.levels else ""
    return Step(level, name, in_language(criterion.anchor(level), language), proposed)


def _conduct(specimen: str) -> str:
    """A specimen in words: the seat that it sits in, and how it conducts itself."""
    seat, _, grade = specimen.partition("-")
    return say("specimen-of-seat", seat=seat, grade=grade) if specimen else say("worked-example")
