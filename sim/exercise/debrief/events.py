"""The release of a debrief: secrets of the exercise, disclosed after its end."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, get_args

from sim.exercise.core.event import Event, kind
from sim.exercise.core.inject import Truth
from sim.exercise.core.names import ActorId, InstrumentId, NewsId, SeatId, Text
from sim.exercise.core.stakes import Stakes
from sim.exercise.news.events import Arrangement

Disclosure = Literal["stakes", "reasons", "injects"]
"""A part of what is secret: every delegation's stakes; the reasons of minds; all news with its truth."""
EVERYTHING: tuple[Disclosure, ...] = get_args(Disclosure)


@dataclass(frozen=True, slots=True)
class InjectDisclosed:
    """A piece of news with its truth and its readers, none for everybody; `news` and `at` once it was sent.

    `turn` is the one that its author planned it for, `at` the wall-clock ms at which it was sent. Releases of older
    versions have the first five fields.
    """

    news: NewsId | None
    title: Text
    truth: Truth | None
    """None for news that CONTROL wrote on the spot: nobody recorded whether it was true."""
    to: tuple[SeatId, ...]
    turn: int | None
    at: int | None = None
    body: Text = field(default_factory=dict)
    source: Text = field(default_factory=dict)
    reliability: str = ""
    corrects: NewsId | None = None
    author: ActorId | None = None
    hidden: bool = False
    """Whether only its author's own delegation knew who the author was."""
    arranged: Arrangement | None = None
    """The way CONTROL had left it, where it was never sent."""


@kind(
    "debrief-released",
    touches=("desk", "control"),
    evidence="situation",
    shelf="frame",
    icon="eye",
    pictured=True,
)
class DebriefReleased(Event):
    """From now on these seats may read of each other what is disclosed here.

    Reasons stand in the headers of records: who may read them is all that this event says of them.
    """

    what: tuple[Disclosure, ...]
    stakes: Mapping[ActorId, Mapping[InstrumentId, Stakes]] = field(default_factory=dict)
    injects: tuple[InjectDisclosed, ...] = ()
