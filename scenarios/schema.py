"""The authored format of a scenario, field by field; `rules` say what it must mean, `building` makes a blueprint of it.

Everything that has a name is written under its name, so that the actors are a mapping from id to actor. The types say
which words refer to what (`Mention`), so that references, completion and the JSON Schema need no second list.
"""

# ruff: noqa: RUF012 - pydantic gives each form its own copy of a default

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field, StringConstraints

from scenarios.schema_agreements import (
    Blocs,
    Days,
    Obligations,
    RatificationForm,
    SettlementForm,
    Temptations,
)
from scenarios.schema_modules import EvidenceForm, IncidentForm, ModulesForm
from scenarios.schema_words import (
    ActName,
    ActorName,
    Bilingual,
    CriterionName,
    DriverName,
    Form,
    Formula,
    GaugeName,
    InjectName,
    InstrumentName,
    IssueName,
    Line,
    Name,
    Number,
    OptionName,
    Points,
    SeatName,
    Share,
    Truth,
    Turn,
)
from scenarios.schema_world import WorldForm
from sim.exercise.core import blueprint as bp
from sim.exercise.core.names import LANGUAGES, Language

Body = Literal[
    "security-council",
    "general-assembly-important",
    "general-assembly-other",
    "eu-council",
    "eu-council-reinforced",
    "cfsp",
    "wto-consensus",
    "wto-negative",
    "silence",
]
"""Bodies whose rule an author can ask for by name."""


class SourceForm(Form):
    """A text the scenario rests on."""

    title: Line
    reference: Line
    url: Annotated[str, StringConstraints(pattern=r"^(https?://\S+)?$", max_length=400)] = ""


class ClockForm(Form):
    """Real and simulated time."""

    turns: Annotated[int, Field(ge=1, le=60)]
    days: Annotated[int, Field(ge=0, le=366)]
    minutes: Annotated[int, Field(ge=1, le=600)]
    pulses: Annotated[int, Field(ge=1, le=60)] = 6
    points: Annotated[int, Field(ge=0, le=50)] = 5
    after: Days = 0


class StakeForm(Form):
    """What one issue is worth to one actor, and how far its mandate goes on it."""

    weight: Share
    values: Annotated[dict[OptionName, Share], Field(max_length=12)]
    limits: Annotated[list[OptionName], Field(min_length=1, max_length=12)] | None = None
    grants: Annotated[dict[OptionName, Turn], Field(max_length=12)] = {}


class InteractionForm(Form):
    """What options of several issues are worth, beyond their own values, when a package holds them all together."""

    when: Annotated[dict[IssueName, OptionName], Field(min_length=2, max_length=60)]
    points: Annotated[float, Field(ge=-100, le=100)]
    reason: Bilingual | None = None


class StakesForm(Form):
    """What one instrument is worth to one actor."""

    reservation: Points
    aim: Points
    issues: Annotated[dict[IssueName, StakeForm], Field(min_length=1, max_length=60)]
    interactions: Annotated[list[InteractionForm], Field(max_length=40)] = []


class ActorForm(Form):
    """A delegation's principal: its public face, its resources and its secrets."""

    kind: bp.ActorKind
    code: Annotated[str, StringConstraints(pattern=r"^[A-Z]{3}$")]
    colour: Annotated[int, Field(ge=1, le=8)]
    name: Bilingual
    summary: Bilingual
    capability: Share
    wealth: Annotated[float, Field(ge=0, le=1e6)]
    legitimacy: Points
    resolve: Share
    risk: Annotated[float, Field(ge=-1, le=1)]
    style: Literal["conciliatory", "principled", "hard", "mediator", "anxious", "spoiler", "humanitarian"]
    interests: Annotated[list[Bilingual], Field(min_length=1, max_length=12)]
    alternative: Bilingual
    acts: Annotated[list[ActName], Field(max_length=200)] = []
    stakes: Annotated[dict[InstrumentName, StakesForm], Field(max_length=20)] = {}
    blocs: Blocs = {}
    temptations: Temptations = {}


class SeatForm(Form):
    """A place at the table."""

    actor: ActorName
    persona: Line
    role: Bilingual
    profession: bp.Profession
    powers: Annotated[list[bp.Power], Field(max_length=20)]
    brief: Bilingual
    competences: Annotated[list[CriterionName], Field(max_length=200)] = []


class OptionForm(Form):
    """One way to settle an issue."""

    label: Bilingual
    words: Bilingual
    effect: Number = 0.0
    obligations: Obligations = {}
    settlement: SettlementForm | None = None


class IssueForm(Form):
    """A question the parties must settle."""

    title: Bilingual
    ordered: bool = True
    options: Annotated[dict[Name, OptionForm], Field(min_length=2, max_length=12)]


class ProvisionForm(Form):
    """An article of an instrument."""

    number: Annotated[str, StringConstraints(pattern=r"^[0-9A-Z][0-9A-Za-z.]{0,11}$")]
    title: Bilingual
    text: Bilingual
    issue: IssueName | None = None
    basis: Bilingual | None = None
    obligations: Obligations = {}


