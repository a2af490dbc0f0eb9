"""Structured documents and tasks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Literal

from sim.exercise.core.blueprint import DocumentKindId
from sim.exercise.core.event import Event
from sim.exercise.core.names import ActorId, DocumentId, DueId, InjectId, Ref, SeatId, TaskId, Text, Words


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentDue(Event):
    kind: ClassVar[str] = "document-due"
    due: DueId
    document: DocumentKindId
    seat: SeatId
    subject: Text
    ends: int
    inject: InjectId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentSubmitted(Event):
    """One version of a structured document. Field values are words or lists of words, by field id."""

    kind: ClassVar[str] = "document-submitted"
    document: DocumentId
    form: DocumentKindId
    revision: int
    seat: SeatId
    actor: ActorId
    title: str
    fields: Mapping[str, Words | tuple[Words, ...]]
    cites: tuple[Ref, ...] = ()
    due: DueId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentSignedOff(Event):
    kind: ClassVar[str] = "document-signed-off"
    document: DocumentId
    revision: int
    seat: SeatId
    decision: Literal["approved", "returned"]
    comment: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentReleased(Event):
    """A document made public, word for word."""

    kind: ClassVar[str] = "document-released"
    document: DocumentId
    form: DocumentKindId
    seat: SeatId
    actor: ActorId
    title: str
    fields: Mapping[str, Words | tuple[Words, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskSet(Event):
    kind: ClassVar[str] = "task-set"
    task: TaskId
    seat: SeatId
    owner: SeatId
    text: Words
    due: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskClosed(Event):
    kind: ClassVar[str] = "task-closed"
    task: TaskId
    seat: SeatId
    outcome: Literal["done", "dropped"]
