"""From a checked form to the blueprint the exercise runs on; it finds nothing wrong, since `check` has."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from scenarios import building_modules, building_rules
from scenarios.building_agreements import bloc, clause, ratification, settlement
from scenarios.schema import (
    ActorForm,
    DueForm,
    GaugeForm,
    InjectForm,
    InstrumentForm,
    IssueForm,
    ScenarioForm,
    SeatForm,
    StakesForm,
)
from scenarios.schema_agreements import ObligationForm
from scenarios.schema_words import Bilingual
from sim.exercise.acts import figures
from sim.exercise.core import blueprint as bp
from sim.exercise.core.names import (
    LANGUAGES,
    ActId,
    ActorId,
    BlocId,
    DueId,
    IndicatorId,
    InjectId,
    InstrumentId,
    IssueId,
    Language,
    ObligationId,
    OptionId,
    ProvisionId,
    SeatId,
    Text,
)
from sim.world.equations import Parameters
from sim.world.obligations import Clause


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
        actors = tuple(self.actor(ActorId(id), actor, form.issues) for id, actor in form.actors.items())
        clock = bp.Clock(**form.clock.model_dump())
        switched_on = building_modules.modules(form.modules, self.text)
        return bp.Blueprint(
            id=form.id,
            version=form.version,
            title=self.text(form.title),
            summary=self.text(form.summary),
            background=self.text(form.background),
            languages=self.languages,
            sources=tuple(bp.Source(s.title, s.reference, s.url) for s in form.sources),
            clock=clock,
            scaffold=form.scaffold,
            actors=actors,
            seats=tuple(self.seat(SeatId(id), seat) for id, seat in form.seats.items()),
            issues=tuple(self.issue(IssueId(id), issue) for id, issue in form.issues.items()),
            instruments=tuple(self.instrument(InstrumentId(id), i) for id, i in form.instruments.items()),
            injects=tuple(self.inject(InjectId(id), inject, clock) for id, inject in form.injects.items()),
            due=self.dues(form.due),
            gauges=(
                *(self.gauge(IndicatorId(id), gauge) for id, gauge in form.gauges.items()),
                *figures.gauges(switched_on, actors),
            ),
            ties=tuple(
                bp.Tie(
                    *_pair(t.between), tension=t.tension, cooperation=t.cooperation, trade=t.trade, alliance=t.alliance
                )
                for t in form.ties
            ),
            caucuses=tuple(tuple(SeatId(s) for s in caucus) for caucus in form.caucuses),
            modules=switched_on,
            world=Parameters() if form.world is None else Parameters(**form.world.model_dump()),
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
            stakes={InstrumentId(i): stakes(s, issues, self.text) for i, s in form.stakes.items()},
            blocs=tuple(bloc(BlocId(b), self.text(one.name), one) for b, one in form.blocs.items()),
            temptations={ObligationId(o): points for o, points in form.temptations.items()},
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
                bp.Option(
                    OptionId(o),
                    self.text(option.label),
                    self.text(option.words),
                    option.effect,
                    self.clauses(option.obligations),
                    settlement(option.settlement),
                )
                for o, option in form.options.items()
            ),
        )

    def instrument(self, id: InstrumentId, form: InstrumentForm) -> bp.Instrument:
        parties = tuple(ActorId(a) for a in form.parties)
        signatories = parties if form.signatories is None else tuple(ActorId(a) for a in form.signatories)
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
                    obligations=self.clauses(provision.obligations),
                )
                for p, provision in form.provisions.items()
            ),
            parties=parties,
            rule=building_rules.rule(form.rule),
            signatories=signatories,
            opens=form.opens,
            ratification=ratification(form.ratification, signatories),
        )

    def clauses(self, forms: Mapping[str, ObligationForm]) -> tuple[Clause, ...]:
        return tuple(clause(id, self.text(form.words), form) for id, form in forms.items())

    def inject(self, id: InjectId, form: InjectForm, clock: bp.Clock) -> bp.Inject:
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
            due=(*self.dues(form.due), *building_modules.deadlines(id, form.incident, clock, self.text)),
            incident=building_modules.incident(id, form.incident, self.text),
            evidence=None
            if form.evidence is None
            else bp.Evidence(form.evidence.incident, ActorId(form.evidence.suspect)),
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


def stakes(form: StakesForm, issues: Mapping[str, IssueForm], said: Callable[[Bilingual | None], Text]) -> bp.Stakes:
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
        interactions=tuple(
            bp.Interaction({IssueId(i): OptionId(o) for i, o in one.when.items()}, one.points, said(one.reason))
            for one in form.interactions
        ),
    )


def _pair(names: Sequence[str]) -> tuple[ActorId, ActorId]:
    first, second = names
    return ActorId(first), ActorId(second)
