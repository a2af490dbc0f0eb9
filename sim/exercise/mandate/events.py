"""Questions to a capital, and its answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from sim.exercise.core.event import Event, kind
from sim.exercise.core.names import (
    ActorId,
    BlocId,
    InstrumentId,
    IssueId,
    ObligationId,
    OptionId,
    Phrase,
    SeatId,
    Words,
)
from sim.exercise.core.stakes import BlocStakes, Stakes


@kind(
    "instructions-given",
    touches=("desk", "texts", "packages", "stakes", "agreements", "control"),
    evidence="mandate",
    shelf="texts",
    icon="key",
    pictured=True,
)
class InstructionsGiven(Event):
    """The mandate on a text that has opened after the exercise began: what the brief could not yet say of it."""

    actor: ActorId
    instrument: InstrumentId
    stakes: Stakes
    """With `grants` left empty, as in the brief."""
    blocs: Mapping[BlocId, BlocStakes] = field(default_factory=dict)
    """Its value to those at home."""
    temptations: Mapping[ObligationId, float] = field(default_factory=dict)


@kind("capital-asked", touches=("desk", "control"), evidence="mandate", shelf="texts", icon="cable")
class CapitalAsked(Event):
    seat: SeatId
    actor: ActorId
    instrument: InstrumentId
    issue: IssueId
    option: OptionId
    argument: Words
    answer_due: int
    """Exercise time, ms."""


@kind("question-lapsed", touches=("desk", "control"), evidence="mandate", shelf="texts", icon="cable", news=True)
class QuestionLapsed(Event):
    """The exercise ended before the capital answered."""

    actor: ActorId
    instrument: InstrumentId
    issue: IssueId
    option: OptionId


@dataclass(frozen=True, slots=True)
class Price:
    """A capital's price: a text with the option may be agreed only with one of these on another issue."""

    issue: IssueId
    options: tuple[OptionId, ...]


@kind(
    "capital-answered",
    touches=("desk", "texts", "packages", "stakes", "agreements", "control"),
    evidence="mandate",
    shelf="texts",
    icon="cable",
    news=True,
)
class CapitalAnswered(Event):
    """The capital's answer, and the mandate on that issue as it now stands."""

    actor: ActorId
    instrument: InstrumentId
    issue: IssueId
    option: OptionId
    granted: bool
    limits: tuple[OptionId, ...]
    words: Phrase
    instead: OptionId | None = None
    """The option nearest to the one asked for that the capital allows in its place."""
    price: Price | None = None
