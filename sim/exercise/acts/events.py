"""Acts, and where they leave relations, the ladder and the indicators."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from sim.exercise.core.event import Event, kind
from sim.exercise.core.names import ActId, ActorId, IndicatorId, NewsId, SeatId, Words


@kind("action-taken", touches=("control",), evidence="act", shelf="world", icon="act", cite=True, news=True)
class ActionTaken(Event):
    act: ActId
    seat: SeatId
    actor: ActorId
    target: ActorId | None
    words: Words | None = None
    basis: str = ""


@kind("covert-action-taken", touches=("control",), evidence="act", shelf="world", icon="act")
class CovertActionTaken(Event):
    """A covert act with its author, shown to the author's own delegation."""

    act: ActId
    seat: SeatId
    actor: ActorId
    target: ActorId | None
    words: Words | None = None
    basis: str = ""


@kind("points-left", touches=("desk",), evidence="situation", shelf=None, icon="act", silent=True)
class PointsLeft(Event):
    actor: ActorId
    points: int


@dataclass(frozen=True, slots=True)
class Dyad:
    """Tension of a towards b, in [0, 10]; the stock of a's cooperation with b; a's trust in b as a Beta posterior; the
    rung of a's last hostile act against b; and the day of a's standing public threat, -1 for none.
    """

    a: ActorId
    b: ActorId
    tension: float
    cooperation: float
    alpha: float
    beta: float
    rung: float = 0.0
    threat_day: float = -1.0


Ground = Literal["act", "threat", "apology", "word-kept", "word-broken", "agreement", "finding", "defection", "inject"]


@dataclass(frozen=True, slots=True)
class Because:
    """The reason why something moved: what sort of thing was done, by which actor with which act, or by which news.

    It names nothing that a reader of the event was not told of.
    """

    ground: Ground
    actor: ActorId | None = None
    act: ActId | None = None
    inject: NewsId | None = None


@kind("relations-moved", touches=("world",), evidence="situation", shelf=None, icon="globe", silent=True)
class RelationsMoved(Event):
    """The relations as they now stand (all that changed, as results); `because` is None for what time does."""

    dyads: tuple[Dyad, ...]
    legitimacy: Mapping[ActorId, float]
    because: Because | None = None


@kind("ladder-moved", touches=("world",), evidence="situation", shelf="world", icon="chart", news=True)
class LadderMoved(Event):
    """The ladder's new rung; its cause is unseen where not everybody was told of what moved it."""

    rung: int
    was: int
    cause: Literal["act", "inject", "time", "agreement", "unseen"]
    because: Because | None = None


@kind("indicators-moved", touches=("world",), evidence="situation", shelf="world", icon="chart", cite=True)
class IndicatorsMoved(Event):
    """Indicators as they now stand; `because` is None for what time does, and where not every reader was told why.

    `pulled` is the part of their move that each public driver (another indicator, the ladder) made, over days.
    """

    day: int
    values: Mapping[IndicatorId, float]
    because: Because | None = None
    pulled: Mapping[IndicatorId, Mapping[str, float]] = field(default_factory=dict)
