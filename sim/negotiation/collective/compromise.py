"""The compromise model: the mean of what everybody wants, weighted by influence."""

from __future__ import annotations

import numpy as np

from sim.negotiation.collective.positions import Positions
from sim.negotiation.domain import FloatArray


def weighted_mean(position: FloatArray, weight: FloatArray) -> FloatArray:
    """o = sum c s x / sum c s for each issue, shape (issues,), of positions and weights of shape (issues, actors).

    NaN positions count for nothing. This is the compromise model of Van den Bos (1991, "Dutch EC Policy Making") and,
    to first order and when no agreement is the worst of all for everybody, the asymmetric Nash bargaining solution
    (Achen 2006, in Thomson et al., "The European Union Decides", chapter 4).
    """
    held = np.where(np.isnan(position), 0.0, position)
    return np.asarray((weight * held).sum(axis=1) / weight.sum(axis=1))


def compromise(table: Positions) -> FloatArray:
    """The compromise on each issue, in the issue's own units, shape (issues,)."""
    return weighted_mean(table.position, table.weight)
