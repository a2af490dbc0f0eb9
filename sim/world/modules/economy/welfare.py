"""What trade is worth and what a tariff costs, by formulas of one line each; who trades with whom is in `gravity`.

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


def gains_from_trade(home_share: float, elasticity: float) -> float:
    """Share of real income that a country would lose in autarky: 1 - lambda^(-1 / epsilon), lambda its home share.

    The paper's United States, lambda 0.93: 1.44 % at an elasticity of -5, 0.72 % at -10.
    """
    return 1.0 - float(income_change(1.0 / home_share, elasticity))


def optimal_tariff(export_supply_elasticity: float) -> float:
    """The tariff that suits a large buyer best when nobody answers: one over the foreign elasticity of export supply.

    Raises ValueError unless it is positive; a small country faces an infinite one and should charge nothing.
    """
    if export_supply_elasticity <= 0.0:
        raise ValueError("an elasticity of export supply is positive")
    return 1.0 / export_supply_elasticity


def first_order_change(terms_of_trade_gain: float, tariff: float, import_change: float) -> float:
    """Welfare change, in the money of its arguments: terms-of-trade gain less the triangle t x dM / 2.

    ``import_change`` is the fall of the quantity imported (positive when imports fall).
    """
    return terms_of_trade_gain - tariff * import_change / 2.0
