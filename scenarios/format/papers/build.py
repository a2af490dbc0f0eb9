"""From the authored forms of documents, and of those that are due, to the blueprint's."""

from __future__ import annotations

from collections.abc import Mapping

from scenarios.format.papers.form import AboutForm, ColumnForm, DueForm, FieldOfForm, PaperForm
from scenarios.format.words import Texts
from sim.exercise.core.due import Due, Subject
from sim.exercise.core.names import DueId, IndicatorId, InjectId, IssueId, SeatId
from sim.exercise.core.paper import Column, DocumentForm, Field, FormCheck


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


def papers(forms: Mapping[str, PaperForm], text: Texts) -> tuple[DocumentForm, ...]:
    """The forms of documents that the scenario adds."""
    return tuple(
        DocumentForm(
            id,
            text(one.name),
            text(one.purpose),
            tuple(_field(name, field, text) for name, field in one.fields.items()),
            tuple(one.released),
            tuple(FormCheck(c.kind, c.field, tuple(c.columns), c.total or "", c.least) for c in one.checks),
        )
        for id, one in forms.items()
    )


def _field(id: str, form: FieldOfForm, text: Texts) -> Field:
    columns = tuple(_column(name, column, text) for name, column in form.columns.items())
    choices = {name: text(words) for name, words in form.choices.items()}
    shape = "rows" if columns else "choice" if choices else form.form
    return Field(id, shape, text(form.label), text(form.help), form.required, columns, choices)


def _column(id: str, form: ColumnForm, text: Texts) -> Column:
    choices = {name: text(words) for name, words in form.choices.items()}
    shape = "choice" if choices else form.form
    return Column(id, shape, text(form.label), text(form.help), form.required, choices)
