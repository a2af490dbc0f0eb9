"""The secrets that a release has disclosed, as a fold keeps them."""

from __future__ import annotations

from dataclasses import dataclass, field

from sim.exercise.core.names import ActorId, InstrumentId
from sim.exercise.core.stakes import Stakes
from sim.exercise.debrief.events import Disclosure, InjectDisclosed


@dataclass(slots=True)
class Disclosed:
    """The parts disclosed to the reader of this stream, with their content."""

    what: set[Disclosure] = field(default_factory=set)
    stakes: dict[ActorId, dict[InstrumentId, Stakes]] = field(default_factory=dict)
    injects: tuple[InjectDisclosed, ...] = ()
