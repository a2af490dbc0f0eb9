"""One candidate's evaluation as a tagged PDF (PDF/UA-1), set by Typst from a template that only ever receives data."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

from assessment.exports.particulars import UNKNOWN, Particulars, assessors, certified, held, identity
from assessment.exports.typesetting import typeset
from assessment.exports.words import (
    NBSP,
    candidate_code,
    candidate_name,
    clock,
    day_and_hour,
    deliberation,
    number,
    outcome,
    short,
    state,
    word,
    words,
)
from assessment.kinds import kind_name
from assessment.report import (
    BlockRow,
    CandidateReport,
    CompetenceRow,
    CriterionRow,
    EvidenceItem,
    SeatHeld,
)
from assessment.scoring import CompetenceOutcome
from assessment.text import Language
from sim.language import in_language

_TEMPLATE = Path(__file__).parent / "evaluation.typ"


def evaluation_pdf(
    report: CandidateReport, language: Language, base_url: str | None = None, particulars: Particulars = UNKNOWN
) -> bytes:
    """The report as PDF, the same bytes for the same report.

    With a `base_url` (http or https) each evidence number links to `{base_url}/moments/{exercise}/{seq}?as={seat}`;
    raises ValueError for any other scheme.
    """
    if base_url is not None and urlsplit(base_url).scheme not in {"http", "https"}:
        raise ValueError(f"a base address starts with http:// or https://, not {base_url!r}")
    data = _report(report, language, base_url.rstrip("/") if base_url is not None else None, particulars)
    return typeset(_TEMPLATE, data, report.made_at)


def _report(
    report: CandidateReport, language: Language, base_url: str | None, particulars: Particulars
) -> dict[str, Any]:
    framework = report.framework
    status = word(f"status.{framework.status}", language)
    version = f"{framework.id} {framework.version}"
    totals = report.totals
    name = candidate_name(report, language)
    rule_of_blocks = word("rule_of_blocks", language, least=framework.critical_floor + 1, share=framework.decided_share)
    return {
        "language": language,
        "region": word("region", language),
        "words": {**words(language), "rule_of_blocks": rule_of_blocks},
        "document_title": word("title", language),
        "date": {"year": report.made_at.year, "month": report.made_at.month, "day": report.made_at.day},
        "certification": in_language(framework.title, language),
        "framework_line": f"{version} · {status}",
        "running_candidate": short(name),
        "demonstration": report.purpose == "demonstration",
        "draft": report.draft,
        "notice": in_language(framework.notice, language),
        "log_head": report.log_head,
        "mentions": certified(particulars, report.purpose, language),
        "facts": [
            [word("candidate", language), [" · ".join(dict.fromkeys([name, candidate_code(report) or name]))]],
            *([[word("identity", language), [identity(particulars, language)]]] if candidate_code(report) else []),
            [word("seats", language), [_seat(seat, language) for seat in report.seats] or [word("no_seat", language)]],
            [word("scenario", language), [in_language(report.scenario, language)]],
            [word("exercise", language), [", ".join(filter(None, [report.exercise, particulars.table]))]],
            *([[word("held", language), [when]]] if (when := held(particulars, language)) else []),
            [word("assessors", language), [", ".join(assessors(report)) or word("nobody_yet", language)]],
            [word("purpose", language), [word(f"purpose.{report.purpose}", language)]],
            [
                word("framework", language),
                [
                    f"{version} · {status}",
                    f"{word('fingerprint', language)} {framework.hash[:16]}",
                ],
            ],
            [word("made", language), [_issued(report, particulars, language)]],
        ],
        "counts": word(
            "decided.count",
            language,
            decided=totals.decided,
            criteria=totals.criteria,
            overruled=totals.overruled,
        ),
        "levels": [in_language(name, language) for name in framework.levels],
        "blocks": [_block(block, report, language, base_url) for block in report.blocks],
    }


def _issued(report: CandidateReport, particulars: Particulars, language: Language) -> str:
    """Where and when the document was made; a place is named where the certifier's address is known."""
    city = particulars.certifier.address.city if particulars.certifier is not None else ""
    return ", ".join(filter(None, [city, day_and_hour(report.made_at, language)]))


def _seat(seat: SeatHeld, language: Language) -> str:
    until = clock(seat.until_ms) if seat.until_ms is not None else word("to_end", language)
    span = f"{word('from', language)} {clock(seat.from_ms)} {word('to', language)} {until}"
    return f"{seat.title[language]}, {span}"


def _mark(mark: float | None, report: CandidateReport, language: Language) -> str:
    if mark is None:
        return ""
    return f"{number(mark, language)}/{report.framework.mark_maximum}"


