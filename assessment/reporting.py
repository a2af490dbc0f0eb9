"""Reports of a candidate and of a class, from a framework, proposals, decisions and the evidence that they cite.

They compute nothing that `assessment.scoring` has not: a report is its results put into words.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction

from assessment.framework import (
    Block,
    Competence,
    Criterion,
    CriterionCode,
    Framework,
)
from assessment.report import (
    BlockRow,
    CandidateReport,
    ClassReport,
    Closed,
    CompetenceRow,
    CriterionRow,
    DecidedLevel,
    EvidenceItem,
    FrameworkRef,
    ProposedLevel,
    SeatHeld,
    Sitting,
    Totals,
)
from assessment.scoring import (
    BlockOutcome,
    BlockResult,
    CompetenceOutcome,
    CompetenceResult,
    CriterionResult,
    Decision,
    Proposal,
    score,
)

Closings = Callable[[BlockRow], Closed | None]
"""Tells whether a block, as it came out, was closed."""


def nobody(_: BlockRow) -> None:
    """No block is closed."""


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
        assessment=competence.assessment,
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
