"""What those at home decide about a signed text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from sim.exercise.core.event import Event
from sim.exercise.core.names import ActorId, BlocId, InstrumentId, ProvisionId

# --- ratification


@dataclass(frozen=True, slots=True, kw_only=True)
class RatificationAwaited(Event):
    """Signed by all; these parties must now ratify, and will have decided by day `due`."""

    kind: ClassVar[str] = "ratification-awaited"
    instrument: InstrumentId
    parties: tuple[ActorId, ...]
    quota: float
    due: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RatificationDecided(Event):
    """What one party's blocs decided: `share` of their weight said yes, `vetoed` where one with a veto said no."""

    kind: ClassVar[str] = "ratification-decided"
    instrument: InstrumentId
    actor: ActorId
    day: int
    ratified: bool
    share: float
    quota: float
    vetoed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class BlocsVoted(Event):
    """How each bloc at home voted, for the delegation it sends."""

    kind: ClassVar[str] = "blocs-voted"
    instrument: InstrumentId
    actor: ActorId
    votes: Mapping[BlocId, bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoluntaryDefection(Event):
    """A signed text that will not enter into force because these parties could not ratify it."""

    kind: ClassVar[str] = "involuntary-defection"
    instrument: InstrumentId
    day: int
    actors: tuple[ActorId, ...]
    provision: ProvisionId | None
    number: str
