"""Values for the sentences of a release."""

from __future__ import annotations

from sim.exercise import events as ev
from sim.exercise.teller import Parts, Teller, told


@told(ev.DebriefReleased)
def debrief_released(event: ev.DebriefReleased, tell: Teller) -> Parts:
    """The parts disclosed, by their names."""
    return {"parts": tuple(tell.say(f"disclosure-{part}") for part in event.what)}
