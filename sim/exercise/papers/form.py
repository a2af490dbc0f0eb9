"""The declaration of a form that comes along: its fields, and the columns of those fields that are tables.

Their sentences stand beside this file, under `form-FORM`, `form-FORM-FIELD` and `form-FORM-FIELD-COLUMN`; a column
without one of its own has that of `column-COLUMN`. Words to choose from stand under `choice-WORD`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sim.exercise.core.due import DocumentKindId
from sim.exercise.core.paper import CellForm, Column, DocumentForm, Field, FieldForm
from sim.language import Language, Sentences, Text

WORDS = Sentences("sim.exercise.papers")


@dataclass(frozen=True, slots=True)
class Worded(Mapping[Language, str]):
    """A sentence of this folder as a text, read when somebody asks for it: a start-up reads none."""

    key: str
    instead: str = ""
    """The sentence where there is none under `key`."""

    def __getitem__(self, language: Language) -> str:
        return self._text[language]

    def __iter__(self) -> Iterator[Language]:
        return iter(self._text)

    def __len__(self) -> int:
        return len(self._text)

    @property
    def _text(self) -> Text:
        return WORDS.text(self.key if not self.instead or WORDS.has(self.key) else self.instead)


def choice(id: str) -> Text:
    """One of the words that cells choose from, the same in all forms."""
    return WORDS.text(f"choice-{id}")


Asked = FieldForm | tuple[str, ...] | dict[str, CellForm | tuple[str, ...]]
"""A field as forms declare it: its form, the words to choose from, or the columns of its rows, the first needed."""


def form(
    id: DocumentKindId, optional: tuple[str, ...] = (), released: tuple[str, ...] = (), **fields: Asked
) -> DocumentForm:
    """A form of these fields in this order; all are needed but the `optional` ones."""
    parts = tuple(_field(f"form-{id}-{name}", name, asked, name not in optional) for name, asked in fields.items())
    return DocumentForm(id, Worded(f"form-{id}"), Worded(f"form-{id}.purpose"), parts, released)


def _field(key: str, id: str, asked: Asked, required: bool) -> Field:
    label, help = Worded(key), Worded(f"{key}.help")
    match asked:
        case dict():
            columns = tuple(_column(key, name, kind, n == 0) for n, (name, kind) in enumerate(asked.items()))
            return Field(id, "rows", label, help, required, columns)
        case tuple():
            return Field(id, "choice", label, help, required, choices=_choices(asked))
    return Field(id, asked, label, help, required)


def _column(key: str, id: str, kind: CellForm | tuple[str, ...], required: bool) -> Column:
    own, common = f"{key}-{id}", f"column-{id}"
    label, help = Worded(own, common), Worded(f"{own}.help", f"{common}.help")
    if isinstance(kind, tuple):
        return Column(id, "choice", label, help, required, _choices(kind))
    return Column(id, kind, label, help, required)


def _choices(ids: tuple[str, ...]) -> Mapping[str, Text]:
    return {id: Worded(f"choice-{id}") for id in ids}
