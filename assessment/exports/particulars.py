"""The particulars that an evaluation names beside its levels: who certifies, when it was held, who checked identity."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, get_args

from assessment.certifier import Certifier, mentions
from assessment.exports.words import day_and_hour, span, word
from assessment.report import CandidateReport, Purpose
from assessment.text import Language

Way = Literal["document", "card", "known", "remote"]
"""The way in which a person's identity was checked."""
WAYS: tuple[Way, ...] = get_args(Way)


@dataclass(frozen=True)
class Checked:
    """A check of who a candidate is; no number of any document is kept."""

    way: Way
    by: str
    """The name of the person who checked."""
    at: datetime


@dataclass(frozen=True)
class Particulars:
    """Those of one candidate's part in one exercise; what is not known is None or empty, and is said to be so."""

    certifier: Certifier | None = None
    table: str = ""
    began: datetime | None = None
    ended: datetime | None = None
    identity: Checked | None = None


UNKNOWN = Particulars()


def identity(found: Particulars, language: Language) -> str:
    """Whether the candidate's identity was checked, how, by whom and when."""
    checked = found.identity
    if checked is None:
        return word("identity.unverified", language)
    how = word(f"identity.{checked.way}", language)
    return word("identity.verified", language, how=how, who=checked.by, at=day_and_hour(checked.at, language))


def held(found: Particulars, language: Language) -> str:
    """When the exercise was held, with the zone; empty where it has not begun."""
    if found.began is None:
        return ""
    return span(found.began, found.ended, language) if found.ended is not None else day_and_hour(found.began, language)


def certified(found: Particulars, purpose: Purpose, language: Language) -> tuple[str, ...]:
    """Sentences on who certifies: all mentions where the exercise certifies, elsewhere only a name."""
    if purpose == "certifying":
        return mentions(found.certifier, language)
    return (found.certifier.name,) if found.certifier is not None else ()


def assessors(report: CandidateReport) -> tuple[str, ...]:
    """The names of everybody who decided or closed something in the report, in order of their first appearance."""
    rows = [row for block in report.blocks for c in block.competences for row in c.criteria]
    decided = [row.decided.by for row in rows if row.decided is not None]
    closed = [block.closed.by for block in report.blocks if block.closed is not None]
    return tuple(dict.fromkeys([*decided, *closed]))
