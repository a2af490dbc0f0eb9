"""Gains from trade and costs of tariffs, by formulas of one line each; `gravity` has the flows of trade.

Sources: Arkolakis, Costinot and Rodriguez-Clare (2012), "New Trade Models, Same Old Gains?"; the optimal tariff and the
first-order welfare change are textbook results (Feenstra, Advanced International Trade, chapters 7 and 8).
"""

import numpy as np
from numpy.typing import ArrayLike

from sim.world.equations import Array


def income_change(home_share_ratio: ArrayLike, elasticity: float) -> Array:
    """Real income, new over old: lambda_hat^(1 / epsilon), epsilon < 0 the trade elasticity (1 - sigma).

    Raises ValueError unless the elasticity is negative and the ratios positive.
    """
    ratio = np.asarray(home_share_ratio, dtype=np.float64)
    if elasticity >= 0.0 or (ratio <= 0.0).any():
        raise ValueError("the trade elasticity is negative and shares of home spending are positive")
    return np.asarray(ratio ** (1.0 / elasticity))