def _block(block: BlockRow, report: CandidateReport, language: Language, base_url: str | None) -> dict[str, Any]:
    standing = deliberation(block, language)
    if block.failing:
        standing.append(f"{word('failing', language)} {', '.join(block.failing)}.")
    if block.awaiting:
        standing.append(f"{word('awaiting', language)} {', '.join(block.awaiting)}.")
    if block.closed is not None:
        standing.append(f"{state(report, block, language)}. {word('closed_hash', language)} {block.closed.hash}")
    return {
        "code": block.code,
        "title": in_language(block.title, language),
        "outcome": block.outcome.value,
        "outcome_name": word(block.outcome.value, language),
        "mark": _mark(block.mark, report, language),
        "standing": standing,
        "notes": [f"{word('tests', language)} {in_language(block.tests, language)}"] if block.awaiting else [],
        "competences": [_competence(row, report, language, base_url) for row in block.competences],
    }


def _competence(
    row: CompetenceRow, report: CandidateReport, language: Language, base_url: str | None
) -> dict[str, Any]:
    notes = []
    if CompetenceOutcome.NOT_OBSERVED in (row.outcome, _proposed(row)):
        missing = ", ".join(word(shortfall.value, language) for shortfall in row.shortfalls)
        notes.append(f"{word('complementary', language)} {missing}.")
        if row.assessment is not None:
            notes.append(f"{word('assessed-by', language)} {in_language(row.assessment, language)}")
    if row.blocked_by:
        notes.append(f"{word('blocked', language)} {', '.join(row.blocked_by)}.")
    return {
        "code": row.code,
        "name": in_language(row.name, language),
        "statement": in_language(row.statement, language),
        "outcome": row.outcome.value,
        "outcome_name": outcome(row, language),
        "mark": _mark(row.mark, report, language),
        "notes": notes,
        "criteria": [_criterion(criterion, report, language, base_url) for criterion in row.criteria],
    }


def _proposed(row: CompetenceRow) -> CompetenceOutcome | None:
    """The outcome that the rules propose, where none is decided."""
    return row.proposed if row.outcome is CompetenceOutcome.TO_BE_DELIBERATED else None


def _criterion(row: CriterionRow, report: CandidateReport, language: Language, base_url: str | None) -> dict[str, Any]:
    proposed, decided = row.proposed, row.decided
    decision = None
    if decided is not None:
        none = in_language(report.framework.levels[0], language).lower()
        level = decided.level or none
        same = word("decided.same", language)
        settled = word("decided.other", language, level=level) if decided.overrules else same
        decision = {
            "line": f"{settled} {decided.by}, {day_and_hour(decided.at, language)}",
            "corrected": word("corrected", language, level=decided.instead_of or none)
            if decided.instead_of is not None
            else "",
            "reason": decided.reason.strip(),
        }
    origin = [f"{word('rule', language)} {proposed.rule}"] if proposed is not None else []
    if decided is None and proposed is not None:
        origin.append(word("undecided", language))
    return {
        "code": row.code,
        "statement": in_language(row.statement, language),
        "critical": row.critical,
        "level": row.level,
        "provisional": row.provisional,
        "anchor": in_language(row.anchor, language) if row.anchor is not None else None,
        "proposed": proposed.level if proposed is not None else None,
        "reason": proposed.reason[language] if proposed is not None else word("not_looked_for", language),
        "origin": " · ".join(origin),
        "decision": decision,
        "evidence": [_evidence(item, row, report, language, base_url) for item in row.evidence],
    }


def _evidence(
    item: EvidenceItem, row: CriterionRow, report: CandidateReport, language: Language, base_url: str | None
) -> dict[str, Any]:
    about = [kind_name(item.kind, language), f"{word('turn', language)}{NBSP}{item.turn}", clock(item.at_ms)]
    if item.seq in row.added:
        about.append(word("added", language))
    return {
        "seq": item.seq,
        "sentence": item.sentence[language],
        "about": " · ".join(about),
        "url": f"{base_url}{_moment(item, report)}" if base_url is not None else None,
    }


def _moment(item: EvidenceItem, report: CandidateReport) -> str:
    """Where the event opens as the candidate saw it: from the seat they held then, or else the first they held."""
    held = (s.seat for s in report.seats if s.from_ms <= item.at_ms and (s.until_ms is None or item.at_ms < s.until_ms))
    seat = next(held, next((s.seat for s in report.seats), None))
    path = f"/moments/{quote(report.exercise, safe='')}/{item.seq}"
    return path if seat is None else f"{path}?as={quote(seat, safe='')}"
