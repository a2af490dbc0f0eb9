"""Crises in the terms of the International Crisis Behavior project, ultimatums, and what actors without a seat do."""

from __future__ import annotations

from typing import Literal

from sim.exercise.core.event import Event, kind
from sim.exercise.core.names import ActId, ActorId, CrisisId
from sim.world.crisis import Outcome
from sim.world.hazard import MediationStyle
from sim.world.stance import Why


@kind("crisis-opened", touches=("crises",), evidence="situation", shelf="world", icon="warn", cite=True, news=True)
class CrisisOpened(Event):
    """A crisis between two actors: what opened it (1-9), the value at stake (0-7), and the MID level of each side."""

    crisis: CrisisId
    initiator: ActorId
    target: ActorId
    day: int
    trigger: int
    gravity: int
    rung: int
    hostility: tuple[int, int]


@kind("crisis-moved", touches=("crises",), evidence="situation", shelf="world", icon="globe")
class CrisisMoved(Event):
    """Where a crisis now stands; `calm_since` is the day from which both sides have stood below it, if they do."""

    crisis: CrisisId
    rung: int
    peak: int
    hostility: tuple[int, int]
    violence: int
    calm_since: int | None


@kind("crisis-mediated", touches=("crises",), evidence="situation", shelf="world", icon="handshake", news=True)
class CrisisMediated(Event):
    """Somebody mediates in a crisis, in that style; only those who know of the act are told."""

    crisis: CrisisId
    mediator: ActorId
    style: MediationStyle


@kind("crisis-closed", touches=("crises",), evidence="situation", shelf="world", icon="check", cite=True, news=True)
class CrisisClosed(Event):
    """End of a crisis: its outcome, and its violence (1-4); `winner` after a war only."""

    crisis: CrisisId
    outcome: Outcome
    day: int
    violence: int
    winner: ActorId | None = None


@kind("ultimatum-given", touches=("crises",), evidence="act", shelf="world", icon="clock", cite=True, news=True)
class UltimatumGiven(Event):
    actor: ActorId
    target: ActorId
    deadline: int
    """The day on which it lapses."""


@kind("ultimatum-ended", touches=("crises",), evidence="situation", shelf="world", icon="clock", news=True)
class UltimatumEnded(Event):
    """An ultimatum is answered by giving way or by an agreement, carried out, withdrawn, or lapses.

    It is overtaken where the exercise ends before its day. `cost` is the legitimacy that its author lost, 0 where it
    was answered, carried out or overtaken.
    """

    actor: ActorId
    target: ActorId
    how: Literal["answered", "carried-out", "withdrawn", "lapsed", "overtaken"]
    cost: float


@kind("actor-moved", touches=(), evidence="situation", shelf="world", icon="act", cite=True, news=True)
class ActorMoved(Event):
    """An act of an actor that has no seat, done by the world on that day, and why.

    `about` is the indicator or the obligation that the reason rests on, `figure` what it stood at.
    """

    act: ActId
    actor: ActorId
    target: ActorId | None
    day: int
    why: Why | None = None
    about: str = ""
    figure: float = 0.0
