"""What the instructor's seat alone sees."""

from __future__ import annotations

from sim.exercise.core.event import Event, kind
from sim.exercise.core.names import Phrase, Ref, SeatId


@kind("observer-noted", touches=("control",), evidence="observation", shelf="notes", icon="note")
class ObserverNoted(Event):
    text: str
    about: Ref | None = None
    seat: SeatId | None = None


@kind("move-explained", touches=("control",), evidence="situation", shelf=None, icon="note", kept=False)
class MoveExplained(Event):
    """Why a mind made the move recorded just before, with the numbers behind it."""

    seat: SeatId
    reason: Phrase
