"""Values of the exercise for the formulas of a scenario."""

from __future__ import annotations

import math

from sim.exercise.core.names import ActorId, IndicatorId, InjectId, InstrumentId, ObligationId
from sim.exercise.news.queries import is_released
from sim.exercise.state import State


class StateReader:
    """The names and functions of `formula.py`, over a State. Unknown ids read as nothing: `check` finds them first."""

    def __init__(self, state: State, now: int) -> None:
        self._state = state
        self._now = now

    def name(self, name: str) -> float:
        state = self._state
        match name:
            case "turn":
                return state.turn
            case "day":
                return state.day
            case "minute":
                return (state.timer.elapsed(self._now) - state.turn_began) / 60_000
            case "ladder":
                return state.rung
        raise KeyError(name)

    def call(self, function: str, arguments: tuple[str, ...]) -> float | bool:
        state, first = self._state, arguments[0]
        text = state.instruments.get(InstrumentId(first))
        match function:
            case "tension":
                a, b = ActorId(first), ActorId(arguments[1])
                both = [state.dyads[pair].tension for pair in ((a, b), (b, a)) if pair in state.dyads]
                return math.fsum(both) / len(both) if both else 0.0
            case "crisis":
                pair = {first, arguments[1]}
                return max((c.rung for c in state.crises.values() if c.open and set(c.parties) == pair), default=0)
            case "indicator":
                return state.indicators.get(IndicatorId(first), 0.0)
            case "released":
                return is_released(state, InjectId(first))
            case "messages":
                spoke = [state.activity[s].messages for s in state.seats_of(ActorId(first)) if s in state.activity]
                return sum(spoke)
            case "packages":
                return sum(p.instrument == first for p in state.packages.values())
            case "agreed":
                return len(text.agreed) if text else 0
            case "adopted":
                return text is not None and text.adopted is not None
            case "signed":
                return len(text.signed) if text else 0
            case "in_force":
                return text is not None and text.in_force
            case "ratified":
                home = state.ratifications.get(InstrumentId(first))
                return sum(home.decided.values()) if home else 0
            case "breached":
                standing = state.obligations.get(ObligationId(first))
                return standing is not None and standing.in_breach
        raise KeyError(function)
