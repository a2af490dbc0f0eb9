"""The report that an assessor signs and a candidate reads: levels, reasons and evidence as plain values.

A report stands alone: it carries the wording it was made with, so that it still says the same when the framework has
changed. It computes nothing that `assessment.scoring` has not, and knows no file format (`assessment.exports` does).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from fractions import Fraction
from typing import Literal

from assessment.deliberation import Deliberation
from assessment.framework import (
    Block,
    BlockCode,
    Competence,
    CompetenceCode,
    Criterion,
    CriterionCode,
    Framework,
    Status,
)
from assessment.kinds import KINDS
from assessment.scoring import (
    NOT_OBSERVED,
    AssessorId,
    BlockOutcome,
    BlockResult,
    CompetenceOutcome,
    CompetenceResult,
    CriterionResult,
    Decision,
    Proposal,
    Shortfall,
    score,
)
from assessment.text import Text

Purpose = Literal["formative", "certifying", "demonstration"]
"""Why the exercise was run; runs of different purposes never mix."""


@dataclass(frozen=True)
class EvidenceItem:
    """One event of the log, told in one sentence."""

    seq: int
    """Its number in the log."""
    at_ms: int
    """Milliseconds since the log began."""
    turn: int
    sentence: Text
    kind: str
    """One of `assessment.kinds.KINDS`."""

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(
                f"event {self.seq}: no kind of evidence is called {self.kind!r}; there are {', '.join(KINDS)}"
            )
        if self.seq < 0 or self.at_ms < 0:
            raise ValueError(f"event {self.seq}: neither its number nor its time may be negative")


@dataclass(frozen=True)
class SeatHeld:
    """A seat the candidate held, from a moment to another (milliseconds since the log began)."""

    seat: str
    title: Text
    from_ms: int
    until_ms: int | None
    """None where they held it to the end of the log."""


@dataclass(frozen=True)
class FrameworkRef:
    """The framework a report was made with."""

    id: str
    version: str
    status: Status
    hash: str
    """SHA-256 of its content."""
    title: Text
    notice: Text
    critical_floor: int
    """The highest level at which a critical criterion keeps its competence from being acquired."""
    decided_share: float
    """Share of a block's other criteria that a person must decide, beside every critical one."""
    mark_maximum: int
    levels: tuple[Text, ...]
    """The names of levels 0 to 4."""


@dataclass(frozen=True)
class ProposedLevel:
    """The level that a rule proposed, and why."""

    level: int
    rule: str
    reason: Text


@dataclass(frozen=True)
class DecidedLevel:
    """The level that an assessor decided on, and why."""

    level: int
    reason: str
    """In the assessor's own words; may be empty where they agree with the rules."""
    by: AssessorId
    at: datetime
    overrules: bool
    instead_of: int | None
    """The level in a closed evaluation that this corrects; None where it corrects none."""


@dataclass(frozen=True)
class CriterionRow:
    """One criterion: the level that counts, where it comes from and what it rests on."""

    code: CriterionCode
    statement: Text
    critical: bool
    level: int | None
    """The level that a person decided; 0 for not observed, None where nobody has decided."""
    anchor: Text | None
    """The framework's description of the decided level; None for 0 and for None."""
    proposed: ProposedLevel | None
    """None where no rule looks for this criterion in the exercise."""
    decided: DecidedLevel | None
    evidence: tuple[EvidenceItem, ...]
    """In the order of the log."""
    added: tuple[int, ...]
    """The numbers of those that the assessor added."""

    @property
    def provisional(self) -> int:
        """The decided level, else the proposed one, else 0: to show as what it is, never to count."""
        if self.level is not None:
            return self.level
        return self.proposed.level if self.proposed is not None else NOT_OBSERVED


@dataclass(frozen=True)
class CompetenceRow:
    """One competence and what it comes to."""

    code: CompetenceCode
    name: Text
    statement: Text
    outcome: CompetenceOutcome
    proposed: CompetenceOutcome
    """The outcome if what nobody has decided were decided as the rules propose: to be shown as a proposal alone."""
    mean: float | None
    mark: float | None
    shortfalls: tuple[Shortfall, ...]
    blocked_by: tuple[CriterionCode, ...]
    criteria: tuple[CriterionRow, ...]


@dataclass(frozen=True)
class Closed:
    """The closing of one candidate's block: by whom, when, and the SHA-256 of what was decided and what it came to."""

    by: AssessorId
    at: datetime
    hash: str


