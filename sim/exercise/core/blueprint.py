"""All that is fixed before the first event: the scenario as the exercise needs it.

A blueprint is written once, into the event that opens an exercise and that only CONTROL sees. What a seat may know of
it reaches the seat in events of its own.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from sim.exercise.core.chart import Chart
from sim.exercise.core.due import Due
from sim.exercise.core.inject import Inject
from sim.exercise.core.media import InjectForm as InjectForm
from sim.exercise.core.names import (
    ActId,
    ActorId,
    Aliases,
    IndicatorId,
    InstrumentId,
    IssueId,
    ObligationId,
    OptionId,
    ProvisionId,
    SeatId,
    Text,
)
from sim.exercise.core.paper import DocumentForm
from sim.exercise.core.stakes import Bloc, Stakes
from sim.negotiation.kinds import RuleKind as RuleKind
from sim.negotiation.voting import Abstention as Abstention
from sim.world.catalogue.kinds import ActorKind as ActorKind
from sim.world.catalogue.kinds import Law as Law
from sim.world.equations import Parameters
from sim.world.modules import Modules
from sim.world.obligations import Clause, Settlement
from sim.world.stance import Watch

Profession = Literal[
    "international-relations-officer",
    "european-programmes-officer",
    "european-affairs-officer",
    "protection-officer",
    "defence-security-officer",
    "vice-consul",
    "geopolitical-analyst",
    "foresight-officer",
]
Power = Literal["table", "vote", "initial", "sign", "act", "ask-capital", "approve", "publish", "chair"]
Scaffold = Literal["full", "some", "none"]
Debrief = Literal["open", "by-instructor"]


CLOSING = 0.12
"""Share of an exercise kept for closing where its author gives no minutes."""


@dataclass(frozen=True, slots=True)
class Clock:
    """Real and simulated time: `turns` of `minutes` real minutes, each worth `days` simulated days."""

    turns: int
    days: int
    minutes: int
    pulses: int = 6
    """Pulses per turn when no person plays; live, the server pulses every few seconds."""
    points: int = 5
    """Points each delegation may spend on acts in one turn."""
    after: int = 0
    """Simulated days that follow the last turn where texts were signed: what they bind to is then kept or not."""
    closing_minutes: float | None = None
    """Minutes before the end at which last packages are called; a share (CLOSING) of the whole where not given."""

    @property
    def closing(self) -> float:
        """Minutes before the end at which last packages are called: time to read, initial and sign is kept."""
        return self.closing_minutes if self.closing_minutes is not None else CLOSING * self.turns * self.minutes


@dataclass(frozen=True, slots=True)
class Option:
    """One way to settle an issue: `label` for tables, `words` inside the provision, `effect` for the world."""

    id: OptionId
    label: Text
    words: Text
    effect: float = 0.0
    obligations: tuple[Clause, ...] = ()
    """Obligations of the option, once the text is in force."""
    settlement: Settlement | None = None
    """For an issue on disputes: the procedure this option provides."""
    also: Aliases = field(default_factory=dict)
    in_a_sentence: Text = field(default_factory=dict)
    """The option as a person says it: *six years*; empty where its label has to do, in quotation marks."""


@dataclass(frozen=True, slots=True)
class Issue:
    """A question the parties must settle, with its options (from least to most, where `ordered`)."""

    id: IssueId
    title: Text
    options: tuple[Option, ...]
    ordered: bool = True
    also: Aliases = field(default_factory=dict)
    in_a_sentence: Text = field(default_factory=dict)
    """The issue as a person says it, with its article: *the filling*; empty where its title has to do."""

    def option(self, option: OptionId) -> Option:
        return next(o for o in self.options if o.id == option)


@dataclass(frozen=True, slots=True)
class Drafting:
    """A clause left to its parties to draft: the words that they begin with, and the most characters it may have."""

    opening: Text
    most: int = 1_200


@dataclass(frozen=True, slots=True)
class Provision:
    """An article. Its text holds `{choice}` where its issue's option goes; without an issue it is agreed text."""

    id: ProvisionId
    number: str
    title: Text
    text: Text
    issue: IssueId | None = None
    basis: Text = field(default_factory=dict)
    """The law or practice it rests on, as a citation."""
    obligations: tuple[Clause, ...] = ()
    """Obligations of the article whichever option is chosen; the option may add to them."""
    also: Aliases = field(default_factory=dict)
    drafting: Drafting | None = None
    """Where its parties may write another wording together; the text above stands unless they agree on one."""


