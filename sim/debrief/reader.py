"""A reader of a log that has ended: the stream of one seat, or CONTROL's, and the state it leads to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sim.exercise.core.event import Entry
from sim.exercise.core.log import Recorded
from sim.exercise.core.names import CONTROL, ActorId, Phrase, Ref, SeatId
from sim.exercise.debrief.queries import may_read
from sim.exercise.evolve import evolve
from sim.exercise.state import State
from sim.exercise.views import may_see, stream


@dataclass(frozen=True, slots=True)
class Moment:
    """The time of an event: wall-clock ms, exercise time in ms, turn, and the world's day."""

    at: int
    elapsed: int
    turn: int
    day: int


@dataclass(frozen=True, slots=True)
class Reader:
    """One reader's stream of an exercise, each event with its moment."""

    seat: SeatId
    entries: tuple[Entry, ...]
    moments: Mapping[Ref, Moment]
    state: State

    @property
    def actor(self) -> ActorId | None:
        """The delegation of the seat; None for CONTROL."""
        return None if self.seat == CONTROL else self.state.actor_of(self.seat)

    def moment(self, entry: Entry) -> Moment:
        """The time of one of its events."""
        return self.moments[entry.ref]


def reader(log: Iterable[Recorded], seat: SeatId) -> Reader:
    """The reader in that seat. Raises LookupError where the exercise has not ended, or has no such seat."""
    state = State()
    entries: list[Entry] = []
    moments: dict[Ref, Moment] = {}
    for entry in stream(log, seat):
        evolve(state, entry)
        entries.append(entry)
        day = getattr(entry.event, "day", state.day)
        moments[entry.ref] = Moment(entry.at, state.timer.elapsed(entry.at), state.turn, max(int(day), state.day))
    if state.phase != "ended":
        raise LookupError("the exercise has not ended: there is nothing to look back on")
    if seat != CONTROL and state.card(seat) is None:
        raise LookupError(f"no seat {seat} in this exercise")
    return Reader(seat, tuple(entries), moments, state)


def reasons(log: Iterable[Recorded], reading: Reader) -> dict[Ref, Phrase]:
    """Reasons of minds for the moves that this reader saw, where it may read them; by the event of each."""
    if not may_read(reading.state, "reasons"):
        return {}
    return {r.ref: r.why for r in log if r.why is not None and may_see(r.event, reading.seat)}
