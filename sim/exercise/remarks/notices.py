"""Remarks that concern a seat: those on an article on which it has remarked itself."""

from __future__ import annotations

from sim.exercise import events as ev
from sim.exercise.noticing import Notice, Noticing, noticed


@noticed(ev.RemarkMade)
def remark_made(event: ev.RemarkMade, reader: Noticing) -> Notice | None:
    if event.seat == reader.seat:
        return None
    own = (remark.provision == event.provision for remark in reader.state.remarks if remark.seat == reader.seat)
    return "answers" if any(own) else None
