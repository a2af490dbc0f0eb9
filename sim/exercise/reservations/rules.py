"""Declaring when signing: reservations, how an article is understood, withdrawal and objections."""

from __future__ import annotations

from sim.exercise import commands as cmd
from sim.exercise import events as ev
from sim.exercise.core.blueprint import Instrument
from sim.exercise.core.names import EVERYONE, ActorId, DeclarationId, SeatId
from sim.exercise.core.refusals import Refused
from sim.exercise.deciding import acting_seat, name_of, power, rule, running, written
from sim.exercise.reservations.queries import admitted, declared
from sim.exercise.reservations.state import Declaration
from sim.exercise.state import State
from sim.exercise.texts.rules import text_of

LONGEST = 1_000
"""Characters of a declaration, and of an objection."""


@rule(cmd.MakeDeclaration)
def make_declaration(command: cmd.MakeDeclaration, state: State, now: int) -> list[ev.Event]:
    running(state)
    actor = acting_seat(command, state)
    text = text_of(state, command.instrument)
    _signs(state, text, actor, command.seat)
    if state.instruments[text.id].adopted is None:
        raise Refused("not-adopted")
    if actor in state.instruments[text.id].signed:
        raise Refused("declared-too-late")
    if all(provision.id != command.provision for provision in text.provisions):
        raise Refused("unknown-provision")
    if command.form == "reservation" and admitted(text) != "allowed":
        raise Refused(f"reservation-{admitted(text)}")
    written(command.words, LONGEST)
    same = (command.provision, command.form, actor)
    if any((one.provision, one.form, one.actor) == same for one in declared(state, text.id)):
        raise Refused("already-declared")
    return [
        ev.DeclarationMade(
            audience=EVERYONE,
            declaration=DeclarationId(name_of(command, state, "declaration")),
            form=command.form,
            instrument=text.id,
            provision=command.provision,
            seat=command.seat,
            actor=actor,
            words=command.words,
        )
    ]


@rule(cmd.WithdrawDeclaration)
def withdraw_declaration(command: cmd.WithdrawDeclaration, state: State, now: int) -> list[ev.Event]:
    running(state)
    actor = acting_seat(command, state)
    found = _standing(state, command.declaration)
    _signs(state, text_of(state, found.instrument), actor, command.seat)
    if found.actor != actor:
        raise Refused("not-your-declaration")
    return [
        ev.DeclarationWithdrawn(
            audience=EVERYONE,
            declaration=found.id,
            form=found.form,
            instrument=found.instrument,
            provision=found.provision,
            seat=command.seat,
            actor=actor,
        )
    ]


@rule(cmd.ObjectToDeclaration)
def object_to_declaration(command: cmd.ObjectToDeclaration, state: State, now: int) -> list[ev.Event]:
    running(state)
    actor = acting_seat(command, state)
    found = _standing(state, command.declaration)
    _signs(state, text_of(state, found.instrument), actor, command.seat)
    if found.actor == actor:
        raise Refused("own-declaration")
    if any(objection.actor == actor for objection in found.objections):
        raise Refused("already-objected")
    written(command.words, LONGEST)
    return [
        ev.DeclarationObjected(
            audience=EVERYONE,
            declaration=found.id,
            form=found.form,
            instrument=found.instrument,
            provision=found.provision,
            author=found.actor,
            seat=command.seat,
            actor=actor,
            words=command.words,
        )
    ]


def _signs(state: State, text: Instrument, actor: ActorId, seat: SeatId) -> None:
    """Refuse a delegation that does not sign the text, and a seat that does not sign for it."""
    if actor not in text.signatories:
        raise Refused("not-signatory")
    power(state, seat, "sign")


def _standing(state: State, declaration: DeclarationId) -> Declaration:
    found = state.declarations.get(declaration)
    if found is None:
        raise Refused("unknown-declaration")
    if found.withdrawn:
        raise Refused("declaration-withdrawn")
    return found
