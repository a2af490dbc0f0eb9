"""Samples of an outcome space that is too large to draw or list."""

from __future__ import annotations

import math

import numpy as np

from sim.negotiation.domain import FloatArray, IndexArray


def distinct(values: FloatArray) -> list[list[float]]:
    """Different points, to a tenth."""
    return np.unique(np.round(values, 1), axis=0).tolist() if len(values) else []


def even(count: int, most: int) -> IndexArray:
    """At most so many of 0 .. count - 1, evenly spread and out of step with the options' own periods."""
    if count <= most:
        return np.arange(count)
    golden = (math.sqrt(5.0) - 1.0) / 2.0
    return np.unique((np.arange(most) * golden % 1.0 * count).astype(np.intp))


def spaced(count: int, most: int) -> IndexArray:
    """At most so many of 0 .. count - 1, at equal distances, ends included."""
    return np.unique(np.linspace(0, count - 1, min(count, most)).astype(np.intp)) if count else np.arange(0)
