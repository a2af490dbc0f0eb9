"""Crises in the terms of the International Crisis Behavior project, ultimatums, and what actors without a seat do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

from sim.exercise.core.event import Event
from sim.exercise.core.names import ActId, ActorId, CrisisId
from sim.world.crisis import Outcome
from sim.world.hazard import MediationStyle


@dataclass(frozen=True, slots=True, kw_only=True)
class CrisisOpened(Event):
    """A crisis between two actors: what opened it (1-9), the value at stake (0-7), and the MID level of each side."""

    kind: ClassVar[str] = "crisis-opened"
    crisis: CrisisId
    initiator: ActorId
    target: ActorId
    day: int
    trigger: int
    gravity: int
    rung: int
    hostility: tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class CrisisMoved(Event):
    """Where a crisis now stands; `calm_since` is the day from which both sides have stood below it, if they do."""

    kind: ClassVar[str] = "crisis-moved"
    crisis: CrisisId
    rung: int
    peak: int
    hostility: tuple[int, int]
    violence: int
    calm_since: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CrisisMediated(Event):
    """Somebody mediates in a crisis, in that style; only those who know of the act are told."""

    kind: ClassVar[str] = "crisis-mediated"
    crisis: CrisisId
    mediator: ActorId
    style: MediationStyle


@dataclass(frozen=True, slots=True, kw_only=True)
class CrisisClosed(Event):
    """How a crisis ended, and at what violence (1-4); `winner` after a war only."""

    kind: ClassVar[str] = "crisis-closed"
    crisis: CrisisId
    outcome: Outcome
    day: int
    violence: int
    winner: ActorId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class UltimatumGiven(Event):
    kind: ClassVar[str] = "ultimatum-given"
    actor: ActorId
    target: ActorId
    deadline: int
    """The day on which it lapses."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UltimatumEnded(Event):
    """An ultimatum is answered by giving way or by an agreement, carried out, withdrawn, or lapses.

    `cost` is the legitimacy that its author lost, 0 where it was answered or carried out.
    """

    kind: ClassVar[str] = "ultimatum-ended"
    actor: ActorId
    target: ActorId
    how: Literal["answered", "carried-out", "withdrawn", "lapsed"]
    cost: float


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorMoved(Event):
    """A public act of an actor that has no seat, done by the world on that day."""

    kind: ClassVar[str] = "actor-moved"
    act: ActId
    actor: ActorId
    target: ActorId | None
    day: int
