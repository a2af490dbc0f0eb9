"""A jury's documents as tagged PDFs (PDF/UA-1): facts, then sections of paragraphs, lists and tables."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from assessment.exports.typesetting import typeset
from assessment.exports.words import word
from assessment.text import Language

_TEMPLATE = Path(__file__).parent / "sections.typ"

Part = dict[str, Any]


@dataclass(frozen=True)
class Section:
    """A heading of level 2 or 3, with what stands under it."""

    heading: str
    parts: Sequence[Part] = ()
    level: int = 2


@dataclass(frozen=True)
class Sheet:
    """A document before it is set."""

    title: str
    certification: str
    running: str
    facts: Sequence[tuple[str, str]]
    sections: Sequence[Section]
    notices: Sequence[str] = ()
    lead: Sequence[str] = ()
    """Set large above the facts."""
    draft: str = ""
    """The word behind every page of a draft."""
    seal: str = field(default="")
    """The hash at the foot of every page."""


def paragraph(text: str, kind: str = "text") -> Part:
    """A paragraph; `kind` is text, strong, quote, hash, link or line."""
    return {"kind": kind, "text": text}


def items(texts: Sequence[str]) -> Part:
    """A list."""
    return {"kind": "list", "items": list(texts)}


def table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> Part:
    """A table with a header."""
    return {"kind": "table", "header": list(header), "rows": [list(row) for row in rows]}


def sheet_pdf(sheet: Sheet, at: datetime, language: Language) -> bytes:
    """The document as PDF, the same bytes for the same document and moment."""
    data = {
        "language": language,
        "region": word("region", language),
        "page": word("page", language),
        "date": {"year": at.year, "month": at.month, "day": at.day},
        "title": sheet.title,
        "certification": sheet.certification,
        "running": sheet.running,
        "lead": list(sheet.lead),
        "facts": [list(fact) for fact in sheet.facts],
        "notices": list(sheet.notices),
        "sections": [{"heading": s.heading, "level": s.level, "parts": list(s.parts)} for s in sheet.sections],
        "draft": sheet.draft,
        "seal": sheet.seal,
    }
    return typeset(_TEMPLATE, data, at)
