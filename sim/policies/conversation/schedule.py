"""The answers that minds owe to people, and their moments: as long after a message as the answer takes to write."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sim.exercise import commands as cmd
from sim.exercise.core.command import Command
from sim.exercise.core.names import ChannelId, Phrase, Ref, Said, SeatId
from sim.exercise.state import State
from sim.exercise.texts.state import Package
from sim.language import SOURCE
from sim.policies.conversation.asked import owed
from sim.policies.conversation.verdicts import judges
from sim.policies.dice import share
from sim.policies.phrases import renderer

SOONEST, LATEST = 3_000, 8_000
"""Milliseconds from a person's message to a mind's answer. (A server that looks every two seconds adds up to two.)"""
A_LETTER = 30
"""Milliseconds that a letter of the answer takes."""
READING = 10_000, 35_000
"""Milliseconds, at least and at most, for which a delegation reads a person's package before it answers it."""
OLD = 15 * 60_000
"""Exercise time after which a package is left to the minds' own moves (ms)."""


@dataclass(frozen=True, slots=True)
class Due:
    """An answer that one seat owes to an event of a person's seat."""

    seat: SeatId
    to: Ref
    by: SeatId
    """The person's seat."""
    at: int | None
    """Wall-clock ms at which it is due; None where that depends on how long it takes to write."""
    said: int
    channel: ChannelId | None = None
    """The channel where it is written; None for an answer to a package."""
    words: Said | None = None
    """The words that it answers."""


def answers_due(state: State, now: int, slowness: float = 1.0) -> Iterator[Due]:
    """The answers that minds owe to people at wall-clock `now` (ms); `slowness` stretches the reading of packages."""
    if not any(held.holder == "person" for held in state.held.values()):
        return
    for one in owed(state, now):
        words = one.message.words if isinstance(one.message.words, Said) else None
        yield Due(one.seat, one.entry.ref, one.message.seat, None, one.entry.at, one.message.channel, words)
    elapsed = state.timer.elapsed(now)
    for package in reversed(state.packages.values()):
        if elapsed - state.timer.elapsed(package.at) > OLD:
            break
        for seat in judges(state, package):
            at = package.at + int((read_by(package, seat) - package.at) * slowness)
            yield Due(seat, package.ref, package.seat, at, package.at)


def moment(view: State, said: int, answer: Command) -> int:
    """When the answer to what was said at `said` (wall ms) is given (wall ms)."""
    words = answer.words if isinstance(answer, cmd.SendMessage) else None
    length = len(renderer(view)(words, SOURCE)) if isinstance(words, Phrase) else 0
    return said + min(LATEST, SOONEST + A_LETTER * length)


def read_by(package: Package, seat: str) -> int:
    """When that seat has read a person's package (wall ms)."""
    least, most = READING
    return package.at + least + int(share(package.ref, seat) * (most - least))
