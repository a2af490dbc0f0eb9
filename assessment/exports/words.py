"""The words that exports print around a report; the report's own texts come with the report."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping
from datetime import datetime

from assessment.report import BlockRow, CandidateReport, CompetenceRow
from assessment.scoring import CompetenceOutcome
from assessment.text import WORDS, Language
from sim.language import in_language
from sim.language.functions import Decimal

NBSP = "\u00a0"
_OURS = "export-"
_OF_A_BLOCK = ("rule-of-blocks", "deliberation", "undecided-critical", "closed-by", "corrected", "proposed-outcome")
_OF_FEEDBACK = ("to-reach", "comment-by")
_OF_PARTICULARS = ("span", "span-of-days", "identity-verified")
_FILLED = frozenset(
    {"decided-count", "decided-other", "mind", "moment", "day", "number", *_OF_A_BLOCK, *_OF_FEEDBACK, *_OF_PARTICULARS}
)
"""Sentences that are said only with values."""


def word(key: str, language: Language, **values: str | int | float) -> str:
    """One word or sentence; raises KeyError for an unknown key."""
    return WORDS.say(_OURS + key.replace(".", "-").replace("_", "-"), language, **values)


def words(language: Language) -> Mapping[str, str]:
    """All that is said without values, by names as a template writes them."""
    keys = (key.removeprefix(_OURS) for key in WORDS.keys() if key.startswith(_OURS))  # noqa: SIM118
    return {key.replace("-", "_"): word(key, language) for key in keys if key not in _FILLED}


def outcome(competence: CompetenceRow, language: Language) -> str:
    """The outcome of a competence, or what the rules propose where it is to be deliberated: "Proposed: acquired"."""
    if competence.outcome is not CompetenceOutcome.TO_BE_DELIBERATED:
        return word(competence.outcome.value, language)
    return word("proposed_outcome", language, outcome=word(competence.proposed.value, language).lower())


def deliberation(block: BlockRow, language: Language) -> list[str]:
    """Sentences on what a person has yet to decide before the block can be deliberated; none where it can."""
    counts = block.deliberation
    if counts.ready:
        return []
    said = []
    if counts.undecided_critical:
        said.append(word("undecided_critical", language, codes=", ".join(counts.undecided_critical)))
    values = {"decided": counts.others_decided, "others": counts.others, "needed": counts.others_needed}
    return [*said, word("deliberation", language, **values)]


def state(report: CandidateReport, block: BlockRow, language: Language) -> str:
    """Whether a certifying evaluation of a block is a draft, or who closed it; empty where none is closed."""
    if report.purpose != "certifying":
        return ""
    if block.closed is None:
        return word("draft", language)
    return word("closed_by", language, who=block.closed.by, at=day_and_hour(block.closed.at, language))


def candidate_name(report: CandidateReport, language: Language) -> str:
    """The candidate's pseudonym or label; a mind in a demonstration is called by the seat that it held."""
    if not report.candidate.startswith("mind:"):
        return report.candidate
    return word("mind", language, seat=", ".join(dict.fromkeys(in_language(s.title, language) for s in report.seats)))


def candidate_code(report: CandidateReport) -> str | None:
    """The candidate's pseudonym; None for a mind, which has no other name."""
    return None if report.code.startswith("mind:") else report.code


def short(name: str) -> str:
    """A name for the head of a page, cut where it is long."""
    return textwrap.shorten(name, 48, placeholder="…") or name[:48]


def number(value: float, language: Language, decimals: int = 1) -> str:
    """A number as it is written in that language: 13.2 or 13,2; a whole one without its zero."""
    return WORDS.say(f"{_OURS}number", language, value=Decimal(value, maximumFractionDigits=decimals))


def figure(value: float, language: Language, decimals: int) -> str:
    """A number with all its decimals, as screens write a reading: 1.50 or 1,50."""
    exact = Decimal(value, minimumFractionDigits=decimals, maximumFractionDigits=decimals)
    return WORDS.say(f"{_OURS}number", language, value=exact)


def clock(milliseconds: int) -> str:
    """Time since the log began: 1:04:09."""
    minutes, seconds = divmod(milliseconds // 1000, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}"


def day_and_hour(moment: datetime, language: Language) -> str:
    """A moment with its zone: 20 November 2026, 10:42 (UTC); 20 novembre 2026, 10 h 42 (UTC)."""
    zone = moment.strftime("%Z") or moment.strftime("%z")
    return WORDS.say(f"{_OURS}moment", language, at=moment, zone=zone).replace(" ", NBSP)


def span(began: datetime, ended: datetime, language: Language) -> str:
    """From one moment to another: 20 November 2026, 10:42 to 12:05 (UTC)."""
    key = "span" if began.date() == ended.date() else "span-of-days"
    zone = ended.strftime("%Z") or ended.strftime("%z")
    return WORDS.say(f"{_OURS}{key}", language, began=began, ended=ended, zone=zone)


def day(moment: datetime, language: Language) -> str:
    """A date: 20 November 2026."""
    return WORDS.say(f"{_OURS}day", language, at=moment).replace(" ", NBSP)
