"""Commands: act in the world."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from sim.exercise.core.command import Command
from sim.exercise.core.names import ActId, ActorId, Words

# --- acts


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeAction(Command):
    kind: ClassVar[str] = "take-action"
    act: ActId
    target: ActorId | None = None
    words: Words | None = None
    basis: str = ""
