"""Commands: act in the world."""

from __future__ import annotations

from sim.exercise.core.command import Command, command
from sim.exercise.core.names import ActId, ActorId, Words

# --- acts


@command("take-action", by="seat")
class TakeAction(Command):
    act: ActId
    target: ActorId | None = None
    words: Words | None = None
    basis: str = ""
