"""One finished exercise opened for its debrief: who may look at which seats, and up to which event."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from assessment.evidence import candidates
from sim.exercise import events as ev
from sim.exercise.core.log import Recorded
from sim.exercise.core.names import SeatId
from sim.exercise.views import may_see
from web.access import NoAccess, Place, desk_access, log_access, visitor, wait_access
from web.house import house
from web.marking.room import read_log


class NotOver(Exception):
    """The exercise has not ended yet: there is no debrief."""

    def __init__(self, place: Place) -> None:
        super().__init__(f"{place.exercise.id} has not ended")
        self.place = place


@dataclass(frozen=True, slots=True)
class Room:
    """A finished exercise, and the seats whose debrief this reader may open, their own first."""

    place: Place
    staff: bool
    log: Sequence[Recorded]
    seats: Mapping[SeatId, int | None]
    """By seat, the event of the log at which the reader left it; None where they may see all that it saw."""
    own: frozenset[SeatId]

    @property
    def may_release(self) -> bool:
        """Whether this reader decides what is disclosed: the instructor. A practice discloses by itself at its end."""
        return self.place.member.role == "instructor"

    def seat(self, wanted: str | None = None) -> SeatId:
        """The seat asked for, or the first that may be opened. Raises NoAccess."""
        found = next(iter(self.seats), None) if wanted is None else SeatId(wanted)
        if found is None or found not in self.seats:
            raise NoAccess
        return found

    def stream(self, seat: SeatId) -> tuple[Recorded, ...]:
        """The records that the seat saw, while the reader held it or, to staff, all of them. Raises NoAccess."""
        until = self.seats[self.seat(seat)]
        return tuple(r for r in self.log if (until is None or r.seq < until) and may_see(r.event, seat))


def enter(exercise: str) -> Room:
    """The exercise, for its instructor, its assessors and whoever held a seat. Raises NoAccess, and NotOver."""
    reader, database = visitor(), house().database
    try:
        place, staff = log_access(database, reader, exercise), True
    except NoAccess:
        place, staff = wait_access(database, reader, exercise), False
    if place.exercise.status != "ended":
        if not staff:
            desk_access(database, reader, exercise)  # whoever only waits learns nothing, not even that it runs
        raise NotOver(place)
    house().practices.ended(place.exercise.id)
    log = read_log(place)
    own = _held(log, str(place.member.pseudonym))
    seats: dict[SeatId, int | None] = dict(own)
    if staff:
        seats = dict.fromkeys(_all(log))
    if not seats:
        raise NoAccess
    return Room(place, staff, log, seats, frozenset(own))


def _all(log: Sequence[Recorded]) -> tuple[SeatId, ...]:
    scene = next((r.event for r in log if isinstance(r.event, ev.SceneSet)), None)
    return tuple(card.id for card in scene.seats) if scene is not None else ()


def _held(log: Sequence[Recorded], pseudonym: str) -> dict[SeatId, int | None]:
    """The seats that a member held, the last one first, with the event at which they left each."""
    tenures = [t for c in candidates(log) if c.pseudonym == pseudonym for t in c.tenures]
    held: dict[SeatId, int | None] = {}
    for tenure in sorted(tenures, key=lambda t: t.first):
        until = None if tenure.until is None or held.get(tenure.seat, 0) is None else tenure.until
        held.pop(tenure.seat, None)
        held[tenure.seat] = until
    return dict(reversed(held.items()))
