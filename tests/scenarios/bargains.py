"""A bargaining problem asked for more than the check asks: its Nash point, and what first mandates allow."""

import numpy as np

from scenarios.bargain import Bargain
from sim.negotiation.domain import BoolArray
from sim.negotiation.solutions import Point, nash


def nash_point(deal: Bargain) -> Point | None:
    """The Nash point among the agreements, or None where there is none."""
    inside = np.flatnonzero(deal.agreements)
    if inside.size == 0:
        return None
    point = nash(deal.utilities[inside], [p.reservation for p in deal.preferences], np.arange(inside.size))
    return None if point is None else Point(int(inside[point.index]), point.utilities, point.value)


def in_mandates(deal: Bargain) -> BoolArray:
    """(N,): the outcomes inside every party's first mandate, before any capital is asked."""
    mask: BoolArray = np.ones(len(deal.domain), dtype=np.bool_)
    for stakes in deal.stakes:
        inside: BoolArray = np.ones(1, dtype=np.bool_)
        for issue, options in zip(deal.issues, deal.options, strict=True):
            allowed = np.array([option in stakes.limits.get(issue, options) for option in options])
            inside = (inside[:, np.newaxis] & allowed).reshape(-1)
        mask &= inside
    return mask
