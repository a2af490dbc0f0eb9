"""Structured documents and tasks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from sim.exercise.core.due import DocumentKindId, SubjectKind
from sim.exercise.core.event import Event, kind
from sim.exercise.core.names import (
    ActorId,
    DocumentId,
    DueId,
    IndicatorId,
    IssueId,
    NewsId,
    Ref,
    SeatId,
    TaskId,
    Text,
    Words,
)


@kind("document-due", touches=("desk", "control"), evidence="document", shelf="documents", icon="pen", news=True)
class DocumentDue(Event):
    due: DueId
    document: DocumentKindId
    seat: SeatId
    subject: Text
    ends: int
    inject: NewsId | None = None
    about: SubjectKind | None = None
    issue: IssueId | None = None
    gauge: IndicatorId | None = None
    tells: NewsId | None = None
    """The news it is to tell of, where that is not the news that asks for it."""


@kind("due-lapsed", touches=("desk", "control"), evidence="document", shelf="documents", icon="pen", news=True)
class DueLapsed(Event):
    """The exercise ended before the document was due: nobody owes it any more."""

    due: DueId
    document: DocumentKindId
    seat: SeatId


@kind("document-submitted", touches=("desk", "control"), evidence="document", shelf="documents", icon="file")
class DocumentSubmitted(Event):
    """One version of a structured document. Field values are words or lists of words, by field id."""

    document: DocumentId
    form: DocumentKindId
    revision: int
    seat: SeatId
    actor: ActorId
    title: str
    fields: Mapping[str, Words | tuple[Words, ...]]
    cites: tuple[Ref, ...] = ()
    due: DueId | None = None


@kind("document-signed-off", touches=("desk", "control"), evidence="signoff", shelf="documents", icon="file")
class DocumentSignedOff(Event):
    document: DocumentId
    revision: int
    seat: SeatId
    decision: Literal["approved", "returned"]
    comment: str = ""


@kind(
    "document-released",
    touches=("desk", "control"),
    evidence="document",
    shelf="documents",
    icon="press",
    cite=True,
    news=True,
)
class DocumentReleased(Event):
    """A document made public, word for word."""

    document: DocumentId
    form: DocumentKindId
    seat: SeatId
    actor: ActorId
    title: str
    fields: Mapping[str, Words | tuple[Words, ...]]
    tells: NewsId | None = None
    """The news that it was asked for, where everybody was sent that."""


@kind("task-set", touches=("desk", "control"), evidence="task", shelf="documents", icon="list")
class TaskSet(Event):
    task: TaskId
    seat: SeatId
    owner: SeatId
    text: Words
    due: int | None = None


@kind("task-closed", touches=("desk", "control"), evidence="task", shelf="documents", icon="list")
class TaskClosed(Event):
    task: TaskId
    seat: SeatId
    outcome: Literal["done", "dropped"]


@kind("task-lapsed", touches=("desk", "control"), evidence="task", shelf="documents", icon="list")
class TaskLapsed(Event):
    """The exercise ended before the task was due."""

    task: TaskId
    owner: SeatId
