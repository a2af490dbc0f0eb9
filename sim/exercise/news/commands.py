"""CONTROL's commands over injects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

from sim.exercise.core.blueprint import InjectForm
from sim.exercise.core.command import Command
from sim.exercise.core.names import InjectId, SeatId, Text


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleaseInject(Command):
    kind: ClassVar[str] = "release-inject"
    inject: InjectId


@dataclass(frozen=True, slots=True, kw_only=True)
class ArrangeInject(Command):
    """Hold, skip or re-arm an inject that has not been released."""

    kind: ClassVar[str] = "arrange-inject"
    inject: InjectId
    status: Literal["held", "skipped", "armed"]


@dataclass(frozen=True, slots=True, kw_only=True)
class QuickInject(Command):
    """News written on the spot."""

    kind: ClassVar[str] = "quick-inject"
    form: InjectForm
    title: Text
    body: Text
    source: Text
    reliability: str = "B2"
    priority: Literal["routine", "priority", "immediate"] = "routine"
    to: tuple[SeatId, ...] = ()
