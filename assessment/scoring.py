"""From levels to outcomes: criterion, competence, block. Pure arithmetic on what a framework says.

It finds no evidence and decides nothing: rules propose, an assessor decides, and this adds up what was decided. What
the rules propose is added up beside it, as a proposal, and never makes an outcome or a mark. Means and marks are exact
fractions, so that no threshold is met or missed by rounding. The rules are the framework's `aggregation`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from fractions import Fraction
from typing import NewType, TypeVar

from assessment.deliberation import Deliberation, deliberation
from assessment.framework import (
    Aggregation,
    Block,
    BlockCode,
    Competence,
    CompetenceCode,
    Criterion,
    CriterionCode,
    Framework,
)
from assessment.text import Text

AssessorId = NewType("AssessorId", str)

Found = TypeVar("Found", "Proposal", "Decision")

NOT_OBSERVED = 0
HIGHEST = 4


@dataclass(frozen=True)
class Proposal:
    """The level a rule proposes for one criterion, why, and the events it rests on."""

    criterion: CriterionCode
    level: int
    """0 (not observed) to 4."""
    reason: Text
    events: tuple[int, ...]
    """Sequence numbers in the exercise's log; never empty from level 1 up."""
    rule: str
    """The rule and its version: "b1.3a/1"."""
    kinds: frozenset[str]
    """The kinds of evidence the events are of: "message", "document"."""

    def __post_init__(self) -> None:
        _must_rest_on_evidence(self.criterion, self.level, self.events, self.kinds)
        if not self.rule.strip():
            raise ValueError(f"{self.criterion}: a proposal names its rule")


@dataclass(frozen=True)
class Decision:
    """The level an assessor sets for one criterion, beside the level the rules had proposed."""

    criterion: CriterionCode
    level: int
    reason: str
    """The assessor's own words; may be empty only where the level is the proposed one."""
    by: AssessorId
    at: datetime
    proposed_level: int
    events: tuple[int, ...]
    """All the events the decision rests on: the proposal's that were kept, and those the assessor added."""
    kinds: frozenset[str]
    instead_of: int | None = None
    """The level in a closed evaluation that this decision corrects; None where it corrects none."""

    def __post_init__(self) -> None:
        _must_rest_on_evidence(self.criterion, self.level, self.events, self.kinds)
        if self.level != self.proposed_level and not self.reason.strip():
            raise ValueError(
                f"{self.criterion}: setting {self.level} where the rules propose {self.proposed_level} needs a reason"
            )
        if self.at.tzinfo is None:
            raise ValueError(f"{self.criterion}: the time of a decision needs its time zone")

        if self.instead_of is not None and not self.reason.strip():
            raise ValueError(f"{self.criterion}: a correction needs a reason")

    @property
    def overrules(self) -> bool:
        """Whether it differs from the proposal."""
        return self.level != self.proposed_level


def decide(
    proposal: Proposal,
    level: int,
    by: AssessorId,
    at: datetime,
    reason: str = "",
    added: Mapping[int, str] | None = None,
) -> Decision:
    """A decision on a proposal, resting on its events and on those `added` (sequence number to kind of evidence)."""
    extra = added or {}
    return Decision(
        criterion=proposal.criterion,
        level=level,
        reason=reason,
        by=by,
        at=at,
        proposed_level=proposal.level,
        events=tuple(sorted({*proposal.events, *extra})),
        kinds=proposal.kinds | frozenset(extra.values()),
    )


def _must_rest_on_evidence(criterion: str, level: int, events: Sequence[int], kinds: Iterable[str]) -> None:
    if not NOT_OBSERVED <= level <= HIGHEST:
        raise ValueError(f"{criterion}: a level is from {NOT_OBSERVED} to {HIGHEST}, not {level}")
    if level != NOT_OBSERVED and not events:
        raise ValueError(f"{criterion}: level {level} cites no event; without evidence the only level is 0")
    if level != NOT_OBSERVED and not any(kinds):
        raise ValueError(f"{criterion}: level {level} names no kind of evidence")
    if any(seq < 0 for seq in events):
        raise ValueError(f"{criterion}: an event's number is never negative")


class CompetenceOutcome(StrEnum):
    """The outcome of a competence."""

    ACQUIRED = "acquired"
    PARTIALLY_ACQUIRED = "partially_acquired"
    NOT_ACQUIRED = "not_acquired"
    NOT_OBSERVED = "not_observed"
    """Too little evidence to judge: never a failure, and a complementary test is proposed."""
    TO_BE_DELIBERATED = "to_be_deliberated"
    """Too few of its criteria are decided by a person."""


class BlockOutcome(StrEnum):
    """The outcome of a block: there is no half block."""

    VALIDATED = "validated"
    NOT_VALIDATED = "not_validated"
    TO_BE_DELIBERATED = "to_be_deliberated"
    """Too few of its criteria are decided by a person, or none of its competences failed and one was not observed: no
    outcome, and no mark."""


