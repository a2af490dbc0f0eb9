"""Rules of origin: how much of a good is a region's own, and whether a firm will bother to claim the preference.

Source: the three methods are those of preferential agreements (build-down and build-up regional value content, net
cost), as in USMCA article 4.5; the claiming rule is the usual one of the literature on utilisation of preferences.
"""

from dataclasses import dataclass
from math import erf, log, sqrt


@dataclass(frozen=True, slots=True)
class Firms:
    """Consignments of a sector: their values (log-normal: ``median`` and ``spread`` of the log) and the share of origin
    they reach (normal: ``content`` and ``content_spread``).
    """

    median: float
    spread: float
    content: float
    content_spread: float


def utilisation(firms: Firms, threshold: float, margin: float, compliance_cost: float) -> float:
    """Share (0-1) of consignments that reach the content ``threshold`` and are claimed, the two being independent.

    Nobody claims without a margin.
    """
    if margin <= 0.0:
        return 0.0
    qualify = 0.5 * (1.0 - erf((threshold - firms.content) / (firms.content_spread * sqrt(2.0))))
    if compliance_cost <= 0.0:
        return qualify
    break_even = log(compliance_cost / margin / firms.median) / firms.spread
    return qualify * 0.5 * (1.0 - erf(break_even / sqrt(2.0)))
