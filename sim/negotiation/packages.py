"""The worth of a package: the one normalisation of weights, and the sums over options.

A package is worth 100 times the weighted mean of its options' values, in [0, 1], plus the points of every interaction
that it fulfils. An issue that it leaves open adds 0, and fulfils nothing.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import TypeAlias

import numpy as np

from sim.negotiation.domain import FloatArray

Places: TypeAlias = tuple[int | None, ...]
"""The option of each issue, by its number; None where a package leaves the issue open or an interaction minds none."""
Tables: TypeAlias = tuple[tuple[float, ...], ...]
"""For each issue, what each of its options adds."""
Linked: TypeAlias = Sequence[tuple[Places, float]]
"""Interactions: the options that must hold together, and what that adds."""


def total_weight(weights: Iterable[float]) -> float:
    """The weights of all issues together; 1 where every weight is 0, so that nothing is divided by it."""
    return math.fsum(weights) or 1.0  # `sum` rounds otherwise on Python 3.12 than on 3.11


def option_points(weight: float, value: float, total: float) -> float:
    """The points of one option, when all issues together weigh `total`."""
    return 100.0 * weight * value / total


def package_points(options: Iterable[tuple[float, float]], total: float, fulfilled: Iterable[float] = ()) -> float:
    """The worth of a package in points: `options` gives weight and value of each option that it settles.

    `fulfilled` gives the points of the interactions that it fulfils.
    """
    return 100 * math.fsum(weight * value for weight, value in options) / total + math.fsum(fulfilled)


def tabled_value(tables: Tables, linked: Linked, places: Places) -> float:
    """The worth of a package as the sum of its options; in points, `package_points` up to rounding."""
    parts = [row[place] for row, place in zip(tables, places, strict=True) if place is not None]
    for wanted, worth in linked:
        if all(place is None or place == chosen for place, chosen in zip(wanted, places, strict=True)):
            parts.append(worth)
    return math.fsum(parts)


def outcome_values(tables: Tables, linked: Linked = (), base: float = 0.0) -> FloatArray:
    """The worth of every outcome, shape (N,), by outer sum: no outcome is ever materialised; the last issue fastest.

    Added from the first issue to the last, then the interactions: to the bit the same on every machine.
    """
    total: FloatArray = np.full(1, base)
    for row in tables:
        total = (total[:, np.newaxis] + np.array(row)).reshape(-1)
    if linked:
        by_issue = total.reshape([len(row) for row in tables])
        for places, worth in linked:
            by_issue[tuple(slice(None) if place is None else place for place in places)] += worth
    return total
