"""Choices at a moment: the command a seat gives first, and those its delegation's minds then do not give any more.

Without the latter a mind would soon undo the choice that is to be looked at: a choice holds for the rest of the play.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from sim.exercise import commands as cmd
from sim.exercise.core.names import SeatId

What = Literal["accept", "reject", "table", "let-pass", "hold-back", "keep", "ask", "do-not-sign", "as-done"]
"""`as-done` is what the seat did; the others are named after what they would have been."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A command that is not given: its kind, and what it is about; with `how`, only so (an answer, a target)."""

    command: str
    about: str
    how: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """One way to go on from a moment, and the bars that make it hold."""

    what: What
    command: cmd.Command | None = None
    bars: tuple[Bar, ...] = ()


def barred(choice: Choice, seats: frozenset[SeatId], command: cmd.Command) -> bool:
    """Whether one of these seats would undo the choice by that command."""
    if command.seat not in seats:
        return False
    about = _about(command)
    return any(
        bar.command == command.kind and bar.about == about[0] and bar.how in ("", about[1]) for bar in choice.bars
    )


def _about(command: cmd.Command) -> tuple[str, str]:
    match command:
        case cmd.AnswerPackage():
            return command.package, command.answer
        case cmd.TakeAction():
            return command.act, command.target or ""
        case cmd.Withhold() | cmd.Perform():
            return command.obligation, ""
        case cmd.Sign() | cmd.Initial():
            return command.instrument, ""
        case cmd.BreakSilence():
            return command.decision, ""
        case cmd.CastVote():
            return command.decision, command.vote
        case cmd.PutToDecision() | cmd.WithdrawPackage():
            return command.package, ""
    return "", ""


def no_answer(package: str, answer: str) -> Bar:
    """The bar against that answer to a package."""
    return Bar(cmd.AnswerPackage.kind, package, answer)


def no_act(act: str, target: str | None) -> Bar:
    """The bar against that act on that target."""
    return Bar(cmd.TakeAction.kind, act, target or "")
