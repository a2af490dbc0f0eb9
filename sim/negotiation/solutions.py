"""The classical solution points on a Pareto frontier and the measures of a deal.

Solutions are sought in the zone of possible agreement, the outcomes that give each party at least its reservation
value. When that zone is empty there is no solution: the answer is None, never a point that someone would refuse.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from sim.negotiation.domain import BoolArray, FloatArray, IndexArray
from sim.negotiation.frontier import column_sum, pareto_indices
from sim.negotiation.preferences import ROUNDING, meets


@dataclass(frozen=True, slots=True)
class Point:
    """An outcome singled out by a criterion: its index, each party's utility, and the value of the criterion there."""

    index: int
    utilities: tuple[float, ...]
    value: float


def zone(utilities: FloatArray, reservations: Sequence[float], allowed: BoolArray | None = None) -> BoolArray:
    """The zone of possible agreement: outcomes that give every party its reservation value or more, shape (N,).

    `utilities` is (N, n). `allowed`, shape (N,), leaves out outcomes that cross a red line. For the zone of a
    coalition, give the columns and reservation values of its members.
    """
    _check(utilities, reservations)
    mask: BoolArray = np.ones(len(utilities), dtype=np.bool_) if allowed is None else allowed.copy()
    for party, reservation in enumerate(reservations):
        mask &= meets(utilities[:, party], reservation)
    return mask


def nash(
    utilities: FloatArray,
    reservations: Sequence[float],
    frontier: IndexArray | None = None,
    powers: Sequence[float] | None = None,
) -> Point | None:
    """The Nash point: the highest product of gains, each gain raised to its party's bargaining power (1 by default).

    `frontier` holds the Pareto indices when already known (needed when red lines remove outcomes). Ties go to the
    lowest index; None when the zone is empty. Source: Nash 1950; with powers, Harsanyi and Selten 1972.
    """
    rational = _rational(utilities, reservations, frontier)
    if powers is None:
        factors = _gains(utilities, reservations, rational)
    else:
        if len(powers) != len(reservations) or min(powers) <= 0.0:
            raise ValueError("nash: one power above 0 is needed for each party.")
        factors = [gain**power for gain, power in zip(_gains(utilities, reservations, rational), powers, strict=True)]
    return _best(utilities, rational, functools.reduce(np.multiply, factors))


def kalai_smorodinsky(
    utilities: FloatArray, reservations: Sequence[float], frontier: IndexArray | None = None
) -> Point | None:
    """The Kalai-Smorodinsky point: the highest minimum of gains, each divided by the party's highest gain in the zone.

    A party that can gain nothing anywhere in the zone is left out of the minimum. Ties go to the lowest index; None
    when the zone is empty. Source: Kalai and Smorodinsky 1975, in the max-min form that finite sets need.
    """
    rational = _rational(utilities, reservations, frontier)
    if rational.size == 0:
        return None
    ratios = []
    for gain in _gains(utilities, reservations, rational):
        highest = float(gain.max())
        ratios.append(gain / highest if highest > 0.0 else np.ones_like(gain))
    return _best(utilities, rational, functools.reduce(np.minimum, ratios))


def egalitarian(
    utilities: FloatArray, reservations: Sequence[float], frontier: IndexArray | None = None
) -> Point | None:
    """The egalitarian point: the highest minimum gain. Ties go to the lowest index; None when the zone is empty.

    Source: Kalai 1977, with equal proportions.
    """
    rational = _rational(utilities, reservations, frontier)
    return _best(utilities, rational, functools.reduce(np.minimum, _gains(utilities, reservations, rational)))


def utilitarian(
    utilities: FloatArray, reservations: Sequence[float], frontier: IndexArray | None = None
) -> Point | None:
    """The utilitarian point: the highest sum of utilities in the zone.

    Ties go to the lowest index; None when the zone is empty.
    """
    rational = _rational(utilities, reservations, frontier)
    return _best(utilities, rational, column_sum(utilities[rational].T))


