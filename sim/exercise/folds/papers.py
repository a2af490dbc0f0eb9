"""Documents and tasks, folded."""

from __future__ import annotations

from sim.exercise import events as ev
from sim.exercise.folds.folding import fold
from sim.exercise.state import Document, Entry, State, Task


@fold(ev.DocumentDue)
def _(event: ev.DocumentDue, state: State, entry: Entry) -> None:
    state.due[event.due] = event


@fold(ev.DocumentSubmitted)
def _(event: ev.DocumentSubmitted, state: State, entry: Entry) -> None:
    state.documents[event.document] = Document(event.document, entry.ref, event, entry.at)
    if event.due is not None:
        state.filed[event.due] = event.document


@fold(ev.DocumentSignedOff)
def _(event: ev.DocumentSignedOff, state: State, entry: Entry) -> None:
    if event.document in state.documents:
        state.documents[event.document].status = event.decision
        state.documents[event.document].comment = event.comment


@fold(ev.DocumentReleased)
def _(event: ev.DocumentReleased, state: State, entry: Entry) -> None:
    if event.document in state.documents:
        state.documents[event.document].released = True


@fold(ev.TaskSet)
def _(event: ev.TaskSet, state: State, entry: Entry) -> None:
    state.tasks[event.task] = Task(event.task, event.seat, event.owner, event.text, event.due)


@fold(ev.TaskClosed)
def _(event: ev.TaskClosed, state: State, entry: Entry) -> None:
    if event.task in state.tasks:
        state.tasks[event.task].outcome = event.outcome
