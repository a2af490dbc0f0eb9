"""Obligations under a text in force: conduct, findings, disputes, consequences of a breach."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from sim.exercise.core.event import Event, kind
from sim.exercise.core.names import (
    ActorId,
    InstrumentId,
    IssueId,
    ObligationId,
    OptionId,
    ProvisionId,
    Ref,
    SeatId,
    Words,
)
from sim.world.obligations import Finding, Kind, Means, Ruling

# --- obligations


@kind("obligation-opened", touches=("agreements",), evidence="outcome", shelf="texts", icon="brackets")
class ObligationOpened(Event):
    """An obligation takes effect: obligor, creditors, and the provision, issue and option it comes from."""

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


@kind("conduct-ordered", touches=("agreements",), evidence="act", shelf="texts", icon="brackets")
class ConductOrdered(Event):
    """The obligor decides to perform or to withhold: by a seat, by its capital, or as an award binds it to."""

    obligation: ObligationId
    number: str
    day: int
    conduct: Conduct
    by: Literal["delegation", "capital", "award"]
    seat: SeatId | None = None


@kind("obligation-performed", touches=("agreements",), evidence="outcome", shelf="texts", icon="check")
class ObligationPerformed(Event):
    """The obligation was performed on the day it fell due; shown to the obligor alone."""

    obligation: ObligationId
    number: str
    day: int


@kind("obligation-breached", touches=("agreements",), evidence="outcome", shelf="texts", icon="warn")
class ObligationBreached(Event):
    """The obligation was broken on the day it fell due, by choice or by circumstances; shown to the obligor alone."""

    obligation: ObligationId
    number: str
    day: int
    cause: Literal["withheld", "circumstances"]


@kind(
    "obligation-observed",
    touches=("agreements",),
    evidence="outcome",
    shelf="texts",
    icon="warn",
    cite=True,
    news=lambda event: event.finding == "amiss",
)
class ObligationObserved(Event):
    """A finding of monitoring, which may be wrong; `reading` is the gauge's value as it was read."""

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


@kind(
    "consequence-followed",
    touches=("agreements",),
    evidence="outcome",
    shelf="texts",
    icon="brackets",
    cite=True,
    kept=False,
)
class ConsequenceFollowed(Event):
    """Effects of an article, quantity by quantity; the moves of relations and indicators are events of their own."""

    obligation: ObligationId | None
    instrument: InstrumentId
    provision: ProvisionId | None
    number: str
    day: int
    cause: Literal["in-force", "kept", "amiss", "defection", "upheld", "rejected"]
    obligor: ActorId | None
    """The actor whose conduct it was; None where the article takes effect by being in force."""
    shifts: tuple[Shift, ...]


@kind("obligation-disputed", touches=("agreements",), evidence="act", shelf="texts", icon="scales", news=True)
class ObligationDisputed(Event):
    """A creditor turns to the text's own procedure, which will have ended by day `settles`."""

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


@kind(
    "dispute-settled", touches=("agreements",), evidence="outcome", shelf="texts", icon="scales", cite=True, news=True
)
class DisputeSettled(Event):
    obligation: ObligationId
    instrument: InstrumentId
    number: str
    procedure: str
    issue: IssueId
    option: OptionId
    day: int
    ruling: Ruling
    binding: bool


@kind("obligation-suspended", touches=("agreements",), evidence="act", shelf="texts", icon="pause", news=True)
class ObligationSuspended(Event):
    """Snap-back: this obligation is suspended because another was broken."""

    obligation: ObligationId
    instrument: InstrumentId
    number: str
    because: ObligationId
    because_number: str
    day: int
    actor: ActorId | None
    """The actor that invoked the suspension; None where the text suspends by itself."""
    seat: SeatId | None = None


@kind("obligation-revived", touches=("agreements",), evidence="outcome", shelf="texts", icon="undo", news=True)
class ObligationRevived(Event):
    """The breach is cured: an obligation suspended for it is in force again."""

    obligation: ObligationId
    instrument: InstrumentId
    number: str
    because: ObligationId
    because_number: str
    day: int


@kind("obligation-ended", touches=("agreements",), evidence="outcome", shelf="texts", icon="brackets")
class ObligationEnded(Event):
    """Nothing more falls due."""

    obligation: ObligationId
    instrument: InstrumentId
    number: str
    day: int


# --- words given in talk


@kind("word-kept", touches=("world",), evidence="message", shelf="talk", icon="check", cite=True, news=True)
class WordKept(Event):
    """An actor did what it had given its word for in talk: to whom, in which message, and the event that kept it."""

    actor: ActorId
    to: tuple[ActorId, ...]
    said: Ref
    by: Ref | None = None


@kind("word-broken", touches=("world",), evidence="message", shelf="talk", icon="warn", cite=True, news=True)
class WordBroken(Event):
    """An actor did otherwise than it had given its word for in talk: to whom, in which message, and what broke it."""

    actor: ActorId
    to: tuple[ActorId, ...]
    said: Ref
    by: Ref | None = None


Conduct = Literal["perform", "withhold"]