@dataclass(frozen=True)
class BlockRow:
    """One block and what it comes to."""

    code: BlockCode
    title: Text
    outcome: BlockOutcome
    mark: float | None
    failing: tuple[CompetenceCode, ...]
    awaiting: tuple[CompetenceCode, ...]
    deliberation: Deliberation
    closed: Closed | None
    """None where nobody has closed it, or a decision was corrected since."""
    tests: Text
    """The tests a complementary one is chosen among."""
    competences: tuple[CompetenceRow, ...]


Closings = Callable[[BlockRow], Closed | None]
"""Tells whether a block, as it came out, was closed."""


def nobody(_: BlockRow) -> None:
    """No block is closed."""


@dataclass(frozen=True)
class Totals:
    """Counts of criteria and outcomes over the report's blocks; only what a person decided counts."""

    criteria: int
    observed: int
    """Decided to be at level 1 or above."""
    decided: int
    overruled: int
    competences: int
    acquired: int
    not_observed: int
    blocks: int
    validated: int
    to_be_deliberated: int


@dataclass(frozen=True)
class CandidateReport:
    """One candidate in one exercise."""

    framework: FrameworkRef
    exercise: str
    scenario: Text
    log_head: str
    """The hash of the log's last record: it vouches for every event cited."""
    purpose: Purpose
    draft: bool
    """Whether it is of a certifying exercise and not all its blocks are closed."""
    candidate: str
    """A pseudonym or a label; who that is stands elsewhere."""
    code: str
    """The pseudonym, which tells candidates of one name apart."""
    made_at: datetime
    seats: tuple[SeatHeld, ...]
    blocks: tuple[BlockRow, ...]
    totals: Totals


@dataclass(frozen=True)
class ClassReport:
    """Every candidate of one exercise, assessed with one framework for one purpose."""

    framework: FrameworkRef
    exercise: str
    scenario: Text
    log_head: str
    purpose: Purpose
    draft: bool
    """Whether any candidate's report is a draft."""
    made_at: datetime
    candidates: tuple[CandidateReport, ...]


@dataclass(frozen=True)
class Sitting:
    """The head of every report of one exercise: its name, its log, its purpose and the time of the report."""

    exercise: str
    scenario: Text
    log_head: str
    purpose: Purpose
    made_at: datetime

    def __post_init__(self) -> None:
        if self.made_at.tzinfo is None:
            raise ValueError("the time of a report needs its time zone")


def candidate_report(
    framework: Framework,
    sitting: Sitting,
    candidate: str,
    seats: Sequence[SeatHeld],
    proposals: Iterable[Proposal],
    decisions: Iterable[Decision],
    evidence: Mapping[int, EvidenceItem],
    blocks: Iterable[str] | None = None,
    closed: Closings = nobody,
    code: str = "",
) -> CandidateReport:
    """The report of one candidate; `code` is their pseudonym, where `candidate` is a label.

    `evidence` tells each cited event by its number, `blocks` are the codes to report on (by default those with a
    proposal or a decision), `closed` says who closed one. Raises ValueError where a cited event is not told, where a
    level does not rest on the log's events, and whatever `score` refuses.
    """
    proposed, decided = list(proposals), list(decisions)
    results = score(framework, proposed, decided)
    touched = {one.criterion for one in proposed} | {one.criterion for one in decided}
    wanted = set(blocks) if blocks is not None else {b.code for b in framework.blocks if touched & _codes(b)}
    unknown = wanted - {block.code for block in framework.blocks}
    if unknown:
        raise ValueError(f"the framework {framework.id} has no block {', '.join(sorted(unknown))}")
    rows = tuple(
        _closed(_block_row(block, result, evidence), closed)
        for block, result in zip(framework.blocks, results, strict=True)
        if block.code in wanted
    )
    return CandidateReport(
        framework=_reference(framework),
        exercise=sitting.exercise,
        scenario=sitting.scenario,
        log_head=sitting.log_head,
        purpose=sitting.purpose,
        draft=sitting.purpose == "certifying" and not (rows and all(row.closed for row in rows)),
        candidate=candidate,
        code=code or candidate,
        made_at=sitting.made_at,
        seats=tuple(seats),
        blocks=rows,
        totals=_totals(rows),
    )


def class_report(framework: Framework, sitting: Sitting, candidates: Sequence[CandidateReport]) -> ClassReport:
    """The report of a class; raises ValueError where one of them is of another exercise, log, purpose or framework."""
    reference = _reference(framework)
    for one in candidates:
        theirs = (one.framework.hash, one.exercise, one.log_head, one.purpose)
        if theirs != (reference.hash, sitting.exercise, sitting.log_head, sitting.purpose):
            raise ValueError(f"{one.candidate}: not of this exercise, log, purpose and framework; reports never mix")
    return ClassReport(
        framework=reference,
        exercise=sitting.exercise,
        scenario=sitting.scenario,
        log_head=sitting.log_head,
        purpose=sitting.purpose,
        draft=any(one.draft for one in candidates),
        made_at=sitting.made_at,
        candidates=tuple(candidates),
    )


