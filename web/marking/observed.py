"""An observer's note as its own page tells it: to those who conduct and mark, never to a candidate."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from assessment.exports.words import clock
from assessment.text import Language
from sim.exercise import events as ev
from sim.exercise.core.log import Recorded
from sim.exercise.core.names import SeatId
from sim.exercise.state import State
from sim.exercise.telling import Teller
from sim.exercise.views import may_see
from sim.policies.phrases import renderer


@dataclass(frozen=True, slots=True)
class Observed:
    """A note, and the moment that its seat had before it when it was written."""

    heading: str
    text: str
    time: str
    seat: SeatId | None
    """The seat it is about, or whose act it is about."""
    about: int | None
    """The event it is about, or the last one that the seat had seen; None where there is neither."""
    act: bool
    """Whether `about` is what it was written on, and not only what came before."""


def observed(log: Sequence[Recorded], seq: int, state: State, language: Language) -> Observed | None:
    """The note that event `seq` is, told with the names that CONTROL's `state` has; None for any other event."""
    record = log[seq - 1]
    note = record.event
    if not isinstance(note, ev.ObserverNoted):
        return None
    act = next((r for r in log[:seq] if r.ref == note.about), None) if note.about is not None else None
    seat = note.seat or (getattr(act.event, "seat", None) if act is not None else None)
    if act is not None and seat is not None and not may_see(act.event, seat):
        act = None
    before = next((r.seq for r in reversed(log[:seq]) if seat is not None and may_see(r.event, seat)), None)
    return Observed(
        heading=Teller(state, language, renderer(state)).line(note),
        text=note.text,
        time=clock(state.timer.elapsed(record.at)),
        seat=seat,
        about=act.seq if act is not None else before,
        act=act is not None,
    )
