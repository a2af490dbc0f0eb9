"""The fields of documents in one language: each entry of a list, each cell of a table, as a page prints it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from sim.exercise.core.names import ActorId, Cell, Filled, Phrase, Row, Said, SeatId
from sim.exercise.core.paper import Column, Field
from sim.exercise.core.words import joined
from sim.exercise.papers.form import WORDS
from sim.exercise.scene.index import indexed

if TYPE_CHECKING:
    from sim.exercise.teller import Teller


def entries(field: Field, value: Filled, tell: Teller) -> tuple[str, ...]:
    """The entries of a field that say something, in order: a row as its cells under their columns."""
    if not isinstance(value, tuple):
        told = [cell(field, value, tell)]
    else:
        told = [row(field, one, tell) if isinstance(one, Row) else tell.words(one) for one in value]
    return tuple(text for text in told if text.strip())


def row(field: Field, of: Row, tell: Teller) -> str:
    """A row in one line."""
    cells = ((c.label, cell(c, of.cells[c.id], tell)) for c in field.columns if c.id in of.cells)
    return joined(
        "joined", [tell.say("and-then", line=tell.of(label), rest=text) for label, text in cells], tell.language
    )


def table(field: Field, value: Filled, tell: Teller) -> tuple[tuple[str, ...], ...]:
    """The rows of a field, each with one text for each of its columns; empty where the field is no table."""
    rows = value if isinstance(value, tuple) else ()
    return tuple(
        tuple(cell(c, of.cells[c.id], tell) if c.id in of.cells else "" for c in field.columns)
        for of in rows
        if isinstance(of, Row)
    )


def cell(asked: Field | Column, value: Cell, tell: Teller) -> str:
    """One cell."""
    match value:
        case Said() | Phrase():
            return tell.words(value)
        case str():
            return _text(asked, value, tell)
    if asked.form == "date":
        return WORDS.say("cell-day", tell.language, day=int(value))
    number = tell.number(value, 0 if value == round(value) else 2)
    return WORDS.say("cell-share", tell.language, share=number) if asked.form == "percent" else number


def _text(asked: Field | Column, value: str, tell: Teller) -> str:
    found = indexed(tell.scene)
    match asked.form:
        case "choice" if value in asked.choices:
            return tell.of(asked.choices[value])
        case "actor" if ActorId(value) in found.actors:
            return tell.actor(value).text
        case "seat" if SeatId(value) in found.cards:
            return tell.seat(SeatId(value))
        case "date":
            return WORDS.say("cell-date", tell.language, at=datetime.fromisoformat(value).replace(tzinfo=UTC))
        case "time":
            return WORDS.say("cell-time", tell.language, at=datetime.fromisoformat(f"2000-01-01T{value}+00:00"))
    return value
