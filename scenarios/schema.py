"""The authored format of a scenario, field by field, and its turning into a blueprint; what a file means is `check`'s.

Everything that has a name is written under its name, so that the actors are a mapping from id to actor. The types say
which words refer to what (`Mention`), so that references, completion and the JSON Schema need no second list.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints

from sim.exercise import blueprint as bp
from sim.exercise.names import (
    LANGUAGES,
    ActId,
    ActorId,
    DueId,
    IndicatorId,
    InjectId,
    InstrumentId,
    IssueId,
    Language,
    OptionId,
    ProvisionId,
    SeatId,
    Text,
)

NAME = r"^[a-z][a-z0-9-]{0,47}$"
LONGEST_TEXT = 8_000

MentionKind = Literal["actor", "seat", "issue", "option", "instrument", "inject", "act", "gauge", "criterion", "driver"]


@dataclass(frozen=True, slots=True)
class Mention:
    """Marks a string that names something defined elsewhere in the file, in the catalogue or in the framework."""

    kind: MentionKind

    def __get_pydantic_json_schema__(self, core: Any, handler: Any) -> dict[str, Any]:
        """The kind as `x-names`, for editors that complete from the schema."""
        return {**handler(core), "x-names": self.kind}


@dataclass(frozen=True, slots=True)
class Condition:
    """Marks a string that holds a formula."""

    def __get_pydantic_json_schema__(self, core: Any, handler: Any) -> dict[str, Any]:
        """The format as `x-formula`."""
        return {**handler(core), "x-formula": True}


Name = Annotated[str, StringConstraints(pattern=NAME)]
Prose = Annotated[str, StringConstraints(pattern=r"\S", max_length=LONGEST_TEXT)]
Line = Annotated[str, StringConstraints(pattern=r"\S", max_length=400)]
ActorName = Annotated[str, Mention("actor")]
SeatName = Annotated[str, Mention("seat")]
IssueName = Annotated[str, Mention("issue")]
OptionName = Annotated[str, Mention("option")]
InstrumentName = Annotated[str, Mention("instrument")]
InjectName = Annotated[str, Mention("inject")]
ActName = Annotated[str, Mention("act")]
GaugeName = Annotated[str, Mention("gauge")]
CriterionName = Annotated[str, Mention("criterion")]
DriverName = Annotated[str, Mention("driver")]
Formula = Annotated[str, StringConstraints(pattern=r"\S"), Condition()]
Share = Annotated[float, Field(ge=0, le=1)]
Points = Annotated[float, Field(ge=0, le=100)]
Number = Annotated[float, Field(ge=-1e9, le=1e9)]
Truth = Annotated[
    Literal["true", "false", "unverified"],
    # YAML reads a bare true or false as a boolean, and quotes are not worth an error.
    BeforeValidator(lambda value: str(value).lower() if isinstance(value, bool) else value),
]
Turn = Annotated[int, Field(ge=1, le=100)]


class Form(BaseModel):
    """What every part of the format shares: no unknown words, no conversions, no infinities."""

    model_config = ConfigDict(extra="forbid", strict=True, allow_inf_nan=False, frozen=True)


class Bilingual(Form):
    """A text people read, once in each of the scenario's languages."""

    en: Prose | None = None
    fr: Prose | None = None


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


class StakeForm(Form):
    """What one issue is worth to one actor, and how far its mandate goes on it."""

    weight: Share
    values: dict[OptionName, Share]
    limits: Annotated[list[OptionName], Field(min_length=1)] | None = None
    grants: dict[OptionName, Turn] = {}


class StakesForm(Form):
    """What one instrument is worth to one actor."""

    reservation: Points
    aim: Points
    issues: Annotated[dict[IssueName, StakeForm], Field(min_length=1)]


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
    style: Literal["conciliatory", "principled", "hard", "mediator", "anxious", "spoiler"]
    interests: Annotated[list[Bilingual], Field(min_length=1, max_length=12)]
    alternative: Bilingual
    acts: list[ActName] = []
    stakes: dict[InstrumentName, StakesForm] = {}


class SeatForm(Form):
    """A place at the table."""

    actor: ActorName
    persona: Line
    role: Bilingual
    profession: bp.Profession
    powers: list[bp.Power]
    brief: Bilingual
    competences: list[CriterionName] = []


class OptionForm(Form):
    """One way to settle an issue."""

    label: Bilingual
    words: Bilingual
    effect: Number = 0.0


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


