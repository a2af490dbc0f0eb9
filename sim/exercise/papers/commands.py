"""Commands: documents and tasks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from sim.exercise.core.command import Command, command
from sim.exercise.core.due import DocumentKindId
from sim.exercise.core.names import DocumentId, DueId, Filled, SeatId, TaskId, Words
from sim.exercise.papers.events import Citation

# --- documents, tasks


@command("submit-document", by="seat")
class SubmitDocument(Command):
    """File a document, or with `document` a new revision of one; `revises` is the version that its writer had read."""

    form: DocumentKindId
    title: str
    fields: Mapping[str, Filled]
    cites: tuple[Citation, ...] = ()
    due: DueId | None = None
    document: DocumentId | None = None
    revises: int | None = None


@command("sign-off", by="seat")
class SignOff(Command):
    """Approve or return a document; `revision` is the version that was read."""

    document: DocumentId
    decision: Literal["approved", "returned"]
    comment: str = ""
    revision: int | None = None


@command("ask-approval", by="seat")
class AskApproval(Command):
    """Ask the capital to sign off a document of a delegation in which nobody else may; `revision` as above."""

    document: DocumentId
    revision: int | None = None


@command("release", by="seat")
class Release(Command):
    """Publish an approved press line."""

    document: DocumentId


@command("set-task", by="seat")
class SetTask(Command):
    owner: SeatId
    text: Words
    minutes: int | None = None


@command("close-task", by="seat")
class CloseTask(Command):
    task: TaskId
    outcome: Literal["done", "dropped"] = "done"
