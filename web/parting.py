"""The way in which a seat ceased to be somebody's, from the last that the log says of it."""

from __future__ import annotations

from collections.abc import Sequence

from sim.exercise import events as ev
from sim.exercise.core.event import Event
from sim.exercise.core.log import Recorded
from sim.exercise.core.names import CONTROL, SeatId
from web.packets import Parting


def parting(records: Sequence[Recorded], seat: SeatId) -> Parting:
    """Left, freed by control, relieved by a mind; else closed."""
    match next((r for r in reversed(records) if _of_seat(r.event, seat)), None):
        case Recorded(event=ev.SeatLeft(), by=by):
            return "freed" if by == CONTROL else "left"
        case Recorded(event=ev.SeatTaken(holder="mind")):
            return "relieved"
        case _:
            return "closed"


def _of_seat(event: Event, seat: SeatId) -> bool:
    return isinstance(event, ev.SeatLeft | ev.SeatTaken) and event.seat == seat
