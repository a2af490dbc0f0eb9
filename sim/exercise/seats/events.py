"""Events of seats: taken, left, and the brief for the next holder."""

from __future__ import annotations

from typing import Literal

from sim.exercise.core.event import ALL, Event, kind
from sim.exercise.core.names import Pseudonym, SeatId, Words

Holder = Literal["person", "mind", "nobody"]


@kind("seat-taken", touches=ALL, evidence="seat", shelf="frame", icon="person")
class SeatTaken(Event):
    """From this moment the seat is held by this pseudonym, or by this mind."""

    seat: SeatId
    holder: Holder
    pseudonym: Pseudonym | None = None
    mind: str | None = None


@kind("seat-left", touches=ALL, evidence="seat", shelf="frame", icon="person")
class SeatLeft(Event):
    seat: SeatId


@kind("coach-allowed", touches=("people",), evidence="seat", shelf="frame", icon="question")
class CoachAllowed(Event):
    """From now on every seat may have a coach's questions on its screen."""


@kind("coach-withdrawn", touches=("people",), evidence="seat", shelf="frame", icon="question")
class CoachWithdrawn(Event):
    """From now on no seat has them."""


@kind("handover-briefed", touches=("desk",), evidence="seat", shelf="frame", icon="person")
class HandoverBriefed(Event):
    """The brief for the person or mind that takes a seat, drawn from the seat's own view and shown to that seat alone.

    Where the talks stand, what was promised, what the delegation holds to, what the others seem to want, what is due.
    """

    seat: SeatId
    stands: tuple[Words, ...]
    promised: tuple[Words, ...]
    holds: tuple[Words, ...]
    others: tuple[Words, ...]
    due: tuple[Words, ...]
