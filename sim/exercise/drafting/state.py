"""The draft of a clause, as a fold keeps it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from sim.exercise.core.names import ActorId, Language, SeatId, Words
from sim.exercise.drafting.events import Passage, WordingAnswer

Phase = Literal["drafting", "tabled", "agreed"]
"""The parties type; they answer a version on the table; its words are the clause."""


@dataclass(slots=True)
class Wording:
    """A version that was put to the table."""

    number: int
    passages: tuple[Passage, ...]
    digest: str
    actor: ActorId | None
    """The party that tabled it; None for a reader who saw its agreement only."""
    seat: SeatId | None = None
    answers: dict[ActorId, tuple[WordingAnswer, Words | None]] = field(default_factory=dict)


@dataclass(slots=True)
class Draft:
    language: Language
    passages: tuple[Passage, ...] = ()
    """As kept last."""
    versions: int = 0
    wording: Wording | None = None
    """The version on the table, or agreed."""
    agreed: bool = False

    @property
    def phase(self) -> Phase:
        """The phase that the clause is in."""
        return "agreed" if self.agreed else "drafting" if self.wording is None else "tabled"
