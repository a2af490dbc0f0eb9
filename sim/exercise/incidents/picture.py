"""Incidents on a screen, with one's own belief about who did it."""

from __future__ import annotations

from collections.abc import Sequence

from sim.exercise import events as ev
from sim.exercise.core.names import ActorId
from sim.exercise.core.picture import Slice
from sim.exercise.core.words import everywhere
from sim.exercise.state import State
from sim.world.modules.security.attribution import MEASURES
from sim.world.modules.security.incidents import RULES


def incident(state: State, incident: ev.IncidentAssessed, actor: ActorId | None) -> Slice:
    """An incident as `actor` knows it, or with every belief for CONTROL, where None."""
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
        "responses": [everywhere("response", response=response) for response in incident.responses],
        "beliefs": [belief(moved) for moved in beliefs],
    }


def belief(moved: ev.BeliefMoved) -> Slice:
    """Whom one delegation holds responsible, the likeliest first; the suspect "unknown" is somebody not thought of."""
    shares: Sequence[tuple[str, float]] = sorted(moved.belief.items(), key=lambda share: (-share[1], share[0]))
    return {
        "actor": moved.actor,
        "shares": [{"who": who, "share": round(share, 3)} for who, share in shares],
        "cause": everywhere("belief-cause", cause=moved.cause),
        "measures": [dict(MEASURES[measure]) for measure in moved.measures],
    }