class RuleForm(Form):
    """How a text is adopted: by a rule written out, or by that of a named body."""

    kind: bp.RuleKind | None = None
    body: Body | None = None
    threshold: Annotated[float, Field(gt=0, le=1)] = 1.0
    quorum: Share = 0.0
    vetoes: Annotated[list[ActorName], Field(max_length=40)] = []
    abstention: bp.Abstention = "not-counted"
    weights: Annotated[dict[ActorName, Annotated[float, Field(ge=0, le=1e6)]], Field(max_length=40)] = {}
    populations: Annotated[dict[ActorName, Annotated[float, Field(ge=0, le=1e11)]], Field(max_length=40)] = {}
    population_threshold: Annotated[float, Field(gt=0, le=1)] = 0.65
    blocking: Annotated[int, Field(ge=0, le=40)] = 0
    minutes: Annotated[int, Field(ge=1, le=600)] = 10
    abstention_limit: Annotated[float, Field(gt=0, le=1)] = 0.333333


class InstrumentForm(Form):
    """A text to be adopted, initialled and signed."""

    title: Bilingual
    preamble: Bilingual
    opens: Turn = 1
    parties: Annotated[list[ActorName], Field(min_length=2, max_length=40)]
    signatories: Annotated[list[ActorName], Field(min_length=1, max_length=40)] | None = None
    rule: RuleForm
    ratification: RatificationForm | None = None
    provisions: Annotated[dict[Name, ProvisionForm], Field(min_length=1, max_length=200)]


class DueForm(Form):
    """A document that a seat owes."""

    kind: bp.DocumentKindId
    seat: SeatName
    minutes: Annotated[int, Field(ge=1, le=600)]
    subject: Bilingual
    turn: Turn | None = None


class ShockForm(Form):
    """What an inject does to the world."""

    change: Number
    indicator: GaugeName | None = None
    pair: Annotated[list[ActorName], Field(min_length=2, max_length=2)] | None = None


class InjectForm(Form):
    """News that reaches some seats at a moment, or when a condition holds."""

    form: bp.InjectForm
    title: Bilingual
    body: Bilingual
    source: Bilingual
    reliability: Annotated[str, StringConstraints(pattern=r"^[A-F][1-6]$")]
    to: Annotated[list[SeatName], Field(max_length=100)] = []
    turn: Turn | None = None
    minute: Annotated[int, Field(ge=0, le=600)] = 0
    when: Formula | None = None
    priority: Literal["routine", "priority", "immediate"] = "routine"
    truth: Truth = "true"
    corrects: InjectName | None = None
    ultimatum: bool = False
    major: bool = False
    due: Annotated[dict[Name, DueForm], Field(max_length=100)] = {}
    shocks: Annotated[list[ShockForm], Field(max_length=40)] = []
    incident: IncidentForm | None = None
    evidence: EvidenceForm | None = None


class GaugeForm(Form):
    """An indicator of the world."""

    name: Bilingual
    unit: Bilingual
    place: Bilingual
    start: Number
    low: Number
    high: Number
    level: Number | None = None
    reversion: Share = 0.02
    drift: Number = 0.0
    noise: Annotated[float, Field(ge=0, le=1e9)] = 0.0
    amplitude: Number = 0.0
    period: Annotated[float, Field(gt=0, le=100_000)] = 365.0
    phase: Number = 0.0
    pulls: Annotated[dict[DriverName, Number], Field(max_length=40)] = {}
    threshold: Number | None = None
    better: Literal["higher", "lower"] = "higher"
    decimals: Annotated[int, Field(ge=0, le=4)] = 0


class TieForm(Form):
    """The starting relation of two actors."""

    between: Annotated[list[ActorName], Field(min_length=2, max_length=2)]
    tension: Annotated[float, Field(ge=0, le=10)] = 2.0
    cooperation: Annotated[float, Field(ge=-100, le=100)] = 0.0
    trade: Annotated[float, Field(ge=0, le=1e9)] = 0.0
    alliance: bool = False


class ScenarioForm(Form):
    """A whole scenario file."""

    id: Name
    version: Annotated[str, StringConstraints(pattern=r"^[0-9A-Za-z][0-9A-Za-z.+-]{0,31}$")]
    title: Bilingual
    summary: Bilingual
    background: Bilingual
    languages: Annotated[list[Language], Field(min_length=1, max_length=2)] = list(LANGUAGES)
    sources: Annotated[list[SourceForm], Field(max_length=60)] = []
    clock: ClockForm
    scaffold: bp.Scaffold = "full"
    actors: Annotated[dict[Name, ActorForm], Field(min_length=2, max_length=40)]
    seats: Annotated[dict[Name, SeatForm], Field(min_length=2, max_length=100)]
    issues: Annotated[dict[Name, IssueForm], Field(min_length=1, max_length=60)]
    instruments: Annotated[dict[Name, InstrumentForm], Field(min_length=1, max_length=20)]
    injects: Annotated[dict[Name, InjectForm], Field(max_length=400)] = {}
    due: Annotated[dict[Name, DueForm], Field(max_length=400)] = {}
    gauges: Annotated[dict[Name, GaugeForm], Field(max_length=60)] = {}
    ties: Annotated[list[TieForm], Field(max_length=800)] = []
    caucuses: Annotated[list[Annotated[list[SeatName], Field(min_length=2, max_length=100)]], Field(max_length=60)] = []
    modules: ModulesForm | None = None
    world: WorldForm | None = None


def json_schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of the authored format; `x-names` says what a string refers to."""
    schema = ScenarioForm.model_json_schema()
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}
