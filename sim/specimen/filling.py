"""The fields of a document out of a script, as its editor would send them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from sim.exercise.core.paper import Field
from sim.exercise.papers.forms import form_of
from sim.exercise.scene.events import SceneSet

Json = Any
Saying = Callable[[Json], Json]
"""Makes the words of a command out of a text, or of a text with its language."""

REST = "*"
"""Among the fields of a document, or the columns of a row, every one that is not named."""
WORD_CELLS = ("text", "actor", "seat")
"""Kinds of cell that take words."""


def filled(form: str | None, fields: Mapping[str, Json], said: Saying, scene: SceneSet) -> Json:
    """The fields of a document of that form.

    A line is an entry where a field takes several, and a text stands in a row wherever words do.
    """
    asked = form_of(form, scene) if form is not None else None
    known = {field.id: field for field in asked.fields} if asked is not None else {}
    named = {**{name: fields[REST] for name in known if REST in fields}, **fields}
    return {name: _field(known.get(name), value, said, scene) for name, value in named.items() if name != REST}


def _field(field: Field | None, value: Json, said: Saying, scene: SceneSet) -> Json:
    entries = value if isinstance(value, list) else [value]
    form = "text" if field is None else field.form
    if field is not None and form == "rows":
        return [{"cells": _row(field, entry, said, scene)} for entry in entries]
    if form == "lines":
        return [said(line) for entry in entries for line in _lines(entry)]
    one = "\n".join(str(entry) for entry in entries) if isinstance(value, list) else value
    return said(one) if form == "percent" else _cell(form, one, said, scene)


def _row(field: Field, value: Json, said: Saying, scene: SceneSet) -> Json:
    if not isinstance(value, Mapping) or "text" in value:
        value = {column.id: value for column in field.columns if column.form in WORD_CELLS}
    forms = {column.id: column.form for column in field.columns}
    named = {**{name: value[REST] for name in forms if REST in value}, **value}
    return {name: _cell(forms.get(name, "text"), cell, said, scene) for name, cell in named.items() if name != REST}


def _cell(form: str, value: Json, said: Saying, scene: SceneSet) -> Json:
    """A cell as its form takes it: words, an id or a figure."""
    ids: dict[str, list[str]] = {"actor": [a.id for a in scene.actors], "seat": [s.id for s in scene.seats]}
    return said(value) if form in WORD_CELLS and value not in ids.get(form, []) else value


def _lines(entry: Json) -> Iterator[Json]:
    """The entries of a field that takes several: the lines of a text."""
    if isinstance(entry, Mapping):
        yield entry
    else:
        yield from (line.strip() for line in str(entry).split("\n") if line.strip())
