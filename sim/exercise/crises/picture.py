"""Crises and ultimatums on a screen."""

from __future__ import annotations

from typing import TypedDict

from sim.exercise.core.names import ActorId, Text
from sim.exercise.core.words import everywhere
from sim.exercise.crises.queries import dispute
from sim.exercise.incidents.picture import IncidentShown, incident
from sim.exercise.state import State
from sim.world.crisis import GRAVITIES, OUTCOMES, TRIGGERS, VIOLENCE, Crisis


class CrisisShown(TypedDict):
    """A crisis, or a dispute without a threat or force, open or closed; `opened`, `calm_since`, `closed` are days."""

    id: str
    dispute: bool
    initiator: str
    target: str
    opened: int
    trigger: Text
    gravity: Text | None
    rung: int
    peak: int
    level: int
    violence: Text
    calm_since: int | None
    mediator: str | None
    style: Text | None
    closed: int | None
    outcome: Text | None
    winner: str | None


class UltimatumShown(TypedDict):
    """An ultimatum that stands, and the day on which it lapses."""

    actor: ActorId
    target: ActorId
    deadline: int


class CrisesShown(TypedDict):
    """The crises, ultimatums and incidents that the reader knows of."""

    crises: list[CrisisShown]
    ultimatums: list[UltimatumShown]
    incidents: list[IncidentShown]


def crises(state: State, actor: ActorId | None) -> CrisesShown:
    """Crises, standing ultimatums and incidents as `actor` knows them, or with every belief for CONTROL, where None."""
    return {
        "crises": [_crisis(found, dispute(state, found)) for found in state.crises.values()],
        "ultimatums": [
            {"actor": author, "target": target, "deadline": deadline}
            for (author, target), deadline in sorted(state.ultimatums.items(), key=lambda u: (u[1], u[0]))
        ],
        "incidents": [incident(state, found, actor) for found in state.incidents.values()],
    }


def _crisis(crisis: Crisis, as_dispute: bool) -> CrisisShown:
    return {
        "id": crisis.id,
        "dispute": as_dispute,
        "initiator": crisis.initiator,
        "target": crisis.target,
        "opened": crisis.opened,
        "trigger": dict(TRIGGERS[crisis.trigger]),
        "gravity": dict(GRAVITIES[crisis.gravity]) if crisis.gravity in GRAVITIES else None,
        "rung": crisis.rung,
        "peak": crisis.peak,
        "level": crisis.violence,
        "violence": dict(VIOLENCE[crisis.violence]),
        "calm_since": crisis.calm_since,
        "mediator": crisis.mediator,
        "style": None if crisis.mediation is None else everywhere("mediation-style", style=crisis.mediation),
        "closed": crisis.closed,
        "outcome": None if crisis.outcome is None else dict(OUTCOMES[crisis.outcome]),
        "winner": crisis.winner,
    }
