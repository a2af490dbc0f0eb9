"""Incidents, and each delegation's beliefs about their authors."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from sim.exercise.core.event import Event, kind
from sim.exercise.core.names import ActorId, IncidentId, Text
from sim.world.modules.security.attribution import Measure
from sim.world.modules.security.incidents import Response, Rule


@kind("incident-assessed", touches=("crises",), evidence="situation", shelf="world", icon="warn", cite=True, news=True)
class IncidentAssessed(Event):
    """An incident, scored 0-10, with the gravest rule it touches and what the law leaves open to its victim."""

    incident: IncidentId
    name: Text
    victim: ActorId
    score: float
    rule: Rule
    responses: tuple[Response, ...]


@kind("belief-moved", touches=("crises",), evidence="situation", shelf="world", icon="question", cite=True, news=True)
class BeliefMoved(Event):
    """One delegation's belief about the author of an incident, as shares of 1, and the measures it would justify.

    Shown to that delegation alone.
    """

    incident: IncidentId
    actor: ActorId
    belief: Mapping[str, float]
    cause: Literal["incident", "report", "correction", "shared", "inquiry"]
    measures: tuple[Measure, ...]
