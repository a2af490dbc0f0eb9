"""The class as spreadsheet rows in UTF-8, with no cell that a spreadsheet would run as a formula.

They are for the spreadsheets of people who read the language: in French cells are separated by a semicolon and decimals
by a comma. Otherwise RFC 4180. Moments are ISO 8601 to the minute, in the zone of the report, which all of them know as
dates. For programs there is JSON.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator

from assessment.exports.words import candidate_code, candidate_name, number, outcome, state, word
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

BOM = "\ufeff"
"""Spreadsheets guess the encoding without it, and guess wrong for French."""

Cell = str | int | float | None

CRITERIA_COLUMNS = (
    *("candidate", "code", "block", "competence", "outcome", "criterion", "statement", "critical", "proposed", "final"),
    *("rule", "reason", "decision", "decided_by", "decided_at", "instead_of", "events", "kinds"),
    *("state", "purpose", "framework", "log"),
)
SUMMARY_COLUMNS = (
    *("candidate", "code", "block", "outcome", "mark", "acquired.count", "competences.count", "observed", "criteria"),
    *("failing.codes", "awaiting.codes", "undecided.codes", "others_decided", "others_needed"),
    *("state", "purpose", "framework", "log"),
)


def criteria_sheet(report: ClassReport, language: Language) -> bytes:
    """One row per candidate and criterion; a level not observed or not decided is an empty cell that no sum counts."""
    return _sheet(CRITERIA_COLUMNS, _criteria(report, language), language)


def summary_sheet(report: ClassReport, language: Language) -> bytes:
    """One row per candidate and block."""
    return _sheet(SUMMARY_COLUMNS, _summary(report, language), language)


def _criteria(report: ClassReport, language: Language) -> Iterator[tuple[Cell, ...]]:
    for candidate in report.candidates:
        for block in candidate.blocks:
            for competence in block.competences:
                for row in competence.criteria:
                    yield (*_levels(candidate, block, competence, row, language), *_tail(candidate, block, language))


def _levels(
    candidate: CandidateReport, block: BlockRow, competence: CompetenceRow, row: CriterionRow, language: Language
) -> tuple[Cell, ...]:
    proposed, decided = row.proposed, row.decided
    return (
        candidate_name(candidate, language),
        candidate_code(candidate),
        block.code,
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
        f"{decided.at:%Y-%m-%d %H:%M}" if decided is not None else None,
        decided.instead_of if decided is not None else None,
        " ".join(str(item.seq) for item in row.evidence),
        ", ".join(sorted({kind_name(item.kind, language) for item in row.evidence})),
    )


def _summary(report: ClassReport, language: Language) -> Iterator[tuple[Cell, ...]]:
    for candidate in report.candidates:
        for block in candidate.blocks:
            rows = [row for competence in block.competences for row in competence.criteria]
            yield (
                candidate.candidate,
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


def _tail(candidate: CandidateReport, block: BlockRow, language: Language) -> tuple[Cell, ...]:
    framework = candidate.framework
    return (
        state(candidate, block, language),
        word("demonstration" if candidate.purpose == "demonstration" else f"purpose.{candidate.purpose}", language),
        f"{framework.id} {framework.version} ({word(f'status.{framework.status}', language)})",
        candidate.log_head,
    )


def _sheet(columns: Iterable[str], rows: Iterable[tuple[Cell, ...]], language: Language) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=word("csv-separator", language), lineterminator="\r\n")
    writer.writerow([_inert(capital(word(column, language))) for column in columns])
    writer.writerows([[_inert(_written(cell, language)) for cell in row] for row in rows])
    return (BOM + text.getvalue()).encode()


def _written(cell: Cell, language: Language) -> Cell:
    """The cell, a figure with decimals as the language writes it."""
    return number(cell, language, 2) if isinstance(cell, float) else cell


def _inert(cell: Cell) -> Cell:
    """The cell, with an apostrophe before anything a spreadsheet would take for a formula."""
    if isinstance(cell, str) and cell.lstrip(" ").startswith(
        ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
    ):
        return f"'{cell}"
    return cell
