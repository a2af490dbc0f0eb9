"""Documents and tasks: filing, signing off, releasing, giving work to colleagues."""

from __future__ import annotations

from sim.exercise import commands as cmd
from sim.exercise import events as ev
from sim.exercise.clock.state import MINUTE
from sim.exercise.core.due import Due
from sim.exercise.core.names import EVERYONE, DocumentId, DueId, NewsId, SeatId, TaskId
from sim.exercise.core.opaque import opaque
from sim.exercise.core.refusals import Refused
from sim.exercise.core.typed import line
from sim.exercise.deciding import (
    LONGEST_FIELD,
    LONGEST_TITLE,
    acting_seat,
    delegation,
    name_of,
    power,
    rule,
    running,
    short,
    visible,
    written,
)
from sim.exercise.news.queries import is_released, news_name
from sim.exercise.papers.capital import approval_takes
from sim.exercise.papers.filling import filled
from sim.exercise.papers.forms import form_of
from sim.exercise.papers.queries import approvers
from sim.exercise.papers.state import Document
from sim.exercise.scene.queries import home
from sim.exercise.state import State


def asked_for(state: State, due: Due, elapsed: int, inject: NewsId | None = None) -> ev.DocumentDue:
    return ev.DocumentDue(
        audience=delegation(state, state.actor_of(due.seat)),
        due=due_name(state, due.id),
        document=due.kind,
        seat=due.seat,
        subject=due.subject,
        ends=elapsed + due.minutes * MINUTE,
        inject=inject,
        about=None if due.about is None else due.about.kind,
        issue=None if due.about is None else due.about.issue,
        gauge=None if due.about is None else due.about.gauge,
        tells=_tells(state, due),
        measure={} if due.about is None else due.about.measure,
    )


def _tells(state: State, due: Due) -> NewsId | None:
    """The news that a document is to tell of, where its author has received it."""
    assert state.blueprint is not None
    told = next((i for i in state.blueprint.injects if due.about is not None and i.id == due.about.inject), None)
    if told is None or not is_released(state, told.id) or (told.to and due.seat not in told.to):
        return None
    return news_name(state, told.id)


def due_name(state: State, due: DueId) -> DueId:
    """The name of a document that is asked for, among those who owe it: the author's may tell what they are to find.

    Where an older version asked for it under the author's name, that.
    """
    return due if due in state.due else DueId(f"due-{opaque(state.seed, 'due', due)}")


MOST_CITATIONS = 60


def close_all(state: State, elapsed: int) -> list[ev.Event]:
    """The documents and tasks not yet due, closed without a result as the exercise ends; what is late stays late."""
    dues = (
        ev.DueLapsed(
            audience=delegation(state, state.actor_of(due.seat)), due=due.due, document=due.document, seat=due.seat
        )
        for due in state.due.values()
        if due.ends > elapsed and due.due not in state.filed
    )
    tasks = (
        ev.TaskLapsed(audience=delegation(state, state.actor_of(task.owner)), task=task.id, owner=task.owner)
        for task in state.tasks.values()
        if task.outcome is None and task.due is not None and task.due > elapsed
    )
    return [*dues, *tasks]


@rule(cmd.SubmitDocument)
def submit_document(command: cmd.SubmitDocument, state: State, now: int) -> list[ev.Event]:
    running(state)
    actor = acting_seat(command, state)
    short(command.title, LONGEST_TITLE)
    form = form_of(command.form, state.the_scene)
    if form is None:
        raise Refused("unknown-form")
    fields = filled(form, command.fields, state.the_scene)
    if len(command.cites) > MOST_CITATIONS:
        raise Refused("too-long", length=len(command.cites), limit=MOST_CITATIONS)
    if not all(visible(state, cited.ref, command.seat) for cited in command.cites):
        raise Refused("unknown-reference")
    if command.due is not None:
        due = state.due.get(command.due)
        if due is None or due.seat not in state.seats_of(actor) or due.document != command.form:
            raise Refused("not-due")
        if command.document is None and (filed := state.filed.get(command.due)) is not None:
            raise Refused("already-filed", revision=state.documents[filed].event.revision)
    document, revision = DocumentId(name_of(command, state, "document")), 1
    if command.document is not None:
        old = _document(state, command.document, command.seat)
        if old.event.seat != command.seat or old.event.form != command.form:
            raise Refused("not-your-document")
        if old.released:
            raise Refused("already-released")
        if command.revises not in (None, old.event.revision):
            raise Refused("revised-meanwhile", revision=old.event.revision)
        document, revision = old.id, old.event.revision + 1
    return [
        ev.DocumentSubmitted(
            audience=delegation(state, actor),
            document=document,
            form=command.form,
            revision=revision,
            seat=command.seat,
            actor=actor,
            title=line(command.title, LONGEST_TITLE),
            fields=fields,
            cites=tuple({cited.ref: cited for cited in command.cites}.values()),
            due=command.due,
        )
    ]


