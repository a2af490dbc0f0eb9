"""Relations, acts and indicators on a screen."""

from __future__ import annotations

from sim.exercise.core.picture import Slice
from sim.exercise.state import State

# --- world -----------------------------------------------------------------------------------------------------------


def world(state: State) -> Slice:
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
                "history": [[day, round(v, g.decimals + 1)] for day, v in state.history[g.id][-60:]],
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
