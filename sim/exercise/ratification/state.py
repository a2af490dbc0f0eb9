"""Progress of a text's ratification, as a fold keeps it."""

from __future__ import annotations

from dataclasses import dataclass, field

from sim.exercise.core.names import ActorId, BlocId


@dataclass(slots=True)
class RatificationState:
    """Progress of one text's ratification."""

    due: int
    decided: dict[ActorId, bool] = field(default_factory=dict)
    shares: dict[ActorId, float] = field(default_factory=dict)
    votes: dict[ActorId, dict[BlocId, bool]] = field(default_factory=dict)
    """Votes of each bloc: one's own only."""
