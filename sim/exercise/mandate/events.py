"""Questions to a capital, and its answers."""

from __future__ import annotations

from sim.exercise.core.event import Event, kind
from sim.exercise.core.names import ActorId, InstrumentId, IssueId, OptionId, Phrase, SeatId, Words


@kind("capital-asked", touches=("desk", "control"), evidence="mandate", shelf="texts", icon="cable")
class CapitalAsked(Event):
    seat: SeatId
    actor: ActorId
    instrument: InstrumentId
    issue: IssueId
    option: OptionId
    argument: Words
    answer_due: int
    """Exercise time, ms."""


@kind("question-lapsed", touches=("desk", "control"), evidence="mandate", shelf="texts", icon="cable", news=True)
class QuestionLapsed(Event):
    """The exercise ended before the capital answered."""

    actor: ActorId
    instrument: InstrumentId
    issue: IssueId
    option: OptionId


@kind(
    "capital-answered",
    touches=("desk", "texts", "packages", "stakes", "agreements", "control"),
    evidence="mandate",
    shelf="texts",
    icon="cable",
    news=True,
)
class CapitalAnswered(Event):
    """The capital's answer, and the mandate on that issue as it now stands."""

    actor: ActorId
    instrument: InstrumentId
    issue: IssueId
    option: OptionId
    granted: bool
    limits: tuple[OptionId, ...]
    words: Phrase
