"""Incidents, and what each delegation comes to believe about who was behind them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Literal

from sim.exercise.core.event import Event
from sim.exercise.core.names import ActorId, IncidentId, Text
from sim.world.modules.security.attribution import Measure
from sim.world.modules.security.incidents import Response, Rule


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentAssessed(Event):
    """An incident, scored 0-10, with the gravest rule it touches and what the law leaves open to its victim."""

    kind: ClassVar[str] = "incident-assessed"
    incident: IncidentId
    name: Text
    victim: ActorId
    score: float
    rule: Rule
    responses: tuple[Response, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BeliefMoved(Event):
    """Whom one delegation now holds responsible, as shares of 1 over actors and "unknown", and what that would bear.

    It is for that delegation alone: what others believe is for them to say.
    """

    kind: ClassVar[str] = "belief-moved"
    incident: IncidentId
    actor: ActorId
    belief: Mapping[str, float]
    cause: Literal["incident", "report", "correction", "shared", "inquiry"]
    measures: tuple[Measure, ...]
