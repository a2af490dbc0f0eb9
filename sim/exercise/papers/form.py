"""Parts of a form: its fields, and the columns of those fields that are tables.

Their sentences stand beside this file, under `form-FORM`, `form-FORM-FIELD` and `form-FORM-FIELD-COLUMN`; a column
without one of its own has that of `column-COLUMN`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from sim.exercise.core.due import DocumentKindId
from sim.language import Sentences, Text

WORDS = Sentences("sim.exercise.papers")

CellForm = Literal["text", "number", "money", "percent", "date", "time", "choice", "actor", "seat", "grade"]
"""Kinds of cell. `date` is a day of the calendar, 2031-05-14, or of the exercise, 12; `time` is 06:40; `actor`
and `seat` are somebody at the table, or another by name; `grade` is one of the Admiralty code, B2."""
FieldForm = Literal[CellForm, "lines", "rows"]


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table."""

    document: DocumentKindId
    field: str
    id: str
    form: CellForm
    required: bool = False
    choices: tuple[str, ...] = ()

    @property
    def label(self) -> Text:
        return WORDS.text(self._key)

    @property
    def help(self) -> Text:
        return WORDS.text(f"{self._key}.help")

    @property
    def _key(self) -> str:
        own = f"form-{self.document}-{self.field}-{self.id}"
        return own if WORDS.has(own) else f"column-{self.id}"


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a form. `lines` takes several entries, `rows` takes rows of its `columns`."""

    document: DocumentKindId
    id: str
    form: FieldForm
    required: bool
    columns: tuple[Column, ...] = ()
    choices: tuple[str, ...] = ()

    @property
    def label(self) -> Text:
        return WORDS.text(f"form-{self.document}-{self.id}")

    @property
    def help(self) -> Text:
        return WORDS.text(f"form-{self.document}-{self.id}.help")

    def column(self, id: str) -> Column | None:
        """The column of that name."""
        return next((column for column in self.columns if column.id == id), None)


def choice(id: str) -> Text:
    """One of the words that cells choose from, the same in all forms."""
    return WORDS.text(f"choice-{id}")


@dataclass(frozen=True, slots=True)
class DocumentForm:
    """A kind of document."""

    id: DocumentKindId
    fields: tuple[Field, ...]
    released: tuple[str, ...] = ()
    """The fields that the public reads once it is approved and released; everything else stays in the delegation."""

    @property
    def public(self) -> bool:
        """Whether it can be released."""
        return bool(self.released)

    @property
    def name(self) -> Text:
        return WORDS.text(f"form-{self.id}")

    @property
    def purpose(self) -> Text:
        return WORDS.text(f"form-{self.id}.purpose")

    def field(self, id: str) -> Field | None:
        """The field of that name."""
        return next((field for field in self.fields if field.id == id), None)


Asked = FieldForm | tuple[str, ...] | dict[str, CellForm | tuple[str, ...]]
"""A field as forms declare it: its form, the words to choose from, or the columns of its rows, the first needed."""


def form(
    id: DocumentKindId, optional: tuple[str, ...] = (), released: tuple[str, ...] = (), **fields: Asked
) -> DocumentForm:
    """A form of these fields in this order; all are needed but the `optional` ones."""
    return DocumentForm(
        id, tuple(_field(id, name, asked, name not in optional) for name, asked in fields.items()), released
    )


def _field(document: DocumentKindId, id: str, asked: Asked, required: bool) -> Field:
    match asked:
        case dict():
            columns = tuple(
                Column(document, id, name, "choice", n == 0, kind)
                if isinstance(kind, tuple)
                else Column(document, id, name, kind, n == 0)
                for n, (name, kind) in enumerate(asked.items())
            )
            return Field(document, id, "rows", required, columns)
        case tuple():
            return Field(document, id, "choice", required, choices=asked)
    return Field(document, id, asked, required)