class Shortfall(StrEnum):
    """The reason why a competence cannot be judged."""

    NOTHING_OBSERVED = "nothing_observed"
    TOO_FEW_CRITERIA = "too_few_criteria"
    TOO_FEW_KINDS = "too_few_kinds"


@dataclass(frozen=True)
class CriterionResult:
    """The level that counts for one criterion, with all that it comes from."""

    criterion: CriterionCode
    proposal: Proposal | None
    """None where no rule looks for this criterion in this exercise."""
    decision: Decision | None

    @property
    def level(self) -> int:
        """The level that a person decided; 0 where nobody has, whatever the rules propose."""
        return self.decision.level if self.decision is not None else NOT_OBSERVED

    @property
    def provisional(self) -> int:
        """The decided level, else the proposed one, else 0."""
        source = self.decision or self.proposal
        return source.level if source is not None else NOT_OBSERVED

    @property
    def events(self) -> tuple[int, ...]:
        """The events that the decided level rests on, else those of the proposal."""
        source = self.decision or self.proposal
        return source.events if source is not None else ()

    @property
    def kinds(self) -> frozenset[str]:
        """The kinds of evidence of those events."""
        source = self.decision or self.proposal
        return source.kinds if source is not None else frozenset()


@dataclass(frozen=True)
class CompetenceResult:
    """The outcome of a competence, and what was missing where it cannot be judged."""

    competence: CompetenceCode
    criteria: tuple[CriterionResult, ...]
    outcome: CompetenceOutcome
    """From decided levels alone."""
    proposed: CompetenceOutcome
    """The outcome if what nobody has decided yet were decided as the rules propose; never to be deliberated."""
    mean: Fraction | None
    """Weighted mean level of the criteria that were decided to be observed; None where there are none."""
    mark: Fraction | None
    """Weighted mean of their points; None where the competence cannot be judged, or its block is to be deliberated."""
    shortfalls: frozenset[Shortfall]
    """By the decided levels, else, where it is to be deliberated, with the proposed ones."""
    blocked_by: tuple[CriterionCode, ...]
    """The critical criteria decided at or below the floor, which alone keep it from being acquired."""


@dataclass(frozen=True)
class BlockResult:
    """The outcome of a block, with those of its competences."""

    block: BlockCode
    competences: tuple[CompetenceResult, ...]
    outcome: BlockOutcome
    mark: Fraction | None
    """Weighted mean of the judged competences' marks; None where none is judged, or the block is to be deliberated."""
    failing: tuple[CompetenceCode, ...]
    """The core competences judged and not acquired."""
    awaiting: tuple[CompetenceCode, ...]
    """The core competences not observed: a complementary test can still give them."""
    deliberation: Deliberation


def score_criteria(
    competence: Competence, proposals: Mapping[str, Proposal], decisions: Mapping[str, Decision]
) -> tuple[CriterionResult, ...]:
    """The result of each criterion of a competence, from proposals and decisions by criterion code."""
    return tuple(CriterionResult(c.code, proposals.get(c.code), decisions.get(c.code)) for c in competence.criteria)


def score_competence(
    framework: Framework, competence: Competence, results: Sequence[CriterionResult]
) -> CompetenceResult:
    """The outcome of a competence, from the results of its criteria in the framework's order.

    It is to be deliberated until as many of its criteria are decided as must be of a block's.
    """
    found = _decided(framework, competence, results)
    rows = list(zip(competence.criteria, results, strict=True))
    rules = framework.aggregation
    if deliberation(rules, [(criterion, row.decision is not None) for criterion, row in rows]).ready:
        return found
    lacking = _shortfalls(rules, _observed([(criterion, row, row.provisional) for criterion, row in rows]))
    return replace(found, outcome=CompetenceOutcome.TO_BE_DELIBERATED, mark=None, shortfalls=lacking)


def _decided(framework: Framework, competence: Competence, results: Sequence[CriterionResult]) -> CompetenceResult:
    """The outcome by what was decided, be it much or little."""
    levels = [(criterion, row, row.level) for criterion, row in zip(competence.criteria, results, strict=True)]
    proposed = [(criterion, row, row.provisional) for criterion, row, _ in levels]
    rules = framework.aggregation
    observed = _observed(levels)
    outcome = _outcome(rules, observed)
    points = _weighted((Fraction(framework.points(level) or 0), c.weight) for c, _, level in observed)
    return CompetenceResult(
        competence=competence.code,
        criteria=tuple(results),
        outcome=outcome,
        proposed=_outcome(rules, _observed(proposed)),
        mean=_mean(observed),
        mark=None if outcome is CompetenceOutcome.NOT_OBSERVED else points,
        shortfalls=_shortfalls(rules, observed),
        blocked_by=_blocked_by(rules, observed),
    )


Observed = Sequence[tuple[Criterion, CriterionResult, int]]
"""Criteria with their results and the level to count, from 1 up."""


def _observed(levels: Observed) -> Observed:
    return [(criterion, row, level) for criterion, row, level in levels if level != NOT_OBSERVED]


def _mean(observed: Observed) -> Fraction | None:
    return _weighted((Fraction(level), criterion.weight) for criterion, _, level in observed)


