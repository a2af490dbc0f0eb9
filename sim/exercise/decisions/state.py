"""A vote or silence procedure, as a fold keeps it."""

from __future__ import annotations

from dataclasses import dataclass, field

from sim.exercise import events as ev
from sim.exercise.core.blueprint import RuleKind
from sim.exercise.core.names import ActorId, DecisionId, InstrumentId, PackageId, SeatId

EXERCISE_ENDED = "exercise-ended"
"""The reason of a decision that the end of the exercise closed without a result."""


@dataclass(slots=True)
class Decision:
    id: DecisionId
    package: PackageId
    instrument: InstrumentId
    rule: RuleKind
    ends: int
    seat: SeatId
    votes: dict[ActorId, ev.Vote] = field(default_factory=dict)
    broken_by: ActorId | None = None
    adopted: bool | None = None
    reason: str = ""

    @property
    def open(self) -> bool:
        return self.adopted is None
