"""Who holds a seat, and the brief it finds when it changes hands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

from sim.exercise.core.event import Event
from sim.exercise.core.names import Pseudonym, SeatId, Words

Holder = Literal["person", "mind", "nobody"]


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatTaken(Event):
    """From this moment the seat is held by this pseudonym, or by this mind."""

    kind: ClassVar[str] = "seat-taken"
    seat: SeatId
    holder: Holder
    pseudonym: Pseudonym | None = None
    mind: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatLeft(Event):
    kind: ClassVar[str] = "seat-left"
    seat: SeatId


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverBriefed(Event):
    """What whoever takes a seat finds on its desk, from that seat's own view: for the seat alone.

    Where the talks stand, what was promised, what the delegation holds to, what the others seem to want, what is due.
    """

    kind: ClassVar[str] = "handover-briefed"
    seat: SeatId
    stands: tuple[Words, ...]
    promised: tuple[Words, ...]
    holds: tuple[Words, ...]
    others: tuple[Words, ...]
    due: tuple[Words, ...]
