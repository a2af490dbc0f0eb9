"""Obligations under a text in force: conduct, findings, disputes, what a breach brings about."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

from sim.exercise.core.event import Event
from sim.exercise.core.names import ActorId, InstrumentId, IssueId, ObligationId, OptionId, ProvisionId, SeatId, Words
from sim.world.obligations import Finding, Kind, Means, Ruling

# --- obligations


@dataclass(frozen=True, slots=True, kw_only=True)
class ObligationOpened(Event):
    """The text in force binds: who owes what to whom, and the provision, issue and option that say so."""

    kind: ClassVar[str] = "obligation-opened"
    obligation: ObligationId
    instrument: InstrumentId
    provision: ProvisionId
    number: str
    issue: IssueId | None
    option: OptionId | None
    duty: Kind
    obligor: ActorId
    creditors: tuple[ActorId, ...]
    day: int
    first: int
    """The day it first falls due."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConductOrdered(Event):
    """The obligor decides to perform or to withhold: by a seat, by its capital, or as an award binds it to."""

    kind: ClassVar[str] = "conduct-ordered"
    obligation: ObligationId
    number: str
    day: int
    conduct: Conduct
    by: Literal["delegation", "capital", "award"]
    seat: SeatId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ObligationPerformed(Event):
    """The truth, for the obligor: on the day it fell due it was done."""

    kind: ClassVar[str] = "obligation-performed"
    obligation: ObligationId
    number: str
    day: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ObligationBreached(Event):
    """The truth, for the obligor: on the day it fell due it was not done, by choice or by circumstances."""

    kind: ClassVar[str] = "obligation-breached"
    obligation: ObligationId
    number: str
    day: int
    cause: Literal["withheld", "circumstances"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ObligationObserved(Event):
    """What monitoring found, which may be wrong: `reading` is the gauge's, as it was read."""

    kind: ClassVar[str] = "obligation-observed"
    obligation: ObligationId
    instrument: InstrumentId
    number: str
    obligor: ActorId
    day: int
    finding: Finding
    means: Means
    reading: float | None = None


@dataclass(frozen=True, slots=True)
class Shift:
    """One quantity before and after: `about` is the other side of a relation; a "pull" moves an indicator each day."""

    what: Literal["trust", "tension", "legitimacy", "indicator", "pull"]
    of: str
    about: str | None
    was: float
    now: float


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsequenceFollowed(Event):
    """What an article brought about, quantity by quantity; the relations and indicators themselves come beside it."""

    kind: ClassVar[str] = "consequence-followed"
    obligation: ObligationId | None
    instrument: InstrumentId
    provision: ProvisionId | None
    number: str
    day: int
    cause: Literal["in-force", "kept", "amiss", "defection", "upheld", "rejected"]
    obligor: ActorId | None
    """Whose conduct it was; nobody's where the article works by being in force."""
    shifts: tuple[Shift, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ObligationDisputed(Event):
    """A creditor turns to the text's own procedure, which will have ended by day `settles`."""

    kind: ClassVar[str] = "obligation-disputed"
    obligation: ObligationId
    instrument: InstrumentId
    number: str
    actor: ActorId
    seat: SeatId | None
    words: Words | None
    day: int
    settles: int
    issue: IssueId
    option: OptionId
    procedure: str
    """The number of the article on disputes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DisputeSettled(Event):
    kind: ClassVar[str] = "dispute-settled"
    obligation: ObligationId
    instrument: InstrumentId
    number: str
    procedure: str
    issue: IssueId
    option: OptionId
    day: int
    ruling: Ruling
    binding: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ObligationSuspended(Event):
    """Snap-back: this obligation falls away because another was broken."""

    kind: ClassVar[str] = "obligation-suspended"
    obligation: ObligationId
    instrument: InstrumentId
    number: str
    because: ObligationId
    because_number: str
    day: int
    actor: ActorId | None
    """Who invoked it; nobody where the text does so by itself."""
    seat: SeatId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ObligationRevived(Event):
    """The breach is cured: what had fallen away binds again."""

    kind: ClassVar[str] = "obligation-revived"
    obligation: ObligationId
    instrument: InstrumentId
    number: str
    because: ObligationId
    because_number: str
    day: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ObligationEnded(Event):
    """Nothing more falls due."""

    kind: ClassVar[str] = "obligation-ended"
    obligation: ObligationId
    instrument: InstrumentId
    number: str
    day: int


Conduct = Literal["perform", "withhold"]
