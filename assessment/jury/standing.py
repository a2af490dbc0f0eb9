"""Where a candidate's block stands before the jury: what the closed evaluations decided, what tests add, what lacks.

Competences are read one by one. One that a closed evaluation acquired is acquired. In one that lacks something, a level
agreed on in a test stands for its criterion. Nothing compensates: only what was closed, tested or granted counts.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from assessment.framework import BlockCode, Competence, CompetenceCode, CriterionCode, Framework
from assessment.jury.catalogue import Catalogue
from assessment.jury.entries import Ground
from assessment.jury.session import Test
from assessment.scoring import (
    NOT_OBSERVED,
    AssessorId,
    CompetenceOutcome,
    CompetenceResult,
    CriterionResult,
    Decision,
    Shortfall,
    score_competence,
)

_JURY = AssessorId("jury")
_ANY_TIME = datetime(2000, 1, 1, tzinfo=UTC)
"""Scoring asks for the time of a decision and reads none."""


@dataclass(frozen=True)
class Shown:
    """A level with the kinds of evidence it rests on."""

    level: int
    kinds: frozenset[str]


@dataclass(frozen=True)
class ClosedEvaluation:
    """A candidate's block as an assessor closed it, with the level decided for each criterion."""

    ground: Ground
    block: BlockCode
    levels: Mapping[CriterionCode, Shown]
    closed_at: int = 0
    """Wall-clock milliseconds."""


@dataclass(frozen=True)
class Granted:
    """An equivalence or a validation of experience that was granted for a block."""

    ground: Ground
    block: BlockCode


@dataclass(frozen=True)
class CompetenceStanding:
    """One competence: its outcome at the desk, its outcome with the tests, and the criteria that nobody observed."""

    competence: CompetenceCode
    core: bool
    desk: CompetenceOutcome | None
    """The best of the closed evaluations; None where there is none."""
    outcome: CompetenceOutcome
    grounds: tuple[Ground, ...]
    unobserved: tuple[CriterionCode, ...]
    """Criteria that a test could still show."""
    held_back_by: tuple[CriterionCode, ...]
    """Critical criteria at or below the floor."""
    shortfalls: frozenset[Shortfall]
    """The reason why it counts as not observed, where it does."""

    @property
    def acquired(self) -> bool:
        """Whether it is acquired."""
        return self.outcome is CompetenceOutcome.ACQUIRED


@dataclass(frozen=True)
class BlockStanding:
    """A block: its competences, and the grants for the whole of it."""

    block: BlockCode
    competences: tuple[CompetenceStanding, ...]
    granted: tuple[Ground, ...]

    @property
    def lacking(self) -> tuple[CompetenceCode, ...]:
        """The core competences that are not acquired; none where the whole block was granted."""
        if self.granted:
            return ()
        return tuple(one.competence for one in self.competences if one.core and not one.acquired)

    @property
    def supported(self) -> bool:
        """Whether something allows the block to be validated."""
        return not self.lacking

    @property
    def grounds(self) -> tuple[Ground, ...]:
        """All that it rests on, each once."""
        found = [*self.granted, *(ground for one in self.competences for ground in one.grounds)]
        return tuple(dict.fromkeys(found))


Way = tuple[CompetenceResult, tuple[Ground, ...]]
"""A result, and what it rests on."""
_BEST = (
    CompetenceOutcome.ACQUIRED,
    CompetenceOutcome.PARTIALLY_ACQUIRED,
    CompetenceOutcome.NOT_ACQUIRED,
    CompetenceOutcome.NOT_OBSERVED,
    CompetenceOutcome.TO_BE_DELIBERATED,
)


def stand(
    framework: Framework,
    catalogue: Catalogue,
    block: str,
    evaluations: Iterable[ClosedEvaluation],
    tests: Iterable[Test],
    grants: Iterable[Granted] = (),
) -> BlockStanding:
    """The standing of a block, by the candidate's `evaluations`, `tests` and `grants`, of whatever blocks."""
    found = framework.block(block)
    here = [one for one in evaluations if one.block == block]
    shown, tested_by = agreed(catalogue, tests)
    return BlockStanding(
        found.code,
        tuple(_competence(framework, one, here, shown, tested_by) for one in found.competences),
        tuple(one.ground for one in grants if one.block == block),
    )


def agreed(
    catalogue: Catalogue, tests: Iterable[Test]
) -> tuple[dict[CriterionCode, Shown], dict[CriterionCode, tuple[Ground, ...]]]:
    """The levels agreed on in tests, and the tests that each rests on: the last one's level, and evidence of all."""
    shown, by = dict[CriterionCode, Shown](), dict[CriterionCode, tuple[Ground, ...]]()
    for test in sorted(tests, key=lambda one: one.number):
        kind = catalogue.test(test.test).form
        for criterion, (_, entry) in test.agreed.items():
            if entry.level != NOT_OBSERVED:
                before = shown[criterion].kinds if criterion in shown else frozenset[str]()
                shown[criterion] = Shown(entry.level, before | {kind})
                by[criterion] = (*by.get(criterion, ()), Ground("test", str(test.number)))
    return shown, by


def _competence(
    framework: Framework,
    competence: Competence,
    evaluations: list[ClosedEvaluation],
    shown: Mapping[CriterionCode, Shown],
    tested_by: Mapping[CriterionCode, tuple[Ground, ...]],
) -> CompetenceStanding:
    codes = [criterion.code for criterion in competence.criteria]
    tests = {code: shown[code] for code in codes if code in shown}
    alone = [(_result(framework, competence, one.levels), one) for one in evaluations]
    desk = min((result.outcome for result, _ in alone), key=_BEST.index, default=None)
    ways: list[Way] = [(result, (one.ground,)) for result, one in alone]
    by_test = tuple(ground for code in tests for ground in tested_by[code])
    if tests:
        ways += [
            (_result(framework, competence, {**one.levels, **tests}), (one.ground, *by_test)) for one in evaluations
        ]
    if not evaluations:
        untested = {code: Shown(NOT_OBSERVED, frozenset()) for code in codes}
        ways = [(_result(framework, competence, {**untested, **tests}), by_test)]
    best, rests_on = min(ways, key=lambda way: _BEST.index(way[0].outcome))
    return CompetenceStanding(
        competence.code,
        competence.core,
        desk,
        best.outcome,
        tuple(dict.fromkeys(rests_on)),
        tuple(row.criterion for row in best.criteria if row.level == NOT_OBSERVED),
        best.blocked_by,
        best.shortfalls,
    )


def _result(framework: Framework, competence: Competence, levels: Mapping[CriterionCode, Shown]) -> CompetenceResult:
    """The competence scored as decided levels are anywhere else."""
    rows = []
    for criterion in competence.criteria:
        found = levels.get(criterion.code)
        decision = None if found is None else _decision(criterion.code, found)
        rows.append(CriterionResult(criterion.code, None, decision))
    return score_competence(framework, competence, rows)


def _decision(criterion: CriterionCode, shown: Shown) -> Decision:
    events = (0,) if shown.level != NOT_OBSERVED else ()
    return Decision(criterion, shown.level, "jury", _JURY, _ANY_TIME, NOT_OBSERVED, events, shown.kinds)
