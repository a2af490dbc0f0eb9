"""A candidate's released feedback as a tagged PDF (PDF/UA-1), in their language, for them to keep."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from assessment.exports.typesetting import typeset
from assessment.exports.words import NBSP, clock, day_and_hour, short, word, words
from assessment.feedback import Comment, Feedback, Told, ToldBlock
from assessment.kinds import kind_name
from assessment.report import EvidenceItem
from assessment.text import Language

_TEMPLATE = Path(__file__).parent / "feedback.typ"
_NOBODY: Mapping[int, str] = {}


def feedback_pdf(
    found: Feedback, exercise: str, at: datetime, language: Language, addresses: Mapping[int, str] = _NOBODY
) -> bytes:
    """The feedback as PDF, made at that moment; `addresses` are those of the moments that its candidate may open."""
    data = {
        "language": language,
        "region": word("region", language),
        "words": words(language),
        "date": {"year": at.year, "month": at.month, "day": at.day},
        "running": short(found.candidate),
        "facts": [
            [word("candidate", language), found.candidate],
            [word("exercise", language), exercise],
            [word("purpose", language), found.purpose_name],
            [word("framework", language), found.framework],
            [word("made", language), day_and_hour(at, language)],
        ],
        "certification": found.certification,
        "notice": found.notice,
        "demonstration": found.purpose == "demonstration",
        "blocks": [_block(block, addresses, language) for block in found.blocks],
    }
    return typeset(_TEMPLATE, data, at)


def _block(block: ToldBlock, addresses: Mapping[int, str], language: Language) -> dict[str, Any]:
    return {
        "code": block.code,
        "title": block.title,
        "outcome": block.outcome,
        "outcome_name": block.outcome_name,
        "mark": block.mark,
        "closed": block.closed,
        "comment": _comment(block.comment, language),
        "onward": block.onward,
        "competences": [
            {
                "code": one.code,
                "name": one.name,
                "outcome": one.outcome,
                "outcome_name": one.outcome_name,
                "mark": one.mark,
                "notes": one.notes,
                "criteria": [_told(row, addresses, language) for row in one.criteria],
            }
            for one in block.competences
        ],
    }


def _told(row: Told, addresses: Mapping[int, str], language: Language) -> dict[str, Any]:
    return {
        "code": row.code,
        "statement": row.statement,
        "critical": row.critical,
        "standing": row.standing,
        "level": row.level,
        "level_name": row.level_name,
        "anchor": row.anchor,
        "why": row.why,
        "comment": _comment(row.comment, language),
        "onward": word("to_reach", language, level=row.level + 1, anchor=row.onward) if row.onward else "",
        "evidence": [_item(item, addresses, language) for item in row.evidence],
    }


def _comment(comment: Comment | None, language: Language) -> dict[str, str] | None:
    if comment is None:
        return None
    return {"text": comment.text, "by": word("comment_by", language, who=comment.by)}


def _item(item: EvidenceItem, addresses: Mapping[int, str], language: Language) -> dict[str, Any]:
    about = [kind_name(item.kind, language), f"{word('turn', language)}{NBSP}{item.turn}", clock(item.at_ms)]
    return {
        "seq": item.seq,
        "sentence": item.sentence[language],
        "about": " · ".join(about),
        "url": addresses.get(item.seq),
    }
