"""The weighted median: the position no majority of influence would leave; each issue is decided by itself."""

from __future__ import annotations

import numpy as np

from sim.negotiation.collective.positions import Positions
from sim.negotiation.domain import FloatArray

_ROUNDING = 1e-12
"""Share of the whole by which a sum of weights may miss one half and still be one half."""


def weighted_median(position: FloatArray, weight: FloatArray) -> float:
    """The Condorcet winner among the points of one issue, for actors with single-peaked preferences (Black 1948).

    Both arrays have shape (actors,); NaN positions and zero weights count for nothing. Against the median no other
    point gathers more than half of the weight. When the weight to the left of a gap is exactly one half, each point of
    the gap is unbeaten; the middle of the gap is returned, which favours neither side.
    """
    voting = weight > 0
    order = np.argsort(position[voting], kind="stable")
    points, heap = position[voting][order], np.cumsum(weight[voting][order])
    half, slack = heap[-1] / 2, heap[-1] * _ROUNDING
    lower = points[np.searchsorted(heap, half - slack)]
    upper = points[np.searchsorted(heap, half + slack, side="right")]
    return float(lower + (upper - lower) / 2)


def median(table: Positions) -> FloatArray:
    """The weighted median on each issue, in the issue's own units, shape (issues,); weights are salience x power."""
    return np.array([weighted_median(x, w) for x, w in zip(table.position, table.weight, strict=True)])
