"""The clock: start, pauses, turns, days, the end."""

from __future__ import annotations

from typing import Literal

from sim.exercise.clock.state import Pace, Stop
from sim.exercise.core.event import ALL, Event, kind
from sim.exercise.core.names import SeatId


@kind("days-passed", touches=("clock", "agreements"), evidence="situation", shelf="world", icon="globe")
class DaysPassed(Event):
    """The world went on to this day after the last turn, with nobody at the desks."""

    day: int


@kind("closing-called", touches=("clock",), evidence="situation", shelf="frame", icon="clock", cite=True, news=True)
class ClosingCalled(Event):
    """Last packages are called, once: what is left of the time is for answering, initialling and signing.

    `seat` is the chair's, where somebody has the chair; `ends` is when the exercise ends by its plan, in exercise time.
    """

    seat: SeatId | None
    ends: int


@kind("exercise-started", touches=ALL, evidence="situation", shelf="frame", icon="clock")
class ExerciseStarted(Event):
    pass


@kind("exercise-paused", touches=ALL, evidence="situation", shelf="frame", icon="clock")
class ExercisePaused(Event):
    """Time stands still, since exercise time `elapsed` where whoever plays alone was away by then."""

    cause: Stop = "control"
    elapsed: int | None = None


@kind("exercise-resumed", touches=ALL, evidence="situation", shelf="frame", icon="clock")
class ExerciseResumed(Event):
    pass


@kind("gap-closed", touches=ALL, evidence="situation", shelf="frame", icon="clock", news=True)
class GapClosed(Event):
    """The exercise could not be played for `away` ms; its time goes on from `elapsed`, where play had stopped.

    Nothing that was still open then falls due before `until`.
    """

    elapsed: int
    away: int
    until: int = 0


@kind("exercise-ended", touches=ALL, evidence="outcome", shelf="frame", icon="clock")
class ExerciseEnded(Event):
    reason: Literal["turns-over", "control"]


@kind("turn-began", touches=ALL, evidence="situation", shelf="world", icon="clock", news=True)
class TurnBegan(Event):
    """`ends` is in milliseconds of exercise time (pauses excluded)."""

    turn: int
    day: int
    ends: int
    points: int


@kind("turn-extended", touches=ALL, evidence="situation", shelf="frame", icon="clock")
class TurnExtended(Event):
    turn: int
    ends: int


@kind("turn-ended", touches=ALL, evidence="situation", shelf=None, icon="clock", kept=False)
class TurnEnded(Event):
    turn: int


@kind("time-lent", touches=("clock",), evidence="situation", shelf="frame", icon="clock")
class TimeLent(Event):
    """The holder of this seat plays alone, and keeps the time: pauses, goes on, ends turns, sets the pace."""

    seat: SeatId


@kind("pace-set", touches=("clock",), evidence="situation", shelf="frame", icon="clock")
class PaceSet(Event):
    """The time that minds take between two moves, from now on."""

    pace: Pace


@kind("ready-declared", touches=("clock",), evidence="situation", shelf="frame", icon="check")
class ReadyDeclared(Event):
    """The seat is ready for the turn to end."""

    seat: SeatId
    turn: int


@kind("ready-withdrawn", touches=("clock",), evidence="situation", shelf="frame", icon="undo")
class ReadyWithdrawn(Event):
    seat: SeatId
    turn: int


@kind("readiness-ruled", touches=("clock",), evidence="situation", shelf="frame", icon="clock")
class ReadinessRuled(Event):
    """Whether a turn ends as soon as everybody is ready."""

    allowed: bool
