"""Incidents on a screen, with one's own belief about who did it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from sim.exercise import events as ev
from sim.exercise.core.names import ActorId, IncidentId, Text
from sim.exercise.core.words import everywhere
from sim.exercise.state import State
from sim.world.modules.security.attribution import MEASURES
from sim.world.modules.security.incidents import RULES, Rule


class ShareShown(TypedDict):
    """A delegation's probability that `who` did it, in [0, 1]."""

    who: str
    share: float


class BeliefShown(TypedDict):
    """One delegation's belief about the author of an incident, and the measures it would justify."""

    actor: ActorId
    shares: list[ShareShown]
    cause: Text
    measures: list[Text]


IncidentShown = TypedDict(
    "IncidentShown",
    {
        "id": IncidentId,
        "name": Text,
        "victim": ActorId,
        "score": float,
        "rule": Rule,
        "class": Text,
        "responses": list[Text],
        "beliefs": list[BeliefShown],
    },
)
"""An incident, the class of it in law, and who is believed to have done it."""


def incident(state: State, incident: ev.IncidentAssessed, actor: ActorId | None) -> IncidentShown:
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


def belief(moved: ev.BeliefMoved) -> BeliefShown:
    """One delegation's belief, the likeliest author first; "unknown" is an author it has not thought of."""
    shares: Sequence[tuple[str, float]] = sorted(moved.belief.items(), key=lambda share: (-share[1], share[0]))
    return {
        "actor": moved.actor,
        "shares": [{"who": who, "share": round(share, 3)} for who, share in shares],
        "cause": everywhere("belief-cause", cause=moved.cause),
        "measures": [dict(MEASURES[measure]) for measure in moved.measures],
    }
