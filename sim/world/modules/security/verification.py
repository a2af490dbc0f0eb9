"""Inspection by sample and what it deters: detection, how many items to look at, and when compliance pays.

Sources: attribute sampling without replacement (hypergeometric); the IAEA's approximation n = N (1 - (1 - DP)^(1/d))
(IAEA Safeguards Glossary); compliance as an inspection game with a future (folk theorem, Friedman 1971).
"""

from math import comb


def detection(items: int, falsified: int, sampled: int) -> float:
    """P(at least one falsified item is in the sample): 1 - C(N - d, n) / C(N, n).

    Raises ValueError unless 0 <= d, n <= N.
    """
    if not (0 <= falsified <= items and 0 <= sampled <= items):
        raise ValueError(f"of {items} items neither {falsified} can be falsified nor {sampled} sampled")
    return 1.0 - comb(items - falsified, sampled) / comb(items, sampled)
