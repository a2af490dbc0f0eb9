"""Inspection by sample and what it deters: detection, how many items to look at, and when compliance pays.

Sources: attribute sampling without replacement (hypergeometric); the IAEA's approximation n = N (1 - (1 - DP)^(1/d))
(IAEA Safeguards Glossary); compliance as an inspection game with a future (folk theorem, Friedman 1971).
"""

from math import ceil, comb, inf


def detection(items: int, falsified: int, sampled: int) -> float:
    """P(at least one falsified item is in the sample): 1 - C(N - d, n) / C(N, n).

    Raises ValueError unless 0 <= d, n <= N.
    """
    if not (0 <= falsified <= items and 0 <= sampled <= items):
        raise ValueError(f"of {items} items neither {falsified} can be falsified nor {sampled} sampled")
    return 1.0 - comb(items - falsified, sampled) / comb(items, sampled)


def detection_approximate(items: int, falsified: int, sampled: int) -> float:
    """The binomial form 1 - (1 - n / N)^d, close when d is small beside N."""
    return 1.0 - (1.0 - sampled / items) ** falsified


def sample_size(items: int, falsified: int, probability: float) -> int:
    """How many of ``items`` to inspect to find one of ``falsified`` with ``probability``: the IAEA's n, rounded up.

    Raises ValueError unless at least one may be falsified and the probability is in [0, 1).
    """
    if falsified < 1 or not 0.0 <= probability < 1.0:
        raise ValueError("name at least one falsified item and a probability from 0 to below 1")
    # Rounding up must not be fooled by a figure like 21.000000000000004.
    size: float = items * (1.0 - (1.0 - probability) ** (1.0 / falsified))
    return ceil(round(size, 9))


def complies(gain: float, detected: float, penalty: float, future: float = 0.0) -> bool:
    """Whether keeping one's word pays: gain <= P(detection) x (penalty + cooperation lost for good), in one unit."""
    return gain <= detected * penalty + detected * future


def least_patience(temptation: float, reward: float, punishment: float) -> float:
    """The discount factor from which cooperation sustains itself: (T - R) / (T - P).

    0 when there is no temptation, infinite when punishment is no worse than temptation. Raises nothing.
    """
    if temptation <= reward:
        return 0.0
    return inf if temptation <= punishment else (temptation - reward) / (temptation - punishment)


def future_lost(per_period: float, discount: float) -> float:
    """Value of cooperation forgone for ever, from the next period on: delta / (1 - delta) x its worth in one period.

    Raises ValueError unless 0 <= discount < 1.
    """
    if not 0.0 <= discount < 1.0:
        raise ValueError("a discount factor lies from 0 to below 1")
    return per_period * discount / (1.0 - discount)
