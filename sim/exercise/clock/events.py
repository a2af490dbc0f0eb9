"""The clock: start, pauses, turns, days, the end."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

from sim.exercise.core.event import Event


@dataclass(frozen=True, slots=True, kw_only=True)
class DaysPassed(Event):
    """The world went on to this day after the last turn, with nobody at the desks."""

    kind: ClassVar[str] = "days-passed"
    day: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ExerciseStarted(Event):
    kind: ClassVar[str] = "exercise-started"


@dataclass(frozen=True, slots=True, kw_only=True)
class ExercisePaused(Event):
    kind: ClassVar[str] = "exercise-paused"


@dataclass(frozen=True, slots=True, kw_only=True)
class ExerciseResumed(Event):
    kind: ClassVar[str] = "exercise-resumed"


@dataclass(frozen=True, slots=True, kw_only=True)
class ExerciseEnded(Event):
    kind: ClassVar[str] = "exercise-ended"
    reason: Literal["turns-over", "control"]


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnBegan(Event):
    """`ends` is in milliseconds of exercise time (pauses excluded)."""

    kind: ClassVar[str] = "turn-began"
    turn: int
    day: int
    ends: int
    points: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnExtended(Event):
    kind: ClassVar[str] = "turn-extended"
    turn: int
    ends: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnEnded(Event):
    kind: ClassVar[str] = "turn-ended"
    turn: int
