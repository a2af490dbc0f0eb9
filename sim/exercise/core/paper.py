"""Forms of documents as values: those that come along (`sim.exercise.papers.forms`), and those that a scenario adds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from sim.exercise.core.due import DocumentKindId
from sim.exercise.core.names import Text

CellForm = Literal["text", "number", "money", "percent", "date", "time", "choice", "actor", "seat", "grade"]
"""Kinds of cell. `date` is a day of the calendar, 2031-05-14, or of the exercise, 12; `time` is 06:40; `actor`
and `seat` are somebody at the table, or another by name; `grade` is one of the Admiralty code, B2."""
FieldForm = Literal[CellForm, "lines", "rows"]
CheckKind = Literal["filled", "sums", "several", "stated", "once", "within", "earlier"]
"""Kinds of computed check that a scenario's own form may be held to."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table."""

    id: str
    form: CellForm
    label: Text
    help: Text
    required: bool = False
    choices: Mapping[str, Text] = field(default_factory=dict)
    """The words to choose from, by the names under which they are kept."""


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a form. `lines` takes several entries, `rows` takes rows of its `columns`."""

    id: str
    form: FieldForm
    label: Text
    help: Text
    required: bool
    columns: tuple[Column, ...] = ()
    choices: Mapping[str, Text] = field(default_factory=dict)

    def column(self, id: str) -> Column | None:
        """The column of that name."""
        return next((column for column in self.columns if column.id == id), None)


@dataclass(frozen=True, slots=True)
class FormCheck:
    """A computed check of a scenario's own form: it advises while one writes, and never refuses."""

    kind: CheckKind
    field: str
    columns: tuple[str, ...] = ()
    total: str = ""
    """The field that holds the total of `sums`, or the whole of `within`."""
    least: int = 0
    """Fewest rows of `several`."""


@dataclass(frozen=True, slots=True)
class DocumentForm:
    """A kind of document."""

    id: DocumentKindId
    name: Text
    purpose: Text
    fields: tuple[Field, ...]
    released: tuple[str, ...] = ()
    """The fields that the public reads once it is approved and released; everything else stays in the delegation."""
    checks: tuple[FormCheck, ...] = ()
    """Of a scenario's own form; those that come along are held to more (`sim.exercise.papers.held`)."""

    @property
    def public(self) -> bool:
        """Whether it can be released."""
        return bool(self.released)

    def field(self, id: str) -> Field | None:
        """The field of that name."""
        return next((one for one in self.fields if one.id == id), None)
