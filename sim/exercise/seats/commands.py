"""Commands: take, leave, cover and hand over a seat."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from sim.exercise.core.command import Command
from sim.exercise.core.names import Pseudonym, Words

# --- seats


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeSeat(Command):
    """A person sits down. Only the lobby issues it, with the pseudonym it keeps for that person."""

    kind: ClassVar[str] = "take-seat"
    pseudonym: Pseudonym


@dataclass(frozen=True, slots=True, kw_only=True)
class LeaveSeat(Command):
    kind: ClassVar[str] = "leave-seat"


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverSeat(Command):
    """CONTROL hands the seat to a mind."""

    kind: ClassVar[str] = "cover-seat"
    mind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOver(Command):
    """Leave a brief on the desk of a seat that changes hands. Only the server issues it, from the seat's own view."""

    kind: ClassVar[str] = "hand-over"
    stands: tuple[Words, ...]
    promised: tuple[Words, ...] = ()
    holds: tuple[Words, ...] = ()
    others: tuple[Words, ...] = ()
    due: tuple[Words, ...] = ()
