"""CONTROL's own notes."""

from __future__ import annotations

from sim.exercise.core.command import Command, command
from sim.exercise.core.names import Ref, SeatId


@command("note-observation", by="control")
class NoteObservation(Command):
    text: str
    about: Ref | None = None
    about_seat: SeatId | None = None
