"""A seat's standpoint on the way through the log: the state before the event at hand, and its side of each text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from sim.debrief.look.side import Side, side_of
from sim.exercise.core.blueprint import Actor
from sim.exercise.core.log import Recorded
from sim.exercise.core.names import ActorId, InstrumentId, SeatId
from sim.exercise.state import State


@dataclass(slots=True)
class Standpoint:
    """One seat of an exercise, with CONTROL's fold as far as the log was followed."""

    log: Sequence[Recorded]
    seat: SeatId
    state: State = field(default_factory=State)
    actor: ActorId = field(default_factory=lambda: ActorId(""))
    """The delegation; empty until the exercise runs."""
    _sides: dict[InstrumentId, Side | None] = field(default_factory=dict)

    @property
    def me(self) -> Actor:
        """The delegation with its secrets."""
        assert self.state.blueprint is not None
        return self.state.blueprint.actor(self.actor)

    def side(self, instrument: InstrumentId) -> Side | None:
        """The delegation's side of a text in which it has stakes as a party."""
        if instrument not in self._sides:
            self._sides[instrument] = side_of(self.state, self.actor, instrument, self.log)
        return self._sides[instrument]
