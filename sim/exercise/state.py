"""Where an exercise stands, over the whole log or one seat's own stream (then with holes); `folds` moves it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from sim.exercise import events as ev
from sim.exercise.blueprint import Blueprint, Instrument, Issue, Stakes
from sim.exercise.blueprint import Clock as ClockPlan
from sim.exercise.names import (
    PLENARY,
    ActId,
    ActorId,
    Audience,
    ChannelId,
    Choices,
    CrisisId,
    DecisionId,
    DocumentId,
    DueId,
    IncidentId,
    IndicatorId,
    InjectId,
    InstrumentId,
    IssueId,
    ObligationId,
    OptionId,
    PackageId,
    ProvisionId,
    Ref,
    SeatId,
    TaskId,
    Text,
    Words,
)
from sim.exercise.undertakings import Bloc, RatificationState, Standing
from sim.world.crisis import Crisis

Phase = Literal["unopened", "lobby", "running", "paused", "ended"]


class Entry(NamedTuple):
    """One event as a stream's reader meets it. `n` counts that stream's events, so hidden ones leave no gap.

    A tuple by name, since each seat's stream makes one of each event it sees: a frozen dataclass takes twice as long.
    """

    n: int
    ref: Ref
    at: int
    event: ev.Event


@dataclass(slots=True)
class Timer:
    """Exercise time: it runs from the start and stands still in a pause."""

    banked: int = 0
    since: int | None = None

    def elapsed(self, at: int) -> int:
        """Milliseconds of exercise time at wall-clock `at`."""
        return self.banked + (max(0, at - self.since) if self.since is not None else 0)


@dataclass(slots=True)
class Held:
    """Who holds a seat now."""

    holder: ev.Holder = "nobody"
    pseudonym: str | None = None
    mind: str | None = None


@dataclass(slots=True)
class Channel:
    id: ChannelId
    form: str
    seats: tuple[SeatId, ...]
    title: str
    messages: int = 0


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
    answers: dict[ActorId, Literal["accept", "reject"]] = field(default_factory=dict)

    @property
    def public(self) -> bool:
        return self.channel == PLENARY

    @property
    def alive(self) -> bool:
        return not self.withdrawn


@dataclass(slots=True)
class Decision:
    id: DecisionId
    package: PackageId
    instrument: InstrumentId
    rule: str
    ends: int
    seat: SeatId
    votes: dict[ActorId, ev.Vote] = field(default_factory=dict)
    broken_by: ActorId | None = None
    adopted: bool | None = None
    reason: str = ""

    @property
    def open(self) -> bool:
        return self.adopted is None


@dataclass(slots=True)
class InstrumentState:
    """How far one text has come."""

    positions: dict[IssueId, dict[ActorId, OptionId]] = field(default_factory=dict)
    agreed: dict[ProvisionId, OptionId] = field(default_factory=dict)
    adopted: Choices | None = None
    how: str = ""
    initialled: dict[ActorId, SeatId] = field(default_factory=dict)
    signed: dict[ActorId, SeatId] = field(default_factory=dict)
    in_force: bool = False


@dataclass(slots=True)
class Mandate:
    """What a delegation has been told: its stakes, and the limits as the capital has widened them."""

    actor: ActorId
    interests: tuple[Text, ...]
    alternative: Text
    stakes: dict[InstrumentId, Stakes]
    limits: dict[InstrumentId, dict[IssueId, tuple[OptionId, ...]]]
    acts: tuple[ActId, ...]
    blocs: tuple[Bloc, ...] = ()
    temptations: dict[ObligationId, float] = field(default_factory=dict)


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
    """What the capital answered, and in which turn: a refusal stands, a "not yet" may be asked again later."""

    turn: int
    event: ev.CapitalAnswered


@dataclass(slots=True)
class Document:
    id: DocumentId
    ref: Ref
    event: ev.DocumentSubmitted
    at: int
    status: Literal["submitted", "approved", "returned"] = "submitted"
    comment: str = ""
    released: bool = False


@dataclass(slots=True)
class Task:
    id: TaskId
    seat: SeatId
    owner: SeatId
    text: Words
    due: int | None
    outcome: str | None = None


@dataclass(slots=True)
class Tension:
    """One direction of a relation."""

    tension: float = 0.0
    cooperation: float = 0.0
    alpha: float = 1.0
    beta: float = 1.0
    rung: float = 0.0
    threat_day: float = -1.0


@dataclass(slots=True)
class State:
    """The fold's accumulator. `evolve` moves it forward in place; everybody else only reads it."""

    phase: Phase = "unopened"
    seq: int = 0
    blueprint: Blueprint | None = None
    """In CONTROL's fold only."""
    seed: int = 0
    scene: ev.SceneSet | None = None
    timer: Timer = field(default_factory=Timer)
    turn: int = 0
    day: int = 0
    turn_ends: int = 0
    turn_began: int = 0
    held: dict[SeatId, Held] = field(default_factory=dict)
    briefs: dict[SeatId, ev.BriefGiven] = field(default_factory=dict)
    handovers: dict[SeatId, tuple[Entry, ev.HandoverBriefed]] = field(default_factory=dict)
    """The last brief that each seat found when it changed hands: one's own only."""
    mandates: dict[ActorId, Mandate] = field(default_factory=dict)
    asked: list[Asked] = field(default_factory=list)
    answered: list[Answered] = field(default_factory=list)
    channels: dict[ChannelId, Channel] = field(default_factory=dict)
    messages: list[tuple[Entry, ev.MessageSent]] = field(default_factory=list)
    packages: dict[PackageId, Package] = field(default_factory=dict)
    decisions: dict[DecisionId, Decision] = field(default_factory=dict)
    instruments: dict[InstrumentId, InstrumentState] = field(default_factory=dict)
    ratifications: dict[InstrumentId, RatificationState] = field(default_factory=dict)
    obligations: dict[ObligationId, Standing] = field(default_factory=dict)
    points: dict[ActorId, int] = field(default_factory=dict)
    actions: list[tuple[Entry, ev.ActionTaken | ev.CovertActionTaken]] = field(default_factory=list)
    dyads: dict[tuple[ActorId, ActorId], Tension] = field(default_factory=dict)
    legitimacy: dict[ActorId, float] = field(default_factory=dict)
    whispered: set[tuple[ActorId, ActorId]] = field(default_factory=set)
    """Relations that have moved for some seats only: the end of the turn tells everybody."""
    whispered_of: set[ActorId] = field(default_factory=set)
    """The same for legitimacy."""
    rung: int = 0
    indicators: dict[IndicatorId, float] = field(default_factory=dict)
    history: dict[IndicatorId, list[tuple[int, float]]] = field(default_factory=dict)
    """(day, value) of each indicator, oldest first."""
    injects: list[tuple[Entry, ev.InjectReleased]] = field(default_factory=list)
    released: set[InjectId] = field(default_factory=set)
    arranged: dict[InjectId, str] = field(default_factory=dict)
    documents: dict[DocumentId, Document] = field(default_factory=dict)
    due: dict[DueId, ev.DocumentDue] = field(default_factory=dict)
    filed: dict[DueId, DocumentId] = field(default_factory=dict)
    tasks: dict[TaskId, Task] = field(default_factory=dict)
    incidents: dict[IncidentId, ev.IncidentAssessed] = field(default_factory=dict)
    beliefs: dict[tuple[ActorId, IncidentId], ev.BeliefMoved] = field(default_factory=dict)
    crises: dict[CrisisId, Crisis] = field(default_factory=dict)
    ultimatums: dict[tuple[ActorId, ActorId], int] = field(default_factory=dict)
    """(author, target) -> the day on which it lapses."""
    """Whom each delegation holds responsible; a seat's own stream has its own delegation's only."""
    notes: list[tuple[Entry, ev.ObserverNoted]] = field(default_factory=list)
    audiences: dict[Ref, Audience] = field(default_factory=dict)
    """Every event of this stream by its ref: what may be cited, and by whom."""

    # --- reading

    def actor_of(self, seat: SeatId) -> ActorId:
        return next(s.actor for s in self.the_scene.seats if s.id == seat)

    def card(self, seat: SeatId) -> ev.SeatCard | None:
        return next((s for s in self.the_scene.seats if s.id == seat), None)

    def seats_of(self, actor: ActorId) -> tuple[SeatId, ...]:
        return tuple(s.id for s in self.the_scene.seats if s.actor == actor)

    @property
    def the_scene(self) -> ev.SceneSet:
        if self.scene is None:
            raise LookupError("the scene is not in this stream")
        return self.scene

    @property
    def clock_plan(self) -> ClockPlan:
        return self.the_scene.clock

    def instrument(self, instrument: InstrumentId) -> Instrument | None:
        return next((i for i in self.the_scene.instruments if i.id == instrument), None)

    def issue(self, issue: IssueId) -> Issue:
        return next(i for i in self.the_scene.issues if i.id == issue)

    def open_decision(self, instrument: InstrumentId) -> Decision | None:
        return next((d for d in self.decisions.values() if d.instrument == instrument and d.open), None)

    def mandate_of(self, seat: SeatId) -> Mandate | None:
        return self.mandates.get(self.actor_of(seat))
