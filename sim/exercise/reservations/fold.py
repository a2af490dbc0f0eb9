"""Reservations and declarations, folded."""

from __future__ import annotations

from sim.exercise import events as ev
from sim.exercise.core.event import Entry
from sim.exercise.folding import fold
from sim.exercise.reservations.state import Declaration, Objection
from sim.exercise.state import State


@fold(ev.DeclarationMade)
def declaration_made(event: ev.DeclarationMade, state: State, entry: Entry) -> None:
    state.declarations[event.declaration] = Declaration(
        event.declaration,
        entry.ref,
        event.form,
        event.instrument,
        event.provision,
        event.seat,
        event.actor,
        event.words,
    )


@fold(ev.DeclarationWithdrawn)
def declaration_withdrawn(event: ev.DeclarationWithdrawn, state: State, entry: Entry) -> None:
    if event.declaration in state.declarations:
        state.declarations[event.declaration].withdrawn = True


@fold(ev.DeclarationObjected)
def declaration_objected(event: ev.DeclarationObjected, state: State, entry: Entry) -> None:
    if event.declaration in state.declarations:
        objection = Objection(entry.ref, event.seat, event.actor, event.words)
        state.declarations[event.declaration].objections.append(objection)
