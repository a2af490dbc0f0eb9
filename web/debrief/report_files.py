"""An after-action report as a tagged PDF, set by Typst, and as a DOCX that one may go on writing in."""

from __future__ import annotations

import io
import unicodedata
from datetime import datetime
from pathlib import Path
from typing import Any

import docx

from assessment.exports.typesetting import typeset
from sim.language import Language
from web.debrief.report import HEADINGS, SECTIONS, Report, Section
from web.words import SENTENCES

_TEMPLATE = Path(__file__).with_name("report.typ")
MOST_PARAGRAPHS = 300
"""Paragraphs of a section; its further lines stand in the last. Thousands of lines would take minutes to set."""


def report_pdf(report: Report, language: Language, at: datetime) -> bytes:
    """The report as PDF/UA; a text in a writing no font here has still gives a PDF."""
    return typeset(_TEMPLATE, _data(report, language, at), at)


def _data(report: Report, language: Language, at: datetime) -> dict[str, Any]:
    return {
        "language": language,
        "region": SENTENCES.say("report-region", language),
        "date": {"year": at.year, "month": at.month, "day": at.day},
        "over": SENTENCES.say("debrief-report", language),
        "title": _plain(report.title),
        "author": _plain(report.author),
        "running": _plain(f"{report.title}, {report.author}"),
        "facts": [[name, _plain(value)] for name, value in _facts(report, language, at)],
        "sections": [
            {"title": _heading(section, language), "paragraphs": _paragraphs(report.sections.get(section, ""))}
            for section in SECTIONS
        ],
    }


def report_docx(report: Report, language: Language, at: datetime) -> bytes:
    """The report as DOCX."""
    document: Any = docx.Document()
    document.core_properties.title = _plain(report.title)
    document.core_properties.author = document.core_properties.last_modified_by = _plain(report.author)
    document.core_properties.comments = ""
    document.core_properties.language = f"{language}-{SENTENCES.say('report-region', language)}"
    document.core_properties.created = document.core_properties.modified = at.replace(tzinfo=None)
    document.add_heading(_plain(report.title), level=0)
    for name, value in _facts(report, language, at):
        document.add_paragraph(f"{name} {_plain(value)}")
    for section in SECTIONS:
        document.add_heading(_heading(section, language), level=1)
        for paragraph in _paragraphs(report.sections.get(section, "")):
            document.add_paragraph(paragraph)
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()


def _facts(report: Report, language: Language, at: datetime) -> list[tuple[str, str]]:
    facts = [
        (SENTENCES.say("report-author", language), report.author),
        (SENTENCES.say("report-seat", language), report.seat),
        (SENTENCES.say("report-table", language), report.table),
        (SENTENCES.say("report-date", language), SENTENCES.say("a-day", language, at=at, zone="own")),
    ]
    return [(name, value) for name, value in facts if value]


def _heading(section: Section, language: Language) -> str:
    return SENTENCES.say(HEADINGS[section], language)


def _paragraphs(text: str) -> list[str]:
    lines = [_plain(line) for line in text.splitlines() if line.strip()]
    rest = lines[MOST_PARAGRAPHS - 1 :]
    return lines if len(lines) <= MOST_PARAGRAPHS else [*lines[: MOST_PARAGRAPHS - 1], " ".join(rest)]


def _plain(text: str) -> str:
    """The text without control characters, which no font shows and no XML holds."""
    return "".join(c for c in text.replace("\t", " ") if unicodedata.category(c) not in {"Cc", "Cs", "Co", "Cn"})
