"""Pledges that concern a seat: disputes over what its delegation owes or is owed, and words given to it in talk."""

from __future__ import annotations

from sim.exercise import events as ev
from sim.exercise.core.names import ObligationId
from sim.exercise.noticing import Notice, Noticing, noticed


def _bound(obligation: ObligationId, reader: Noticing) -> bool:
    """Whether the reader's delegation owes it or is owed it."""
    found = reader.state.obligations.get(obligation)
    return found is not None and reader.actor in (found.obligor, *found.creditors)


@noticed(ev.ObligationDisputed)
def obligation_disputed(event: ev.ObligationDisputed, reader: Noticing) -> Notice | None:
    return "decides" if _bound(event.obligation, reader) and event.seat != reader.seat else None


@noticed(ev.DisputeSettled)
def dispute_settled(event: ev.DisputeSettled, reader: Noticing) -> Notice | None:
    return "answers" if _bound(event.obligation, reader) else None


@noticed(ev.ObligationObserved)
def obligation_observed(event: ev.ObligationObserved, reader: Noticing) -> Notice | None:
    return "decides" if event.finding == "amiss" and _bound(event.obligation, reader) else None


@noticed(ev.ObligationSuspended)
def obligation_suspended(event: ev.ObligationSuspended, reader: Noticing) -> Notice | None:
    return "decides" if _bound(event.obligation, reader) and event.seat != reader.seat else None


@noticed(ev.WordKept, ev.WordBroken)
def word_kept(event: ev.WordKept | ev.WordBroken, reader: Noticing) -> Notice | None:
    return "decides" if reader.actor in (event.actor, *event.to) else None
