"""What fills the sentences of decisions."""

from __future__ import annotations

from sim.exercise import events as ev
from sim.exercise.decisions.state import EXERCISE_ENDED
from sim.exercise.teller import Parts, Teller, told


@told(ev.DecisionClosed)
def decision_closed(event: ev.DecisionClosed, tell: Teller) -> Parts:
    """How it ended."""
    return {"result": "ended" if event.reason == EXERCISE_ENDED else "adopted" if event.adopted else "not-adopted"}
