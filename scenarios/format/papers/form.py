"""The authored format of documents that are due, and of a scenario's own forms of documents."""

# ruff: noqa: RUF012 - pydantic gives each form its own copy of a default

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from scenarios.format.words import Form, FormName, GaugeName, InjectName, IssueName, Name, SeatName, TextForm, Turn
from sim.exercise.core.due import SubjectKind
from sim.exercise.core.paper import CellForm, CheckKind, FieldForm


class AboutForm(Form):
    """The kind of subject of a document, and the thing that it is about."""

    kind: SubjectKind
    issue: IssueName | None = None
    gauge: GaugeName | None = None
    inject: InjectName | None = None
    measure: TextForm | None = None


class DueForm(Form):
    """A document that a seat owes."""

    kind: FormName
    seat: SeatName
    minutes: Annotated[int, Field(ge=1, le=600)]
    subject: TextForm
    about: AboutForm | None = None
    turn: Turn | None = None


class ColumnForm(Form):
    """One column of a table; words to choose from make it a choice."""

    label: TextForm
    help: TextForm | None = None
    form: CellForm = "text"
    required: bool = False
    choices: Annotated[dict[Name, TextForm], Field(max_length=20)] = {}


class FieldOfForm(Form):
    """One field of a form of one's own; columns make it a table, and words to choose from a choice."""

    label: TextForm
    help: TextForm | None = None
    form: FieldForm = "text"
    required: bool = True
    columns: Annotated[dict[Name, ColumnForm], Field(max_length=12)] = {}
    choices: Annotated[dict[Name, TextForm], Field(max_length=20)] = {}


class CheckOfForm(Form):
    """A computed check, which advises whoever fills the form."""

    kind: CheckKind
    field: Name
    columns: Annotated[list[Name], Field(max_length=12)] = []
    total: Name | None = None
    least: Annotated[int, Field(ge=1, le=40)] = 1


class PaperForm(Form):
    """A form of document that the scenario adds to those that come along."""

    name: TextForm
    purpose: TextForm
    fields: Annotated[dict[Name, FieldOfForm], Field(min_length=1, max_length=24)]
    released: Annotated[list[Name], Field(max_length=24)] = []
    checks: Annotated[list[CheckOfForm], Field(max_length=24)] = []
