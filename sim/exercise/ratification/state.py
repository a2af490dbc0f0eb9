"""How far a text has come at home, as a fold keeps it."""

from __future__ import annotations

from dataclasses import dataclass, field

from sim.exercise.core.names import ActorId, BlocId


@dataclass(slots=True)
class RatificationState:
    """How far one text has come at home."""

    due: int
    decided: dict[ActorId, bool] = field(default_factory=dict)
    shares: dict[ActorId, float] = field(default_factory=dict)
    votes: dict[ActorId, dict[BlocId, bool]] = field(default_factory=dict)
    """How each bloc voted: one's own only."""
