"""The opening: the blueprint, the scene that all see, each seat's brief; and how those of older versions are read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from sim.exercise.core.blueprint import (
    ActorKind,
    Blueprint,
    Clock,
    GaugeFace,
    Instrument,
    Issue,
    Law,
    Power,
    Profession,
    Scaffold,
    Source,
)
from sim.exercise.core.chart import Chart
from sim.exercise.core.codec import UPCASTS
from sim.exercise.core.event import ALL, Event, kind
from sim.exercise.core.names import ActId, ActorId, Aliases, InstrumentId, ObligationId, SeatId, Text
from sim.exercise.core.paper import DocumentForm
from sim.exercise.core.stakes import Bloc, Stakes
from sim.language import SOURCE

Purpose = Literal["formative", "certifying", "practice", "demonstration"]
"""Purpose of an exercise; a practice is never marked, and runs of different purposes never mix."""


@kind(
    "exercise-opened",
    version=2,
    touches=ALL,
    evidence="situation",
    shelf=None,
    icon="clock",
    silent=True,
    pictured=True,
)
class ExerciseOpened(Event):
    """The opening for CONTROL: the whole scenario, secrets included, and what the exercise counts for."""

    blueprint: Blueprint
    seed: int
    purpose: Purpose | None = None
    """None in older logs, and where nobody opened it for people."""


@dataclass(frozen=True, slots=True)
class ActorCard:
    """An actor as everybody knows it."""

    id: ActorId
    kind: ActorKind
    code: str
    colour: int
    name: Text
    summary: Text
    article: Text = field(default_factory=dict)
    gender: Text = field(default_factory=dict)
    also: Aliases = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SeatCard:
    """A seat as everybody knows it."""

    id: SeatId
    actor: ActorId
    persona: str
    role: Text
    profession: Profession
    powers: tuple[Power, ...]
    also: Aliases = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class GaugeCard(GaugeFace):
    """An indicator as everybody knows it, with its value at the opening."""

    value: float


@dataclass(frozen=True, slots=True)
class TieCard:
    """Two actors' ties as everybody knows them: their trade, and whether they are allied."""

    a: ActorId
    b: ActorId
    trade: float
    alliance: bool


@kind("scene-set", version=2, touches=ALL, evidence="situation", shelf=None, icon="clock", silent=True, pictured=True)
class SceneSet(Event):
    """The public part of the opening: actors and seats, issues and texts, and the rules."""

    scenario: str
    title: Text
    summary: Text
    background: Text
    sources: tuple[Source, ...]
    clock: Clock
    scaffold: Scaffold
    actors: tuple[ActorCard, ...]
    seats: tuple[SeatCard, ...]
    issues: tuple[Issue, ...]
    instruments: tuple[Instrument, ...]
    gauges: tuple[GaugeCard, ...]
    ties: tuple[TieCard, ...] = ()
    law: Law = "peace"
    reflection: tuple[Text, ...] = ()
    """Questions that the debrief asks; none for those that fit any scenario."""
    chart: Chart | None = None
    """The map, where the scenario has one."""
    forms: tuple[DocumentForm, ...] = ()
    """Forms of documents that the scenario adds."""


@kind("brief-given", touches=ALL, evidence="mandate", shelf=None, icon="key", pictured=True)
class BriefGiven(Event):
    """One seat's confidential brief and its delegation's mandate."""

    seat: SeatId
    actor: ActorId
    brief: Text
    interests: tuple[Text, ...]
    alternative: Text
    stakes: Mapping[InstrumentId, Stakes]
    """With `grants` left empty: what the capital would allow is known only by asking."""
    acts: tuple[ActId, ...]
    competences: tuple[str, ...]
    style: str = ""
    """The delegation's negotiating style, as its own people know it."""
    resolve: float = 0.5
    risk: float = 0.0
    """Readiness to bear pressure rather than give way, in [0, 1]; attitude to risk, from -1 (averse) to 1."""
    blocs: tuple[Bloc, ...] = ()
    """Those at home who must ratify."""
    temptations: Mapping[ObligationId, float] = field(default_factory=dict)
    """Gain from breaking an obligation once, in points of 100."""


def _sources_in_one_language(body: dict[str, Any]) -> dict[str, Any]:
    """A first version's body: its sources were plain strings, in the language in which scenarios are written first."""
    texts = ("title", "reference")
    sources = [source | {name: {SOURCE: source[name]} for name in texts} for source in body["sources"]]
    return body | {"sources": sources}


UPCASTS["scene-set", 1] = _sources_in_one_language
UPCASTS["exercise-opened", 1] = lambda body: body | {"blueprint": _sources_in_one_language(body["blueprint"])}
