"""The externalities of position exchange: what a change of outcomes brings every actor of the table."""

import numpy as np

from sim.negotiation.collective.positions import Positions
from sim.negotiation.domain import FloatArray


def externalities(table: Positions, before: FloatArray, after: FloatArray) -> FloatArray:
    """What a change of outcomes brings each actor, shape (actors,), in salience x points of 100; negative is a loss.

    sum over issues of s_k (|o0 - x_k| - |o1 - x_k|), outcomes in own units (Van Assen, Stokman and Van Oosten 2003).
    """
    lower, upper = (np.array(end) for end in zip(*table.scales, strict=True))
    points = 100.0 / np.where(upper > lower, upper - lower, np.inf)
    nearer = np.abs(before[:, None] - table.position) - np.abs(after[:, None] - table.position)
    return np.asarray((table.salience * np.where(table.stake, nearer, 0.0) * points[:, None]).sum(axis=0))
