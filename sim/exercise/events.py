"""What has happened: every event, its written-out kind and version, and who may see it.

An event states the result, never the change, and can be understood alone. Its `audience` has no default: whoever makes
an event says who may see it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Literal

from sim.exercise.blueprint import (
    Blueprint,
    Clock,
    DocumentKindId,
    InjectForm,
    Instrument,
    Issue,
    Power,
    Profession,
    Scaffold,
    Source,
    Stakes,
)
from sim.exercise.names import (
    EVERYONE,
    ActId,
    ActorId,
    Audience,
    ChannelId,
    Choices,
    DecisionId,
    DocumentId,
    DueId,
    IndicatorId,
    InjectId,
    InstrumentId,
    IssueId,
    OptionId,
    PackageId,
    Phrase,
    ProvisionId,
    Pseudonym,
    Ref,
    SeatId,
    TaskId,
    Text,
    Words,
    only,
)

__all__ = ["EVERYONE", "Audience", "Event", "only"]

Intent = Literal["question", "offer", "commitment", "warning", "threat", "acknowledgement", "apology", "proposal"]
Vote = Literal["yes", "no", "abstain"]
Authority = Literal["mandate", "ad-referendum"]
"""Under which authority a delegation binds itself: its mandate, or subject to the capital's later approval."""
Holder = Literal["person", "mind", "nobody"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """The root of all events."""

    kind: ClassVar[str]
    version: ClassVar[int] = 1
    audience: Audience


# --- the frame -------------------------------------------------------------------------------------------------------


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


# --- talk ------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelOpened(Event):
    kind: ClassVar[str] = "channel-opened"
    channel: ChannelId
    form: Literal["plenary", "caucus", "bilateral", "delegation"]
    seats: tuple[SeatId, ...]
    title: str = ""
    by: SeatId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageSent(Event):
    kind: ClassVar[str] = "message-sent"
    channel: ChannelId
    seat: SeatId
    words: Words
    intent: Intent | None = None
    about: tuple[IssueId, ...] = ()
    package: PackageId | None = None
    reply_to: Ref | None = None


# --- drafting --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class PackageTabled(Event):
    """A whole offer. With `channel` other than the plenary only that channel sees it."""

    kind: ClassVar[str] = "package-tabled"
    package: PackageId
    instrument: InstrumentId
    seat: SeatId
    actor: ActorId
    channel: ChannelId
    choices: Choices
    authority: Authority
    amends: PackageId | None = None
    note: Words | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PackageWithdrawn(Event):
    kind: ClassVar[str] = "package-withdrawn"
    package: PackageId
    seat: SeatId


@dataclass(frozen=True, slots=True, kw_only=True)
class PackageAnswered(Event):
    """A party's answer to a package; the latest counts."""

    kind: ClassVar[str] = "package-answered"
    package: PackageId
    seat: SeatId
    actor: ActorId
    answer: Literal["accept", "reject"]
    authority: Authority
    note: Words | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PositionTaken(Event):
    """A party stands for an option on one bracketed issue."""

    kind: ClassVar[str] = "position-taken"
    instrument: InstrumentId
    issue: IssueId
    seat: SeatId
    actor: ActorId
    option: OptionId
    authority: Authority


@dataclass(frozen=True, slots=True, kw_only=True)
class ProvisionAgreed(Event):
    kind: ClassVar[str] = "provision-agreed"
    instrument: InstrumentId
    provision: ProvisionId
    issue: IssueId
    option: OptionId


@dataclass(frozen=True, slots=True, kw_only=True)
class ProvisionReopened(Event):
    """A party moved away: the brackets are back."""

    kind: ClassVar[str] = "provision-reopened"
    instrument: InstrumentId
    provision: ProvisionId
    issue: IssueId
    seat: SeatId


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionOpened(Event):
    """A package is put to the vote or under silence until `ends` (exercise time, ms)."""

    kind: ClassVar[str] = "decision-opened"
    decision: DecisionId
    package: PackageId
    instrument: InstrumentId
    rule: str
    seat: SeatId
    ends: int


@dataclass(frozen=True, slots=True, kw_only=True)
class VoteCast(Event):
    kind: ClassVar[str] = "vote-cast"
    decision: DecisionId
    seat: SeatId
    actor: ActorId
    vote: Vote
    authority: Authority


@dataclass(frozen=True, slots=True, kw_only=True)
class SilenceBroken(Event):
    kind: ClassVar[str] = "silence-broken"
    decision: DecisionId
    seat: SeatId
    actor: ActorId
    note: Words | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionClosed(Event):
    kind: ClassVar[str] = "decision-closed"
    decision: DecisionId
    adopted: bool
    reason: str
    tally: Mapping[str, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class TextAdopted(Event):
    kind: ClassVar[str] = "text-adopted"
    instrument: InstrumentId
    choices: Choices
    how: Literal["acceptance", "vote", "silence", "line-by-line"]
    package: PackageId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TextInitialled(Event):
    kind: ClassVar[str] = "text-initialled"
    instrument: InstrumentId
    seat: SeatId
    actor: ActorId


@dataclass(frozen=True, slots=True, kw_only=True)
class TextSigned(Event):
    kind: ClassVar[str] = "text-signed"
    instrument: InstrumentId
    seat: SeatId
    actor: ActorId


@dataclass(frozen=True, slots=True, kw_only=True)
class InstrumentInForce(Event):
    kind: ClassVar[str] = "instrument-in-force"
    instrument: InstrumentId
    choices: Choices
    parties: tuple[ActorId, ...]


# --- mandate ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class CapitalAsked(Event):
    kind: ClassVar[str] = "capital-asked"
    seat: SeatId
    actor: ActorId
    instrument: InstrumentId
    issue: IssueId
    option: OptionId
    argument: Words
    answer_due: int
    """Exercise time, ms."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CapitalAnswered(Event):
    """The capital's answer, and the mandate on that issue as it now stands."""

    kind: ClassVar[str] = "capital-answered"
    actor: ActorId
    instrument: InstrumentId
    issue: IssueId
    option: OptionId
    granted: bool
    limits: tuple[OptionId, ...]
    words: Phrase


# --- acts and the world ----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionTaken(Event):
    kind: ClassVar[str] = "action-taken"
    act: ActId
    seat: SeatId
    actor: ActorId
    target: ActorId | None
    words: Words | None = None
    basis: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PointsLeft(Event):
    kind: ClassVar[str] = "points-left"
    actor: ActorId
    points: int


@dataclass(frozen=True, slots=True)
class Dyad:
    """What a holds against b, in [0, 10]; the stock of a's cooperation with b; a's trust in b as a Beta posterior; the
    rung of a's last hostile act against b; and the day of a's standing public threat, -1 for none.
    """

    a: ActorId
    b: ActorId
    tension: float
    cooperation: float
    alpha: float
    beta: float
    rung: float = 0.0
    threat_day: float = -1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class RelationsMoved(Event):
    """The relations as they now stand (all that changed, as results)."""

    kind: ClassVar[str] = "relations-moved"
    dyads: tuple[Dyad, ...]
    legitimacy: Mapping[ActorId, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class LadderMoved(Event):
    kind: ClassVar[str] = "ladder-moved"
    rung: int
    was: int
    cause: Literal["act", "inject", "time", "agreement"]


@dataclass(frozen=True, slots=True, kw_only=True)
class IndicatorsMoved(Event):
    kind: ClassVar[str] = "indicators-moved"
    day: int
    values: Mapping[IndicatorId, float]


# --- injects ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class InjectReleased(Event):
    """News, as its readers get it. Whether it is true is in the blueprint only."""

    kind: ClassVar[str] = "inject-released"
    inject: InjectId
    form: InjectForm
    title: Text
    body: Text
    source: Text
    reliability: str
    priority: str
    corrects: InjectId | None = None
    ultimatum: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class InjectArranged(Event):
    """CONTROL holds, skips or arms an inject."""

    kind: ClassVar[str] = "inject-arranged"
    inject: InjectId
    status: Literal["held", "skipped", "armed"]


# --- documents, tasks ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentDue(Event):
    kind: ClassVar[str] = "document-due"
    due: DueId
    document: DocumentKindId
    seat: SeatId
    subject: Text
    ends: int
    inject: InjectId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentSubmitted(Event):
    """One version of a structured document. Field values are words or lists of words, by field id."""

    kind: ClassVar[str] = "document-submitted"
    document: DocumentId
    form: DocumentKindId
    revision: int
    seat: SeatId
    actor: ActorId
    title: str
    fields: Mapping[str, Words | tuple[Words, ...]]
    cites: tuple[Ref, ...] = ()
    due: DueId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentSignedOff(Event):
    kind: ClassVar[str] = "document-signed-off"
    document: DocumentId
    revision: int
    seat: SeatId
    decision: Literal["approved", "returned"]
    comment: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentReleased(Event):
    """A document made public, word for word."""

    kind: ClassVar[str] = "document-released"
    document: DocumentId
    form: DocumentKindId
    seat: SeatId
    actor: ActorId
    title: str
    fields: Mapping[str, Words | tuple[Words, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskSet(Event):
    kind: ClassVar[str] = "task-set"
    task: TaskId
    seat: SeatId
    owner: SeatId
    text: Words
    due: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskClosed(Event):
    kind: ClassVar[str] = "task-closed"
    task: TaskId
    seat: SeatId
    outcome: Literal["done", "dropped"]


# --- for CONTROL alone -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class ObserverNoted(Event):
    kind: ClassVar[str] = "observer-noted"
    text: str
    about: Ref | None = None
    seat: SeatId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveExplained(Event):
    """Why a mind made the move recorded just before, with the numbers behind it."""

    kind: ClassVar[str] = "move-explained"
    seat: SeatId
    reason: Phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class CovertActionTaken(Event):
    """Who stands behind an act whose effects everybody sees."""

    kind: ClassVar[str] = "covert-action-taken"
    act: ActId
    seat: SeatId
    actor: ActorId
    target: ActorId | None
    words: Words | None = None
    basis: str = ""
