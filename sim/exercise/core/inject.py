"""News of a scenario: whom it reaches and when, what is true of it, and what it does to the world."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from sim.exercise.core.due import Due
from sim.exercise.core.media import InjectForm
from sim.exercise.core.names import ActorId, Aliases, IndicatorId, InjectId, PlaceId, SeatId, Text
from sim.world.modules.security.doubts import Incident

Priority = Literal["routine", "priority", "immediate"]
Truth = Literal["true", "false", "unverified"]


@dataclass(frozen=True, slots=True)
class Shock:
    """Effect of an inject on the world: `change` of one indicator, or of the tension of a pair."""

    change: float
    indicator: IndicatorId | None = None
    pair: tuple[ActorId, ActorId] | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """A suspect that news names for an incident; its weight is the inject's grade, whether or not it is true."""

    incident: str
    suspect: ActorId


@dataclass(frozen=True, slots=True)
class Roles:
    """The parts that actors have in an event, as anybody who reads of it can tell; its author is told apart."""

    accused: tuple[ActorId, ...] = ()
    """Those at whom the news points, rightly or not."""
    victims: tuple[ActorId, ...] = ()
    owner: tuple[ActorId, ...] = ()
    """Those to whom what it happened to belongs, or who run it."""
    lender: tuple[ActorId, ...] = ()
    addressee: tuple[ActorId, ...] = ()
    """Those of whom an ultimatum demands something, and who alone answer it."""


@dataclass(frozen=True, slots=True)
class Inject:
    """News that reaches some seats at a moment, or when a condition holds."""

    id: InjectId
    form: InjectForm
    title: Text
    body: Text
    source: Text
    reliability: str
    """Admiralty grade: A-F for the source, 1-6 for the information."""
    to: tuple[SeatId, ...]
    """Empty: everyone."""
    turn: int | None = None
    minute: int = 0
    when: str | None = None
    """A formula over the exercise (see `formula.py`); released once, the first time it holds."""
    priority: Priority = "routine"
    truth: Truth = "true"
    corrects: InjectId | None = None
    follows: InjectId | None = None
    """The earlier news whose story it carries on."""
    author: ActorId | None = None
    """The actor that did what the news tells of, or from whom it comes."""
    hidden: bool = False
    """Whether only its author's own delegation and CONTROL know who the author is."""
    knows: tuple[SeatId, ...] = ()
    """The seats of a hidden author that know; empty: all of them."""
    roles: Roles = field(default_factory=Roles)
    deaths: int = 0
    """People killed in it."""
    ultimatum: bool = False
    major: bool = False
    """Opens a crisis: the clocks of crisis documents and criteria start here."""
    due: tuple[Due, ...] = ()
    shocks: tuple[Shock, ...] = ()
    incident: Incident | None = None
    evidence: Evidence | None = None
    also: Aliases = field(default_factory=dict)
    in_a_sentence: Text = field(default_factory=dict)
    """The event as people speak of it: *the accident at the dam*; where empty, the title in quotation marks."""
    place: PlaceId | None = None
    """Where on the map it happened."""
