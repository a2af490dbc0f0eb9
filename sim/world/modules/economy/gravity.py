"""Trade between countries by structural gravity: who sells how much to whom, and the multilateral resistances.

Source: Anderson and van Wincoop (2003), and Yotov, Piermartini, Monteiro and Larch, An Advanced Guide to Trade Policy
Analysis (2016), whose PPML coefficients are printed in its table 1 and were reproduced from its data (CC BY 4.0, the
tradepolicy package): distance -0.841, contiguity 0.437, language 0.247, colony -0.222, regional agreement 0.191.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from sim.world.equations import Array


@dataclass(frozen=True, slots=True)
class Coefficients:
    """Coefficients of a pair's features in the log of its trade; the defaults are the guide's PPML column."""

    log_distance: float = -0.841
    contiguity: float = 0.437
    language: float = 0.247
    colony: float = -0.222
    agreement: float = 0.191


PPML = Coefficients()
SIGMA = 7.0
"""Elasticity of substitution that the guide uses in its counterfactuals."""


def openness(
    km: ArrayLike,
    contiguity: ArrayLike = 0.0,
    language: ArrayLike = 0.0,
    colony: ArrayLike = 0.0,
    agreement: ArrayLike = 0.0,
    coefficients: Coefficients = PPML,
) -> Array:
    """t^(1 - sigma) of each pair (n x n): exp(b'z), from distances in km and shares of 0-1 for the other features.

    Raises ValueError for a distance that is not positive.
    """
    distance = np.asarray(km, dtype=np.float64)
    if (distance <= 0.0).any():
        raise ValueError("gravity needs positive distances, also of a country from itself")
    c = coefficients
    index = c.log_distance * np.log(distance)
    for weight, feature in (
        (c.contiguity, contiguity),
        (c.language, language),
        (c.colony, colony),
        (c.agreement, agreement),
    ):
        index = index + weight * np.asarray(feature, dtype=np.float64)
    return np.asarray(np.exp(index))


def resistances(output: ArrayLike, spending: ArrayLike, open_to: ArrayLike, rounds: int = 400) -> tuple[Array, Array]:
    """Outward and inward resistances (n, n) to the power 1 - sigma, the first buyer's being 1.

    They solve Pi_i = sum_j open_ij / P_j E_j / Y and P_j = sum_i open_ij / Pi_i Y_i / Y. Substituting the first into
    the second leaves the gradient of a convex function of log (E_j / P_j), sum_i Y_i log sum_j open_ij E_j / P_j -
    sum_j E_j log (E_j / P_j), so that Newton steps, halved while they do not help, find it however little two groups
    of countries trade. Raises ValueError when the markets are not cleared to one part in a million after ``rounds``.
    """
    y, e = np.asarray(output, dtype=np.float64), np.asarray(spending, dtype=np.float64)
    y = y * (e.sum() / y.sum())
    t = np.asarray(open_to, dtype=np.float64)
    root = np.sqrt(e / e.sum())
    free = np.outer(root, root)  # the level of the resistances is free: keep Newton's matrix from being singular there
    log_weight = np.log(e / e.sum())
    gap, sold, height = _markets(log_weight, y, e, t)
    for _ in range(rounds):
        if np.abs(gap).max() < 1e-12:
            break
        hessian = np.diag(sold.sum(axis=0)) - sold.T @ (sold / y[:, np.newaxis])
        step = np.linalg.solve(hessian / np.outer(root, root) / e.sum() + free, -gap * root) / root
        length = 1.0
        while length > 1e-6:
            tried, tried_sold, tried_height = _markets(log_weight + length * step, y, e, t)
            falls = tried_height <= height + 1e-4 * length * float(e @ (gap * step))
            # Close to the end the function's own rounding hides its fall, but the markets still show it.
            if falls or (np.abs(gap).max() < 0.1 and np.abs(tried).max() < np.abs(gap).max()):
                break
            length /= 2.0
        else:  # where rounding blinds Newton's step (a tiny country beside vast ones), substitution still gains
            step, length = -np.log1p(gap), 1.0
            tried, tried_sold, tried_height = _markets(log_weight + step, y, e, t)
        log_weight, gap, sold, height = log_weight + length * step, tried, tried_sold, tried_height
    if np.abs(gap).max() > 1e-6:
        raise ValueError(f"the multilateral resistances have not settled after {rounds} rounds")
    weight = np.exp(log_weight - log_weight[0]) * (e[0] / e.sum())
    return t @ weight, e / e.sum() / weight


def _markets(log_weight: Array, y: Array, e: Array, t: Array) -> tuple[Array, Array, float]:
    """Excess of each buyer's purchases over its spending, as a share (n); sales by seller and buyer (n x n); height.

    The height is the convex function whose gradient is the excess.
    """
    pull = t * np.exp(log_weight - log_weight.max())
    offered = pull.sum(axis=1)
    sold = pull * (y / offered)[:, np.newaxis]
    height = float(y @ np.log(offered)) + float(log_weight.max()) * float(y.sum()) - float(e @ log_weight)
    return sold.sum(axis=0) / e - 1.0, sold, height


def flows(output: ArrayLike, spending: ArrayLike, open_to: ArrayLike) -> Array:
    """Sales (n x n) of i to j: Y_i E_j / Y x open_ij / (Pi_i P_j), home sales on the diagonal.

    Rows sum to outputs and columns to spending, when these have one total.
    """
    y, e = np.asarray(output, dtype=np.float64), np.asarray(spending, dtype=np.float64)
    outward, inward = resistances(y, e, open_to)
    sold = np.outer(y, e) / y.sum() * np.asarray(open_to, dtype=np.float64) / np.outer(outward, inward)
    return np.asarray(sold)
