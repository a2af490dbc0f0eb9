"""People's needs and the aid they get: Sphere's minima, deliveries, cash or goods, and the INFORM risk index.

Sources: The Sphere Handbook (2018): water 15 l per person and day, 250 people per tap, 20 per latrine, 250 g of soap a
month, 45 m2 of camp per person; 3.5 m2 of roof, 2,100 kcal and the alarm at 1 death per 10,000 a day were checked
against texts that quote the handbook. INFORM Risk: hazard and exposure, vulnerability and lack of coping capacity,
multiplied with equal weight (Joint Research Centre, INFORM methodology). The rule for cash is a practitioner's rule of
thumb.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import ArrayLike

from sim.world.equations import Array

KCAL = 2_100.0
"""Energy per person and day."""
WATER = 15.0
"""Litres per person and day."""
Sense = Literal["at-least", "at-most"]


@dataclass(frozen=True, slots=True)
class Minimum:
    """One of Sphere's figures: a floor ("at-least") or a ceiling ("at-most").

    ``read`` is whether the handbook's own text was read for this table, rather than others that quote it.
    """

    figure: float
    sense: Sense
    read: bool


SPHERE: Mapping[str, Minimum] = {
    "water": Minimum(WATER, "at-least", True),  # litres per person and day
    "survival-water": Minimum(7.5, "at-least", True),  # litres per person and day
    "people-per-tap": Minimum(250.0, "at-most", True),
    "people-per-latrine": Minimum(20.0, "at-most", True),
    "soap": Minimum(250.0, "at-least", True),  # grams per person and month
    "camp-area": Minimum(45.0, "at-least", True),  # m2 of site per person
    "covered-area": Minimum(3.5, "at-least", False),  # m2 of roof per person
    "energy": Minimum(KCAL, "at-least", False),  # kcal per person and day
    "deaths": Minimum(1.0, "at-most", False),  # per 10,000 and day
}


def meets(need: str, figure: float) -> bool:
    """Whether ``figure`` respects Sphere's minimum of that name. Raises KeyError for an unknown one."""
    minimum = SPHERE[need]
    return figure >= minimum.figure if minimum.sense == "at-least" else figure <= minimum.figure


def reach(constraint: ArrayLike) -> Array:
    """Share of the people in need that can be reached under an access constraint of 0-5 (ACAPS's scale, 0 is none).

    The straight line between the scale's two ends is ours: ACAPS scores constraints, not people.
    """
    return 1.0 - np.clip(np.asarray(constraint, dtype=np.float64), 0.0, 5.0) / 5.0


def delivered(access: ArrayLike, logistics: ArrayLike, diversion: ArrayLike, funded: ArrayLike) -> Array:
    """Share of the need that arrives: access x logistics x (1 - diversion) x funded, each 0-1 (equation 8).

    Raises ValueError when one lies outside [0, 1].
    """
    shares = [np.asarray(share, dtype=np.float64) for share in (access, logistics, diversion, funded)]
    if any(((share < 0.0) | (share > 1.0)).any() for share in shares):
        raise ValueError("access, logistics, diversion and funding are shares; give each between 0 and 1")
    return shares[0] * shares[1] * (1.0 - shares[2]) * shares[3]


def alpha(landed_cost: float, market_price: float) -> float:
    """Cost of a basket landed in kind over its cost on the local market; above 1 cash buys more.

    Raises ValueError unless the price is positive.
    """
    if market_price <= 0.0:
        raise ValueError("a market price is positive; where there is no market, goods are the only way")
    return landed_cost / market_price


@dataclass(frozen=True, slots=True)
class Transfer:
    """Cash or goods, with what decided it: each test of the rule and whether it speaks for cash."""

    cash: bool
    reasons: Mapping[str, bool]
