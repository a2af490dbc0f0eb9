"""Forms as screens show them."""

from __future__ import annotations

from typing import NotRequired, TypedDict

from sim.exercise.core.names import Text
from sim.exercise.core.paper import CellForm, Column, DocumentForm, Field, FieldForm


class ColumnShown(TypedDict):
    """One column of a table in a form; a choice is of these words, by id."""

    id: str
    label: Text
    help: Text
    form: CellForm
    required: bool
    choices: dict[str, Text]


class FieldShown(TypedDict):
    """One field of a form; rows have columns, and a choice is of these words, by id."""

    id: str
    label: Text
    help: Text
    form: FieldForm
    required: bool
    choices: dict[str, Text]
    columns: list[ColumnShown]


class FormShown(TypedDict):
    """A kind of document; of a `public` one, a version can be released."""

    name: Text
    purpose: NotRequired[Text]
    public: bool
    fields: NotRequired[list[FieldShown]]


def form_shown(form: DocumentForm) -> FormShown:
    """A form with all its details."""
    return {
        "name": dict(form.name),
        "purpose": dict(form.purpose),
        "public": form.public,
        "fields": [_field(one) for one in form.fields],
    }


def _field(field: Field) -> FieldShown:
    return {
        "id": field.id,
        "label": dict(field.label),
        "help": dict(field.help),
        "form": field.form,
        "required": field.required,
        "choices": {id: dict(label) for id, label in field.choices.items()},
        "columns": [_column(column) for column in field.columns],
    }


def _column(column: Column) -> ColumnShown:
    return {
        "id": column.id,
        "label": dict(column.label),
        "help": dict(column.help),
        "form": column.form,
        "required": column.required,
        "choices": {id: dict(label) for id, label in column.choices.items()},
    }
