"""The full-endowment equilibrium of gravity trade, and the gains from trade it agrees with (Arkolakis et al. 2012)."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from sim.world.equations import Array
from sim.world.modules.economy.gravity import SIGMA, flows, resistances
from sim.world.modules.economy.welfare import income_change


@dataclass(frozen=True, slots=True)
class Equilibrium:
    """What a change of openness does once prices have followed: flows, home shares and real incomes over the old."""

    flows: Array
    home_share: Array
    real_income: Array


def full_endowment(
    output: ArrayLike, before: ArrayLike, after: ArrayLike, sigma: float = SIGMA, rounds: int = 2_000
) -> Equilibrium:
    """The new equilibrium when openness (n x n) goes from ``before`` to ``after`` and each country keeps its endowment.

    Balanced trade. Prices follow p^(1 - sigma) = (Y_i / Y) / Pi_i and outputs Y_i = p_i Q_i; ``real_income`` is
    Y / P of the new over the old, which equals the Arkolakis-Costinot-Rodriguez-Clare ratio (a test holds it there).
    Raises ValueError when it has not settled.
    """
    y0 = np.asarray(output, dtype=np.float64)
    outward0, _ = resistances(y0, y0, before)
    price = np.ones(len(y0))
    for _ in range(rounds):
        y = price * y0
        y *= y0.sum() / y.sum()
        outward, _ = resistances(y, y, after)
        found = ((y / y.sum()) / (y0 / y0.sum()) * outward0 / outward) ** (1.0 / (1.0 - sigma))
        found *= y0.sum() / (found * y0).sum()
        if np.abs(found - price).max() < 1e-11:
            break
        price = (price * found) ** 0.5  # half-way, so that it does not swing
    else:
        raise ValueError(f"prices have not settled after {rounds} rounds")
    y = price * y0
    sold, sold0 = flows(y, y, after), flows(y0, y0, before)
    share, share0 = np.diag(sold) / y, np.diag(sold0) / y0
    index, index0 = _prices(price, after, sigma, y0, outward0), _prices(np.ones(len(y0)), before, sigma, y0, outward0)
    return Equilibrium(sold, np.asarray(share / share0), np.asarray(price / (index / index0)))


def _prices(price: Array, open_to: ArrayLike, sigma: float, y0: Array, outward0: Array) -> Array:
    """Consumer price indices (n), up to one factor: (sum_i b_i p_i^(1-sigma) open_ij)^(1/(1-sigma)).

    The taste b_i is what makes the old equilibrium hold at prices of one: its share over its outward resistance.
    """
    taste = y0 / y0.sum() / outward0
    powered = np.asarray(open_to, dtype=np.float64).T @ (taste * price ** (1.0 - sigma))
    return np.asarray(powered ** (1.0 / (1.0 - sigma)))


def gains_from_trade(home_share: float, elasticity: float) -> float:
    """Share of real income that a country would lose in autarky: 1 - lambda^(-1 / epsilon), lambda its home share."""
    return 1.0 - float(income_change(1.0 / home_share, elasticity))
