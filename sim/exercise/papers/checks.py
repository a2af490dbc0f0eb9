"""Checks of documents that can be computed: sums, owners, dates and grades. They advise, and never refuse.

Which form is held to which is in `held.py`; the sentences are `check-NAME`, beside this file.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass

from sim.exercise.core.names import Cell, Filled, Row, Said, Text
from sim.exercise.core.paper import DocumentForm
from sim.exercise.core.typed import shows
from sim.exercise.papers.form import WORDS, choice
from sim.language import in_language

Value = str | int | float | Text | tuple[str, ...]
Fields = Mapping[str, Filled]


@dataclass(frozen=True, slots=True)
class Check:
    """A check that a document does not meet: its sentence with values, and the place in the form."""

    key: str
    field: str
    rows: tuple[int, ...] = ()
    """Rows that fall short, the first being 1; none where the field as a whole does."""
    values: Mapping[str, Value] | None = None

    def say(self, language: str) -> str:
        """The advice in one language."""
        rows = tuple(map(str, self.rows))
        values = {name: _in(language, value) for name, value in (self.values or {}).items()}
        return WORDS.say(f"check-{self.key}", language, **{"rows": rows, "count": len(rows), **values})


Rule = Callable[[DocumentForm, Fields], Iterator[Check]]
"""Gives what a document of a form falls short of."""

TOLERANCE = 0.005
"""Difference of two amounts that are equal once both are written to the cent."""


def _in(language: str, value: Value) -> object:
    return in_language(value, language) if isinstance(value, Mapping) else value


# --- reading fields --------------------------------------------------------------------------------------------------


def given(value: Filled | None) -> bool:
    """Whether a field or a cell holds something that can be seen."""
    match value:
        case None | ():
            return False
        case Said(text=text) | str(text):
            return shows(text)
        case tuple():
            return any(isinstance(one, Row) or given(one) for one in value)
    return True


def rows(fields: Fields, field: str) -> tuple[Row, ...]:
    """The rows of a table; none where the field holds no table."""
    value = fields.get(field)
    return tuple(one for one in value if isinstance(one, Row)) if isinstance(value, tuple) else ()


def number(value: Filled | None) -> float | None:
    """The figure of a cell; None where there is none."""
    return float(value) if isinstance(value, int | float) else None


def figures(fields: Fields, field: str, column: str) -> list[float]:
    """The figures that stand in a column."""
    found = (number(row.cells.get(column)) for row in rows(fields, field))
    return [figure for figure in found if figure is not None]


def label(form: DocumentForm, field: str, column: str | None = None) -> Text:
    """The label of a field, or of one of its columns."""
    found = form.field(field)
    assert found is not None, field
    if column is None:
        return found.label
    within = found.column(column)
    assert within is not None, column
    return within.label


# --- rules -----------------------------------------------------------------------------------------------------------


def each(field: str, *columns: str) -> Rule:
    """Every row has something in these columns; a table without rows lacks them too."""

    def rule(form: DocumentForm, fields: Fields) -> Iterator[Check]:
        yield from every(field, *columns)(form, fields)
        if not any(row.cells for row in rows(fields, field)):
            yield Check("no-rows", field, (), {"field": label(form, field)})

    return rule


def every(field: str, *columns: str) -> Rule:
    """The same of a table that may have no rows."""

    def rule(form: DocumentForm, fields: Fields) -> Iterator[Check]:
        found = rows(fields, field)
        for column in columns:
            values = {"field": label(form, field), "column": label(form, field, column)}
            short = tuple(n for n, row in enumerate(found, start=1) if row.cells and not given(row.cells.get(column)))
            if short:
                yield Check("each", field, short, values)

    return rule


def stated(*names: str) -> Rule:
    """These fields, which may stay empty, hold something."""

    def rule(form: DocumentForm, fields: Fields) -> Iterator[Check]:
        for name in names:
            if not given(fields.get(name)):
                yield Check("stated", name, (), {"field": label(form, name)})

    return rule


def several(field: str, least: int) -> Rule:
    """A table has at least so many rows: an alternative to the first is given."""

    def rule(form: DocumentForm, fields: Fields) -> Iterator[Check]:
        found = sum(bool(row.cells) for row in rows(fields, field))
        if found < least:
            yield Check("several", field, (), {"field": label(form, field), "found": found, "least": least})

    return rule


def includes(field: str, column: str, wanted: str) -> Rule:
    """One row has this choice."""

    def rule(form: DocumentForm, fields: Fields) -> Iterator[Check]:
        if all(row.cells.get(column) != wanted for row in rows(fields, field)):
            yield Check("includes", field, (), {"field": label(form, field), "wanted": choice(wanted)})

    return rule


def sums(field: str, column: str, total: str) -> Rule:
    """The figures of a column add up to what another field gives as their total."""

    def rule(form: DocumentForm, fields: Fields) -> Iterator[Check]:
        said, found = number(fields.get(total)), sum(figures(fields, field, column))
        if said is None:
            yield Check("stated", total, (), {"field": label(form, total)})
        elif abs(said - found) > TOLERANCE:
            named = {"field": label(form, field), "total": label(form, total)}
            yield Check("sums", field, (), {**named, "sum": found, "said": said, "difference": abs(said - found)})

    return rule


def within(field: str, column: str, whole: str) -> Rule:
    """No figure of a column is larger than the whole that another field gives."""

    def rule(form: DocumentForm, fields: Fields) -> Iterator[Check]:
        most = number(fields.get(whole))
        cells = (number(row.cells.get(column)) for row in rows(fields, field))
        over = tuple(
            n for n, cell in enumerate(cells, start=1) if most is not None and cell is not None and cell > most
        )
        if over:
            values: dict[str, Value] = {
                "column": label(form, field, column),
                "whole": label(form, whole),
                "most": most or 0.0,
            }
            yield Check("within", field, over, values)

    return rule


def no_more(part: str, whole: str) -> Rule:
    """One figure is no larger than another."""

    def rule(form: DocumentForm, fields: Fields) -> Iterator[Check]:
        some, most = number(fields.get(part)), number(fields.get(whole))
        if some is not None and most is not None and some > most + TOLERANCE:
            yield Check("no-more", part, (), {"part": label(form, part), "whole": label(form, whole)})

    return rule


def differs(field: str, one: str, other: str) -> Rule:
    """Two columns of a row hold different figures: a target that equals its baseline asks for nothing."""

    def rule(form: DocumentForm, fields: Fields) -> Iterator[Check]:
        pairs = ((number(row.cells.get(one)), number(row.cells.get(other))) for row in rows(fields, field))
        same = tuple(n for n, (a, b) in enumerate(pairs, start=1) if a is not None and a == b)
        if same:
            yield Check("differs", field, same, {"one": label(form, field, one), "other": label(form, field, other)})

    return rule


def earlier(field: str, first: str, then: str) -> Rule:
    """A time of day stands before another in the same row."""

    def rule(form: DocumentForm, fields: Fields) -> Iterator[Check]:
        pairs = ((row.cells.get(first), row.cells.get(then)) for row in rows(fields, field))
        late = tuple(
            n for n, (a, b) in enumerate(pairs, start=1) if isinstance(a, str) and isinstance(b, str) and a >= b
        )
        if late:
            values = {"first": label(form, field, first), "then": label(form, field, then)}
            yield Check("earlier", field, late, values)

    return rule


def once(field: str, *columns: str) -> Rule:
    """No two rows say the same in these columns."""

    def rule(form: DocumentForm, fields: Fields) -> Iterator[Check]:
        seen = dict[tuple[object, ...], int]()
        for n, row in enumerate(rows(fields, field), start=1):
            told = tuple(_plain(row.cells.get(column)) for column in columns)
            if None not in told and (first := seen.setdefault(told, n)) != n:
                yield Check("once", field, (first, n), {"field": label(form, field)})

    return rule


def accounted(field: str, *columns: str) -> Rule:
    """One row at least has something in these columns: what speaks against, what contradicts."""

    def rule(form: DocumentForm, fields: Fields) -> Iterator[Check]:
        for column in columns:
            if rows(fields, field) and not any(given(row.cells.get(column)) for row in rows(fields, field)):
                values = {"field": label(form, field), "column": label(form, field, column)}
                yield Check("accounted", field, (), values)

    return rule


def _plain(cell: Cell | None) -> object:
    if cell is None or not given(cell):
        return None
    return cell.text.strip().casefold() if isinstance(cell, Said) else repr(cell)


def unmet_of(rules: Collection[Rule], form: DocumentForm, fields: Fields) -> tuple[Check, ...]:
    """All that a document falls short of, in the order of the rules, each once."""
    found = (check for rule in rules for check in rule(form, fields))
    return tuple({(c.key, c.field, c.rows, str(c.values)): c for c in found}.values())
