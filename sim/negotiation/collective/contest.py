"""The winner of a contest between options when votes are weighed by power.

The building blocks of the spatial model of politics of the KAPSARC Toolkit for Behavioral Analysis (KTAB, B. Wise et
al., MIT licence), in our own words and arrays: utilities curved by risk attitude, proportional voting, the strength of
coalitions, and the probabilistic Condorcet election (PCE).
"""

from __future__ import annotations

import numpy as np

from sim.negotiation.domain import FloatArray

SMALLEST_COALITION = 1e-10
"""The least support of each side of a contest, so that a contest nobody cares about is even."""


def distances(ideals: FloatArray, points: FloatArray, salience: FloatArray) -> FloatArray:
    """The distance of each point from each voter's ideal, shape (voters, points), in shares of the common scale.

    d = sqrt(sum (s_k dx_k)^2 / sum s_k^2), with `ideals` (voters, issues) and `points` (points, issues) on 0..100, and
    `salience` (voters, issues) of the voters. A voter to whom nothing matters is at distance 0 from everything.
    """
    squares = salience**2
    apart = ((ideals[:, None, :] - points[None, :, :]) / 100.0) ** 2
    total = squares.sum(axis=1)
    return np.asarray(np.sqrt((squares[:, None, :] * apart).sum(axis=2) / np.where(total > 0, total, 1.0)[:, None]))


def utility(distance: FloatArray, risk: FloatArray | float) -> FloatArray:
    """(1 - d)(1 + d R): 1 at the ideal, 0 at the far end; R in [-1, 1], negative for the risk-averse, 0 for neutral."""
    return np.asarray((1.0 - distance) * (1.0 + distance * risk))


def coalitions(utilities: FloatArray, weight: FloatArray) -> FloatArray:
    """The strength of the coalition for option a against option b, shape (options, options).

    `utilities` is (voters, options) and `weight` (voters,). Voting is proportional: each voter throws its weight times
    the difference of utility on the side it prefers.
    """
    votes = weight[:, None, None] * (utilities[:, :, None] - utilities[:, None, :])
    return np.asarray(np.maximum(votes, 0.0).sum(axis=0))


def victory(strength: FloatArray, exponent: float = 1.0) -> FloatArray:
    """P_ab = C_ab^n / (C_ab^n + C_ba^n), shape (options, options); n = 1 is the linear form, 2, 4, 8 are steeper."""
    powered = (strength + SMALLEST_COALITION) ** exponent
    return np.asarray(powered / (powered + powered.T))


def conditional_pce(wins: FloatArray) -> FloatArray:
    """The probability that each option is chosen, given that some option beats all others: p_a ~ prod_b P_ab."""
    likelihood = np.log(wins).sum(axis=1)
    chance = np.exp(likelihood - likelihood.max())
    return np.asarray(chance / chance.sum())


def risk_attitudes(chance: FloatArray) -> FloatArray:
    """R_i from each actor's chance that its own position is chosen, in [-1/2, 1]: who is likely to win can dare.

    (3 p - max - 2 min) / (2 (max - min)), the "Mid" range of KTAB; all 0 where all chances are equal.
    """
    least, most = chance.min(), chance.max()
    if most - least <= SMALLEST_COALITION:
        return np.zeros_like(chance)
    return np.asarray((3.0 * chance - most - 2.0 * least) / (2.0 * (most - least)))
