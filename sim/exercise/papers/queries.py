"""Questions about documents: who may sign one off."""

from __future__ import annotations

from sim.exercise.core.names import SeatId
from sim.exercise.papers.state import Document
from sim.exercise.state import State


def approvers(state: State, document: Document) -> tuple[SeatId, ...]:
    """The seats of a document's delegation, other than its author's, that may sign it off."""
    e = document.event
    return tuple(s.id for s in state.the_scene.seats if s.actor == e.actor and s.id != e.seat and "approve" in s.powers)


def may_ask(state: State, document: Document) -> bool:
    """Whether a document's author may ask the capital to sign it off: their own approval is none."""
    open_still = document.status == "submitted" or document.signed_by == document.event.seat
    return open_still and document.asked is None and not document.released and not approvers(state, document)