class RuleForm(Form):
    """How a text is adopted."""

    kind: bp.RuleKind
    threshold: Annotated[float, Field(gt=0, le=1)] = 1.0
    quorum: Share = 0.0
    vetoes: list[ActorName] = []
    abstention: Literal["counts-as-no", "not-counted"] = "not-counted"
    weights: dict[ActorName, Annotated[float, Field(ge=0, le=1e6)]] = {}
    minutes: Annotated[int, Field(ge=1, le=600)] = 10


class InstrumentForm(Form):
    """A text to be adopted, initialled and signed."""

    title: Bilingual
    preamble: Bilingual
    opens: Turn = 1
    parties: Annotated[list[ActorName], Field(min_length=2)]
    signatories: Annotated[list[ActorName], Field(min_length=1)] | None = None
    rule: RuleForm
    provisions: Annotated[dict[Name, ProvisionForm], Field(min_length=1)]


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
    to: list[SeatName] = []
    turn: Turn | None = None
    minute: Annotated[int, Field(ge=0, le=600)] = 0
    when: Formula | None = None
    priority: Literal["routine", "priority", "immediate"] = "routine"
    truth: Truth = "true"
    corrects: InjectName | None = None
    ultimatum: bool = False
    major: bool = False
    due: dict[Name, DueForm] = {}
    shocks: list[ShockForm] = []


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
    pulls: dict[DriverName, Number] = {}
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
    languages: Annotated[list[Language], Field(min_length=1)] = list(LANGUAGES)
    sources: list[SourceForm] = []
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
    caucuses: Annotated[list[Annotated[list[SeatName], Field(min_length=2)]], Field(max_length=60)] = []


