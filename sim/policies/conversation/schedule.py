"""The moment at which a mind answers a person: as long after the message as the answer takes to write."""

from __future__ import annotations

from sim.exercise import commands as cmd
from sim.exercise.core.command import Command
from sim.exercise.core.names import Phrase
from sim.exercise.state import State
from sim.exercise.texts.state import Package
from sim.language import SOURCE
from sim.policies.dice import share
from sim.policies.phrases import renderer

SOONEST, LATEST = 3_000, 8_000
"""Milliseconds from a person's message to a mind's answer. (A server that looks every two seconds adds up to two.)"""
A_LETTER = 30
"""Milliseconds that a letter of the answer takes."""
READING = 10_000, 35_000
"""Milliseconds, at least and at most, for which a delegation reads a person's package before it answers it."""


def moment(view: State, said: int, answer: Command) -> int:
    """When the answer to what was said at `said` (wall ms) is given (wall ms)."""
    words = answer.words if isinstance(answer, cmd.SendMessage) else None
    length = len(renderer(view)(words, SOURCE)) if isinstance(words, Phrase) else 0
    return said + min(LATEST, SOONEST + A_LETTER * length)


def read_by(package: Package, seat: str) -> int:
    """When that seat has read a person's package (wall ms)."""
    least, most = READING
    return package.at + least + int(share(package.ref, seat) * (most - least))
