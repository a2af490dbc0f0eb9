"""From checked forms of the modules to the world's plans, and from an incident to the reports it makes due."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from scenarios.schema_modules import (
    EconomyForm,
    HumanitarianForm,
    IncidentForm,
    ModulesForm,
    OriginForm,
    SecurityForm,
)
from scenarios.schema_words import Bilingual
from sim.exercise.core.blueprint import Clock, DocumentKindId, Due
from sim.exercise.core.names import DueId, SeatId, Text
from sim.world.modules import Economy, Humanitarian, Modules, Security
from sim.world.modules.economy.partners import Line, Origin, Pair, Partner
from sim.world.modules.humanitarian.places import Place, Road
from sim.world.modules.security.clocks import NIS2, Step, exercise_minutes
from sim.world.modules.security.doubts import Doubt, Incident, Inspection

Texts = Callable[[Bilingual | None], Text]

LONGEST_MINUTES = 600
_REPORTS: dict[Step, tuple[DocumentKindId, Text]] = {
    "early-warning": (
        "situation-report",
        {
            "en": "Early warning (NIS2, article 23: within 24 hours): {name}",
            "fr": "Alerte précoce (NIS2, article 23 : sous 24 heures) : {name}",
        },
    ),
    "notification": (
        "situation-report",
        {
            "en": "Notification (NIS2, article 23: within 72 hours): {name}",
            "fr": "Notification (NIS2, article 23 : sous 72 heures) : {name}",
        },
    ),
    "final-report": (
        "after-action-review",
        {
            "en": "Final report (NIS2, article 23: within a month): {name}",
            "fr": "Rapport final (NIS2, article 23 : sous un mois) : {name}",
        },
    ),
}


def modules(form: ModulesForm | None, text: Texts) -> Modules:
    """What the scenario switches on."""
    if form is None:
        return Modules()
    return Modules(
        humanitarian=None if form.humanitarian is None else _humanitarian(form.humanitarian, text),
        economy=None if form.economy is None else _economy(form.economy, text),
        security=None if form.security is None else _security(form.security, text),
    )


def incident(id: str, form: IncidentForm | None, text: Texts) -> Incident | None:
    """What happened; it bears the name of the inject that tells of it first."""
    if form is None:
        return None
    return Incident(
        id=id,
        name=text(form.name),
        victim=form.victim,
        author=form.author,
        factors={factor: score for factor, score in form.factors.model_dump().items() if score},
        interference=form.interference,
        suspects=dict(form.suspects),
    )


def deadlines(id: str, form: IncidentForm | None, clock: Clock, text: Texts) -> Iterator[Due]:
    """The reports that the incident makes due, in minutes of the exercise; those due after its end are left out."""
    if form is None or form.deadlines is None:
        return
    name = text(form.name)
    for step, days in NIS2.items():
        minutes = exercise_minutes(days, clock.days, clock.minutes)
        if minutes > min(LONGEST_MINUTES, clock.turns * clock.minutes):
            continue
        kind, subject = _REPORTS[step]
        said = {language: words.format(name=name[language]) for language, words in subject.items()}
        yield Due(DueId(f"{id}-{step}"), kind, SeatId(form.deadlines.seat), minutes, said)


def _humanitarian(form: HumanitarianForm, text: Texts) -> Humanitarian:
    return Humanitarian(
        places=tuple(
            Place(
                id=id,
                name=text(place.name),
                shows=tuple(place.shows),
                **place.model_dump(exclude={"name", "shows"}),
            )
            for id, place in form.places.items()
        ),
        roads=tuple(Road(road.between[0], road.between[1], road.km) for road in form.roads),
        responders=tuple(form.responders),
        **form.model_dump(exclude={"places", "roads", "responders"}),
    )


def _economy(form: EconomyForm, text: Texts) -> Economy:
    return Economy(
        partners=tuple(Partner(actor, one.output, one.inner_km) for actor, one in form.partners.items()),
        pairs=tuple(
            Pair(pair.between[0], pair.between[1], **pair.model_dump(exclude={"between"})) for pair in form.pairs
        ),
        lines=tuple(Line(origin=_origin(line.origin), **line.model_dump(exclude={"origin"})) for line in form.tariffs),
        money=text(form.money),
        **form.model_dump(include={"sigma", "sanctions", "adjustment"}),
    )


def _origin(form: OriginForm | None) -> Origin | None:
    return None if form is None else Origin(**form.model_dump())


def _security(form: SecurityForm, text: Texts) -> Security:
    return Security(
        doubts=tuple(Doubt(**doubt.model_dump()) for doubt in form.doubts),
        inspections=tuple(
            Inspection(id=id, name=text(one.name), **one.model_dump(exclude={"name"}))
            for id, one in form.inspections.items()
        ),
        thresholds={} if form.thresholds is None else form.thresholds.model_dump(),
    )
