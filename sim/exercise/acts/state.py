"""Moves of trust, as a fold keeps them."""

from __future__ import annotations

from dataclasses import dataclass

from sim.exercise.acts.events import Because
from sim.exercise.core.names import ActorId


@dataclass(frozen=True, slots=True)
class TrustMoved:
    """The trust of `a` in `b` before and after, in [0, 1]; `because` is None where this reader was not told why."""

    a: ActorId
    b: ActorId
    was: float
    now: float
    day: int
    turn: int
    because: Because | None
