"""Declarations that concern a seat: those on a text that its delegation negotiates, and objections to its own."""

from __future__ import annotations

from sim.exercise import events as ev
from sim.exercise.noticing import Notice, Noticing, noticed


@noticed(ev.DeclarationMade)
def declaration_made(event: ev.DeclarationMade, reader: Noticing) -> Notice | None:
    return "asks" if reader.party_to(event.instrument) and event.actor != reader.actor else None


@noticed(ev.DeclarationWithdrawn)
def declaration_withdrawn(event: ev.DeclarationWithdrawn, reader: Noticing) -> Notice | None:
    return "decides" if reader.party_to(event.instrument) and event.actor != reader.actor else None


@noticed(ev.DeclarationObjected)
def declaration_objected(event: ev.DeclarationObjected, reader: Noticing) -> Notice | None:
    return "answers" if event.author == reader.actor else None
