"""Events for the instructor's seat only."""

from __future__ import annotations

from sim.exercise.core.event import Event, kind
from sim.exercise.core.names import Phrase, Ref, SeatId


@kind("observer-noted", touches=("control",), evidence="observation", shelf="notes", icon="note")
class ObserverNoted(Event):
    text: str
    about: Ref | None = None
    seat: SeatId | None = None


@kind("move-explained", touches=("control",), evidence="situation", shelf="notes", icon="note", kept=False)
class MoveExplained(Event):
    """A mind's reason for the move recorded just before, in logs of version 0.1.0; a record's header holds it since."""

    seat: SeatId
    reason: Phrase
