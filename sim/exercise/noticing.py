"""Whether an event concerns a seat of its readers, so that it is brought to its notice, and in which way.

Each topic says so of its own kinds in its `notices.py`; a kind of which nothing is said concerns nobody in particular.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal, TypeVar

from sim.exercise.core.event import Event
from sim.exercise.core.names import ActorId, InstrumentId, SeatId
from sim.exercise.state import State

Notice = Literal["asks", "answers", "decides"]
"""It asks the seat for something, answers what it or its delegation did, or settles something that holds for it."""


@dataclass(frozen=True, slots=True)
class Noticing:
    """A reader of an event: its seat, the actor it plays, and its own fold."""

    seat: SeatId
    actor: ActorId
    state: State

    def party_to(self, instrument: InstrumentId) -> bool:
        """Whether its delegation negotiates a text."""
        text = self.state.instrument(instrument)
        return text is not None and self.actor in text.parties


Concern = Callable[[Any, Noticing], Notice | None]
C = TypeVar("C", bound=Concern)

CONCERNS: dict[type[Event], Concern] = {}
"""By the event's class."""


def noticed(*kinds: type[Event]) -> Callable[[C], C]:
    """Declare which readers these events concern."""

    def declare(function: C) -> C:
        for kind in kinds:
            if kind in CONCERNS:
                raise ValueError(f"{kind.__name__} has two concerns")
            CONCERNS[kind] = function
        return function

    return declare


def notice_of(event: Event, reader: Noticing) -> Notice | None:
    """In which way the event concerns the reader; None where it does not."""
    concern = CONCERNS.get(type(event))
    return None if concern is None else concern(event, reader)
