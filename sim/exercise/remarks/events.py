"""Remarks on the articles of a text."""

from __future__ import annotations

from sim.exercise.core.event import Event, kind
from sim.exercise.core.names import ActorId, InstrumentId, ProvisionId, SeatId, Words


@kind("remark-made", touches=("texts",), evidence="provision", shelf="texts", icon="note", cite=True)
class RemarkMade(Event):
    """Words of a seat on an article, for those who negotiate the text; they bind nobody."""

    instrument: InstrumentId
    provision: ProvisionId
    seat: SeatId
    actor: ActorId
    words: Words
