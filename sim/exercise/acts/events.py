"""Acts, and where they leave relations, the ladder and the indicators."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Literal

from sim.exercise.core.event import Event
from sim.exercise.core.names import ActId, ActorId, IndicatorId, SeatId, Words


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionTaken(Event):
    kind: ClassVar[str] = "action-taken"
    act: ActId
    seat: SeatId
    actor: ActorId
    target: ActorId | None
    words: Words | None = None
    basis: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CovertActionTaken(Event):
    """Who stands behind an act whose effects everybody sees."""

    kind: ClassVar[str] = "covert-action-taken"
    act: ActId
    seat: SeatId
    actor: ActorId
    target: ActorId | None
    words: Words | None = None
    basis: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PointsLeft(Event):
    kind: ClassVar[str] = "points-left"
    actor: ActorId
    points: int


@dataclass(frozen=True, slots=True)
class Dyad:
    """What a holds against b, in [0, 10]; the stock of a's cooperation with b; a's trust in b as a Beta posterior; the
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


@dataclass(frozen=True, slots=True, kw_only=True)
class RelationsMoved(Event):
    """The relations as they now stand (all that changed, as results)."""

    kind: ClassVar[str] = "relations-moved"
    dyads: tuple[Dyad, ...]
    legitimacy: Mapping[ActorId, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class LadderMoved(Event):
    kind: ClassVar[str] = "ladder-moved"
    rung: int
    was: int
    cause: Literal["act", "inject", "time", "agreement"]


@dataclass(frozen=True, slots=True, kw_only=True)
class IndicatorsMoved(Event):
    kind: ClassVar[str] = "indicators-moved"
    day: int
    values: Mapping[IndicatorId, float]
