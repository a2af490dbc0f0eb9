"""Remarks, as a fold keeps them."""

from __future__ import annotations

from dataclasses import dataclass

from sim.exercise.core.names import ActorId, InstrumentId, ProvisionId, Ref, SeatId, Words


@dataclass(frozen=True, slots=True)
class Remark:
    ref: Ref
    instrument: InstrumentId
    provision: ProvisionId
    seat: SeatId
    actor: ActorId
    words: Words
    turn: int
    at: int
    """Milliseconds of the wall clock."""
