"""Commands over time: CONTROL's, those of the seat that keeps the time, and being ready for the next turn."""

from __future__ import annotations

from sim.exercise.clock.state import Pace
from sim.exercise.core.command import Command, command
from sim.exercise.core.names import SeatId

# --- CONTROL, and whoever keeps the time


@command("start", by="control")
class Start(Command):
    pass


@command("pause", by="keeper")
class Pause(Command):
    pass


@command("resume", by="keeper")
class Resume(Command):
    pass


@command("extend-turn", by="control")
class ExtendTurn(Command):
    minutes: int


@command("pulse", by="server")
class Pulse(Command):
    """Time has passed inside a turn: what has fallen due happens."""


@command("close-gap", by="server")
class CloseGap(Command):
    """The server was away, and what could not be played does not count: play stopped at exercise time `elapsed`."""

    elapsed: int


@command("end-turn", by="keeper")
class EndTurn(Command):
    """The world moves by the scenario's days. It ends `turn` and no other, where one is named."""

    turn: int | None = None


@command("set-pace", by="keeper")
class SetPace(Command):
    """Minds take more or less time between two moves."""

    pace: Pace


@command("lend-time", by="server")
class LendTime(Command):
    """The holder of a seat plays alone, and keeps the time."""

    to: SeatId


@command("stand-still", by="server")
class StandStill(Command):
    """The person who plays alone went away at exercise time `elapsed`."""

    elapsed: int


@command("rule-readiness", by="control")
class RuleReadiness(Command):
    """Whether a turn ends as soon as everybody is ready."""

    allowed: bool


# --- a seat


@command("declare-ready", by="seat")
class DeclareReady(Command):
    """One is ready for `turn` to end."""

    turn: int


@command("withdraw-ready", by="seat")
class WithdrawReady(Command):
    turn: int


@command("end-exercise", by="control")
class EndExercise(Command):
    pass
