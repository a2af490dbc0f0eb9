"""Two markers' decisions on one candidate's block: whether a third is needed, and the levels that stand in the end.

**A third marker is needed** for a competence where, of its criteria,

- one marker observed a criterion and the other did not;
- the two are two levels or more apart;
- a critical criterion is at or below the framework's floor for one alone;
- the competence is acquired by the levels of one and not by those of the other, or by the two together (the higher of
  each pair) and not by either. Whether a block is validated, its competences alone decide.

The third marks every criterion of that competence, as blind as the others: what they are given names neither levels nor
reasons, and the reasons, which are the organiser's, hold no level.

**The level that stands** on a criterion:

- two markers and no third: the level that both gave; where they are one level apart, the higher, since nothing hangs on
  it for the outcome;
- three markers who observed it: the median. A third's level that equals one of the two therefore stands;
- three of whom two or more did not observe it: not observed;
- three of whom one did not: "not observed" is no level and cannot pull one down, so that the other two are read as two
  markers are; where they are two levels or more apart, no level stands and the jury decides.

A level that stands was given by at least one marker, and rests on the events of those who gave it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from assessment.framework import Competence, CompetenceCode, CriterionCode, Framework
from assessment.scoring import (
    NOT_OBSERVED,
    CompetenceOutcome,
    CompetenceResult,
    CriterionResult,
    Decision,
    score_competence,
)
from assessment.text import WORDS, Language

FAR = 2
"""Levels apart at which two markers need a third."""

Decisions = Mapping[CriterionCode, Decision]


class Split(StrEnum):
    """The reason why two markers need a third. `third-REASON` is its sentence; it tells no level."""

    OBSERVED = "observed"
    LEVELS = "levels"
    CRITICAL_FLOOR = "critical-floor"
    ACQUIRED = "acquired"

    def said(self, language: Language) -> str:
        """The reason in a sentence, for who organises the marking."""
        return WORDS.say(f"third-{self.value}", language)


@dataclass(frozen=True, slots=True, order=True)
class Difference:
    """A competence for which a third marker is needed, and one reason why: the organiser's to read, no marker's."""

    competence: CompetenceCode
    split: Split
    criterion: CriterionCode | None = None
    """None where it is about the competence as a whole."""


def needs_third(first: Iterable[Decision], second: Iterable[Decision], framework: Framework) -> tuple[Difference, ...]:
    """Every reason for a third marker, in the framework's order; none where there is no need. Symmetric in the two.

    Raises ValueError where the two did not decide the same criteria, or one of them decided a criterion twice, a
    criterion that the framework lacks or not all those of a competence.
    """
    one, other = _both(first, second, framework)
    higher = {code: max(one[code], other[code], key=_by_level) for code in one}
    joined = {code: _joined(one[code], other[code], higher[code]) for code in one}
    views = (one, other, joined)
    found = list[Difference]()
    for block in framework.blocks:
        marked = [competence for competence in block.competences if competence.criteria[0].code in one]
        for competence in marked:
            found += _splits(competence, framework, one, other)
            if len({_acquired(framework, competence, view) for view in views}) > 1:
                found.append(Difference(competence.code, Split.ACQUIRED))
    return tuple(found)


def third_marks(differences: Iterable[Difference], framework: Framework) -> tuple[CriterionCode, ...]:
    """The criteria given to the third marker: all those of the competences concerned, in the framework's order."""
    concerned = {difference.competence for difference in differences}
    return tuple(
        criterion.code
        for competence in framework.competences()
        if competence.code in concerned
        for criterion in competence.criteria
    )


class Settled(StrEnum):
    """The way in which a level came to stand."""

    AGREED = "agreed"
    HIGHER = "higher"
    """Of two that are one level apart."""
    MEDIAN = "median"
    NOT_OBSERVED = "not-observed"
    """By two of three."""
    JURY = "jury"
    """No level stands: the jury decides."""


@dataclass(frozen=True, slots=True)
class Settlement:
    """The level that stands on one criterion, and the evidence of those who gave it."""

    criterion: CriterionCode
    level: int | None
    """None where the jury decides."""
    by: Settled
    events: tuple[int, ...]
    kinds: frozenset[str]


def settle(
    first: Iterable[Decision], second: Iterable[Decision], third: Iterable[Decision], framework: Framework
) -> tuple[Settlement, ...]:
    """The level that stands on each criterion, in the framework's order.

    Raises ValueError as `needs_third` does, and where the third's criteria are not those of `third_marks`.
    """
    given_first, given_second = tuple(first), tuple(second)
    one, other = _both(given_first, given_second, framework)
    last = _by_criterion(third, framework)
    asked = third_marks(needs_third(given_first, given_second, framework), framework)
    if last.keys() != {*asked}:
        raise ValueError(f"a third marker decides {', '.join(asked) or 'nothing'} here, no more and no less")
    return tuple(
        _settlement(code, [one[code], other[code], *([last[code]] if code in last else [])])
        for code in (criterion.code for criterion in framework.criteria())
        if code in one
    )


