"""A seat's own stream, made by leaving out what it may not see, and the state it knew at a moment."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import TypeVar

from sim.exercise.core.event import Entry, Event
from sim.exercise.core.log import Recorded
from sim.exercise.core.names import CONTROL, SeatId
from sim.exercise.evolve import replay
from sim.exercise.state import State

T = TypeVar("T")


def may_see(event: Event, seat: SeatId) -> bool:
    """Whether this seat belongs to the event's audience. The one place where this is decided."""
    return event.audience.includes(seat)


def of_those_who_see(event: Event, kept: Mapping[SeatId, T]) -> Collection[T]:
    """Of what is kept for each seat, the part whose seats `may_see` the event: without asking every seat in turn."""
    seats = event.audience.seats
    if seats is None:
        return kept.values()
    found = [kept[seat] for seat in sorted(seats) if seat in kept]
    return [*found, kept[CONTROL]] if CONTROL in kept and CONTROL not in seats else found


def stream(log: Iterable[Recorded], seat: SeatId) -> Iterator[Entry]:
    """The seat's own events, numbered in its own stream."""
    seen = (record for record in log if may_see(record.event, seat))
    for n, record in enumerate(seen, start=1):
        yield Entry(n, record.ref, record.at, record.event)


def whole(log: Iterable[Recorded]) -> Iterator[Entry]:
    """CONTROL's stream: every event, numbered as in the log."""
    return stream(log, CONTROL)


def known(log: Iterable[Recorded], seat: SeatId, until: int | None = None) -> State:
    """The state as shown to the seat before event number `until` of the whole log (all of it by default)."""
    before = (record for record in log if until is None or record.seq < until)
    return replay(stream(before, seat))
