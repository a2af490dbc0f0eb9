"""Documents and tasks, folded."""

from __future__ import annotations

from sim.exercise import events as ev
from sim.exercise.core.event import Entry
from sim.exercise.folding import fold
from sim.exercise.papers.state import Document, Task
from sim.exercise.state import State


@fold(ev.DocumentDue)
def document_due(event: ev.DocumentDue, state: State, entry: Entry) -> None:
    state.due[event.due] = event


@fold(ev.DueLapsed)
def due_lapsed(event: ev.DueLapsed, state: State, entry: Entry) -> None:
    state.lapsed.add(event.due)


@fold(ev.DocumentSubmitted)
def document_submitted(event: ev.DocumentSubmitted, state: State, entry: Entry) -> None:
    state.documents[event.document] = Document(event.document, entry.ref, event, entry.at)
    if event.due is not None:
        state.filed[event.due] = event.document


@fold(ev.DocumentSignedOff)
def document_signed_off(event: ev.DocumentSignedOff, state: State, entry: Entry) -> None:
    if event.document in state.documents:
        state.documents[event.document].status = event.decision
        state.documents[event.document].comment = event.comment
        state.documents[event.document].signed_by = event.seat


@fold(ev.ApprovalAsked)
def approval_asked(event: ev.ApprovalAsked, state: State, entry: Entry) -> None:
    if event.document in state.documents:
        state.documents[event.document].asked = event.answer_due


@fold(ev.CapitalSignedOff)
def capital_signed_off(event: ev.CapitalSignedOff, state: State, entry: Entry) -> None:
    document = state.documents.get(event.document)
    if document is not None and document.event.revision == event.revision:
        document.status, document.asked, document.answer = event.decision, None, event.words
        document.signed_by = None


@fold(ev.DocumentReleased)
def document_released(event: ev.DocumentReleased, state: State, entry: Entry) -> None:
    if event.document in state.documents:
        state.documents[event.document].released = True


@fold(ev.TaskSet)
def task_set(event: ev.TaskSet, state: State, entry: Entry) -> None:
    state.tasks[event.task] = Task(event.task, event.seat, event.owner, event.text, event.due)


@fold(ev.TaskClosed)
def task_closed(event: ev.TaskClosed, state: State, entry: Entry) -> None:
    if event.task in state.tasks:
        state.tasks[event.task].outcome = event.outcome


@fold(ev.TaskLapsed)
def task_lapsed(event: ev.TaskLapsed, state: State, entry: Entry) -> None:
    if event.task in state.tasks:
        state.tasks[event.task].outcome = "lapsed"
