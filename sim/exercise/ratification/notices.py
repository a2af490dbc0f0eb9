"""Ratification that concerns a seat: of texts that its delegation is party to."""

from __future__ import annotations

from sim.exercise import events as ev
from sim.exercise.noticing import Notice, Noticing, noticed


@noticed(ev.RatificationDecided, ev.InvoluntaryDefection)
def ratification_decided(event: ev.RatificationDecided | ev.InvoluntaryDefection, reader: Noticing) -> Notice | None:
    return "decides" if reader.party_to(event.instrument) else None
