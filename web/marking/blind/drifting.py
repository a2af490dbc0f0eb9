"""The drift of markers on anchor extracts, month by month: their own to each, everybody's to who allotted the work."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from flask import Blueprint, render_template
from sqlalchemy import Connection

from assessment.agreement.drift import AnchorMark, Window, drift
from assessment.agreement.estimate import Estimate
from assessment.exports.words import figure
from web import ledger
from web.access import has_role, reader
from web.accounts import Person, names_of
from web.house import house
from web.marking.blind import anchors, record
from web.marking.blind.record import Allotment
from web.marking.blind.seal import PREFIX
from web.words import current, say

routes = Blueprint("drifting", __name__)

MOST_MONTHS = 12


@dataclass(frozen=True, slots=True)
class Month:
    """A marker's gap in one month, in words."""

    first: datetime
    gap: str
    """Empty where nothing was marked."""
    lean: str
    """The side to which it leans, if its interval tells: lenient, severe or neither."""
    interval: str
    levels: int
    not_observed: int


@dataclass(frozen=True, slots=True)
class Drift:
    """A marker's months, the latest first; those without an anchor are left out."""

    name: str
    own: bool
    months: tuple[Month, ...]


@routes.get("/assess/drift")
@has_role("assessor")
def page() -> str:
    """The reader's own drift on what was released, and that of all whose work they allotted."""
    who = reader()
    marks = house().database.read(lambda connection: _marks(connection, who))
    names = names_of(house().database, marks)
    agreed = {_extract(a.exercise, a.candidate, c): n for a in _anchors() for c, n in a.levels.items()}
    found = [
        Drift(names.get(marker, marker), marker == who.id, _months(given, agreed))
        for marker, given in sorted(marks.items(), key=lambda row: (row[0] != who.id, names.get(row[0], "")))
    ]
    return render_template("drift.html", markers=[one for one in found if one.months], reader=who.name)


def _anchors() -> Sequence[anchors.Anchor]:
    return anchors.of(house().database)


def _extract(exercise: str, candidate: str, criterion: str) -> str:
    return f"{exercise} {candidate} {criterion}"


def _marks(connection: Connection, who: Person) -> dict[str, list[AnchorMark]]:
    """By marker whom the reader may see: the levels that they gave anchors and handed in."""
    found = dict[str, list[AnchorMark]]()
    for exercise in sorted({name.split(":")[1] for name in ledger.names_within(connection, PREFIX)}):
        allotted = record.allotment(connection, exercise)
        if allotted is None or not any(piece.anchor for piece in allotted.pieces.values()):
            continue
        for marker in _seen(allotted, who):
            found.setdefault(marker, []).extend(_given(connection, allotted, marker))
    return found


def _seen(allotted: Allotment, who: Person) -> tuple[str, ...]:
    """Everybody whose work the reader allotted; else themselves alone, once it is released.

    Until then nothing tells a marker which of their numbers is an anchor.
    """
    if allotted.by == who.id:
        return tuple(allotted.markers)
    return (who.id,) if who.id in allotted.markers and allotted.released is not None else ()


def _given(connection: Connection, allotted: Allotment, marker: str) -> Iterable[AnchorMark]:
    own = record.own(connection, allotted.exercise, marker)
    for number, handed in own.handed_in.items():
        piece = allotted.pieces.get(number)
        if piece is not None and piece.anchor:
            for made in handed.decisions:
                extract = _extract(piece.exercise, piece.candidate, made.criterion)
                yield AnchorMark(extract, made.level, handed.when)


def _months(given: Sequence[AnchorMark], agreed: Mapping[str, int]) -> tuple[Month, ...]:
    kept = [mark for mark in given if mark.extract in agreed]
    if not kept:
        return ()
    edges = [_month_of(max(mark.at for mark in kept), 1)]
    first = min(mark.at for mark in kept)
    while edges[0] > first and len(edges) <= MOST_MONTHS:
        edges.insert(0, _month_of(edges[0], -1))
    windows = drift(kept, agreed, edges)
    return tuple(_month(window) for window in reversed(windows) if window.gap.units or window.not_observed)


def _month_of(at: datetime, after: int) -> datetime:
    """The first moment of the month so many months after that of `at`."""
    months = at.year * 12 + at.month - 1 + after
    return datetime(months // 12, months % 12 + 1, 1, tzinfo=UTC)


def _month(window: Window) -> Month:
    gap: Estimate = window.gap
    leans = ""
    if gap.interval is not None and gap.interval.low <= 0 <= gap.interval.high:
        leans = say("leans-unclear")
    elif gap.value is not None:
        leans = say("leans-lenient") if gap.value > 0 else say("leans-severe") if gap.value else say("leans-neither")
    language, interval, why = current(), gap.interval, gap.without_interval
    span = ""
    if interval is not None:
        low, high = (figure(end, language, 2) for end in (interval.low, interval.high))
        span = say("figure-from-to", low=low, high=high)
    elif gap.value is not None and why is not None:
        span = why.said(language)
    value = "" if gap.value is None else figure(gap.value, language, 2)
    return Month(window.since, value, leans, span, gap.units, window.not_observed)
