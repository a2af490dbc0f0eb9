"""The clock on a screen."""

from __future__ import annotations

from typing import TypedDict

from sim.exercise.clock.queries import people
from sim.exercise.clock.state import Pace, Phase, Stop
from sim.exercise.core.names import SeatId
from sim.exercise.state import State


class ClockShown(TypedDict):
    """Where time stands: `banked`, `since` and `ends` in ms, of which `since` is the wall clock's.

    `keeper` is the seat whose holder plays alone and keeps the time, `stopped` who paused it. `ready` are the seats of
    people that are ready for the turn to end, which it does with all of them where `readiness` allows it.
    """

    phase: Phase
    turn: int
    turns: int
    day: int
    days_per_turn: int
    minutes: int
    banked: int
    since: int | None
    ends: int
    closing: bool
    stopped: Stop | None
    keeper: SeatId | None
    pace: Pace
    readiness: bool
    ready: list[SeatId]


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
        "closing": state.closing,
        "stopped": state.stopped if state.phase == "paused" else None,
        "keeper": state.keeper,
        "pace": state.pace,
        "readiness": state.readiness,
        "ready": sorted(people(state) & state.ready),
    }