def _codes(block: Block) -> set[CriterionCode]:
    return {criterion.code for competence in block.competences for criterion in competence.criteria}


def _reference(framework: Framework) -> FrameworkRef:
    return FrameworkRef(
        id=framework.id,
        version=framework.version,
        status=framework.status,
        hash=framework.hash,
        title=framework.title,
        notice=framework.notice,
        critical_floor=framework.aggregation.critical_floor,
        decided_share=framework.aggregation.decided_share,
        mark_maximum=framework.aggregation.mark_maximum,
        levels=tuple(level.name for level in framework.levels),
    )


def _closed(row: BlockRow, closed: Closings) -> BlockRow:
    return replace(row, closed=closed(row))


def _block_row(block: Block, result: BlockResult, evidence: Mapping[int, EvidenceItem]) -> BlockRow:
    return BlockRow(
        code=block.code,
        title=block.title,
        outcome=result.outcome,
        mark=_rounded(result.mark),
        failing=result.failing,
        awaiting=result.awaiting,
        deliberation=result.deliberation,
        closed=None,
        tests=block.tests,
        competences=tuple(
            _competence_row(competence, found, evidence)
            for competence, found in zip(block.competences, result.competences, strict=True)
        ),
    )


def _competence_row(
    competence: Competence,
    result: CompetenceResult,
    evidence: Mapping[int, EvidenceItem],
) -> CompetenceRow:
    return CompetenceRow(
        code=competence.code,
        name=competence.name,
        statement=competence.statement,
        outcome=result.outcome,
        proposed=result.proposed,
        mean=_rounded(result.mean),
        mark=_rounded(result.mark),
        shortfalls=tuple(sorted(result.shortfalls)),
        blocked_by=result.blocked_by,
        criteria=tuple(
            _criterion_row(criterion, found, evidence)
            for criterion, found in zip(competence.criteria, result.criteria, strict=True)
        ),
    )


def _criterion_row(
    criterion: Criterion,
    result: CriterionResult,
    evidence: Mapping[int, EvidenceItem],
) -> CriterionRow:
    untold = [seq for seq in result.events if seq not in evidence]
    if untold:
        raise ValueError(f"{criterion.code}: cites events that nobody tells: {', '.join(map(str, untold))}")
    proposal, decision = result.proposal, result.decision
    proposed = decided = None
    if proposal is not None:
        proposed = ProposedLevel(proposal.level, proposal.rule, proposal.reason)
    if decision is not None:
        decided = DecidedLevel(
            decision.level, decision.reason, decision.by, decision.at, decision.overrules, decision.instead_of
        )
    found_by_rule = set(proposal.events) if proposal is not None else set()
    return CriterionRow(
        code=criterion.code,
        statement=criterion.statement,
        critical=criterion.critical,
        level=decision.level if decision is not None else None,
        anchor=criterion.anchor(result.level) if result.level else None,
        proposed=proposed,
        decided=decided,
        evidence=tuple(evidence[seq] for seq in sorted(set(result.events))),
        added=tuple(sorted(set(result.events) - found_by_rule)),
    )


def _rounded(value: Fraction | None) -> float | None:
    """To the hundredth, for reading; outcomes were settled on the exact value."""
    return None if value is None else float(round(value, 2))


def _totals(blocks: Sequence[BlockRow]) -> Totals:
    competences = [competence for block in blocks for competence in block.competences]
    criteria = [row for competence in competences for row in competence.criteria]
    return Totals(
        criteria=len(criteria),
        observed=sum(bool(row.level) for row in criteria),
        decided=sum(row.decided is not None for row in criteria),
        overruled=sum(row.decided is not None and row.decided.overrules for row in criteria),
        competences=len(competences),
        acquired=sum(row.outcome is CompetenceOutcome.ACQUIRED for row in competences),
        not_observed=sum(row.outcome is CompetenceOutcome.NOT_OBSERVED for row in competences),
        blocks=len(blocks),
        validated=sum(block.outcome is BlockOutcome.VALIDATED for block in blocks),
        to_be_deliberated=sum(block.outcome is BlockOutcome.TO_BE_DELIBERATED for block in blocks),
    )
