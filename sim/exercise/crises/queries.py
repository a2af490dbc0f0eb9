"""Questions about crises."""

from __future__ import annotations

from sim.exercise.state import State
from sim.world.crisis import Crisis


def dispute(state: State, crisis: Crisis) -> bool:
    """Whether it is a dispute: a quarrel in peace in which no side has threatened, shown or used force."""
    return state.the_scene.law == "peace" and not crisis.militarised
