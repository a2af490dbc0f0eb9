"""Documents and tasks, as a fold keeps them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from sim.exercise import events as ev
from sim.exercise.core.names import DocumentId, Ref, SeatId, TaskId, Words

Outcome = Literal["done", "dropped", "lapsed"]
"""End of a task; "lapsed" where the exercise ended before it was due."""


@dataclass(slots=True)
class Document:
    id: DocumentId
    ref: Ref
    event: ev.DocumentSubmitted
    at: int
    status: Literal["submitted", "approved", "returned"] = "submitted"
    comment: str = ""
    released: bool = False


@dataclass(slots=True)
class Task:
    id: TaskId
    seat: SeatId
    owner: SeatId
    text: Words
    due: int | None
    outcome: Outcome | None = None
