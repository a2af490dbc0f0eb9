"""Reservations and declarations, as a fold keeps them."""

from __future__ import annotations

from dataclasses import dataclass, field

from sim.exercise.core.names import ActorId, DeclarationId, InstrumentId, ProvisionId, Ref, SeatId, Words
from sim.exercise.reservations.events import Declared


@dataclass(frozen=True, slots=True)
class Objection:
    ref: Ref
    seat: SeatId
    actor: ActorId
    words: Words


@dataclass(slots=True)
class Declaration:
    id: DeclarationId
    ref: Ref
    form: Declared
    instrument: InstrumentId
    provision: ProvisionId
    seat: SeatId
    actor: ActorId
    words: Words
    withdrawn: bool = False
    objections: list[Objection] = field(default_factory=list)
