"""Commands: documents and tasks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Literal

from sim.exercise.core.blueprint import DocumentKindId
from sim.exercise.core.command import Command
from sim.exercise.core.names import DocumentId, DueId, Ref, SeatId, TaskId, Words

# --- documents, tasks


@dataclass(frozen=True, slots=True, kw_only=True)
class SubmitDocument(Command):
    """File a document, or with `document` a new revision of one."""

    kind: ClassVar[str] = "submit-document"
    form: DocumentKindId
    title: str
    fields: Mapping[str, Words | tuple[Words, ...]]
    cites: tuple[Ref, ...] = ()
    due: DueId | None = None
    document: DocumentId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SignOff(Command):
    kind: ClassVar[str] = "sign-off"
    document: DocumentId
    decision: Literal["approved", "returned"]
    comment: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Release(Command):
    """Publish an approved press line."""

    kind: ClassVar[str] = "release"
    document: DocumentId


@dataclass(frozen=True, slots=True, kw_only=True)
class SetTask(Command):
    kind: ClassVar[str] = "set-task"
    owner: SeatId
    text: Words
    minutes: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseTask(Command):
    kind: ClassVar[str] = "close-task"
    task: TaskId
    outcome: Literal["done", "dropped"] = "done"
