"""Obligations and their disputes, as a fold keeps them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from sim.exercise.core.names import ActorId, InstrumentId, IssueId, ObligationId, OptionId, ProvisionId, SeatId
from sim.exercise.pledges.events import Conduct
from sim.world.obligations import Finding, Ruling

Status = Literal["open", "suspended", "ended"]


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
    """Whether the obligation was in truth broken, as far as this reader knows."""
    finding: Finding | None = None
    """The last finding of monitoring before the dispute was raised."""
    ruling: Ruling | None = None


@dataclass(slots=True)
class Standing:
    """One obligation as the reader of a stream knows it; what only the obligor sees is left unset for others."""

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
    """The last finding of monitoring."""
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
