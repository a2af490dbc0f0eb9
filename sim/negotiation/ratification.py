"""The second level of a two-level game: what a party's domestic blocs would ratify.

Source of the whole: Putnam 1988, "Diplomacy and domestic politics: the logic of two-level games", International
Organization 42; of a small win-set as leverage, Schelling 1960, "The strategy of conflict".
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from sim.negotiation.domain import BoolArray, FloatArray
from sim.negotiation.preferences import ROUNDING, Preferences

# exp overflows a little past 709; chances this near 0 or 1 are 0 or 1 for any purpose.
_FARTHEST = 700.0


@dataclass(frozen=True, slots=True)
class Bloc:
    """A domestic bloc: what it wants, what no agreement is worth to it, and how it counts.

    `no_agreement` and `side` (a payment already promised to it) are on the scale of its utilities. `tau`, above 0, is
    the spread of its indecision: far below the differences between outcomes it votes as its utilities say, far above
    them by the toss of a coin. `weight` is its share in the vote; a no from a bloc with a `veto` defeats ratification.
    """

    preferences: Preferences
    no_agreement: float
    tau: float
    weight: Fraction | int = 1
    veto: bool = False
    side: float = 0.0

    def __post_init__(self) -> None:
        if not (math.isfinite(self.tau) and self.tau > 0.0):
            raise ValueError(f"Bloc: tau is {self.tau}; it must be above 0.")
        if not (math.isfinite(self.no_agreement) and math.isfinite(self.side)):
            raise ValueError("Bloc: the value of no agreement and the side payment must be finite.")
        if self.weight < 0:
            raise ValueError(f"Bloc: the weight is {self.weight}; it must be 0 or more.")


def acceptance(utilities: FloatArray, bloc: Bloc) -> FloatArray:
    """The chance that the bloc says yes: logit^-1((u + side - u_NA) / tau); same shape as `utilities`."""
    apart = (utilities + bloc.side - bloc.no_agreement) / bloc.tau
    chance: FloatArray = 1.0 / (1.0 + np.exp(-np.clip(apart, -_FARTHEST, _FARTHEST)))
    return chance


def ratified(accepting: FloatArray, blocs: Sequence[Bloc], quota: Fraction) -> FloatArray:
    """The chance that each outcome is ratified, (N,): blocs with `quota` of the weight say yes and no veto says no.

    `accepting`, (N, d), holds the chance of each bloc's yes; blocs decide independently. Exact, by convolution over the
    distinct sums of weights (the weighted Poisson-binomial tail). Raises ValueError for a quota outside 0..1, for blocs
    that do not fit, or when no bloc has any weight.
    """
    if not 0 <= quota <= 1:
        raise ValueError(f"ratified: the quota is {quota}; it must be in 0..1.")
    if accepting.ndim != 2 or accepting.shape[1] != len(blocs):
        raise ValueError(f"ratified: chances of shape {accepting.shape} for {len(blocs)} blocs.")
    total = sum((Fraction(bloc.weight) for bloc in blocs), Fraction(0))
    if total <= 0:
        raise ValueError("ratified: no bloc has any weight, so no quota has a meaning.")
    held: dict[Fraction, FloatArray] = {Fraction(0): np.ones(len(accepting))}
    for number, bloc in enumerate(blocs):
        yes = accepting[:, number]
        grown: dict[Fraction, FloatArray] = {}
        for weight, chance in held.items():
            more = weight + Fraction(bloc.weight)
            grown[more] = grown.get(more, 0.0) + chance * yes
            if not bloc.veto:
                grown[weight] = grown.get(weight, 0.0) + chance * (1.0 - yes)
        held = grown
    passed: FloatArray = np.zeros(len(accepting))
    for weight, chance in held.items():
        if weight >= quota * total:
            passed += chance
    return np.minimum(passed, 1.0)


def win_set(ratification: FloatArray, level: float) -> BoolArray:
    """The outcomes ratified with probability `level` or more, same shape as `ratification`."""
    if not 0.0 < level <= 1.0:
        raise ValueError(f"win_set: the level is {level}; it must be above 0 and at most 1.")
    return ratification >= level - ROUNDING


def win_set_share(ratification: FloatArray, level: float) -> float:
    """The share of all outcomes in the win-set: the smaller, the better a claim that hands are tied."""
    if ratification.size == 0:
        raise ValueError("win_set_share: there is no outcome.")
    return float(win_set(ratification, level).mean())


def side_payment(accepting: FloatArray, blocs: Sequence[Bloc], quota: Fraction, level: float, paid: int) -> FloatArray:
    """The least payment to bloc `paid` that brings each outcome into the win-set, (N,), on that bloc's scale.

    0 where it is there already, infinity where no payment to this bloc suffices. The chance of ratification is linear
    in the bloc's own chance y, so that y solves P(y = 0) + y (P(y = 1) - P(y = 0)) = level, and the payment is what
    moves the bloc's logit there.
    """
    if not 0.0 < level < 1.0:
        raise ValueError(f"side_payment: the level is {level}; it must be above 0 and below 1.")
    if not 0 <= paid < len(blocs):
        raise ValueError(f"side_payment: there is no bloc {paid}; blocs run from 0 to {len(blocs) - 1}.")
    without, surely = accepting.copy(), accepting.copy()
    without[:, paid], surely[:, paid] = 0.0, 1.0
    least, most = ratified(without, blocs, quota), ratified(surely, blocs, quota)
    payment: FloatArray = np.full(len(accepting), np.inf)
    within = win_set(ratified(accepting, blocs, quota), level)
    open_ = (most > level) & ~within
    wanted = (level - least[open_]) / (most[open_] - least[open_])
    # A chance that rounding has put at 0 leaves the bloc as far away as `acceptance` can tell.
    now = np.clip(accepting[open_, paid], math.exp(-_FARTHEST), None)
    payment[open_] = blocs[paid].tau * (_logit(wanted) - _logit(now))
    payment[within] = 0.0
    return payment


def _logit(chance: FloatArray) -> FloatArray:
    value: FloatArray = np.log(chance) - np.log1p(-chance)
    return value
