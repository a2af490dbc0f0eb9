"""A class as rows of typed cells, for sheets of any format: one for each criterion, and one for each block."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

from assessment.exports.words import candidate_code, candidate_name, outcome, state, word
from assessment.kinds import kind_name
from assessment.report import (
    BlockRow,
    CandidateReport,
    ClassReport,
    CompetenceRow,
    CriterionRow,
)
from assessment.text import Language
from sim.language import in_language
from sim.language.functions import capital

Cell = str | int | float | datetime | None
"""Moments are in the zone of the report."""
Row = tuple[Cell, ...]

CRITERIA_COLUMNS = (
    *("candidate", "code", "block", "block.outcome", "competence", "outcome", "criterion", "statement", "critical"),
    *("proposed", "final", "rule", "reason", "decision", "decided_by", "decided_at", "instead_of", "events", "kinds"),
    *("state", "purpose", "framework", "log"),
)
SUMMARY_COLUMNS = (
    *("candidate", "code", "block", "outcome", "mark", "acquired.count", "competences.count", "observed", "criteria"),
    *("failing.codes", "awaiting.codes", "undecided.codes", "others_decided", "others_needed"),
    *("state", "purpose", "framework", "log"),
)


def heads(columns: Iterable[str], language: Language) -> list[str]:
    """The heads of some columns."""
    return [capital(word(column, language)) for column in columns]


def criteria(report: ClassReport, language: Language) -> Iterator[Row]:
    """A row for each candidate and criterion; a level not observed or not decided is an empty cell."""
    for candidate in report.candidates:
        for block in candidate.blocks:
            for competence in block.competences:
                for row in competence.criteria:
                    yield (*_levels(candidate, block, competence, row, language), *_tail(candidate, block, language))


def _levels(
    candidate: CandidateReport, block: BlockRow, competence: CompetenceRow, row: CriterionRow, language: Language
) -> Row:
    proposed, decided = row.proposed, row.decided
    return (
        candidate_name(candidate, language),
        candidate_code(candidate),
        block.code,
        word(block.outcome.value, language),
        competence.code,
        outcome(competence, language),
        row.code,
        in_language(row.statement, language),
        word("yes" if row.critical else "no", language),
        (proposed.level or None) if proposed is not None else None,
        row.level or None,
        proposed.rule if proposed is not None else None,
        proposed.reason[language] if proposed is not None else word("not_looked_for", language),
        decided.reason if decided is not None else None,
        decided.by if decided is not None else None,
        decided.at if decided is not None else None,
        decided.instead_of if decided is not None else None,
        " ".join(str(item.seq) for item in row.evidence),
        ", ".join(sorted({kind_name(item.kind, language) for item in row.evidence})),
    )


def summary(report: ClassReport, language: Language) -> Iterator[Row]:
    """A row for each candidate and block."""
    for candidate in report.candidates:
        for block in candidate.blocks:
            rows = [row for competence in block.competences for row in competence.criteria]
            yield (
                candidate_name(candidate, language),
                candidate_code(candidate),
                block.code,
                word(block.outcome.value, language),
                block.mark,
                sum(competence.outcome.value == "acquired" for competence in block.competences),
                len(block.competences),
                sum(bool(row.level) for row in rows),
                len(rows),
                " ".join(block.failing),
                " ".join(block.awaiting),
                " ".join(block.deliberation.undecided_critical),
                block.deliberation.others_decided,
                block.deliberation.others_needed,
                *_tail(candidate, block, language),
            )


def _tail(candidate: CandidateReport, block: BlockRow, language: Language) -> Row:
    framework = candidate.framework
    return (
        state(candidate, block, language),
        word("demonstration" if candidate.purpose == "demonstration" else f"purpose.{candidate.purpose}", language),
        f"{framework.id} {framework.version} ({word(f'status.{framework.status}', language)})",
        candidate.log_head,
    )
