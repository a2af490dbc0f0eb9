"""The release of a debrief: secrets of the exercise, disclosed after its end."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, get_args

from sim.exercise.core.blueprint import Truth
from sim.exercise.core.event import Event, kind
from sim.exercise.core.names import ActorId, InstrumentId, NewsId, SeatId, Text
from sim.exercise.core.stakes import Stakes

Disclosure = Literal["stakes", "reasons", "injects"]
"""A part of what is secret: every delegation's stakes; the reasons of minds; the news with its truth."""
EVERYTHING: tuple[Disclosure, ...] = get_args(Disclosure)


@dataclass(frozen=True, slots=True)
class InjectDisclosed:
    """A piece of news of the scenario with its truth and its readers, none for everybody; `news` once it was sent."""

    news: NewsId | None
    title: Text
    truth: Truth
    to: tuple[SeatId, ...]
    turn: int | None


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
