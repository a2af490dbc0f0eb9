"""Values for the sentences of notes and reasons."""

from __future__ import annotations

from sim.exercise import events as ev
from sim.exercise.teller import Parts, Teller, told


@told(ev.MoveExplained)
def move_explained(event: ev.MoveExplained, tell: Teller) -> Parts:
    """The reason in words."""
    return {"reason": tell.words(event.reason)}
