"""Questions about the time of an exercise."""

from __future__ import annotations

from sim.exercise.clock.state import MINUTE
from sim.exercise.core.command import Command
from sim.exercise.core.names import SeatId
from sim.exercise.state import State


def time_left(state: State, elapsed: int) -> int:
    """Milliseconds of exercise time until the last turn ends, as far as its turns are planned now."""
    plan = state.clock_plan
    return state.turn_ends - elapsed + (plan.turns - state.turn) * plan.minutes * MINUTE


def keeps_time(command: Command, state: State) -> bool:
    """Whether the asker may move the time: CONTROL, or the person who plays alone."""
    return command.from_control or (command.asker == state.keeper and state.held[command.asker].holder == "person")


def people(state: State) -> frozenset[SeatId]:
    """The seats that people hold; minds are always ready."""
    return frozenset(seat for seat, held in state.held.items() if held.holder == "person")


def all_ready(state: State) -> bool:
    """Whether the turn ends now, since everybody is ready. Whoever plays alone ends it without that."""
    seated = people(state)
    return state.readiness and state.keeper is None and bool(seated) and seated <= state.ready
