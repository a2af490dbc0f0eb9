"""CONTROL's commands over injects."""

from __future__ import annotations

from sim.exercise.core.command import Command, command
from sim.exercise.core.inject import Priority
from sim.exercise.core.media import InjectForm
from sim.exercise.core.names import InjectId, SeatId, Text
from sim.exercise.news.events import Arrangement


@command("release-inject", by="control")
class ReleaseInject(Command):
    """Send an inject now. `was` is how it stood on the screen of whoever decides."""

    inject: InjectId
    was: Arrangement | None = None


@command("arrange-inject", by="control")
class ArrangeInject(Command):
    """Hold, skip or re-arm an inject that has not been released; `was` as above."""

    inject: InjectId
    status: Arrangement
    was: Arrangement | None = None


@command("quick-inject", by="control")
class QuickInject(Command):
    """News written on the spot."""

    form: InjectForm
    title: Text
    body: Text
    source: Text
    reliability: str = "B2"
    priority: Priority = "routine"
    to: tuple[SeatId, ...] = ()
