"""What a seat's screen shows of danger: crises, ultimatums, and incidents with one's own belief about who did it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sim.exercise import events as ev
from sim.exercise.names import ActorId
from sim.exercise.state import State
from sim.exercise.telling_crises import STYLES
from sim.exercise.telling_security import CAUSES, RESPONSES
from sim.world.crisis import GRAVITIES, OUTCOMES, TRIGGERS, VIOLENCE, Crisis
from sim.world.modules.security.attribution import MEASURES
from sim.world.modules.security.incidents import RULES

Slice = dict[str, Any]


def crises(state: State, actor: ActorId | None) -> Slice:
    """Crises, standing ultimatums and incidents as `actor` knows them, or with every belief for CONTROL, where None."""
    return {
        "crises": [_crisis(found) for found in state.crises.values()],
        "ultimatums": [
            {"actor": author, "target": target, "deadline": deadline}
            for (author, target), deadline in sorted(state.ultimatums.items(), key=lambda u: (u[1], u[0]))
        ],
        "incidents": [_incident(state, found, actor) for found in state.incidents.values()],
    }


def _crisis(crisis: Crisis) -> Slice:
    return {
        "id": crisis.id,
        "initiator": crisis.initiator,
        "target": crisis.target,
        "opened": crisis.opened,
        "trigger": dict(TRIGGERS[crisis.trigger]),
        "gravity": dict(GRAVITIES[crisis.gravity]),
        "rung": crisis.rung,
        "peak": crisis.peak,
        "level": crisis.violence,
        "violence": dict(VIOLENCE[crisis.violence]),
        "calm_since": crisis.calm_since,
        "mediator": crisis.mediator,
        "style": None if crisis.mediation is None else dict(STYLES[crisis.mediation]),
        "closed": crisis.closed,
        "outcome": None if crisis.outcome is None else dict(OUTCOMES[crisis.outcome]),
        "winner": crisis.winner,
    }


def _incident(state: State, incident: ev.IncidentAssessed, actor: ActorId | None) -> Slice:
    beliefs = [
        moved
        for (holder, name), moved in state.beliefs.items()
        if name == incident.incident and actor in (None, holder)
    ]
    return {
        "id": incident.incident,
        "name": dict(incident.name),
        "victim": incident.victim,
        "score": round(incident.score, 1),
        "rule": incident.rule,
        "class": dict(RULES[incident.rule]),
        "responses": [dict(RESPONSES[response]) for response in incident.responses],
        "beliefs": [_belief(moved) for moved in beliefs],
    }


def _belief(moved: ev.BeliefMoved) -> Slice:
    """Whom one delegation holds responsible, the likeliest first; the suspect "unknown" is somebody not thought of."""
    shares: Sequence[tuple[str, float]] = sorted(moved.belief.items(), key=lambda share: (-share[1], share[0]))
    return {
        "actor": moved.actor,
        "shares": [{"who": who, "share": round(share, 3)} for who, share in shares],
        "cause": dict(CAUSES[moved.cause]),
        "measures": [dict(MEASURES[measure]) for measure in moved.measures],
    }
