"""News that concern a seat: those that some alone were sent, and what is immediate."""

from __future__ import annotations

from sim.exercise import events as ev
from sim.exercise.core.names import EVERYONE
from sim.exercise.noticing import Notice, Noticing, noticed


@noticed(ev.InjectReleased)
def inject_released(event: ev.InjectReleased, reader: Noticing) -> Notice | None:
    return "asks" if event.audience != EVERYONE or event.priority == "immediate" else None
