"""State of an exercise, over the whole log or one seat's own stream (then with gaps); each `fold.py` moves it."""

from __future__ import annotations

from dataclasses import dataclass, field

from sim.exercise import events as ev
from sim.exercise.acts.state import TrustMoved
from sim.exercise.clock.state import Pace, Phase, Stop, Timer
from sim.exercise.core.blueprint import Blueprint, Instrument, Issue, Option
from sim.exercise.core.blueprint import Clock as ClockPlan
from sim.exercise.core.event import Entry
from sim.exercise.core.names import (
    ActorId,
    Audience,
    BlocId,
    ChannelId,
    CrisisId,
    DecisionId,
    DeclarationId,
    DocumentId,
    DueId,
    IncidentId,
    IndicatorId,
    InjectId,
    InstrumentId,
    IssueId,
    NewsId,
    ObligationId,
    OptionId,
    PackageId,
    Ref,
    SeatId,
    TaskId,
    Words,
)
from sim.exercise.debrief.state import Disclosed
from sim.exercise.decisions.state import Decision
from sim.exercise.mandate.state import Answered, Asked, Mandate
from sim.exercise.papers.state import Document, Task
from sim.exercise.pledges.state import Standing
from sim.exercise.ratification.state import RatificationState
from sim.exercise.remarks.state import Remark
from sim.exercise.reservations.state import Declaration
from sim.exercise.scene.index import SceneIndex, indexed
from sim.exercise.seats.state import Activity, Held
from sim.exercise.talk.state import Channel
from sim.exercise.texts.state import InstrumentState, Package
from sim.world.crisis import Crisis


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
    closing: bool = False
    """Whether last packages have been called."""
    stopped: Stop = "control"
    """By whom it was paused last."""
    keeper: SeatId | None = None
    """The seat that keeps the time, whose holder plays alone."""
    pace: Pace = "as-is"
    ready: set[SeatId] = field(default_factory=set)
    """The seats that are ready for this turn to end."""
    readiness: bool = True
    """Whether a turn ends as soon as everybody is ready."""
    held: dict[SeatId, Held] = field(default_factory=dict)
    sat: dict[str, SeatId] = field(default_factory=dict)
    """The seat that each pseudonym held last."""
    coached: bool = False
    """Whether CONTROL lets seats have a coach."""
    briefs: dict[SeatId, ev.BriefGiven] = field(default_factory=dict)
    handovers: dict[SeatId, tuple[Entry, ev.HandoverBriefed]] = field(default_factory=dict)
    """The last brief that each seat found when it changed hands: one's own only."""
    mandates: dict[ActorId, Mandate] = field(default_factory=dict)
    asked: list[Asked] = field(default_factory=list)
    answered: list[Answered] = field(default_factory=list)
    channels: dict[ChannelId, Channel] = field(default_factory=dict)
    messages: list[tuple[Entry, ev.MessageSent]] = field(default_factory=list)
    activity: dict[SeatId, Activity] = field(default_factory=dict)
    packages: dict[PackageId, Package] = field(default_factory=dict)
    reasons: list[tuple[SeatId, Words]] = field(default_factory=list)
    """Words that came with answers to packages, in the order in which this reader saw them."""
    decisions: dict[DecisionId, Decision] = field(default_factory=dict)
    instruments: dict[InstrumentId, InstrumentState] = field(default_factory=dict)
    remarks: list[Remark] = field(default_factory=list)
    declarations: dict[DeclarationId, Declaration] = field(default_factory=dict)
    ratifications: dict[InstrumentId, RatificationState] = field(default_factory=dict)
    obligations: dict[ObligationId, Standing] = field(default_factory=dict)
    points: dict[ActorId, int] = field(default_factory=dict)
    actions: list[tuple[Entry, ev.ActionTaken | ev.CovertActionTaken]] = field(default_factory=list)
    dyads: dict[tuple[ActorId, ActorId], ev.Dyad] = field(default_factory=dict)
    words: dict[Ref, bool] = field(default_factory=dict)
    """By message in which a word was given: whether it was kept; none while that is open."""
    trusted: list[TrustMoved] = field(default_factory=list)
    """Moves of trust that this reader saw, oldest first."""
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
    released: set[NewsId] = field(default_factory=set)
    authored: dict[NewsId, ActorId] = field(default_factory=dict)
    """Hidden authors of events, by the news of it; a delegation knows only of its own side's."""
    arranged: dict[InjectId, ev.Arrangement] = field(default_factory=dict)
    documents: dict[DocumentId, Document] = field(default_factory=dict)
    due: dict[DueId, ev.DocumentDue] = field(default_factory=dict)
    filed: dict[DueId, DocumentId] = field(default_factory=dict)
    lapsed: set[DueId] = field(default_factory=set)
    tasks: dict[TaskId, Task] = field(default_factory=dict)
    incidents: dict[IncidentId, ev.IncidentAssessed] = field(default_factory=dict)
    beliefs: dict[tuple[ActorId, IncidentId], ev.BeliefMoved] = field(default_factory=dict)
    """Belief of each delegation about the author of an incident; a seat's own stream has its own delegation's only."""
    crises: dict[CrisisId, Crisis] = field(default_factory=dict)
    moves: list[ev.ActorMoved] = field(default_factory=list)
    """Acts of actors that nobody plays, in their order."""
    support: dict[ActorId, dict[BlocId, float]] = field(default_factory=dict)
    """Support of each bloc at home for its government, -1 to 1: one's own only."""
    ultimatums: dict[tuple[ActorId, ActorId], int] = field(default_factory=dict)
    """(author, target) -> the day on which it lapses."""
    notes: list[tuple[Entry, ev.ObserverNoted]] = field(default_factory=list)
    disclosed: Disclosed = field(default_factory=Disclosed)
    """Secrets that a release has disclosed to the reader of this stream."""
    audiences: dict[Ref, Audience] = field(default_factory=dict)
    """Every event of this stream by its ref: what may be cited, and by whom."""

    # --- reading

    def actor_of(self, seat: SeatId) -> ActorId:
        return self.index.cards[seat].actor

    def card(self, seat: SeatId) -> ev.SeatCard | None:
        return self.index.cards.get(seat)

    def seats_of(self, actor: ActorId) -> tuple[SeatId, ...]:
        return self.index.seats.get(actor, ())

    @property
    def the_scene(self) -> ev.SceneSet:
        if self.scene is None:
            raise LookupError("the scene is not in this stream")
        return self.scene

    @property
    def index(self) -> SceneIndex:
        """The scene by its ids."""
        return indexed(self.the_scene)

    @property
    def clock_plan(self) -> ClockPlan:
        return self.the_scene.clock

    def instrument(self, instrument: InstrumentId) -> Instrument | None:
        return self.index.instruments.get(instrument)

    def issue(self, issue: IssueId) -> Issue:
        return self.index.issues[issue]

    def option(self, issue: IssueId, option: OptionId) -> Option:
        return self.index.options[issue, option]

    def open_decision(self, instrument: InstrumentId) -> Decision | None:
        return next((d for d in self.decisions.values() if d.instrument == instrument and d.open), None)