def _document(state: State, document: DocumentId, seat: SeatId) -> Document:
    found = state.documents.get(document)
    if found is None or not visible(state, found.ref, seat):
        raise Refused("unknown-document")
    return found


@rule(cmd.SignOff)
def sign_off(command: cmd.SignOff, state: State, now: int) -> list[ev.Event]:
    running(state)
    actor = acting_seat(command, state)
    document = _document(state, command.document, command.seat)
    power(state, command.seat, "approve")
    short(command.comment, LONGEST_FIELD)
    if document.status != "submitted":
        raise Refused("signed-off")
    if command.revision not in (None, document.event.revision):
        raise Refused("newer-version", revision=document.event.revision)
    return [
        ev.DocumentSignedOff(
            audience=delegation(state, actor),
            document=document.id,
            revision=document.event.revision,
            seat=command.seat,
            decision=command.decision,
            comment=command.comment.strip(),
        )
    ]


@rule(cmd.AskApproval)
def ask_approval(command: cmd.AskApproval, state: State, now: int) -> list[ev.Event]:
    running(state)
    actor = acting_seat(command, state)
    document = _document(state, command.document, command.seat)
    if document.event.seat != command.seat:
        raise Refused("not-your-document")
    if others := approvers(state, document):
        raise Refused("ask-colleague", who=", ".join(s.persona for s in state.the_scene.seats if s.id in others))
    if document.released:
        raise Refused("already-released")
    if document.asked is not None:
        raise Refused("already-asked", home=home(state.the_scene, actor))
    if document.status != "submitted" and document.signed_by != command.seat:
        raise Refused("signed-off")
    if command.revision not in (None, document.event.revision):
        raise Refused("newer-version", revision=document.event.revision)
    return [
        ev.ApprovalAsked(
            audience=delegation(state, actor),
            document=document.id,
            revision=document.event.revision,
            seat=command.seat,
            actor=actor,
            answer_due=state.timer.elapsed(now) + approval_takes(state),
        )
    ]


@rule(cmd.Release)
def release(command: cmd.Release, state: State, now: int) -> list[ev.Event]:
    running(state)
    actor = acting_seat(command, state)
    document = _document(state, command.document, command.seat)
    power(state, command.seat, "publish")
    form = form_of(document.event.form, state.the_scene)
    if form is None or not form.public:
        raise Refused("not-public")
    if document.released:
        raise Refused("already-released")
    if document.status != "approved":
        raise Refused("not-approved")
    fields = {name: document.event.fields[name] for name in form.released if name in document.event.fields}
    return [
        ev.DocumentReleased(
            audience=EVERYONE,
            document=document.id,
            form=form.id,
            seat=command.seat,
            actor=actor,
            title=document.event.title,
            fields=fields,
            tells=_answers(state, document.event),
        )
    ]


def _answers(state: State, filed: ev.DocumentSubmitted) -> NewsId | None:
    """The public news that a document was asked for."""
    due = None if filed.due is None else state.due.get(filed.due)
    asked = None if due is None else due.tells or due.inject
    public = any(news.inject == asked and news.audience == EVERYONE for _, news in state.injects)
    return asked if public else None


@rule(cmd.SetTask)
def set_task(command: cmd.SetTask, state: State, now: int) -> list[ev.Event]:
    running(state)
    actor = acting_seat(command, state)
    if command.owner not in state.seats_of(actor):
        raise Refused("not-your-delegation")
    written(command.text, LONGEST_TITLE)
    if command.minutes is not None and not 1 <= command.minutes <= 120:
        raise Refused("bad-minutes")
    due = None if command.minutes is None else state.timer.elapsed(now) + command.minutes * 60_000
    return [
        ev.TaskSet(
            audience=delegation(state, actor),
            task=TaskId(name_of(command, state, "task")),
            seat=command.seat,
            owner=command.owner,
            text=command.text,
            due=due,
        )
    ]


@rule(cmd.CloseTask)
def close_task(command: cmd.CloseTask, state: State, now: int) -> list[ev.Event]:
    running(state)
    actor = acting_seat(command, state)
    task = state.tasks.get(command.task)
    if task is None or task.owner not in state.seats_of(actor):
        raise Refused("unknown-task")
    if task.outcome is not None:
        raise Refused("task-closed")
    audience = delegation(state, actor)
    return [ev.TaskClosed(audience=audience, task=task.id, seat=command.seat, outcome=command.outcome)]
