"""Mandates and questions to a capital, as a fold keeps them."""

from __future__ import annotations

from dataclasses import dataclass, field

from sim.exercise import events as ev
from sim.exercise.core.names import ActId, ActorId, InstrumentId, IssueId, ObligationId, OptionId, Text
from sim.exercise.core.stakes import Bloc, Stakes


@dataclass(slots=True)
class Mandate:
    """Instructions of a delegation: its stakes, and the limits as the capital has widened them."""

    actor: ActorId
    interests: tuple[Text, ...]
    alternative: Text
    stakes: dict[InstrumentId, Stakes]
    limits: dict[InstrumentId, dict[IssueId, tuple[OptionId, ...]]]
    acts: tuple[ActId, ...]
    blocs: tuple[Bloc, ...] = ()
    temptations: dict[ObligationId, float] = field(default_factory=dict)
    prices: dict[InstrumentId, dict[tuple[IssueId, OptionId], ev.Price]] = field(default_factory=dict)
    """The capital's price for an option that it allowed, by the option."""
    asked_in: list[int] = field(default_factory=list)
    """The turns in which the delegation asked its capital, oldest first."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A question to the capital that has no answer yet."""

    actor: ActorId
    instrument: InstrumentId
    issue: IssueId
    option: OptionId
    answer_due: int


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer of the capital, and its turn: a refusal stands, a "not yet" may be asked again later."""

    turn: int
    event: ev.CapitalAnswered