def _blocked_by(rules: Aggregation, observed: Observed) -> tuple[CriterionCode, ...]:
    return tuple(c.code for c, _, level in observed if c.critical and level <= rules.critical_floor)


def _outcome(rules: Aggregation, observed: Observed) -> CompetenceOutcome:
    mean = _mean(observed)
    if mean is None or _shortfalls(rules, observed):
        return CompetenceOutcome.NOT_OBSERVED
    if mean >= _exactly(rules.acquired_mean) and not _blocked_by(rules, observed):
        return CompetenceOutcome.ACQUIRED
    if mean >= _exactly(rules.partial_mean):
        return CompetenceOutcome.PARTIALLY_ACQUIRED
    return CompetenceOutcome.NOT_ACQUIRED


def _shortfalls(rules: Aggregation, observed: Observed) -> frozenset[Shortfall]:
    if not observed:
        return frozenset({Shortfall.NOTHING_OBSERVED})
    found = set[Shortfall]()
    if len(observed) < rules.observed_criteria:
        found.add(Shortfall.TOO_FEW_CRITERIA)
    if len(frozenset[str]().union(*(row.kinds for _, row, _ in observed))) < rules.evidence_kinds:
        found.add(Shortfall.TOO_FEW_KINDS)
    return frozenset(found)


def _weighted(values: Iterable[tuple[Fraction, int]]) -> Fraction | None:
    """The weighted mean of (value, weight) pairs; None where there are none."""
    pairs = list(values)
    total = sum(weight for _, weight in pairs)
    return sum((value * weight for value, weight in pairs), Fraction(0)) / total if total else None


def _exactly(threshold: float) -> Fraction:
    """A threshold as it is written, so that a mean of 12/5 meets 2.4."""
    return Fraction(str(threshold))


def score_block(framework: Framework, block: Block, results: Sequence[CompetenceResult]) -> BlockResult:
    """The outcome of a block, from the results of its competences in the framework's order.

    Validated where every core competence is acquired: nothing compensates between competences. A block that lacks an
    observation alone is incomplete and not failed: it stays to be deliberated, as it does while too few criteria are
    decided. Where it is to be deliberated it has no mark, nor has any of its competences.
    """
    criteria = [
        (criterion, row.decision is not None)
        for competence, result in zip(block.competences, results, strict=True)
        for criterion, row in zip(competence.criteria, result.criteria, strict=True)
    ]
    counts = deliberation(framework.aggregation, criteria)
    if not counts.ready:
        unmarked = tuple(replace(result, mark=None) for result in results)
        return BlockResult(block.code, unmarked, BlockOutcome.TO_BE_DELIBERATED, None, (), (), counts)
    rows = [(c, _decided(framework, c, result.criteria)) for c, result in zip(block.competences, results, strict=True)]
    mark = _weighted((row.mark, competence.weight) for competence, row in rows if row.mark is not None)
    core = [row for competence, row in rows if competence.core]
    awaiting = tuple(row.competence for row in core if row.outcome is CompetenceOutcome.NOT_OBSERVED)
    judged = {CompetenceOutcome.PARTIALLY_ACQUIRED, CompetenceOutcome.NOT_ACQUIRED}
    failing = tuple(row.competence for row in core if row.outcome in judged)
    found = tuple(row for _, row in rows)
    if awaiting and not failing:
        unmarked = tuple(replace(row, mark=None) for row in found)
        return BlockResult(block.code, unmarked, BlockOutcome.TO_BE_DELIBERATED, None, (), awaiting, counts)
    outcome = BlockOutcome.NOT_VALIDATED if failing else BlockOutcome.VALIDATED
    return BlockResult(block.code, found, outcome, mark, failing, awaiting, counts)


def score(
    framework: Framework, proposals: Iterable[Proposal], decisions: Iterable[Decision] = ()
) -> tuple[BlockResult, ...]:
    """Every block's result, in the framework's order.

    Raises ValueError where a criterion is unknown or stands twice, or where a decision answers another proposal than
    the one given: a mark is never set on a proposal the assessor did not see.
    """
    proposed = _by_criterion(framework, proposals)
    decided = _by_criterion(framework, decisions)
    for code, decision in decided.items():
        level = proposed[code].level if code in proposed else NOT_OBSERVED
        if decision.proposed_level != level:
            raise ValueError(f"{code}: decided on a proposal of {decision.proposed_level}, the proposal is {level}")
    return tuple(
        score_block(
            framework,
            block,
            [score_competence(framework, c, score_criteria(c, proposed, decided)) for c in block.competences],
        )
        for block in framework.blocks
    )


def _by_criterion(framework: Framework, found: Iterable[Found]) -> dict[str, Found]:
    by_code: dict[str, Found] = {}
    known = {criterion.code for criterion in framework.criteria()}
    for one in found:
        if one.criterion not in known:
            raise ValueError(f"{one.criterion}: the framework {framework.id} has no such criterion")
        if one.criterion in by_code:
            raise ValueError(f"{one.criterion}: stands twice")
        by_code[one.criterion] = one
    return by_code
