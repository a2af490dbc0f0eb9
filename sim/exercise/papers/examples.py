"""Examples of good work, one for each form with tables, about cases that no scenario of the library plays.

They stand beside this file, in `examples-BLOCK.LANGUAGE.ftl`: the title under `example-FORM`, a field under
`example-FORM-FIELD`, with one line for each entry of a list, and a row under `example-FORM-FIELD-NUMBER`, its cells as
attributes. Figures, dates, grades and choices are those of the source language.
"""

from __future__ import annotations

from itertools import count, takewhile

from sim.exercise.core.due import DocumentKindId
from sim.exercise.core.names import Cell, Filled, Row, Said, Text
from sim.exercise.core.paper import Column, Field
from sim.exercise.papers.form import WORDS
from sim.exercise.papers.forms import FORMS
from sim.language import SOURCE


def title(form: DocumentKindId) -> Text | None:
    """The title of a form's example; None where it has none."""
    key = f"example-{form}"
    return WORDS.text(key) if WORDS.has(key) else None


def example(form: DocumentKindId, language: str) -> dict[str, Filled]:
    """The fields of a form's example in one language, as somebody would have filed them; none of a scenario's own."""
    if form not in FORMS:
        return {}
    found = ((field.id, _field(form, field, language)) for field in FORMS[form].fields)
    return {name: value for name, value in found if value is not None}


def _field(form: DocumentKindId, field: Field, language: str) -> Filled | None:
    key = f"example-{form}-{field.id}"
    if field.form == "rows":
        numbers = takewhile(lambda n: WORDS.has(f"{key}-{n}"), count(1))
        return tuple(_row(field, f"{key}-{n}", language) for n in numbers) or None
    if not WORDS.has(key):
        return None
    if field.form == "lines":
        return tuple(Said(line, language) for line in WORDS.say(key, language).splitlines())
    return _cell(field, key, language)


def _row(field: Field, key: str, language: str) -> Row:
    written = WORDS.attributes(key)
    return Row({c.id: _cell(c, f"{key}.{c.id}", language) for c in field.columns if c.id in written})


def _cell(asked: Field | Column, key: str, language: str) -> Cell:
    if asked.form in ("text", "actor", "seat"):
        return Said(WORDS.say(key, language), language)
    text = WORDS.say(key, SOURCE)
    figure = asked.form in ("number", "money", "percent") or (asked.form == "date" and text.isdigit())
    return float(text) if figure else text
