"""What the instructor's seat alone sees."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from sim.exercise.core.event import Event
from sim.exercise.core.names import Phrase, Ref, SeatId


@dataclass(frozen=True, slots=True, kw_only=True)
class ObserverNoted(Event):
    kind: ClassVar[str] = "observer-noted"
    text: str
    about: Ref | None = None
    seat: SeatId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveExplained(Event):
    """Why a mind made the move recorded just before, with the numbers behind it."""

    kind: ClassVar[str] = "move-explained"
    seat: SeatId
    reason: Phrase
