"""Concession by a plan known beforehand: the clock's, or a stock's that runs down."""

from __future__ import annotations

import functools
import math
from dataclasses import dataclass
from typing import Literal, TypeAlias

import numpy as np

from sim.negotiation.domain import FloatArray, IndexArray
from sim.negotiation.preferences import ROUNDING
from sim.negotiation.tactics.ranking import Ranking

Form: TypeAlias = Literal["polynomial", "exponential"]


@dataclass(frozen=True, slots=True)
class TimeDependent:
    """Concede as time passes and for no other reason (Faratin, Sierra and Jennings 1998).

    `e` is Faratin's exponent: below 1 Boulware (holds out, concedes late), 1 linear, above 1 Conceder, 0 a hard-liner
    who never moves. NegMAS writes its curve with the inverse, 1 / e: its 4 is our 0.25. `k` in [0, 1] is the share
    conceded at the start; the exponential form needs it above 0.
    """

    e: float
    k: float = 0.0
    form: Form = "polynomial"

    def __post_init__(self) -> None:
        if not (math.isfinite(self.e) and self.e >= 0.0):
            raise ValueError(f"TimeDependent: e is {self.e}; it must be 0 or more.")
        if not 0.0 <= self.k <= 1.0:
            raise ValueError(f"TimeDependent: k is {self.k}; it must be in 0..1.")
        if self.form == "exponential" and self.k == 0.0:
            raise ValueError("TimeDependent: the exponential form needs k above 0, as it rests on ln k.")


@dataclass(frozen=True, slots=True)
class ResourceDependent:
    """Concede as what one lives on runs out: food under siege, cash, patience (Faratin, Sierra and Jennings 1998).

    `stock` is what there is at the start, counted so that a party with 1 left has conceded 1/e of the way, and one with
    5 next to nothing. `drain` is the share of it used up by the deadline: 1 just lasts, 2 is gone at half time, 0 never
    falls. `k` in [0, 1] is the share conceded however much is left.
    """

    stock: float = 5.0
    drain: float = 1.0
    k: float = 0.0

    def __post_init__(self) -> None:
        for name, value in (("stock", self.stock), ("drain", self.drain)):
            if not (math.isfinite(value) and value >= 0.0):
                raise ValueError(f"ResourceDependent: the {name} is {value}; it must be 0 or more.")
        if not 0.0 <= self.k <= 1.0:
            raise ValueError(f"ResourceDependent: k is {self.k}; it must be in 0..1.")


Planned: TypeAlias = TimeDependent | ResourceDependent
"""Tactics whose every target is known before the talks."""


def conceded(tactic: Planned, time: float) -> float:
    """Faratin's alpha: the share of the way from best to reservation conceded at `time`, a share of the deadline.

    Polynomial: alpha(t) = k + (1 - k) t^(1/e). Exponential: alpha(t) = exp((1 - t)^e ln k). Both go from k at t = 0 to
    1 at t = 1; time past the deadline counts as 1. A hard-liner (e = 0) stays at k, at the deadline too. By resource:
    see `conceded_for_want`, with what is left at `time`.
    """
    passed = min(max(time, 0.0), 1.0)
    if isinstance(tactic, ResourceDependent):
        return conceded_for_want(tactic.stock * max(0.0, 1.0 - tactic.drain * passed), tactic.k)
    left = 1.0 - passed
    if tactic.e == 0.0:
        return tactic.k
    if tactic.form == "exponential":
        return math.exp(math.pow(left, tactic.e) * math.log(tactic.k))
    return tactic.k + (1.0 - tactic.k) * math.pow(1.0 - left, 1.0 / tactic.e)


def conceded_for_want(left: float, k: float = 0.0) -> float:
    """alpha = k + (1 - k) exp(-left): the share conceded when `left` of a resource remains; all when none does."""
    return k + (1.0 - k) * math.exp(-max(0.0, left))


def target(tactic: Planned, time: float, reservation: float, best: float) -> float:
    """The utility a party asks for at `time`: best - (best - reservation) alpha(time)."""
    return best - (best - reservation) * conceded(tactic, time)


def round_times(rounds: int) -> tuple[float, ...]:
    """The time of each round as a share of the deadline: 0 in the first, 1 in the last; a single round is the last."""
    if rounds < 1:
        raise ValueError(f"rounds: {rounds}; at least one is needed.")
    return (1.0,) if rounds == 1 else tuple(number / (rounds - 1) for number in range(rounds))


@functools.lru_cache(maxsize=256)
def concession_curve(tactic: Planned, rounds: int) -> FloatArray:
    """`conceded` at each of `round_times`, shape (rounds,), read-only since it is kept for the next run."""
    curve = np.array([conceded(tactic, time) for time in round_times(rounds)])
    curve.flags.writeable = False
    return curve


def schedule(ranking: Ranking, tactic: Planned, reservation: float, rounds: int) -> tuple[IndexArray, FloatArray]:
    """All the offers such a party will make, round by round, and its own utility for each; shapes (rounds,).

    Each is the outcome of `at_target`. Raises ValueError when the ranking is empty.
    """
    if len(ranking) == 0:
        raise ValueError("schedule: nothing is acceptable, so there is nothing to offer.")
    best = ranking.utilities[0]
    levels = best - (best - reservation) * concession_curve(tactic, rounds)
    # `levels` never exceeds `best`, so that the search always finds a position of at least 1.
    positions = ranking.ascending.searchsorted(ROUNDING - levels, side="right") - 1
    return ranking.representatives.take(positions), ranking.utilities.take(positions)
