"""Values for the sentences of the clock."""

from __future__ import annotations

from sim.exercise import events as ev
from sim.exercise.clock.state import MINUTE
from sim.exercise.teller import Parts, Teller, told


@told(ev.GapClosed)
def gap_closed(event: ev.GapClosed, tell: Teller) -> Parts:
    """The length of the outage, in minutes or in seconds."""
    return {"minutes": round(event.away / MINUTE), "seconds": max(1, round(event.away / 1000))}
