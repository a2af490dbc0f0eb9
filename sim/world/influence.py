"""How positions drift under persuasion and pressure, round by round (equation 6); what anybody then agrees to is
elsewhere.

Source: N. E. Friedkin and E. C. Johnsen, *Social Influence and Opinions* (Journal of Mathematical Sociology 15:3-4,
1990): each actor moves towards those it listens to, less the more the issue matters to it.
"""

import numpy as np
from numpy.typing import ArrayLike

from sim.world.equations import Array


def listening(weights: ArrayLike) -> Array:
    """Influence weights W (n x n, rows sum to 1) from any non-negative ones: row i is whom i listens to.

    Nobody listens to itself; a row without weight stays zero, and its actor stays put. Raises ValueError for a
    negative weight or a table that is not square.
    """
    table = np.array(weights, dtype=np.float64)
    if table.ndim != 2 or table.shape[0] != table.shape[1]:
        raise ValueError(f"influence is a square table of who listens to whom, not one of shape {table.shape}")
    if (table < 0.0).any():
        raise ValueError("influence weights cannot be negative: to listen is to come closer")
    np.fill_diagonal(table, 0.0)
    sums = table.sum(axis=1, keepdims=True)
    return np.asarray(np.divide(table, sums, out=np.zeros_like(table), where=sums > 0.0))


def drift(positions: ArrayLike, salience: ArrayLike, weights: ArrayLike, eta: float) -> Array:
    """Positions (n) after one round: x_i + eta (1 - s_i) sum_j W_ij (x_j - x_i).

    ``salience`` (n) and ``eta`` lie in [0, 1]; ``weights`` as `listening` gives them. Positions never leave the span
    they started in. Raises ValueError outside these ranges.
    """
    x, s, w = (np.asarray(value, dtype=np.float64) for value in (positions, salience, weights))
    if not 0.0 <= eta <= 1.0 or (s < 0.0).any() or (s > 1.0).any():
        raise ValueError("eta and every salience must lie in [0, 1]")
    return np.asarray(x + eta * (1.0 - s) * (w @ x - w.sum(axis=1) * x))


def settled(positions: ArrayLike, stubbornness: ArrayLike, weights: ArrayLike) -> Array:
    """Where opinions rest when each keeps a share of its first one: (I - (I - D) W)^-1 D x0, D = diag(stubbornness).

    The Friedkin-Johnsen equilibrium; rows of ``weights`` sum to 1. Raises ValueError when somebody's opinion depends on
    nobody's first one, so that there is no single resting point.
    """
    x, d, w = (np.asarray(value, dtype=np.float64) for value in (positions, stubbornness, weights))
    system = np.eye(len(x)) - (1.0 - d)[:, None] * w
    if np.linalg.cond(system) > 1e12:
        raise ValueError("these opinions have no single resting point: nobody in some circle keeps a first opinion")
    return np.asarray(np.linalg.solve(system, d * x))


def influence(capability: Array, trade: Array, alliance: Array, trust: Array) -> Array:
    """Whom each actor of a world listens to (n x n, rows sum to 1): the capable, trusted and close.

    The weight of j on i is capability_j x trust_ij x (1 + alliance_ij + the share of i's trade that is with j).
    """
    both = trade + trade.T
    total = both.sum(axis=1, keepdims=True)
    share = np.divide(both, total, out=np.zeros_like(both), where=total > 0.0)
    return listening(capability[None, :] * trust * (1.0 + alliance + share))
