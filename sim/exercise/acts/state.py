"""A relation, as a fold keeps it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class Tension:
    """One direction of a relation."""

    tension: float = 0.0
    cooperation: float = 0.0
    alpha: float = 1.0
    beta: float = 1.0
    rung: float = 0.0
    threat_day: float = -1.0
