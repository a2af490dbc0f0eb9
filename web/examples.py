"""Examples of good work as scripts read them: each with its words in every language."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypedDict, cast

from sim.exercise.core.due import DocumentKindId
from sim.exercise.core.names import Cell, Filled, Language, Row, Said, Text, Words
from sim.exercise.papers import examples
from sim.language import languages
from web.packets import WordedShown


class RowWorded(TypedDict):
    """A row of an example, its filled cells by column."""

    cells: dict[str, WordedShown | str | float]


Worded = WordedShown | str | float | list[WordedShown | RowWorded]
Cells = Mapping[Language, Cell]


class ExampleCard(TypedDict):
    """A document of a form as it should be, by field."""

    title: Text
    fields: dict[str, Worded]


def card(form: DocumentKindId) -> ExampleCard | None:
    """The example of a form; None where it has none."""
    title = examples.title(form)
    if title is None:
        return None
    first, *rest = ((language, examples.example(form, language)) for language in languages())
    each = (first, *rest)
    fields = {name: _field({language: held[name] for language, held in each if name in held}) for name in first[1]}
    return {"title": dict(title), "fields": fields}


def _field(values: Mapping[Language, Filled]) -> Worded:
    lists = {language: value for language, value in values.items() if isinstance(value, tuple)}
    if not lists:
        return _cell(cast(Cells, values))
    return [_entry(dict(zip(lists, place, strict=True))) for place in zip(*lists.values(), strict=True)]


def _entry(values: Mapping[Language, Words | Row]) -> WordedShown | RowWorded:
    rows = {language: value for language, value in values.items() if isinstance(value, Row)}
    if not rows:
        return cast(WordedShown, _cell(cast(Cells, values)))
    names = next(iter(rows.values())).cells
    return {"cells": {name: _cell({language: row.cells[name] for language, row in rows.items()}) for name in names}}


def _cell(values: Cells) -> WordedShown | str | float:
    said = {language: value.text for language, value in values.items() if isinstance(value, Said)}
    return {"text": said} if said else cast("str | float", next(iter(values.values())))