def opposition(utilities: FloatArray) -> float:
    """The opposition of a domain: the least Euclidean distance of an outcome to (1, ..., 1).

    Needs utilities in [0, 1]; the figure depends on the normalisation (raw or shifted), so say which one it rests on.
    """
    if len(utilities) == 0:
        raise ValueError("opposition: there is no outcome.")
    return math.sqrt(float(column_sum((1.0 - utilities.T) ** 2).min()))


def pareto_distance(utilities: FloatArray, deal: Sequence[float], frontier: IndexArray | None = None) -> float:
    """The Euclidean distance from the utilities of a deal to the nearest frontier point; 0 for an efficient deal."""
    points = utilities[pareto_indices(utilities) if frontier is None else frontier]
    if len(points) == 0:
        raise ValueError("pareto_distance: the frontier is empty.")
    return math.sqrt(float(column_sum((points.T - _column(deal)) ** 2).min()))


def nash_distance(deal: Sequence[float], point: Point) -> float:
    """The Euclidean distance from the utilities of a deal to those of the Nash point."""
    return math.dist(deal, point.utilities)


def joint_gain_left(utilities: FloatArray, deal: Sequence[float], frontier: IndexArray | None = None) -> float:
    """The largest total that the parties could still have gained from this deal without anyone losing.

    The maximum of sum_i (u_i - deal_i) over frontier points that are no worse than the deal for anyone; 0 for an
    efficient deal. This is what was left on the table in the sense of Raiffa 1982, not the distance to the utilitarian
    point, which may ask someone to give up what the deal gave them.
    """
    points = utilities[pareto_indices(utilities) if frontier is None else frontier]
    improvements = points.T - _column(deal)
    total = column_sum(improvements)[(improvements >= 0.0).all(axis=0)]
    return max(0.0, float(total.max())) if total.size else 0.0


def shares(deal: Sequence[float], reservations: Sequence[float]) -> tuple[float, ...] | None:
    """Each party's share of the total gain over the reservation values; None when the deal brings no gain in total.

    Shares sum to 1. A party that signed below its reservation value has a negative share.
    """
    gains = [utility - reservation for utility, reservation in zip(deal, reservations, strict=True)]
    total = math.fsum(gains)
    if total <= 0.0:
        return None
    return tuple(gain / total for gain in gains)


def _check(utilities: FloatArray, reservations: Sequence[float]) -> None:
    if utilities.ndim != 2 or utilities.shape[1] != len(reservations):
        raise ValueError(f"solutions: utilities of shape {utilities.shape} for {len(reservations)} reservation values.")


def _rational(utilities: FloatArray, reservations: Sequence[float], frontier: IndexArray | None) -> IndexArray:
    """The frontier points inside the zone, as increasing outcome indices."""
    _check(utilities, reservations)
    efficient = pareto_indices(utilities) if frontier is None else frontier
    return efficient[zone(utilities[efficient], reservations)]


def _gains(utilities: FloatArray, reservations: Sequence[float], outcomes: IndexArray) -> list[FloatArray]:
    """Each party's gain at each outcome; what rounding puts just below 0 inside the zone counts as 0."""
    chosen = utilities[outcomes]
    return [np.maximum(chosen[:, party] - reservation, 0.0) for party, reservation in enumerate(reservations)]


def _best(utilities: FloatArray, outcomes: IndexArray, values: FloatArray) -> Point | None:
    if outcomes.size == 0:
        return None
    # What differs in the last bits only is a tie, whatever the scale: argmax takes the first, the lowest index.
    highest = values.max()
    position = int(np.argmax(values >= highest - ROUNDING * abs(highest)))
    index = int(outcomes[position])
    return Point(index, tuple(float(utility) for utility in utilities[index]), float(values[position]))


def _column(deal: Sequence[float]) -> FloatArray:
    return np.array(deal, dtype=np.float64)[:, np.newaxis]