@dataclass(frozen=True, slots=True)
class DecisionRule:
    """The rule by which a text is adopted; `sim.negotiation.voting` defines each kind and abstention.

    Shares are of the voters; weights default to one each.
    """

    kind: RuleKind
    threshold: float = 1.0
    """Share of the weight (qualified) or of the members (double) that must say yes; more than half for simple."""
    quorum: float = 0.0
    vetoes: tuple[ActorId, ...] = ()
    abstention: Abstention = "not-counted"
    weights: Mapping[ActorId, float] = field(default_factory=dict)
    populations: Mapping[ActorId, float] = field(default_factory=dict)
    """Inhabitants by party (double majority, constructive abstention)."""
    population_threshold: float = 0.65
    """Share of the population that must also say yes (double)."""
    blocking: int = 0
    """The least number of members that can stop a text (double); fewer against cannot."""
    minutes: int = 10
    """Time that a vote or a silence stays open, in minutes of exercise time."""
    abstention_limit: float = 0.333333
    """Share of the members and of their population whose abstention defeats a text (constructive).

    A third, to the six decimals that a log keeps; shares are counted in fractions of a thousand or less.
    """

    @property
    def voted(self) -> bool:
        """Whether a package can be put to a vote or a silence; a plain unanimity is reached by acceptance alone."""
        return self.kind != "unanimity" or self.abstention == "constructive"


@dataclass(frozen=True, slots=True)
class Instrument:
    """A text to be adopted, initialled and signed."""

    id: InstrumentId
    title: Text
    preamble: Text
    provisions: tuple[Provision, ...]
    parties: tuple[ActorId, ...]
    rule: DecisionRule
    signatories: tuple[ActorId, ...]
    """Actors that must all sign before the instrument is in force."""
    opens: int = 1
    """The turn in which it is laid before all; until then no seat knows of it, unless it opens in the first."""
    opens_when: str | None = None
    """A formula over the exercise (see `formula.py`) that lays it before all instead, the first time it holds."""
    ratification: Ratification | None = None
    """None: in force upon signature."""
    also: Aliases = field(default_factory=dict)
    done_at: Text = field(default_factory=dict)
    """Where it is signed, as the testimonium says it: {"en": "at Bessou", "fr": "à Bessou"}."""
    reservations: Literal["allowed", "forbidden"] = "allowed"
    """Whether a signatory may make reservations (Vienna Convention on the Law of Treaties, article 19)."""

    @property
    def issues(self) -> tuple[IssueId, ...]:
        return tuple(p.issue for p in self.provisions if p.issue is not None)

    @property
    def later(self) -> bool:
        """Whether nobody knows of it when the exercise begins."""
        return self.opens > 1 or self.opens_when is not None


