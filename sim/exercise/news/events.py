"""Injects: news as its readers get it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

from sim.exercise.core.blueprint import InjectForm
from sim.exercise.core.event import Event
from sim.exercise.core.names import InjectId, Text


@dataclass(frozen=True, slots=True, kw_only=True)
class InjectReleased(Event):
    """News, as its readers get it. Whether it is true is in the blueprint only."""

    kind: ClassVar[str] = "inject-released"
    inject: InjectId
    form: InjectForm
    title: Text
    body: Text
    source: Text
    reliability: str
    priority: str
    corrects: InjectId | None = None
    ultimatum: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class InjectArranged(Event):
    """CONTROL holds, skips or arms an inject."""

    kind: ClassVar[str] = "inject-arranged"
    inject: InjectId
    status: Literal["held", "skipped", "armed"]
