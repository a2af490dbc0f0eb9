"""Tariffs and quotas as schedules say them: bound and applied rates, tariff-rate quotas, and what trade answers.

Sources: GATT articles I, II and XXIV; tariff-rate quotas as in the WTO Agreement on Agriculture. The reply of trade to
a tariff is gravity's: a tariff is a cost factor, and costs enter to the power 1 - sigma.
"""

from sim.world.modules.economy.gravity import SIGMA


def water(bound: float, applied: float) -> float:
    """Room for the applied tariff to rise without a breach of the schedule.

    Raises ValueError when the applied rate already exceeds the bound one: that is a breach, not water.
    """
    if applied > bound:
        raise ValueError(f"the applied tariff ({applied}) exceeds the bound one ({bound}); that breaks the schedule")
    return bound - applied


def trade_factor(before: float, after: float, sigma: float = SIGMA) -> float:
    """Factor on sales at the buyer's price when the tariff goes from ``before`` to ``after``.

    ((1 + after) / (1 + before))^(1 - sigma), with resistances held: the partial effect of gravity.
    """
    return float(((1.0 + after) / (1.0 + before)) ** (1.0 - sigma))