def json_schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of the authored format; `x-names` says what a string refers to."""
    schema = ScenarioForm.model_json_schema()
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}


# --- to a blueprint --------------------------------------------------------------------------------------------------


def blueprint(form: ScenarioForm) -> bp.Blueprint:
    """The blueprint of a form that has been checked.

    A reader of a language the scenario does not have gets its first language: nobody meets an empty text.
    """
    return _Conversion(tuple(form.languages)).blueprint(form)


@dataclass(frozen=True, slots=True)
class _Conversion:
    languages: tuple[Language, ...]

    def text(self, form: Bilingual | None) -> Text:
        if form is None:
            return {}
        said = {"en": form.en, "fr": form.fr}
        first = said[self.languages[0]] or ""
        return {language: (said[language] or first).strip() for language in LANGUAGES}

    def blueprint(self, form: ScenarioForm) -> bp.Blueprint:
        return bp.Blueprint(
            id=form.id,
            version=form.version,
            title=self.text(form.title),
            summary=self.text(form.summary),
            background=self.text(form.background),
            languages=self.languages,
            sources=tuple(bp.Source(s.title, s.reference, s.url) for s in form.sources),
            clock=bp.Clock(**form.clock.model_dump()),
            scaffold=form.scaffold,
            actors=tuple(self.actor(ActorId(id), actor, form.issues) for id, actor in form.actors.items()),
            seats=tuple(self.seat(SeatId(id), seat) for id, seat in form.seats.items()),
            issues=tuple(self.issue(IssueId(id), issue) for id, issue in form.issues.items()),
            instruments=tuple(self.instrument(InstrumentId(id), i) for id, i in form.instruments.items()),
            injects=tuple(self.inject(InjectId(id), inject) for id, inject in form.injects.items()),
            due=self.dues(form.due),
            gauges=tuple(self.gauge(IndicatorId(id), gauge) for id, gauge in form.gauges.items()),
            ties=tuple(
                bp.Tie(
                    *_pair(t.between), tension=t.tension, cooperation=t.cooperation, trade=t.trade, alliance=t.alliance
                )
                for t in form.ties
            ),
            caucuses=tuple(tuple(SeatId(s) for s in caucus) for caucus in form.caucuses),
        )

    def actor(self, id: ActorId, form: ActorForm, issues: Mapping[str, IssueForm]) -> bp.Actor:
        return bp.Actor(
            id=id,
            kind=form.kind,
            code=form.code,
            colour=form.colour,
            name=self.text(form.name),
            summary=self.text(form.summary),
            capability=form.capability,
            wealth=form.wealth,
            legitimacy=form.legitimacy,
            resolve=form.resolve,
            risk=form.risk,
            style=form.style,
            interests=tuple(self.text(interest) for interest in form.interests),
            alternative=self.text(form.alternative),
            acts=tuple(ActId(act) for act in form.acts),
            stakes={InstrumentId(i): stakes(s, issues) for i, s in form.stakes.items()},
        )

    def seat(self, id: SeatId, form: SeatForm) -> bp.Seat:
        return bp.Seat(
            id=id,
            actor=ActorId(form.actor),
            persona=form.persona,
            role=self.text(form.role),
            profession=form.profession,
            powers=tuple(form.powers),
            brief=self.text(form.brief),
            competences=tuple(form.competences),
        )

    def issue(self, id: IssueId, form: IssueForm) -> bp.Issue:
        return bp.Issue(
            id=id,
            title=self.text(form.title),
            ordered=form.ordered,
            options=tuple(
                bp.Option(OptionId(o), self.text(option.label), self.text(option.words), option.effect)
                for o, option in form.options.items()
            ),
        )

    def instrument(self, id: InstrumentId, form: InstrumentForm) -> bp.Instrument:
        parties = tuple(ActorId(a) for a in form.parties)
        return bp.Instrument(
            id=id,
            title=self.text(form.title),
            preamble=self.text(form.preamble),
            provisions=tuple(
                bp.Provision(
                    id=ProvisionId(p),
                    number=provision.number,
                    title=self.text(provision.title),
                    text=self.text(provision.text),
                    issue=None if provision.issue is None else IssueId(provision.issue),
                    basis=self.text(provision.basis),
                )
                for p, provision in form.provisions.items()
            ),
            parties=parties,
            rule=rule(form.rule),
            signatories=parties if form.signatories is None else tuple(ActorId(a) for a in form.signatories),
            opens=form.opens,
        )

    def inject(self, id: InjectId, form: InjectForm) -> bp.Inject:
        return bp.Inject(
            id=id,
            form=form.form,
            title=self.text(form.title),
            body=self.text(form.body),
            source=self.text(form.source),
            reliability=form.reliability,
            to=tuple(SeatId(s) for s in form.to),
            turn=form.turn,
            minute=form.minute,
            when=form.when,
            priority=form.priority,
            truth=form.truth,
            corrects=None if form.corrects is None else InjectId(form.corrects),
            ultimatum=form.ultimatum,
            major=form.major,
            due=self.dues(form.due),
            shocks=tuple(
                bp.Shock(
                    change=shock.change,
                    indicator=None if shock.indicator is None else IndicatorId(shock.indicator),
                    pair=None if shock.pair is None else _pair(shock.pair),
                )
                for shock in form.shocks
            ),
        )

    def dues(self, forms: Mapping[str, DueForm]) -> tuple[bp.Due, ...]:
        return tuple(
            bp.Due(DueId(id), due.kind, SeatId(due.seat), due.minutes, self.text(due.subject), due.turn)
            for id, due in forms.items()
        )

    def gauge(self, id: IndicatorId, form: GaugeForm) -> bp.Gauge:
        return bp.Gauge(
            id=id,
            name=self.text(form.name),
            unit=self.text(form.unit),
            place=self.text(form.place),
            start=form.start,
            low=form.low,
            high=form.high,
            level=form.start if form.level is None else form.level,
            reversion=form.reversion,
            drift=form.drift,
            noise=form.noise,
            amplitude=form.amplitude,
            period=form.period,
            phase=form.phase,
            pulls=dict(form.pulls),
            threshold=form.threshold,
            better=form.better,
            decimals=form.decimals,
        )


def stakes(form: StakesForm, issues: Mapping[str, IssueForm]) -> bp.Stakes:
    """An actor's stakes in the blueprint's shape; without `limits`, every option of the issue is inside the mandate."""
    every = {i: tuple(issues[i].options) if i in issues else tuple(stake.values) for i, stake in form.issues.items()}
    return bp.Stakes(
        weights={IssueId(i): stake.weight for i, stake in form.issues.items()},
        values={IssueId(i): {OptionId(o): v for o, v in stake.values.items()} for i, stake in form.issues.items()},
        reservation=form.reservation,
        aim=form.aim,
        limits={
            IssueId(i): tuple(OptionId(o) for o in (every[i] if stake.limits is None else stake.limits))
            for i, stake in form.issues.items()
        },
        grants=tuple(
            bp.Grant(IssueId(i), OptionId(option), turn)
            for i, stake in form.issues.items()
            for option, turn in stake.grants.items()
        ),
    )


def rule(form: RuleForm) -> bp.DecisionRule:
    """A decision rule in the blueprint's shape."""
    return bp.DecisionRule(
        kind=form.kind,
        threshold=form.threshold,
        quorum=form.quorum,
        vetoes=tuple(ActorId(a) for a in form.vetoes),
        abstention=form.abstention,
        weights={ActorId(a): w for a, w in form.weights.items()},
        minutes=form.minutes,
    )


def _pair(names: Sequence[str]) -> tuple[ActorId, ActorId]:
    first, second = names
    return ActorId(first), ActorId(second)
