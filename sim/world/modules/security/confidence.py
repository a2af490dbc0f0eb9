"""Effect of confidence-building measures: they narrow a belief about intent, which makes war less likely.

Source: Fearon (1995), "Rationalist Explanations for War", with one offer and a cost of war of the other side that is
uniform to the one who offers. Deriving the best offer gives the probability of war below; that a measure narrows the
belief by Bayes's rule for normal signals, and that belief widens again as measures age, is our own.
"""

from collections.abc import Mapping
from math import sqrt

NOISE: Mapping[str, float] = {
    "invite-observers": 0.15,
    "admit-inspectors": 0.12,
    "notify-planned-measures": 0.2,
    "military-cooperation": 0.18,
    "share-cyber-information": 0.22,
    "share-intelligence": 0.22,
    "visit": 0.35,
    "phone-call": 0.5,
}
"""By act: standard deviation of the signal it gives of its author's intent, in units of what is in dispute (ours)."""
FORGETTING = 0.01
"""Share of the way back to the prior variance each day (ours)."""


def chance_of_war(mean_cost: float, deviation: float, own_cost: float) -> float:
    """P(war) when A makes one offer to B, whose cost of war it takes as uniform with that mean and deviation.

    All in shares of what is in dispute. With half-width w = sqrt(3) deviation, A's best offer is refused by a B whose
    cost lies below (mean + w - own) / 2, so P = max(0, (3 w - mean - own) / (4 w)): nothing up to a certain doubt, then
    rising towards 3/4. Raises ValueError for a negative figure.
    """
    if min(mean_cost, deviation, own_cost) < 0.0:
        raise ValueError("costs and deviations are shares of the stake and cannot be negative")
    width = sqrt(3.0) * deviation
    return 0.0 if width == 0.0 else max(0.0, (3.0 * width - mean_cost - own_cost) / (4.0 * width))


def best_demand(win: float, mean_cost: float, deviation: float, own_cost: float) -> float:
    """The share that A asks for, of a prize it would win with chance ``win``: win + max(k*, the least cost).

    k* = (mean + w - own) / 2 is the cost below which B refuses; where it lies under B's least cost, A asks for all
    that even that B would give.
    """
    width = sqrt(3.0) * deviation
    return min(1.0, win + max((mean_cost + width - own_cost) / 2.0, mean_cost - width))


def after_measure(deviation: float, noise: float) -> float:
    """Deviation of the belief after a signal of that noise: precisions add. Raises ValueError for no noise."""
    if noise <= 0.0:
        raise ValueError("no measure reveals intent without noise; give a deviation above 0")
    if deviation == 0.0:
        return 0.0
    return 1.0 / sqrt(1.0 / deviation**2 + 1.0 / noise**2)


def after_a_day(deviation: float, prior: float, forgetting: float = FORGETTING) -> float:
    """Deviation a day on: its variance goes back towards that of the ``prior``."""
    return sqrt(deviation**2 + forgetting * (prior**2 - deviation**2))
