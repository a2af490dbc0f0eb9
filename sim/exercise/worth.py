"""What a package is worth to those with stakes in it, and how likely those at home are to ratify it; pure figures."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from sim.exercise.blueprint import Stakes
from sim.exercise.names import Choices, InstrumentId
from sim.exercise.undertakings import Bloc, BlocStakes

Array = NDArray[np.float64]

EXACT = 1e-9
"""Shares of weights that differ by less are equal: a quota of one half is met by half."""


def points(stakes: Stakes | BlocStakes, choices: Choices) -> float:
    """What a package is worth, in points of 100: the weighted mean of its options' values; an open issue counts 0."""
    total = sum(stakes.weights.values()) or 1.0
    parts = (w * stakes.values.get(i, {}).get(choices[i], 0.0) for i, w in stakes.weights.items() if i in choices)
    return 100 * sum(parts) / total


def says_yes(stakes: BlocStakes, worth: float | Array, side_payment: float = 0.0) -> Array:
    """Chance that a bloc accepts packages of this worth: logit^-1((u + side - u_NA) / tau), in points of 100.

    Source: the random-utility form of Putnam's (1988) second level. Any shape in, the same shape out.
    """
    apart = (np.asarray(worth, dtype=np.float64) + side_payment - stakes.no_agreement) / stakes.tau
    return np.asarray(1.0 / (1.0 + np.exp(-np.clip(apart, -700.0, 700.0))), dtype=np.float64)


def ratifies(chances: Sequence[Array], blocs: Sequence[Bloc], quota: float) -> Array:
    """Chance that blocs which say yes with these chances hold `quota` of the weight and no veto says no.

    Exact, by convolution over the distinct shares (the weighted Poisson-binomial tail); 1 without blocs. The chances of
    each bloc may have any one shape, which is also the answer's.
    """
    total = sum(bloc.weight for bloc in blocs)
    if total <= 0.0:
        return np.asarray(1.0)
    held: dict[float, Array] = {0.0: np.asarray(1.0)}
    for yes, bloc in zip(chances, blocs, strict=True):
        moved: dict[float, Array] = {}
        for weight, chance in held.items():
            gained = round(weight + bloc.weight, 12)
            moved[gained] = moved.get(gained, np.asarray(0.0)) + chance * yes
            if not bloc.veto:
                moved[weight] = moved.get(weight, np.asarray(0.0)) + chance * (1.0 - yes)
        held = moved
    enough = [chance for weight, chance in held.items() if weight / total >= quota - EXACT]
    return np.asarray(sum(enough, np.zeros(np.shape(chances[0]))))


def outlook(blocs: Iterable[Bloc], instrument: InstrumentId, choices: Choices, quota: float) -> float:
    """Chance that an actor with these blocs ratifies a package of that instrument."""
    concerned = [bloc for bloc in blocs if instrument in bloc.stakes]
    stakes = [bloc.stakes[instrument] for bloc in concerned]
    return float(ratifies([says_yes(s, points(s, choices)) for s in stakes], concerned, quota))
