"""What a capital is asked and answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from sim.exercise.core.event import Event
from sim.exercise.core.names import ActorId, InstrumentId, IssueId, OptionId, Phrase, SeatId, Words


@dataclass(frozen=True, slots=True, kw_only=True)
class CapitalAsked(Event):
    kind: ClassVar[str] = "capital-asked"
    seat: SeatId
    actor: ActorId
    instrument: InstrumentId
    issue: IssueId
    option: OptionId
    argument: Words
    answer_due: int
    """Exercise time, ms."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CapitalAnswered(Event):
    """The capital's answer, and the mandate on that issue as it now stands."""

    kind: ClassVar[str] = "capital-answered"
    actor: ActorId
    instrument: InstrumentId
    issue: IssueId
    option: OptionId
    granted: bool
    limits: tuple[OptionId, ...]
    words: Phrase
