"""Drafts that concern a seat: a clause opened, words to answer, and what becomes of them."""

from __future__ import annotations

from sim.exercise import events as ev
from sim.exercise.noticing import Notice, Noticing, noticed


@noticed(ev.DraftingOpened, ev.WordingTabled)
def wording_tabled(event: ev.DraftingOpened | ev.WordingTabled, reader: Noticing) -> Notice | None:
    return "asks" if reader.party_to(event.instrument) and event.actor != reader.actor else None


@noticed(ev.WordingAnswered)
def wording_answered(event: ev.WordingAnswered, reader: Noticing) -> Notice | None:
    draft = reader.state.instruments[event.instrument].drafts.get(event.provision)
    mine = draft is not None and draft.wording is not None and draft.wording.actor == reader.actor
    return "answers" if mine and event.seat != reader.seat else None


@noticed(ev.WordingAgreed)
def wording_agreed(event: ev.WordingAgreed, reader: Noticing) -> Notice | None:
    return "decides" if reader.party_to(event.instrument) else None


@noticed(ev.WordingReopened)
def wording_reopened(event: ev.WordingReopened, reader: Noticing) -> Notice | None:
    return "decides" if reader.party_to(event.instrument) and event.seat != reader.seat else None
