"""Crises that concern a seat: those its delegation is in, acts of others against it, ultimatums."""

from __future__ import annotations

from sim.exercise import events as ev
from sim.exercise.noticing import Notice, Noticing, noticed


@noticed(ev.ActorMoved)
def actor_moved(event: ev.ActorMoved, reader: Noticing) -> Notice | None:
    return "decides" if event.target == reader.actor else None


@noticed(ev.UltimatumGiven)
def ultimatum_given(event: ev.UltimatumGiven, reader: Noticing) -> Notice | None:
    return "asks" if event.target == reader.actor else None


@noticed(ev.UltimatumEnded)
def ultimatum_ended(event: ev.UltimatumEnded, reader: Noticing) -> Notice | None:
    return "answers" if reader.actor in (event.actor, event.target) else None


@noticed(ev.CrisisOpened)
def crisis_opened(event: ev.CrisisOpened, reader: Noticing) -> Notice | None:
    return "decides" if reader.actor in (event.initiator, event.target) else None
