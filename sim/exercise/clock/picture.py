"""The clock on a screen."""

from __future__ import annotations

from typing import TypedDict

from sim.exercise.clock.state import Phase
from sim.exercise.state import State


class ClockShown(TypedDict):
    """Where time stands: `banked`, `since` and `ends` in ms, of which `since` is the wall clock's."""

    phase: Phase
    turn: int
    turns: int
    day: int
    days_per_turn: int
    minutes: int
    banked: int
    since: int | None
    ends: int


def clock(state: State) -> ClockShown:
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
