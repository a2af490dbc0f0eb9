"""What sanctions cost both sides: trade lost by gravity, income by the gains from trade, and what others
take over.

Source: gravity with a sanctions dummy, in the manner of Felbermayr, Kirilakha, Syropoulos, Yalcin and Yotov (2020),
"The Global Sanctions Data Base"; the coefficient of a complete embargo is a scenario's parameter, since estimates
differ.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from sim.world.equations import Array
from sim.world.modules.economy.welfare import income_change

COEFFICIENT = -1.0
"""Log change of a pair's trade under complete sanctions: about 63 % less (rule of thumb; estimates run from -0.3 for
partial to below -1.5 for complete ones)."""


def trade_loss(exports: ArrayLike, coefficient: float = COEFFICIENT) -> Array:
    """Trade lost on flows under sanctions: X (1 - exp(b)), in the unit of X."""
    return np.asarray(exports, dtype=np.float64) * (1.0 - float(np.exp(coefficient)))


def income_loss(home_before: float, home_after: float, elasticity: float) -> float:
    """Share of real income lost when the share of home spending rises, by the formula of `welfare`."""
    return 1.0 - float(income_change(home_after / home_before, elasticity))


def diverted(lost: float, weights: ArrayLike, share: float = 1.0) -> Array:
    """How third parties (n) take over ``share`` of what was lost, in proportion to their gravity ``weights``.

    Nobody takes anything over when nobody trades. Raises ValueError for a share outside [0, 1].
    """
    if not 0.0 <= share <= 1.0:
        raise ValueError("the share that is diverted lies between 0 and 1")
    pull = np.asarray(weights, dtype=np.float64)
    total = float(pull.sum())
    return pull * (lost * share / total) if total > 0.0 else np.zeros_like(pull)


@dataclass(frozen=True, slots=True)
class Leverage:
    """What sanctions press with, in points of the target's GDP, and what it was made of."""

    net: float
    cost_to_target: float
    evasion: float
    audience: float


def leverage(cost_to_target: float, evaded: float, audience: float) -> Leverage:
    """Cost to the target (share of its GDP) less what diversion gives back and what the sender's public charges.

    ``evaded`` is the share (0-1) of the cost that third parties undo; ``audience`` is in the same unit as the cost.
    """
    undone = cost_to_target * evaded
    return Leverage(cost_to_target - undone - audience, cost_to_target, undone, audience)
