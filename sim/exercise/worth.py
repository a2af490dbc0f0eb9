"""What a package is worth to those with stakes in it, and how likely those at home are to ratify it; pure figures."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from math import exp

from sim.exercise.blueprint import Stakes
from sim.exercise.names import BlocId, Choices, InstrumentId
from sim.exercise.undertakings import Bloc, BlocStakes

EXACT = 1e-9
"""Shares of weights that differ by less are equal: a quota of one half is met by half."""


def points(stakes: Stakes | BlocStakes, choices: Choices) -> float:
    """What a package is worth, in points of 100: the weighted mean of its options' values; an open issue counts 0."""
    total = sum(stakes.weights.values()) or 1.0
    parts = (w * stakes.values.get(i, {}).get(choices[i], 0.0) for i, w in stakes.weights.items() if i in choices)
    return 100 * sum(parts) / total


def says_yes(stakes: BlocStakes, choices: Choices, side_payment: float = 0.0) -> float:
    """Chance that a bloc accepts a package: logit^-1((u + side - u_NA) / tau), all in points of 100 (Putnam 1988)."""
    apart = (points(stakes, choices) + side_payment - stakes.no_agreement) / stakes.tau
    return 1.0 / (1.0 + exp(-max(-700.0, min(700.0, apart))))


def ratifies(chances: Mapping[BlocId, float], blocs: Iterable[Bloc], quota: float) -> float:
    """Chance that the blocs which say yes with these chances hold `quota` of the weight and no veto says no.

    Exact, by convolution over the distinct shares (the weighted Poisson-binomial tail); 1 without blocs.
    """
    voting = [bloc for bloc in blocs if bloc.id in chances]
    total = sum(bloc.weight for bloc in voting)
    if total <= 0.0:
        return 1.0
    weights = {0.0: 1.0}
    for bloc in voting:
        yes, moved = chances[bloc.id], dict[float, float]()
        for held, chance in weights.items():
            gained = round(held + bloc.weight, 12)
            moved[gained] = moved.get(gained, 0.0) + chance * yes
            if not bloc.veto:
                moved[held] = moved.get(held, 0.0) + chance * (1.0 - yes)
        weights = moved
    return sum(chance for held, chance in weights.items() if held / total >= quota - EXACT)


def outlook(blocs: Iterable[Bloc], instrument: InstrumentId, choices: Choices, quota: float) -> float:
    """Chance that an actor with these blocs ratifies a package of that instrument."""
    concerned = [bloc for bloc in blocs if instrument in bloc.stakes]
    chances = {bloc.id: says_yes(bloc.stakes[instrument], choices) for bloc in concerned}
    return ratifies(chances, concerned, quota)
