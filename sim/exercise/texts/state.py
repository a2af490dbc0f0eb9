"""Packages and texts, as a fold keeps them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from sim.exercise import events as ev
from sim.exercise.core.names import (
    PLENARY,
    ActorId,
    ChannelId,
    Choices,
    InstrumentId,
    IssueId,
    OptionId,
    PackageId,
    ProvisionId,
    Ref,
    SeatId,
    Words,
)
from sim.exercise.drafting.state import Draft


@dataclass(slots=True)
class Package:
    id: PackageId
    n: int
    """Its place among the packages this reader has seen: 1 is A, 2 is B."""
    ref: Ref
    instrument: InstrumentId
    seat: SeatId
    actor: ActorId
    channel: ChannelId
    choices: Choices
    authority: ev.Authority
    amends: PackageId | None
    note: Words | None
    at: int
    withdrawn: bool = False
    lapsed: bool = False
    """Whether its author has moved on to another package."""
    answers: dict[ActorId, ev.Answer] = field(default_factory=dict)
    answered: dict[ActorId, int] = field(default_factory=dict)
    """Wall-clock ms of each other delegation's last answer."""

    @property
    def public(self) -> bool:
        return self.channel == PLENARY

    @property
    def alive(self) -> bool:
        return not (self.withdrawn or self.lapsed)


@dataclass(slots=True)
class InstrumentState:
    """Progress of one text."""

    opened: float | None = None
    """Turns gone when it was laid before all; None for a text that everybody knew from the start."""
    positions: dict[IssueId, dict[ActorId, OptionId]] = field(default_factory=dict)
    agreed: dict[ProvisionId, OptionId] = field(default_factory=dict)
    adopted: Choices | None = None
    how: ev.How | Literal[""] = ""
    initialled: dict[ActorId, SeatId] = field(default_factory=dict)
    signed: dict[ActorId, SeatId] = field(default_factory=dict)
    drafts: dict[ProvisionId, Draft] = field(default_factory=dict)
    """Of clauses that its parties write together."""
    signed_on: int | None = None
    """The day of the exercise on which the last signature so far was given, from 1."""
    in_force: bool = False
