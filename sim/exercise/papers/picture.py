"""Documents and tasks on a screen."""

from __future__ import annotations

from sim.exercise.core import codec
from sim.exercise.core.picture import Slice
from sim.exercise.papers.state import Document, Task
from sim.exercise.state import State


def papers(state: State) -> Slice:
    """What the delegation owes, has written and has set itself to do."""
    return {
        "due": _due(state),
        "documents": [_document(document) for document in state.documents.values()],
        "tasks": [_task(task) for task in state.tasks.values()],
    }


def _task(task: Task) -> Slice:
    return {
        "id": task.id,
        "seat": task.seat,
        "owner": task.owner,
        "text": codec.dump_value(task.text),
        "due": task.due,
        "outcome": task.outcome,
    }


def _due(state: State) -> list[Slice]:
    return [
        {
            "id": d.due,
            "document": d.document,
            "seat": d.seat,
            "subject": dict(d.subject),
            "ends": d.ends,
            "inject": d.inject,
            "filed": state.filed.get(d.due),
        }
        for d in state.due.values()
    ]


def _document(d: Document) -> Slice:
    e = d.event
    return {
        "id": d.id,
        "ref": d.ref,
        "form": e.form,
        "revision": e.revision,
        "seat": e.seat,
        "title": e.title,
        "fields": codec.dump(e)["fields"],
        "cites": list(e.cites),
        "due": e.due,
        "status": d.status,
        "comment": d.comment,
        "released": d.released,
        "at": d.at,
    }
