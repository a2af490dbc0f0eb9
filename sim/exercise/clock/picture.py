"""The clock on a screen."""

from __future__ import annotations

from sim.exercise.core.picture import Slice
from sim.exercise.state import State


def clock(state: State) -> Slice:
    """Where time stands; exercise time is in ms."""
    plan = state.clock_plan
    return {
        "phase": state.phase,
        "turn": state.turn,
        "turns": plan.turns,
        "day": state.day,
        "days_per_turn": plan.days,
        "minutes": plan.minutes,
        "banked": state.timer.banked,
        "since": state.timer.since,
        "ends": state.turn_ends,
    }
