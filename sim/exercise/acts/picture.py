"""Relations, acts and indicators on a screen."""

from __future__ import annotations

from typing import Literal, TypedDict

from sim.exercise.core.names import ActorId, IndicatorId, Text
from sim.exercise.state import State


class DyadShown(TypedDict):
    """Relation of `a` to `b`; `spread` is the standard deviation of its trust."""

    a: ActorId
    b: ActorId
    tension: float
    cooperation: float
    trust: float
    spread: float


class GaugeShown(TypedDict):
    """An indicator and its last values, each with its day."""

    id: IndicatorId
    name: Text
    unit: Text
    place: Text
    value: float
    history: list[tuple[int, float]]
    threshold: float | None
    better: Literal["higher", "lower"]
    decimals: int
    low: float
    high: float


class WorldShown(TypedDict):
    """The rung of the escalation ladder, the relations of all actors, their legitimacy, and the indicators."""

    rung: int
    dyads: list[DyadShown]
    legitimacy: dict[ActorId, float]
    gauges: list[GaugeShown]


def world(state: State) -> WorldShown:
    """The ladder, the relations and the indicators with their history."""
    return {
        "rung": state.rung,
        "dyads": [
            {
                "a": a,
                "b": b,
                "tension": round(t.tension, 2),
                "cooperation": round(t.cooperation, 2),
                "trust": round(t.alpha / (t.alpha + t.beta), 2),
                "spread": round(_spread(t.alpha, t.beta), 2),
            }
            for (a, b), t in state.dyads.items()
        ],
        "legitimacy": {a: round(x, 1) for a, x in state.legitimacy.items()},
        "gauges": [
            {
                "id": g.id,
                "name": dict(g.name),
                "unit": dict(g.unit),
                "place": dict(g.place),
                "value": round(state.indicators[g.id], g.decimals + 1),
                "history": [(day, round(v, g.decimals + 1)) for day, v in state.history[g.id][-60:]],
                "threshold": g.threshold,
                "better": g.better,
                "decimals": g.decimals,
                "low": g.low,
                "high": g.high,
            }
            for g in state.the_scene.gauges
        ],
    }


def _spread(alpha: float, beta: float) -> float:
    """Standard deviation of a Beta(alpha, beta)."""
    total = alpha + beta
    return float((alpha * beta / (total * total * (total + 1))) ** 0.5)
