"""Decisions that concern a seat: those its delegation decides in, how they ended, and who broke a silence."""

from __future__ import annotations

from sim.exercise import events as ev
from sim.exercise.core.names import DecisionId
from sim.exercise.noticing import Notice, Noticing, noticed


def _of(decision: DecisionId, reader: Noticing) -> bool:
    found = reader.state.decisions.get(decision)
    return found is not None and reader.party_to(found.instrument)


@noticed(ev.DecisionOpened)
def decision_opened(event: ev.DecisionOpened, reader: Noticing) -> Notice | None:
    return "asks" if reader.party_to(event.instrument) and event.seat != reader.seat else None


@noticed(ev.SilenceBroken)
def silence_broken(event: ev.SilenceBroken, reader: Noticing) -> Notice | None:
    return "answers" if _of(event.decision, reader) and event.actor != reader.actor else None


@noticed(ev.DecisionClosed)
def decision_closed(event: ev.DecisionClosed, reader: Noticing) -> Notice | None:
    return "decides" if _of(event.decision, reader) else None
