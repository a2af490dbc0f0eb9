"""CONTROL's commands over time."""

from __future__ import annotations

from sim.exercise.core.command import Command, command

# --- CONTROL


@command("start", by="control")
class Start(Command):
    pass


@command("pause", by="control")
class Pause(Command):
    pass


@command("resume", by="control")
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


@command("end-turn", by="control")
class EndTurn(Command):
    """The world moves by the scenario's days."""


@command("end-exercise", by="control")
class EndExercise(Command):
    pass
