"""What a text binds its parties to, and how a signatory ratifies: the fixed terms and how each stands; no rules."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from sim.exercise.names import (
    ActorId,
    BlocId,
    InstrumentId,
    IssueId,
    ObligationId,
    OptionId,
    ProvisionId,
    SeatId,
    Text,
)
from sim.world.obligations import Finding, Ruling

Conduct = Literal["perform", "withhold"]
Status = Literal["open", "suspended", "ended"]


@dataclass(frozen=True, slots=True)
class BlocStakes:
    """What one instrument is worth to a bloc at home, in points of 100, as `Stakes` counts them.

    The bloc says yes with the logit chance of (value - `no_agreement`) / `tau`.
    """

    weights: Mapping[IssueId, float]
    values: Mapping[IssueId, Mapping[OptionId, float]]
    no_agreement: float
    tau: float = 10.0


@dataclass(frozen=True, slots=True)
class Bloc:
    """Those at home whose yes an actor needs: a party, a chamber, a ministry, a public. Secret to the delegation."""

    id: BlocId
    name: Text
    weight: float
    stakes: Mapping[InstrumentId, BlocStakes] = field(default_factory=dict)
    veto: bool = False


@dataclass(frozen=True, slots=True)
class Ratification:
    """Which signatories must ratify, by which share of their blocs' weight, how many days after the last signature."""

    parties: tuple[ActorId, ...]
    quota: float = 0.5
    days: int = 30
    provision: ProvisionId | None = None
    """The article that says so."""


@dataclass(slots=True)
class Dispute:
    """A dispute over one obligation, and the option of the text that settles it."""

    day: int
    settles: int
    by: ActorId
    issue: IssueId
    option: OptionId
    number: str
    """The article on disputes."""
    broken: bool = False
    """The truth of what is disputed, as far as this reader knows it."""
    finding: Finding | None = None
    """What monitoring had found when it was raised."""
    ruling: Ruling | None = None


@dataclass(slots=True)
class Standing:
    """One obligation as the reader of a stream knows it; what only the obligor knows stays open to others."""

    id: ObligationId
    instrument: InstrumentId
    provision: ProvisionId
    number: str
    issue: IssueId | None
    option: OptionId | None
    obligor: ActorId
    creditors: tuple[ActorId, ...]
    since: int
    """The day it began to bind."""
    status: Status = "open"
    order: Conduct = "perform"
    ordered_by: SeatId | None = None
    kept: bool | None = None
    """The truth of the last time it fell due."""
    looked: int = -1
    """The last day on which it fell due."""
    finding: Finding | None = None
    """What monitoring last found."""
    found: int = -1
    reading: float | None = None
    suspended_for: ObligationId | None = None
    dispute: Dispute | None = None

    @property
    def performing(self) -> bool:
        """Whether its obligor does what it owes, as far as the reader knows."""
        return self.status == "open" and self.order == "perform"

    @property
    def in_breach(self) -> bool:
        """Whether monitoring last found it broken."""
        return self.status != "ended" and self.finding == "amiss"


@dataclass(slots=True)
class RatificationState:
    """How far one text has come at home."""

    due: int
    decided: dict[ActorId, bool] = field(default_factory=dict)
    shares: dict[ActorId, float] = field(default_factory=dict)
    votes: dict[ActorId, dict[BlocId, bool]] = field(default_factory=dict)
    """How each bloc voted: one's own only."""
