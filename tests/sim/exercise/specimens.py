"""Forms filled with one specimen of each kind of cell."""

from __future__ import annotations

from sim.exercise.core.names import Cell, Filled, Row, Said
from sim.exercise.papers.form import Column, Field
from sim.exercise.papers.forms import FORMS

CELLS: dict[str, Cell] = {
    "number": 12.5,
    "money": 12_000.0,
    "percent": 70.0,
    "date": "2031-05-14",
    "time": "06:40",
    "grade": "B2",
}


def specimen(form: str, said: Said) -> dict[str, Filled]:
    """Fields of a form that is filled in whole, with these words wherever it takes words."""
    return {field.id: filled(field, said) for field in FORMS[form].fields}  # type: ignore[index]


def filled(field: Field, said: Said) -> Filled:
    """A field filled with one or two of what it takes."""
    match field.form:
        case "percent":
            return Said("70")
        case "lines":
            return (said, said)
        case "rows":
            row = Row({column.id: cell(column, said) for column in field.columns})
            return (row, row)
    return cell(field, said)


def cell(asked: Field | Column, said: Said) -> Cell:
    """A cell filled with what it takes."""
    return next(iter(asked.choices)) if asked.form == "choice" else CELLS.get(asked.form, said)
