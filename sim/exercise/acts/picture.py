"""Relations, acts and indicators on a screen."""

from __future__ import annotations

from typing import Literal, TypedDict

from sim.exercise.acts.events import Ground
from sim.exercise.acts.queries import trust
from sim.exercise.acts.state import TrustMoved
from sim.exercise.core.names import ActorId, IndicatorId, Text
from sim.exercise.state import State
from sim.world.catalogue import ACTS

RECENT = 40
"""The last moves of trust that a screen explains."""


class DyadShown(TypedDict):
    """Relation of `a` to `b`; `spread` is the standard deviation of its trust."""

    a: ActorId
    b: ActorId
    tension: float
    cooperation: float
    trust: float
    spread: float


class TrustMovedShown(TypedDict):
    """Trust of `a` in `b` before and after, in [0, 1], and why as far as the reader was told: `actor` did `act`."""

    a: ActorId
    b: ActorId
    was: float
    now: float
    day: int
    ground: Ground | None
    actor: ActorId | None
    act: Text | None


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
    """The rung of the escalation ladder, the relations of all actors, their legitimacy, and the indicators.

    `by_tension` says that tension alone stands on that rung: no act that this reader knows of has gone so far.
    """

    rung: int
    by_tension: bool
    dyads: list[DyadShown]
    trusted: list[TrustMovedShown]
    legitimacy: dict[ActorId, float]
    gauges: list[GaugeShown]


def world(state: State) -> WorldShown:
    """The ladder, the relations and the indicators with their history."""
    return {
        "rung": state.rung,
        "by_tension": all(tie.rung + 0.5 < state.rung for tie in state.dyads.values()),
        "dyads": [
            {
                "a": a,
                "b": b,
                "tension": round(t.tension, 2),
                "cooperation": round(t.cooperation, 2),
                "trust": round(trust(t), 2),
                "spread": round(_spread(t.alpha, t.beta), 2),
            }
            for (a, b), t in state.dyads.items()
        ],
        "trusted": [_trusted(move) for move in state.trusted[-RECENT:]],
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


def _trusted(move: TrustMoved) -> TrustMovedShown:
    because = move.because
    act = None if because is None or because.act is None else ACTS.get(because.act)
    return {
        "a": move.a,
        "b": move.b,
        "was": round(move.was, 2),
        "now": round(move.now, 2),
        "day": move.day,
        "ground": None if because is None else because.ground,
        "actor": None if because is None else because.actor,
        "act": None if act is None else dict(act.names),
    }


def _spread(alpha: float, beta: float) -> float:
    """Standard deviation of a Beta(alpha, beta)."""
    total = alpha + beta
    return float((alpha * beta / (total * total * (total + 1))) ** 0.5)
