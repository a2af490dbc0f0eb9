"""The frame of an exercise: opening, scene, briefs, seats, the clock; nothing of its substance."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar, Literal

from sim.exercise.blueprint import Blueprint, Clock, Instrument, Issue, Power, Profession, Scaffold, Source, Stakes
from sim.exercise.events.event import Event, Holder
from sim.exercise.names import ActId, ActorId, IndicatorId, InstrumentId, ObligationId, Pseudonym, SeatId, Text, Words
from sim.exercise.undertakings import Bloc


@dataclass(frozen=True, slots=True, kw_only=True)
class ExerciseOpened(Event):
    """CONTROL's face of the opening: everything fixed, secrets included."""

    kind: ClassVar[str] = "exercise-opened"
    blueprint: Blueprint
    seed: int


@dataclass(frozen=True, slots=True)
class ActorCard:
    """What everybody knows of an actor."""

    id: ActorId
    kind: str
    code: str
    colour: int
    name: Text
    summary: Text


@dataclass(frozen=True, slots=True)
class SeatCard:
    """What everybody knows of a seat."""

    id: SeatId
    actor: ActorId
    persona: str
    role: Text
    profession: Profession
    powers: tuple[Power, ...]


@dataclass(frozen=True, slots=True)
class GaugeCard:
    """What everybody knows of an indicator."""

    id: IndicatorId
    name: Text
    unit: Text
    place: Text
    value: float
    threshold: float | None
    better: str
    decimals: int
    low: float
    high: float
    basis: Text = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class SceneSet(Event):
    """The public face of the opening: who is who, what is to be settled, under which rules."""

    kind: ClassVar[str] = "scene-set"
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


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefGiven(Event):
    """One seat's confidential brief and its delegation's mandate."""

    kind: ClassVar[str] = "brief-given"
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
    """How the delegation negotiates, as its own people know it."""
    resolve: float = 0.5
    risk: float = 0.0
    """How much it would bear rather than give way, in [0, 1], and how it takes risks, from -1 (averse) to 1."""
    blocs: tuple[Bloc, ...] = ()
    """Those at home who must ratify."""
    temptations: Mapping[ObligationId, float] = field(default_factory=dict)
    """What breaking an obligation once would gain, in points of 100."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatTaken(Event):
    """From this moment the seat is held by this pseudonym, or by this mind."""

    kind: ClassVar[str] = "seat-taken"
    seat: SeatId
    holder: Holder
    pseudonym: Pseudonym | None = None
    mind: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatLeft(Event):
    kind: ClassVar[str] = "seat-left"
    seat: SeatId


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverBriefed(Event):
    """What whoever takes a seat finds on its desk, from that seat's own view: for the seat alone.

    Where the talks stand, what was promised, what the delegation holds to, what the others seem to want, what is due.
    """

    kind: ClassVar[str] = "handover-briefed"
    seat: SeatId
    stands: tuple[Words, ...]
    promised: tuple[Words, ...]
    holds: tuple[Words, ...]
    others: tuple[Words, ...]
    due: tuple[Words, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ExerciseStarted(Event):
    kind: ClassVar[str] = "exercise-started"


@dataclass(frozen=True, slots=True, kw_only=True)
class ExercisePaused(Event):
    kind: ClassVar[str] = "exercise-paused"


@dataclass(frozen=True, slots=True, kw_only=True)
class ExerciseResumed(Event):
    kind: ClassVar[str] = "exercise-resumed"


@dataclass(frozen=True, slots=True, kw_only=True)
class ExerciseEnded(Event):
    kind: ClassVar[str] = "exercise-ended"
    reason: Literal["turns-over", "control"]


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnBegan(Event):
    """`ends` is in milliseconds of exercise time (pauses excluded)."""

    kind: ClassVar[str] = "turn-began"
    turn: int
    day: int
    ends: int
    points: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnExtended(Event):
    kind: ClassVar[str] = "turn-extended"
    turn: int
    ends: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnEnded(Event):
    kind: ClassVar[str] = "turn-ended"
    turn: int
