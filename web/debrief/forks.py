"""Forks: a practice that goes on from a moment of a finished exercise, for whoever held the seat at that moment."""

from __future__ import annotations

from collections.abc import Sequence

from sim.debrief.fork import fork
from sim.exercise.core.log import Recorded
from sim.exercise.core.names import ExerciseId, Pseudonym, SeatId
from web.access import ExerciseRow, NoAccess
from web.accounts import Person
from web.debrief.room import Room
from web.house import house


def practise_from(
    room: Room,
    player: Person,
    seat: SeatId,
    n: int,
    language: str,
    *,
    once: str | None = None,
    origin: str | None = None,
) -> ExerciseRow:
    """A practice for the player in that seat, just before event `n` of the seat's own stream.

    For whoever held the seat at that moment, and for the instructor in any seat. `once` and `origin` are as in the
    lobby's `open`. Raises NoAccess, and Refused where there is nothing to play on from.
    """
    if seat not in room.own and room.place.member.role != "instructor":
        raise NoAccess
    seen = room.stream(seat)
    if not 1 <= n <= len(seen):
        raise NoAccess
    until = seen[n - 1].seq

    def forked(exercise: ExerciseId, at: int, pseudonym: Pseudonym) -> Sequence[Recorded]:
        return fork(room.log, until, seat, exercise, at, pseudonym)

    return house().lobby.go_on(player, room.place.exercise, seat, forked, language, once=once, origin=origin)
