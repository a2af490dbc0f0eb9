"""Values for the sentences of seats."""

from __future__ import annotations

from sim.exercise import events as ev
from sim.exercise.teller import Parts, Teller, told


@told(ev.HandoverBriefed)
def handover_briefed(event: ev.HandoverBriefed, tell: Teller) -> Parts:
    """The lines of the brief, one after another."""
    lists = (event.stands, event.promised, event.holds, event.others, event.due)
    return {"brief": " ".join(tell.words(words) for lines in lists for words in lines)}
