"""CONTROL's own notes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from sim.exercise.core.command import Command
from sim.exercise.core.names import Ref, SeatId


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteObservation(Command):
    kind: ClassVar[str] = "note-observation"
    text: str
    about: Ref | None = None
    about_seat: SeatId | None = None
