"""Tariffs and quotas as schedules say them: bound and applied rates, tariff-rate quotas, and what trade answers.

Sources: GATT articles I, II and XXIV; tariff-rate quotas as in the WTO Agreement on Agriculture. The reply of trade to
a tariff is gravity's: a tariff is a cost factor, and costs enter to the power 1 - sigma.
"""

from dataclasses import dataclass

import numpy as np

from sim.world.modules.economy.gravity import SIGMA


@dataclass(frozen=True, slots=True)
class Schedule:
    """A tariff-rate quota: ``inside`` up to ``quota`` and ``outside`` beyond, as shares of value (0.05 is 5 %).

    Raises ValueError for a negative quota or tariff, or an inside rate above the outside one.
    """

    quota: float
    inside: float
    outside: float

    def __post_init__(self) -> None:
        """Refuse a schedule that no list of concessions could hold."""
        if self.quota < 0.0 or self.inside < 0.0:
            raise ValueError("a quota and its tariff cannot be negative")
        if self.inside > self.outside:
            raise ValueError(
                f"inside the quota the tariff ({self.inside}) cannot exceed the one outside ({self.outside})"
            )

    def rate(self, volume: float) -> float:
        """The marginal rate that the last unit of ``volume`` pays."""
        return self.inside if volume <= self.quota else self.outside

    def duty(self, volume: float) -> float:
        """What ``volume`` (in value) pays in all."""
        return self.inside * min(volume, self.quota) + self.outside * max(0.0, volume - self.quota)

    def rent(self, volume: float) -> float:
        """What the holders of licences gain: the gap of the two rates on what enters inside, once the quota binds."""
        return (self.outside - self.inside) * self.quota if volume > self.quota else 0.0

    def filled(self, volume: float) -> float:
        """Share of the quota used, 0-1; 1 for a quota of nothing."""
        return 1.0 if self.quota == 0.0 else min(1.0, volume / self.quota)


def water(bound: float, applied: float) -> float:
    """How far the applied tariff may rise without breaking the schedule.

    Raises ValueError when the applied rate already exceeds the bound one: that is a breach, not water.
    """
    if applied > bound:
        raise ValueError(f"the applied tariff ({applied}) exceeds the bound one ({bound}); that breaks the schedule")
    return bound - applied


def trade_factor(before: float, after: float, sigma: float = SIGMA) -> float:
    """What sales at the buyer's price are multiplied by when the tariff goes from ``before`` to ``after``.

    ((1 + after) / (1 + before))^(1 - sigma), with resistances held: the partial effect of gravity.
    """
    return float(((1.0 + after) / (1.0 + before)) ** (1.0 - sigma))


def under_quota(free: float, base: float, schedule: Schedule, sigma: float = SIGMA) -> float:
    """Volume under a tariff-rate quota, from ``free``, the volume at the tariff ``base``.

    Three regimes: what the inside rate would draw, if it fits; what the outside rate draws, if that passes the quota;
    else the quota itself, filled and binding.
    """
    inside, outside = (free * trade_factor(base, rate, sigma) for rate in (schedule.inside, schedule.outside))
    return float(np.clip(schedule.quota, outside, inside))
