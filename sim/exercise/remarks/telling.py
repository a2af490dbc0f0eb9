"""Values for the sentences of remarks."""

from __future__ import annotations

from sim.exercise import events as ev
from sim.exercise.teller import Parts, Teller, told


@told(ev.RemarkMade)
def remark_made(event: ev.RemarkMade, tell: Teller) -> Parts:
    """The article's number and title."""
    return tell.article(event.instrument, event.provision)
