"""From the form of an incident to the blueprint's, and to the reports that it makes due."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from scenarios.format.incidents.form import IncidentForm
from scenarios.format.words import Texts
from scenarios.sentences import sentence
from sim.exercise.core.blueprint import Clock
from sim.exercise.core.due import DocumentKindId, Due, Subject, SubjectKind
from sim.exercise.core.names import DueId, SeatId
from sim.world.modules.security.clocks import NIS2, Step, exercise_minutes
from sim.world.modules.security.doubts import Incident

LONGEST_MINUTES = 600


_REPORTS: Mapping[Step, DocumentKindId] = {
    "early-warning": "situation-report",
    "notification": "situation-report",
    "final-report": "after-action-review",
}


_KINDS: Mapping[Step, SubjectKind] = {
    "early-warning": "cyber-24h",
    "notification": "cyber-72h",
    "final-report": "cyber-final",
}


def incident(id: str, form: IncidentForm | None, text: Texts) -> Incident | None:
    """The incident; it bears the name of the inject that reports it first."""
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
        subject = dict(sentence(f"nis2-{step}", name=name))
        owed, seat = DueId(f"{id}-{step}"), SeatId(form.deadlines.seat)
        yield Due(owed, _REPORTS[step], seat, minutes, subject, about=Subject(_KINDS[step]))