@dataclass(frozen=True, slots=True)
class Actor:
    """A delegation's principal: its public face, its resources, and its secrets."""

    id: ActorId
    kind: ActorKind
    code: str
    """Three capitals, as on the nameplate."""
    colour: int
    """1-8, the accent of the nameplate."""
    name: Text
    summary: Text
    capability: float
    wealth: float
    legitimacy: float
    resolve: float
    risk: float
    style: Literal["conciliatory", "principled", "hard", "mediator", "anxious", "spoiler", "humanitarian"]
    interests: tuple[Text, ...]
    alternative: Text
    """The best alternative to an agreement, in words."""
    acts: tuple[ActId, ...]
    stakes: Mapping[InstrumentId, Stakes] = field(default_factory=dict)
    blocs: tuple[Bloc, ...] = ()
    watches: tuple[Watch, ...] = ()
    """Indicators that it minds while nobody plays it."""
    temptations: Mapping[ObligationId, float] = field(default_factory=dict)
    """Gain from breaking an obligation once, in points of 100; 0 for obligations left out."""
    article: Text = field(default_factory=dict)
    """The definite article with which its name stands in a sentence, in the languages where it has one."""
    gender: Text = field(default_factory=dict)
    """Grammatical gender of its name, in the languages where words agree with it; "m" by default."""
    also: Aliases = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Seat:
    """A place at the table, played by a person or a mind."""

    id: SeatId
    actor: ActorId
    persona: str
    role: Text
    profession: Profession
    powers: tuple[Power, ...]
    brief: Text
    competences: tuple[str, ...] = ()
    """Criteria of the framework that this seat has occasion to show, by code."""
    faces: Text = field(default_factory=dict)
    """The stake of whoever sits here, in a line for the door; empty where the role says enough."""
    also: Aliases = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class GaugeFace:
    """Public part of an indicator: the scene tells it and screens show it."""

    id: IndicatorId
    name: Text
    unit: Text
    place: Text
    low: float
    high: float
    threshold: float | None = None
    better: Literal["higher", "lower"] = "higher"
    decimals: int = 0
    basis: Text = field(default_factory=dict)
    """The formula it comes from, with its source, where a module moves it."""
    also: Aliases = field(default_factory=dict)
    people: ActorId | None = None
    """The actor whose people it is about, where it is about people: help for them is help to it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gauge(GaugeFace):
    """An indicator, with what moves it: the dynamics of `sim.world.indicators` under the same id."""

    start: float
    level: float
    """Where it returns to, undisturbed."""
    reversion: float = 0.02
    """Share of the gap to `level` closed per day."""
    drift: float = 0.0
    noise: float = 0.0
    amplitude: float = 0.0
    period: float = 365.0
    phase: float = 0.0
    """Seasonal sine: amplitude, period and phase in days."""
    pulls: Mapping[str, float] = field(default_factory=dict)
    """Driver name -> coefficient per day: "tension:a:b", "ladder", "indicator:id", "choice:issue"."""
    mover: Literal["gauge", "module"] = "gauge"
    """Its driver: its own numbers above, or a module of the scenario, whose `pulls` then tell where it comes from."""


@dataclass(frozen=True, slots=True)
class Tie:
    """The starting relation of two actors."""

    a: ActorId
    b: ActorId
    tension: float = 2.0
    cooperation: float = 0.0
    trade: float = 0.0
    alliance: bool = False


@dataclass(frozen=True, slots=True)
class Source:
    """A text the scenario rests on."""

    title: Text
    reference: Text
    url: str = ""


@dataclass(frozen=True, slots=True)
class Blueprint:
    """A whole scenario, checked and ready to be opened."""

    id: str
    version: str
    title: Text
    summary: Text
    background: Text
    languages: tuple[str, ...]
    sources: tuple[Source, ...]
    clock: Clock
    scaffold: Scaffold
    actors: tuple[Actor, ...]
    seats: tuple[Seat, ...]
    issues: tuple[Issue, ...]
    instruments: tuple[Instrument, ...]
    injects: tuple[Inject, ...]
    due: tuple[Due, ...]
    gauges: tuple[Gauge, ...]
    ties: tuple[Tie, ...]
    caucuses: tuple[tuple[SeatId, ...], ...] = ()
    reflection: tuple[Text, ...] = ()
    """Questions that the debrief asks; none for those that fit any scenario."""
    """Caucuses that exist from the start."""
    modules: Modules = field(default_factory=Modules)
    world: Parameters = field(default_factory=Parameters)
    """The free weights of the world's equations."""
    debrief: Debrief = "open"
    """Whether a practice discloses everybody's stakes at its end, or an instructor alone does."""
    law: Law = "peace"
    """The law of armed conflict under which acts are judged."""
    chart: Chart | None = None
    """The map, which all see; None where the scenario has none."""
    forms: tuple[DocumentForm, ...] = ()
    """Forms of documents that the scenario adds to those that come along."""

    def actor(self, actor: ActorId) -> Actor:
        return next(a for a in self.actors if a.id == actor)

    def seat(self, seat: SeatId) -> Seat:
        return next(s for s in self.seats if s.id == seat)

    def issue(self, issue: IssueId) -> Issue:
        return next(i for i in self.issues if i.id == issue)

    def instrument(self, instrument: InstrumentId) -> Instrument:
        return next(i for i in self.instruments if i.id == instrument)

    def seats_of(self, actor: ActorId) -> tuple[SeatId, ...]:
        return tuple(s.id for s in self.seats if s.actor == actor)


@dataclass(frozen=True, slots=True)
class Ratification:
    """Which signatories must ratify, by which share of their blocs' weight, how many days after the last signature."""

    parties: tuple[ActorId, ...]
    quota: float = 0.5
    days: int = 30
    provision: ProvisionId | None = None
    """The article that says so."""