def standing(levels: list[int]) -> tuple[int | None, Settled]:
    """The level that stands of two or three, by the rule at the head of this module; the order makes no difference.

    Raises ValueError for two that need a third, and for fewer than two or more than three.
    """
    seen = sorted(level for level in levels if level != NOT_OBSERVED)
    match len(levels), len(seen):
        case 2 | 3, _ if len({*levels}) == 1:
            return levels[0], Settled.AGREED
        case 3, 3:
            return seen[1], Settled.MEDIAN
        case 3, 0 | 1:
            return NOT_OBSERVED, Settled.NOT_OBSERVED
        case ((2 | 3), 2) if seen[0] == seen[1]:
            return seen[0], Settled.AGREED
        case ((2 | 3), 2) if seen[1] - seen[0] < FAR:
            return seen[1], Settled.HIGHER
        case 3, 2:
            return None, Settled.JURY
        case _:
            raise ValueError(f"{len(levels)} levels, {levels}: two that need a third, or not two or three")


def _settlement(code: CriterionCode, decisions: list[Decision]) -> Settlement:
    level, by = standing([decision.level for decision in decisions])
    gave = [decision for decision in decisions if level in (None, decision.level)]
    events = {seq for decision in gave for seq in decision.events}
    return Settlement(
        code, level, by, tuple(sorted(events)), frozenset[str]().union(*(decision.kinds for decision in gave))
    )


def _splits(competence: Competence, framework: Framework, one: Decisions, other: Decisions) -> Iterator[Difference]:
    """The reasons that lie in one criterion."""
    floor = framework.aggregation.critical_floor
    for criterion in competence.criteria:
        low, high = sorted((one[criterion.code].level, other[criterion.code].level))
        if low == NOT_OBSERVED != high:
            yield Difference(competence.code, Split.OBSERVED, criterion.code)
            continue
        if high - low >= FAR:
            yield Difference(competence.code, Split.LEVELS, criterion.code)
        if criterion.critical and low <= floor < high:
            yield Difference(competence.code, Split.CRITICAL_FLOOR, criterion.code)


def _by_level(decision: Decision) -> int:
    return decision.level


def _joined(one: Decision, other: Decision, higher: Decision) -> Decision:
    """The decision as it would be settled between the two: the higher level, on the evidence of those who gave it."""
    gave = [decision for decision in (one, other) if decision.level == higher.level]
    return Decision(
        higher.criterion,
        higher.level,
        higher.reason,
        higher.by,
        higher.at,
        higher.proposed_level,
        tuple(sorted({seq for decision in gave for seq in decision.events})),
        frozenset[str]().union(*(decision.kinds for decision in gave)),
    )


def _result(framework: Framework, competence: Competence, decisions: Decisions) -> CompetenceResult:
    rows = [CriterionResult(row.code, None, decisions[row.code]) for row in competence.criteria]
    return score_competence(framework, competence, rows)


def _acquired(framework: Framework, competence: Competence, decisions: Decisions) -> bool:
    return _result(framework, competence, decisions).outcome is CompetenceOutcome.ACQUIRED


def _both(
    first: Iterable[Decision], second: Iterable[Decision], framework: Framework
) -> tuple[dict[CriterionCode, Decision], dict[CriterionCode, Decision]]:
    one, other = _by_criterion(first, framework), _by_criterion(second, framework)
    if one.keys() != other.keys():
        apart = ", ".join(sorted(one.keys() ^ other.keys()))
        raise ValueError(f"one of the two markers has not decided {apart}")
    return one, other


def _by_criterion(decisions: Iterable[Decision], framework: Framework) -> dict[CriterionCode, Decision]:
    found = dict[CriterionCode, Decision]()
    for decision in decisions:
        if decision.criterion in found:
            raise ValueError(f"{decision.criterion}: decided twice by one marker")
        found[decision.criterion] = decision
    known = {criterion.code for criterion in framework.criteria()}
    if strangers := sorted(found.keys() - known):
        raise ValueError(f"{strangers[0]}: the framework {framework.id} has no such criterion")
    for competence in framework.competences():
        decided = [row.code in found for row in competence.criteria]
        if any(decided) and not all(decided):
            raise ValueError(f"{competence.code}: a competence is marked as a whole")
    return found
