"""Checks of the forms of documents that a scenario adds: taken names, shapes without parts, checks of nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from assessment.authored.problem import Path, Problem, nearest
from scenarios.format.parts import Parts
from scenarios.sentences import error
from sim.exercise.papers.forms import FORMS

FIGURES = ("number", "money", "percent")
ORDERED = ("time", "date")
COLUMNS: Mapping[str, tuple[int, tuple[str, ...]]] = {
    "filled": (1, ()),
    "once": (1, ()),
    "sums": (1, FIGURES),
    "within": (1, FIGURES),
    "earlier": (2, ORDERED),
}
"""By kind of check, the fewest columns that it needs, and the kinds of cell that they hold; any where none is named."""
TABLES = (*COLUMNS, "several")
"""Kinds of check that look at the rows of a table."""


def own_forms(parts: Parts) -> Iterator[Problem]:
    """Every problem of the scenario's own forms."""
    for name in dict(parts.rows("forms")):
        path: Path = ("forms", name)
        if name in FORMS:
            yield error("form-taken", parts.key(path), path, found=name)
        fields = dict(parts.rows(*path, "fields"))
        for id, field in fields.items():
            yield from _shape(parts, (*path, "fields", id), field)
            for column, cell in parts.rows(*path, "fields", id, "columns"):
                yield from _shape(parts, (*path, "fields", id, "columns", column), cell)
        for at in parts.listed(*path, "released"):
            yield from _known(parts, at, parts.written.at(at), fields)
        for at in parts.listed(*path, "checks"):
            yield from _check(parts, at, fields)


def _shape(parts: Parts, path: Path, field: Mapping[str, Any]) -> Iterator[Problem]:
    """A table needs columns, a choice words to choose from, and nothing is both."""
    shape, columns, choices = field.get("form", "text"), field.get("columns"), field.get("choices")
    if columns and choices:
        yield error("form-both", parts.key(path), path)
    elif shape == "rows" and not columns:
        yield error("form-no-columns", parts.place((*path, "form")), path)
    elif shape == "choice" and not choices:
        yield error("form-no-choices", parts.place((*path, "form")), path)
    elif (columns and shape not in ("text", "rows")) or (choices and shape not in ("text", "choice")):
        yield error("form-other-shape", parts.place((*path, "form")), path, found=str(shape)[:60])


def _check(parts: Parts, path: Path, fields: Mapping[str, Mapping[str, Any]]) -> Iterator[Problem]:
    check = parts.raw(*path)
    kind, named = str(check.get("kind")), check.get("field")
    unknown = list(_known(parts, (*path, "field"), named, fields))
    yield from unknown
    if unknown or not isinstance(named, str) or named not in fields:
        return
    columns = fields[named].get("columns")
    cells = columns if isinstance(columns, dict) else {}
    if kind in TABLES and not cells:
        yield error("check-of-no-table", parts.place((*path, "field")), (*path, "field"), found=named)
        return
    least, held = COLUMNS.get(kind, (0, ()))
    wanted = parts.words(*path, "columns")
    for number, column in enumerate(wanted):
        at = (*path, "columns", number)
        yield from _known(parts, at, column, cells)
        cell = cells.get(column)
        shape = cell.get("form", "text") if isinstance(cell, dict) else None
        if held and shape is not None and shape not in held:
            yield error("check-other-cells", parts.place(at), at, found=column, expected=held)
    if len(wanted) < least:
        yield error("check-needs-columns", parts.key(path), path, count=least)
    if kind in ("sums", "within"):
        yield from _total(parts, path, fields)


def _total(parts: Parts, path: Path, fields: Mapping[str, Mapping[str, Any]]) -> Iterator[Problem]:
    total, at = parts.raw(*path).get("total"), (*path, "total")
    if total is None:
        yield error("check-needs-total", parts.key(path), path)
        return
    yield from _known(parts, at, total, fields)
    if total in fields and fields[total].get("form") not in FIGURES:
        yield error("check-other-cells", parts.place(at), at, found=str(total), expected=FIGURES)


def _known(parts: Parts, path: Path, name: object, known: Mapping[str, Any]) -> Iterator[Problem]:
    if isinstance(name, str) and name not in known:
        place, near = parts.place(path), nearest(name, known)
        yield error("form-part-unknown", place, path, found=name[:60], expected=tuple(known), nearest=near)
