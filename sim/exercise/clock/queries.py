"""Questions about the time of an exercise."""

from __future__ import annotations

from sim.exercise.clock.state import MINUTE
from sim.exercise.state import State


def time_left(state: State, elapsed: int) -> int:
    """Milliseconds of exercise time until the last turn ends, as far as its turns are planned now."""
    plan = state.clock_plan
    return state.turn_ends - elapsed + (plan.turns - state.turn) * plan.minutes * MINUTE
