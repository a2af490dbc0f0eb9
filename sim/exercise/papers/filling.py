"""Forms as people fill them: each field and cell kept as it should be, or refused with its row and column."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date

from sim.exercise.core.names import Cell, Filled, Phrase, Row, Said, Text
from sim.exercise.core.paper import Column, DocumentForm, Field
from sim.exercise.core.refusals import Refused
from sim.exercise.core.typed import shows
from sim.exercise.deciding import LONGEST_FIELD, short
from sim.exercise.papers.form import WORDS
from sim.exercise.scene.events import SceneSet
from sim.language import languages

MOST_LINES = 40
"""Entries of a list, and rows of a table."""
LONGEST_CELL = 500
"""Characters of a cell of a table."""
LAST_DAY = 99_999
LARGEST = 1e15

_GRADE = re.compile(r"[A-F][1-6]")
_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d")
_DATE = re.compile(r"\d{4}-\d\d-\d\d")


def filled(form: DocumentForm, fields: Mapping[str, Filled], scene: SceneSet) -> dict[str, Filled]:
    """The fields as the document keeps them: of tables, the rows and cells that hold something.

    Raises Refused for fields and columns that are unknown, and for what is missing, too long or of the wrong type.
    """
    if not set(fields) <= {f.id for f in form.fields}:
        raise Refused("unknown-field")
    kept = {field.id: _field(field, fields.get(field.id), scene) for field in form.fields}
    return {name: value for name in fields if (value := kept[name]) is not None and value != ()}


def _field(field: Field, value: Filled | None, scene: SceneSet) -> Filled | None:
    if field.form == "rows" and isinstance(value, tuple):
        value = _rows(field, value, scene)
    elif isinstance(value, tuple):
        _lines(field, value)
    elif value is not None and _shows(value) and field.form not in ("lines", "percent"):
        value = _cell(field, field.form, value, lambda: field.label, scene)
    elif isinstance(value, Said):
        short(value.text, LONGEST_FIELD)
        if field.form == "percent" and value.text.strip() and not _percent(value.text):
            raise Refused("bad-percent")
    elif value is not None and not isinstance(value, Phrase):
        raise Refused("unknown-field")
    entries = value if isinstance(value, tuple) else (value,)
    if field.required and not any(one is not None and _shows(one) for one in entries):
        raise Refused("missing-field", field=field.label)
    return value


def _lines(field: Field, value: tuple[object, ...]) -> None:
    if field.form != "lines":
        raise Refused("unknown-field")
    if len(value) > MOST_LINES:
        raise Refused("too-long", length=len(value), limit=MOST_LINES)
    for words in value:
        if isinstance(words, Row):
            raise Refused("unknown-field")
        if isinstance(words, Said):
            short(words.text, LONGEST_FIELD)


def _rows(field: Field, value: tuple[object, ...], scene: SceneSet) -> tuple[Row, ...]:
    if len(value) > MOST_LINES:
        raise Refused("too-many-rows", field=field.label, count=len(value), limit=MOST_LINES)
    rows = list[Row]()
    for n, row in enumerate(value, start=1):
        if not isinstance(row, Row):
            raise Refused("unknown-field")
        if not set(row.cells) <= {column.id for column in field.columns}:
            raise Refused("unknown-column", field=field.label, row=n)
        given = {name: cell for name, cell in row.cells.items() if _shows(cell)}
        if not given:
            continue
        for column in field.columns:
            if column.required and column.id not in given:
                raise Refused("missing-cell", where=_where(column, field, n))
        rows.append(Row({c.id: _in_row(c, field, n, given[c.id], scene) for c in field.columns if c.id in given}))
    return tuple(rows)


def _in_row(column: Column, field: Field, row: int, cell: Cell, scene: SceneSet) -> Cell:
    if isinstance(cell, Said) and len(cell.text) > LONGEST_CELL:
        where = _where(column, field, row)
        raise Refused("long-cell", where=where, length=len(cell.text), limit=LONGEST_CELL)
    return _cell(column, column.form, cell, lambda: _where(column, field, row), scene)


def _cell(asked: Field | Column, form: str, cell: Cell, where: Callable[[], Text], scene: SceneSet) -> Cell:
    """The cell as it is kept. Raises Refused, with what the form takes instead."""
    match form, cell:
        case (("text" | "actor" | "seat"), Said() | Phrase()):
            if isinstance(cell, Said):
                short(cell.text, LONGEST_FIELD)
            return cell
        case (("number" | "money"), int() | float()) if abs(cell) < LARGEST:
            return float(cell)
        case "percent", int() | float() if 0 <= cell <= 100:
            return float(cell)
        case "date", int() | float() if cell == int(cell) and 1 <= cell <= LAST_DAY:
            return float(cell)
        case "date", str() if _is_date(cell):
            return cell
        case "time", str() if _TIME.fullmatch(cell):
            return cell
        case "grade", str() if _GRADE.fullmatch(cell):
            return cell
        case "choice", str() if cell in asked.choices:
            return cell
        case "choice", _:
            raise Refused("bad-choice", where=where(), choices=tuple(asked.choices.values()))
        case "actor", str() if any(actor.id == cell for actor in scene.actors):
            return cell
        case "seat", str() if any(seat.id == cell for seat in scene.seats):
            return cell
    raise Refused(f"bad-{form}-cell", where=where())


def _where(column: Column, field: Field, row: int) -> Text:
    """The place of a cell, as the sentences of refusals begin."""
    return {
        language: WORDS.say(
            "place-of-a-cell", language, row=row, field=field.label[language], column=column.label[language]
        )
        for language in languages()
    }


def _shows(value: Cell | Row) -> bool:
    match value:
        case Said(text=text) | str(text):
            return shows(text)
    return True


def _percent(text: str) -> bool:
    digits = text.strip().removesuffix("%").strip()
    return digits.isascii() and digits.isdigit() and len(digits) <= 3 and int(digits) <= 100


def _is_date(text: str) -> bool:
    if not _DATE.fullmatch(text):
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
