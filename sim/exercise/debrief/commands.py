"""CONTROL's command after the end: what a debrief may show to whom."""

from __future__ import annotations

from sim.exercise.core.command import Command, command
from sim.exercise.core.names import SeatId
from sim.exercise.debrief.events import EVERYTHING, Disclosure


@command("release-debrief", by="control")
class ReleaseDebrief(Command):
    """Disclose to these seats, or to all of them where none is named, what the exercise had kept from them."""

    what: tuple[Disclosure, ...] = EVERYTHING
    seats: tuple[SeatId, ...] = ()
