"""A reader of a log that has ended: the stream of one seat, or CONTROL's, and the state it leads to."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

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

    def moment_at(self, at: int) -> Moment:
        """The time at wall-clock `at` (ms): exercise time runs from the event before it, at most to the one after."""
        place = bisect_right(self.entries, at, key=lambda entry: entry.at)
        before = self.moment(self.entries[max(0, place - 1)])
        after = self.moment(self.entries[min(place, len(self.entries) - 1)])
        gone = max(0, min(at - before.at, after.elapsed - before.elapsed))
        return replace(before, at=at, elapsed=before.elapsed + gone)


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
    return why(log, reading.seat) if may_read(reading.state, "reasons") else {}


def why(log: Iterable[Recorded], seat: SeatId) -> dict[Ref, Phrase]:
    """Reasons of minds for the moves that a seat saw, by the event of each: a secret until they are released."""
    return {r.ref: r.why for r in log if r.why is not None and may_see(r.event, seat)}
