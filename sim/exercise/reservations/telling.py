"""Values for the sentences of reservations and declarations."""

from __future__ import annotations

from sim.exercise import events as ev
from sim.exercise.teller import Parts, Teller, told


@told(ev.DeclarationMade, ev.DeclarationWithdrawn, ev.DeclarationObjected)
def declaration(event: ev.DeclarationMade | ev.DeclarationWithdrawn | ev.DeclarationObjected, tell: Teller) -> Parts:
    """The article's number and title."""
    return tell.article(event.instrument, event.provision)
