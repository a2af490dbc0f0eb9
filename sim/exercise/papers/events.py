"""Structured documents and tasks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from sim.exercise.core.codec import UPCASTS
from sim.exercise.core.due import DocumentKindId, SubjectKind
from sim.exercise.core.event import Event, kind
from sim.exercise.core.names import (
    ActorId,
    DocumentId,
    DueId,
    Filled,
    IndicatorId,
    IssueId,
    NewsId,
    Phrase,
    Ref,
    SeatId,
    TaskId,
    Text,
    Words,
)

Stance = Literal["relies-on", "reports", "refutes"]
"""The use that a document makes of an event it cites: it builds on it, passes it on, or says that it is false."""


@dataclass(frozen=True, slots=True)
class Citation:
    """An event that a document cites."""

    ref: Ref
    stance: Stance


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
    measure: Text = field(default_factory=dict)
    """A measure for the day that it prepares for."""


@kind("due-lapsed", touches=("desk", "control"), evidence="document", shelf="documents", icon="pen", news=True)
class DueLapsed(Event):
    """The exercise ended before the document was due: nobody owes it any more."""

    due: DueId
    document: DocumentKindId
    seat: SeatId


@kind(
    "document-submitted",
    version=2,
    touches=("desk", "control"),
    evidence="document",
    shelf="documents",
    icon="file",
)
class DocumentSubmitted(Event):
    """One version of a structured document. Fields by id hold one cell, a list of words, or rows."""

    document: DocumentId
    form: DocumentKindId
    revision: int
    seat: SeatId
    actor: ActorId
    title: str
    fields: Mapping[str, Filled]
    cites: tuple[Citation, ...] = ()
    due: DueId | None = None


def _without_stances(body: dict[str, Any]) -> dict[str, Any]:
    """A first version's body: it cited events and did not say what for, which is no more than to report them."""
    return body | {"cites": [{"ref": ref, "stance": "reports"} for ref in body.get("cites", [])]}


UPCASTS["document-submitted", 1] = _without_stances


@kind("document-signed-off", touches=("desk", "control"), evidence="signoff", shelf="documents", icon="file")
class DocumentSignedOff(Event):
    document: DocumentId
    revision: int
    seat: SeatId
    decision: Literal["approved", "returned"]
    comment: str = ""


@kind("approval-asked", touches=("desk", "control"), evidence="signoff", shelf="documents", icon="cable")
class ApprovalAsked(Event):
    """A seat asks its capital to sign off a document, because nobody else of its delegation may."""

    document: DocumentId
    revision: int
    seat: SeatId
    actor: ActorId
    answer_due: int
    """Exercise time, ms."""


@kind("capital-signed-off", touches=("desk", "control"), evidence="signoff", shelf="documents", icon="cable", news=True)
class CapitalSignedOff(Event):
    """The capital's decision on a document that it was asked to sign off, and its reason."""

    document: DocumentId
    revision: int
    actor: ActorId
    decision: Literal["approved", "returned"]
    words: Phrase


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
    fields: Mapping[str, Filled]
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
