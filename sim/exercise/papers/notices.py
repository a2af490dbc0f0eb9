"""Papers that concern a seat: what it owes, what waits for its approval, what came back, and tasks given to it."""

from __future__ import annotations

from sim.exercise import events as ev
from sim.exercise.noticing import Notice, Noticing, noticed


@noticed(ev.DocumentDue)
def document_due(event: ev.DocumentDue, reader: Noticing) -> Notice | None:
    return "asks" if event.seat == reader.seat else None


@noticed(ev.DocumentSubmitted)
def document_submitted(event: ev.DocumentSubmitted, reader: Noticing) -> Notice | None:
    card = reader.state.card(reader.seat)
    own = event.actor == reader.actor and event.seat != reader.seat
    return "asks" if own and card is not None and "approve" in card.powers else None


@noticed(ev.DocumentSignedOff)
def document_signed_off(event: ev.DocumentSignedOff, reader: Noticing) -> Notice | None:
    document = reader.state.documents.get(event.document)
    mine = document is not None and document.event.seat == reader.seat
    return "answers" if mine and event.seat != reader.seat else None


@noticed(ev.CapitalSignedOff)
def capital_signed_off(event: ev.CapitalSignedOff, reader: Noticing) -> Notice | None:
    return "answers" if event.actor == reader.actor else None


@noticed(ev.TaskSet)
def task_set(event: ev.TaskSet, reader: Noticing) -> Notice | None:
    return "asks" if event.owner == reader.seat and event.seat != reader.seat else None


@noticed(ev.TaskClosed)
def task_closed(event: ev.TaskClosed, reader: Noticing) -> Notice | None:
    task = reader.state.tasks.get(event.task)
    return "answers" if task is not None and task.seat == reader.seat and event.seat != reader.seat else None
