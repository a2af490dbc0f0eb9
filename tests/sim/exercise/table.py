"""A table to play a test at: an exercise in memory, a clock in minutes, and commands by name."""

from __future__ import annotations

from typing import Any

import pytest

from sim.exercise import commands as cmd
from sim.exercise.core.blueprint import Blueprint
from sim.exercise.core.log import MemoryLog
from sim.exercise.core.names import CONTROL, CommandId, DueId, ExerciseId, InjectId, NewsId, PackageId, SeatId
from sim.exercise.core.refusals import Refused
from sim.exercise.engine import Exercise, Outcome, open_exercise
from sim.exercise.news.queries import news_name
from sim.exercise.papers.rules import due_name


class Table:
    def __init__(self, blueprint: Blueprint, seed: int = 7, started: bool = True) -> None:
        self.log = MemoryLog()
        self.exercise: Exercise = open_exercise(self.log, ExerciseId("test"), blueprint, seed, 0)
        self.minutes = 0.0
        self._commands = 0
        if started:
            self.control(cmd.Start)

    @property
    def state(self):
        return self.exercise.state

    def package(self) -> PackageId:
        """The package tabled last."""
        return tuple(self.state.packages)[-1]

    def news(self, inject: str) -> NewsId:
        """Public name of an authored inject."""
        return news_name(self.state, InjectId(inject))

    def due(self, due: str) -> DueId:
        """Public name of a document that the author asks of a delegation."""
        return due_name(self.state, DueId(due))

    def do(self, command: type[cmd.Command], seat: SeatId, **fields: Any) -> Outcome:
        self._commands += 1
        fields.setdefault("id", CommandId(f"command-{self._commands}"))
        return self.exercise.submit(command(seat=seat, **fields), int(self.minutes * 60_000))

    def control(self, command: type[cmd.Command], **fields: Any) -> Outcome:
        return self.do(command, CONTROL, **fields)

    def kinds(self, command: type[cmd.Command], seat: SeatId, **fields: Any) -> list[str]:
        return [r.event.kind for r in self.do(command, seat, **fields).records]

    def refusal(self, command: type[cmd.Command], seat: SeatId, **fields: Any) -> str:
        """The code the command is refused with; fails the test when it is carried out."""
        before = len(self.exercise.records)
        with pytest.raises(Refused) as refused:
            self.do(command, seat, **fields)
        assert len(self.exercise.records) == before, "a refusal leaves nothing in the log"
        assert set(refused.value.sentence) == {"en", "fr"}
        return refused.value.code

    def later(self, minutes: float) -> list[str]:
        """Let minutes pass, then pulse; what happened."""
        self.minutes += minutes
        return self.kinds(cmd.Pulse, CONTROL)

    def next_turn(self) -> list[str]:
        self.minutes += self.state.clock_plan.minutes
        ended = self.kinds(cmd.EndTurn, CONTROL)
        return ended + (self.kinds(cmd.Pulse, CONTROL) if self.state.phase == "running" else [])
