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
    signed_by: SeatId | None = None
    """The seat that decided on it; None where nobody has, or the capital."""
    asked: int | None = None
    """Exercise time (ms) at which the capital answers, while it is being asked to sign it off."""
    answer: Words | None = None
    """The capital's reason for its decision."""
    released: bool = False


@dataclass(slots=True)
class Task:
    id: TaskId
    seat: SeatId
    owner: SeatId
    text: Words
    due: int | None
    outcome: Outcome | None = None
