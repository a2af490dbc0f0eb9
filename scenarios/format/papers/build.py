"""From the forms of documents that are due to the blueprint's."""

from __future__ import annotations

from collections.abc import Mapping

from scenarios.format.papers.form import AboutForm, DueForm
from scenarios.format.words import Texts
from sim.exercise.core.due import Due, Subject
from sim.exercise.core.names import DueId, IndicatorId, InjectId, IssueId, SeatId


def _about(form: AboutForm | None, text: Texts) -> Subject | None:
    if form is None:
        return None
    return Subject(
        form.kind,
        None if form.issue is None else IssueId(form.issue),
        None if form.gauge is None else IndicatorId(form.gauge),
        None if form.inject is None else InjectId(form.inject),
        {} if form.measure is None else text(form.measure),
    )


def dues(forms: Mapping[str, DueForm], text: Texts) -> tuple[Due, ...]:
    """Documents that seats owe."""
    return tuple(
        Due(DueId(id), due.kind, SeatId(due.seat), due.minutes, text(due.subject), due.turn, _about(due.about, text))
        for id, due in forms.items()
    )
