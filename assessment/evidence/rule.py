"""Rules of evidence: each reads a dossier and proposes one criterion's level, with its reason and its events."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from assessment.evidence.dossier import Dossier
from assessment.evidence.index import Moment
from assessment.evidence.writing import Written
from assessment.framework import CriterionCode
from assessment.scoring import Proposal
from assessment.text import WORDS, Language, Param
from sim.exercise import events as ev
from sim.exercise.vocabulary import kind_of
from sim.language import Sentence


@dataclass(frozen=True, slots=True)
class Finding:
    """A rule's result: a level, its reason, and the moments it rests on."""

    level: int
    reason: Sentence
    moments: tuple[Moment, ...] = ()


def found(level: int, key: str, moments: Iterable[Moment], /, **values: Param) -> Finding:
    """A finding whose reason is that sentence with these values."""
    return Finding(level, Sentence(WORDS, key, values), tuple(moments))


HOLLOW = 2
"""The highest level that documents earn whose words speak against their sense."""

Judge = Callable[[Dossier], Finding | None]

RULES: dict[CriterionCode, tuple[str, Judge]] = {}
"""Criterion -> (rule and version, function). Filled by the modules of rules as they are imported."""


def rule(criterion: str, version: int = 1) -> Callable[[Judge], Judge]:
    """Register the rule of a criterion. A changed rule gets a higher version, so old reports stay explainable."""

    def register(judge: Judge) -> Judge:
        code = CriterionCode(criterion)
        if code in RULES:
            raise ValueError(f"{criterion} has two rules")
        RULES[code] = (f"{criterion.lower()}/{version}", judge)
        return judge

    return register


def told(criterion: CriterionCode, language: Language) -> str:
    """The rule of a criterion in one sentence; empty where no rule reads it out of a log."""
    if criterion not in RULES:
        return ""
    name, _ = RULES[criterion]
    return WORDS.say(f"rule-{name.partition('/')[0].replace('.', '-')}", language)


def propose(criterion: CriterionCode, dossier: Dossier) -> Proposal | None:
    """The proposal for one criterion; None where the exercise gave no occasion to show it."""
    name, judge = RULES[criterion]
    finding = judge(dossier)
    if finding is None:
        return None
    finding = _held(dossier, finding)
    moments = sorted({m.seq: m for m in finding.moments}.values(), key=lambda m: m.seq)
    return Proposal(
        criterion=criterion,
        level=finding.level if moments else 0,
        reason=finding.reason,
        events=tuple(m.seq for m in moments),
        rule=name,
        kinds=frozenset(kind_of(m.event).evidence for m in moments),
    )


def _held(dossier: Dossier, finding: Finding) -> Finding:
    """The finding, or 2 where it rests on documents of the candidate's whose words all speak against their sense."""
    if finding.level <= HOLLOW:
        return finding
    reasons = [
        dossier.reader.written(m, m.event).hollow
        for m in finding.moments
        if isinstance(m.event, ev.DocumentSubmitted) and dossier.made(m)
    ]
    hollow = [reason for reason in reasons if reason is not None]
    return Finding(HOLLOW, hollow[0], finding.moments) if hollow and len(hollow) == len(reasons) else finding


def noise(moment: Moment, said: Written) -> Finding | None:
    """Level 1 for a document without substance, with the reason; None for one that has some."""
    return None if said.noise is None else Finding(1, said.noise, (moment,))


def minutes(milliseconds: float) -> int:
    """Whole minutes, rounded down."""
    return int(milliseconds // 60_000)


def some(moments: Iterable[Moment], most: int = 6) -> tuple[Moment, ...]:
    """The first few moments, each once: enough to show a pattern, few enough to read."""
    return tuple({m.seq: m for m in moments}.values())[:most]
