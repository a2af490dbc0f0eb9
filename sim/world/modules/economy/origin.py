"""Rules of origin: how much of a good is a region's own, and whether a firm will bother to claim the preference.

Source: the three methods are those of preferential agreements (build-down and build-up regional value content, net
cost), as in USMCA article 4.5; the claiming rule is the usual one of the literature on utilisation of preferences.
"""

from dataclasses import dataclass
from math import erf, log, sqrt


def build_down(transaction_value: float, foreign_materials: float) -> float:
    """Regional value content, 0-1: (TV - VNM) / TV. Raises ValueError unless the value is positive."""
    return (_positive(transaction_value) - foreign_materials) / transaction_value


def build_up(transaction_value: float, own_materials: float) -> float:
    """Regional value content, 0-1: VOM / TV. Raises ValueError unless the value is positive."""
    return own_materials / _positive(transaction_value)


def net_cost(cost: float, foreign_materials: float) -> float:
    """Regional value content by net cost, 0-1: (NC - VNM) / NC. Raises ValueError unless the cost is positive."""
    return (_positive(cost) - foreign_materials) / cost


def claims(margin: float, value: float, compliance_cost: float) -> bool:
    """Whether a firm asks for the preference: margin x value of the consignment > what proving origin costs."""
    return margin * value > compliance_cost


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


def _positive(value: float) -> float:
    if value <= 0.0:
        raise ValueError("origin is reckoned on a positive value")
    return value
