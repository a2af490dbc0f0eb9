"""Cohen's kappa of two markers, plain or weighted, with the asymptotic interval."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from assessment.agreement.estimate import (
    CONFIDENCE,
    Estimate,
    Interval,
    Undefined,
    must_be_a_confidence,
    no_estimate,
)
from assessment.agreement.quantiles import normal_quantile
from assessment.agreement.ratings import Table, must_be_a_table

Costs = NDArray[np.float64]
"""The cost of each pair of categories, the first marker's by rows; 0 on the diagonal."""
Weights = Literal["none", "linear", "quadratic"]
"""Cost of a disagreement: the same for all, the number of categories between the two, or its square."""

LEVELS = (1, 2, 3, 4)
NEGLIGIBLE = 1e-12


def kappa(
    table: Table,
    weights: Weights | Costs = "quadratic",
    scale: Sequence[float] = LEVELS,
    confidence: float = CONFIDENCE,
) -> Estimate:
    """Cohen's (weighted) kappa of two markers, over the units that both marked.

    1 is complete agreement, 0 what their own frequencies of levels would give by chance. `scale` are all the
    categories in order, used or not; weights count places on it. The interval is kappa ± z standard errors, cut at
    -1 and 1. Raises ValueError for other than two columns, for a level that is not on the
    scale and for costs of another size or none above 0.

    Source: J. Cohen (1960; weighted: Psychological Bulletin 70:4, 1968). Standard error: J. L. Fleiss, J. Cohen and
    B. S. Everitt, *Large sample standard errors of kappa and weighted kappa* (Psychological Bulletin 72:5, 1969), 13.
    """
    must_be_a_table(table)
    must_be_a_confidence(confidence)
    if table.shape[1] != 2:
        raise ValueError(f"kappa is of two markers, not {table.shape[1]}")
    both = table[~np.isnan(table).any(axis=1)]
    units = len(both)
    if not units:
        return no_estimate(Undefined.ONE_MARKER if np.isfinite(table).any() else Undefined.NOTHING_MARKED, 0, 2)
    shares = _crossed(both, scale) / units
    first, second = shares.sum(axis=1), shares.sum(axis=0)
    agreement = 1.0 - _costs(len(scale), weights)
    by_chance = float(first @ agreement @ second)
    if 1.0 - by_chance < NEGLIGIBLE:
        return no_estimate(Undefined.NO_VARIANCE, units, 2)
    value = (float((agreement * shares).sum()) - by_chance) / (1.0 - by_chance)
    if units == 1:
        return Estimate(value, None, units, 2, without_interval=Undefined.ONE_UNIT)
    means = (agreement @ second)[:, None] + (first @ agreement)[None, :]
    spread = float((shares * (agreement - means * (1.0 - value)) ** 2).sum())
    variance = (spread - (value - by_chance * (1.0 - value)) ** 2) / (units * (1.0 - by_chance) ** 2)
    if variance < NEGLIGIBLE:
        return Estimate(value, None, units, 2, without_interval=Undefined.NO_DISAGREEMENT)
    reach = normal_quantile(0.5 + confidence / 2.0) * math.sqrt(variance)
    return Estimate(value, Interval(max(-1.0, value - reach), min(1.0, value + reach), confidence), units, 2)


def _crossed(both: Table, scale: Sequence[float]) -> NDArray[np.float64]:
    """Counts of units by the first marker's category (rows) and the second's (columns)."""
    place = {level: at for at, level in enumerate(scale)}
    strangers = sorted({float(level) for level in both.flat} - place.keys())
    if strangers:
        raise ValueError(f"the scale {tuple(scale)} has no level {strangers[0]:g}")
    counts = np.zeros((len(scale), len(scale)))
    for one, other in both:
        counts[place[one], place[other]] += 1.0
    return counts


def _costs(categories: int, weights: Weights | Costs) -> Costs:
    """The cost of each pair of categories, 1 for the dearest."""
    if not isinstance(weights, str):
        if weights.shape != (categories, categories) or not np.max(weights) > 0.0:
            raise ValueError(f"costs are of {categories} categories by {categories}, some of them above 0")
        return weights / np.max(weights)
    places = np.arange(categories, dtype=np.float64)
    apart = np.abs(places[:, None] - places[None, :])
    if weights == "none":
        return (apart > 0.0).astype(np.float64)
    furthest = max(1.0, categories - 1.0)
    return apart / furthest if weights == "linear" else (apart / furthest) ** 2
