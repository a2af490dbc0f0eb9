"""Reservations and declarations on a screen."""

from __future__ import annotations

from typing import TypedDict

from sim.exercise.core.names import ActorId, DeclarationId, InstrumentId, ProvisionId, Ref, SeatId
from sim.exercise.core.picture import WordsShown, words
from sim.exercise.reservations.events import Declared
from sim.exercise.reservations.queries import declared
from sim.exercise.state import State


class ObjectionShown(TypedDict):
    """An objection to a declaration, and by whom."""

    ref: Ref
    seat: SeatId
    actor: ActorId
    words: WordsShown


class DeclarationShown(TypedDict):
    """A reservation or an interpretative declaration that stands, and the objections to it."""

    id: DeclarationId
    ref: Ref
    form: Declared
    provision: ProvisionId
    seat: SeatId
    actor: ActorId
    words: WordsShown
    objections: list[ObjectionShown]


def declarations(state: State, instrument: InstrumentId) -> list[DeclarationShown]:
    """Those on a text that stand, oldest first."""
    return [
        {
            "id": one.id,
            "ref": one.ref,
            "form": one.form,
            "provision": one.provision,
            "seat": one.seat,
            "actor": one.actor,
            "words": words(one.words),
            "objections": [
                {"ref": said.ref, "seat": said.seat, "actor": said.actor, "words": words(said.words)}
                for said in one.objections
            ],
        }
        for one in declared(state, instrument)
    ]
