"""From a checked form to the blueprint the exercise runs on; a folder for each topic builds its part."""

from __future__ import annotations

from scenarios.format.chart.build import chart
from scenarios.format.form import ScenarioForm
from scenarios.format.modules.build import modules
from scenarios.format.news.build import inject
from scenarios.format.papers.build import dues, papers
from scenarios.format.seats.build import actor, seat
from scenarios.format.shapes import languages_of
from scenarios.format.texts.build import instrument, issue
from scenarios.format.words import TextForm, Texts
from scenarios.format.world.build import gauge, tie
from sim.exercise.acts.figures import gauges
from sim.exercise.core import blueprint as bp
from sim.exercise.core.names import (
    ActorId,
    IndicatorId,
    InjectId,
    InstrumentId,
    IssueId,
    SeatId,
)
from sim.language import Language, Text, languages, unbroken
from sim.world.equations import Parameters


def blueprint(form: ScenarioForm) -> bp.Blueprint:
    """The blueprint of a form that has been checked."""
    written_in = languages_of(form.model_dump(include={"languages", "title"}))
    text = _texts(written_in[0])
    actors = tuple(actor(ActorId(id), one, form.issues, text) for id, one in form.actors.items())
    clock = bp.Clock(**form.clock.model_dump())
    switched_on = modules(form.modules, text)
    return bp.Blueprint(
        id=form.id,
        version=form.version,
        title=text(form.title),
        summary=text(form.summary),
        background=text(form.background),
        languages=written_in,
        sources=tuple(bp.Source(text(s.title), text(s.reference), s.url) for s in form.sources),
        clock=clock,
        scaffold=form.scaffold,
        debrief=form.debrief,
        law=form.law,
        actors=actors,
        seats=tuple(seat(SeatId(id), one, text) for id, one in form.seats.items()),
        issues=tuple(issue(IssueId(id), one, text) for id, one in form.issues.items()),
        instruments=tuple(instrument(InstrumentId(id), one, text) for id, one in form.instruments.items()),
        injects=tuple(inject(InjectId(id), one, clock, text) for id, one in form.injects.items()),
        due=dues(form.due, text),
        forms=papers(form.forms, text),
        gauges=(
            *(gauge(IndicatorId(id), one, text) for id, one in form.gauges.items()),
            *gauges(switched_on, actors),
        ),
        ties=tuple(tie(one) for one in form.ties),
        reflection=tuple(text(question) for question in form.reflection),
        caucuses=tuple(tuple(SeatId(s) for s in caucus) for caucus in form.caucuses),
        modules=switched_on,
        world=Parameters() if form.world is None else Parameters(**form.world.model_dump()),
        chart=None if form.map is None else chart(form.map, text),
    )


def _texts(first: Language) -> Texts:
    """The text of a form in every language, set as each sets it; one that the scenario does not have gets its first."""

    def text(form: TextForm | None) -> Text:
        if form is None:
            return {}
        said: dict[str, str | None] = form.model_dump()
        written = {language: language if said.get(language) else first for language in languages()}
        return {language: unbroken((said[own] or "").strip(), own) for language, own in written.items()}

    return text
