"""CONTROL's commands over time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from sim.exercise.core.command import Command

# --- CONTROL


@dataclass(frozen=True, slots=True, kw_only=True)
class Start(Command):
    kind: ClassVar[str] = "start"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pause(Command):
    kind: ClassVar[str] = "pause"


@dataclass(frozen=True, slots=True, kw_only=True)
class Resume(Command):
    kind: ClassVar[str] = "resume"


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtendTurn(Command):
    kind: ClassVar[str] = "extend-turn"
    minutes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Pulse(Command):
    """Time has passed inside a turn: what has fallen due happens."""

    kind: ClassVar[str] = "pulse"


@dataclass(frozen=True, slots=True, kw_only=True)
class EndTurn(Command):
    """The world moves by the scenario's days."""

    kind: ClassVar[str] = "end-turn"


@dataclass(frozen=True, slots=True, kw_only=True)
class EndExercise(Command):
    kind: ClassVar[str] = "end-exercise"
