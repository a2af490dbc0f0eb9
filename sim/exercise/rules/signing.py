"""Initials and signatures."""

from __future__ import annotations

from sim.exercise import commands as cmd
from sim.exercise import events as ev
from sim.exercise.names import EVERYONE
from sim.exercise.refusals import Refused
from sim.exercise.rules import agreements
from sim.exercise.rules.deciding import acting_seat, decide, power, running
from sim.exercise.rules.mandate import within_mandate
from sim.exercise.rules.texts import text_of
from sim.exercise.state import State


@decide.register
def _(command: cmd.Initial, state: State, now: int) -> list[ev.Event]:
    running(state)
    actor = acting_seat(command, state)
    text = text_of(state, command.instrument)
    if actor not in text.signatories:
        raise Refused("not-signatory")
    power(state, command.seat, "initial")
    status = state.instruments[text.id]
    if status.adopted is None:
        raise Refused("not-adopted")
    if actor in status.initialled:
        raise Refused("already-initialled")
    return [ev.TextInitialled(audience=EVERYONE, instrument=text.id, seat=command.seat, actor=actor)]


@decide.register
def _(command: cmd.Sign, state: State, now: int) -> list[ev.Event]:
    running(state)
    actor = acting_seat(command, state)
    text = text_of(state, command.instrument)
    if actor not in text.signatories:
        raise Refused("not-signatory")
    power(state, command.seat, "sign")
    status = state.instruments[text.id]
    if status.adopted is None:
        raise Refused("not-adopted")
    if actor in status.signed:
        raise Refused("already-signed")
    if actor not in status.initialled:
        raise Refused("not-initialled")
    within_mandate(state, actor, text.id, status.adopted, "mandate", "cannot-sign-beyond")
    made: list[ev.Event] = [ev.TextSigned(audience=EVERYONE, instrument=text.id, seat=command.seat, actor=actor)]
    signed = {*status.signed, actor}
    if all(s in signed for s in text.signatories):
        made += agreements.signed_by_all(state, text, status.adopted)
    return made
