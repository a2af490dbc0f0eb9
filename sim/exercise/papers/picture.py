"""Documents and tasks on a screen."""

from __future__ import annotations

from typing import Literal, TypedDict

from sim.exercise.core.due import DocumentKindId
from sim.exercise.core.names import Cell, DocumentId, DueId, Filled, NewsId, Ref, Row, SeatId, TaskId, Text
from sim.exercise.core.picture import WordsShown, words
from sim.exercise.papers.events import Stance
from sim.exercise.papers.queries import may_ask
from sim.exercise.papers.state import Document, Outcome, Task
from sim.exercise.state import State


class DueShown(TypedDict):
    """A document that is due, and the one that was filed for it."""

    id: DueId
    document: DocumentKindId
    seat: SeatId
    subject: Text
    ends: int
    inject: NewsId | None
    filed: DocumentId | None
    lapsed: bool


class CitationShown(TypedDict):
    """An event that a document cites, and what for."""

    ref: Ref
    stance: Stance


CellShown = WordsShown | str | float


class RowShown(TypedDict):
    """One row of a table, its filled cells by column."""

    cells: dict[str, CellShown]


class DocumentShown(TypedDict):
    """The last version of a document; a field holds one cell, a list of words, or the rows of a table."""

    id: DocumentId
    ref: Ref
    form: DocumentKindId
    revision: int
    seat: SeatId
    title: str
    fields: dict[str, CellShown | list[WordsShown | RowShown]]
    cites: list[CitationShown]
    due: DueId | None
    status: Literal["submitted", "approved", "returned"]
    comment: str
    asked: int | None
    """Exercise time (ms) at which the capital answers, while it is being asked to sign it off."""
    answer: WordsShown | None
    """The capital's reason for its decision."""
    asks: bool
    """Whether its author may ask the capital to sign it off: nobody else of the delegation may."""
    released: bool
    at: int


class TaskShown(TypedDict):
    """A task that one seat set another, or itself."""

    id: TaskId
    seat: SeatId
    owner: SeatId
    text: WordsShown
    due: int | None
    outcome: Outcome | None


class PapersShown(TypedDict):
    """The delegation's documents, due and written, and its tasks."""

    due: list[DueShown]
    documents: list[DocumentShown]
    tasks: list[TaskShown]


def papers(state: State) -> PapersShown:
    """The delegation's documents, due and written, and its tasks."""
    return {
        "due": _due(state),
        "documents": [_document(state, document) for document in state.documents.values()],
        "tasks": [_task(task) for task in state.tasks.values()],
    }


def _task(task: Task) -> TaskShown:
    return {
        "id": task.id,
        "seat": task.seat,
        "owner": task.owner,
        "text": words(task.text),
        "due": task.due,
        "outcome": task.outcome,
    }


def _due(state: State) -> list[DueShown]:
    return [
        {
            "id": d.due,
            "document": d.document,
            "seat": d.seat,
            "subject": dict(d.subject),
            "ends": d.ends,
            "inject": d.inject,
            "filed": state.filed.get(d.due),
            "lapsed": d.due in state.lapsed,
        }
        for d in state.due.values()
    ]


def _document(state: State, d: Document) -> DocumentShown:
    e = d.event
    return {
        "id": d.id,
        "ref": d.ref,
        "form": e.form,
        "revision": e.revision,
        "seat": e.seat,
        "title": e.title,
        "fields": {name: _filled(value) for name, value in e.fields.items()},
        "cites": [{"ref": cited.ref, "stance": cited.stance} for cited in e.cites],
        "due": e.due,
        "status": d.status,
        "comment": d.comment,
        "asked": d.asked,
        "answer": None if d.answer is None else words(d.answer),
        "asks": may_ask(state, d),
        "released": d.released,
        "at": d.at,
    }


def _filled(value: Filled) -> CellShown | list[WordsShown | RowShown]:
    if not isinstance(value, tuple):
        return _cell(value)
    return [_row(one) if isinstance(one, Row) else words(one) for one in value]


def _row(row: Row) -> RowShown:
    return {"cells": {name: _cell(cell) for name, cell in row.cells.items()}}


def _cell(cell: Cell) -> CellShown:
    return cell if isinstance(cell, str | int | float) else words(cell)
