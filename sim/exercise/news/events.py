"""Injects: news as its readers get it."""

from __future__ import annotations

from dataclasses import field
from typing import Literal

from sim.exercise.core.event import Event, kind
from sim.exercise.core.inject import Priority, Roles
from sim.exercise.core.media import InjectForm
from sim.exercise.core.names import ActorId, Aliases, InjectId, NewsId, PlaceId, Text

Arrangement = Literal["held", "skipped", "armed"]


@kind("inject-released", touches=("control",), evidence="inject", shelf="world", icon="press", cite=True, news=True)
class InjectReleased(Event):
    """News, as its readers get it. Whether it is true, and what its author calls it, is in the blueprint only."""

    inject: NewsId
    form: InjectForm
    title: Text
    body: Text
    source: Text
    reliability: str
    priority: Priority
    corrects: NewsId | None = None
    ultimatum: bool = False
    also: Aliases = field(default_factory=dict)
    """Other names by which people call the event that it tells of."""
    author: ActorId | None = None
    """The actor from whom it comes or that did it, where anybody may know."""
    roles: Roles = field(default_factory=Roles)
    deaths: int = 0
    in_a_sentence: Text = field(default_factory=dict)
    """The event as people speak of it; where empty, its title in quotation marks."""
    follows: NewsId | None = None
    """Earlier news whose story it carries on, where all who read this one were sent that."""
    place: PlaceId | None = None
    """Where on the map it happened."""


@kind("authorship-known", touches=("control",), evidence="situation", shelf="world", icon="question", news=True)
class AuthorshipKnown(Event):
    """A delegation knows that its own side is behind what some news tells of. Shown to nobody else but CONTROL."""

    inject: NewsId
    author: ActorId


@kind("inject-arranged", touches=("control",), evidence="inject", shelf="world", icon="press")
class InjectArranged(Event):
    """CONTROL holds, skips or arms an inject."""

    inject: InjectId
    status: Arrangement
