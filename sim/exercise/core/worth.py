"""What a package is worth to those with stakes in it, and how likely those at home are to ratify it; pure figures."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from sim.exercise.core.blueprint import Bloc, BlocStakes, Interaction, Stakes
from sim.exercise.core.names import BlocId, Choices, InstrumentId, IssueId, OptionId
from sim.negotiation import packages, ratification
from sim.negotiation.preferences import Preferences

Array = NDArray[np.float64]


SWAY = 8.0
"""Points of 100 that a bloc in full support of its government gives up against no agreement: a choice of ours."""
EXACT = 1e-9
"""Shares of weights that differ by less are equal: a quota of one half is met by half."""


def shares(stakes: Stakes | BlocStakes) -> Mapping[IssueId, float]:
    """Each issue's share of what the text weighs, in [0, 1]; they sum to 1, or are all 0 where every weight is."""
    total = packages.total_weight(stakes.weights.values())
    return {issue: weight / total for issue, weight in stakes.weights.items()}


def points(stakes: Stakes | BlocStakes, choices: Choices) -> float:
    """What a package is worth, in points of 100: the weighted mean of its options' values; an open issue counts 0.

    To an actor, each interaction that the package fulfils adds its points (see `sim.negotiation.packages`).
    """
    settled = ((w, stakes.values.get(i, {}).get(choices[i], 0.0)) for i, w in stakes.weights.items() if i in choices)
    fulfilled = (one.points for one in _interactions(stakes) if _fulfils(choices, one))
    return packages.package_points(settled, packages.total_weight(stakes.weights.values()), fulfilled)


def option_points(stakes: Stakes | BlocStakes, issue: IssueId, option: OptionId) -> float:
    """What one option adds to a package, in points of 100; interactions belong to no one option."""
    total = packages.total_weight(stakes.weights.values())
    return packages.option_points(stakes.weights.get(issue, 0.0), stakes.values.get(issue, {}).get(option, 0.0), total)


def tables(
    stakes: Stakes | BlocStakes, issues: Sequence[IssueId], options: Sequence[Sequence[OptionId]]
) -> packages.Tables:
    """What each of these options adds to a package, in points of 100, issue by issue."""
    return tuple(tuple(option_points(stakes, i, o) for o in those) for i, those in zip(issues, options, strict=True))


def linked(
    stakes: Stakes | BlocStakes, issues: Sequence[IssueId], options: Sequence[Sequence[OptionId]]
) -> packages.Linked:
    """The interactions of a text by the numbers of their options, with their points; a bloc has none."""

    def places(one: Interaction) -> packages.Places:
        return tuple(
            some.index(one.when[i]) if i in one.when else None for i, some in zip(issues, options, strict=True)
        )

    return tuple((places(one), one.points) for one in _interactions(stakes))


def worths(stakes: Stakes | BlocStakes, issues: Sequence[IssueId], options: Sequence[Sequence[OptionId]]) -> Array:
    """What every package of these options is worth, in points of 100, shape (N,), the last issue running fastest."""
    return packages.outcome_values(tables(stakes, issues, options), linked(stakes, issues, options))


def _interactions(stakes: Stakes | BlocStakes) -> tuple[Interaction, ...]:
    return () if isinstance(stakes, BlocStakes) else stakes.interactions


def _fulfils(choices: Choices, interaction: Interaction) -> bool:
    return all(choices.get(issue) == option for issue, option in interaction.when.items())


def voter(bloc: Bloc, instrument: InstrumentId) -> ratification.Bloc:
    """A bloc as the mathematics takes it, on a scale from 0 to 1. Raises KeyError without stakes in the instrument."""
    stakes = bloc.stakes[instrument]
    return ratification.Bloc(
        preferences=Preferences(
            weights=tuple(shares(stakes).values()),
            values=tuple(tuple(stakes.values[issue].values()) for issue in stakes.weights),
        ),
        no_agreement=stakes.no_agreement / 100.0,
        tau=stakes.tau / 100.0,
        weight=Fraction(bloc.weight).limit_denominator(10_000),
        veto=bloc.veto,
    )


def says_yes(bloc: Bloc, instrument: InstrumentId, worth: Array) -> Array:
    """Chance that a bloc accepts packages that are worth so many points of 100 to it; the same shape as `worth`."""
    return ratification.acceptance(worth / 100.0, voter(bloc, instrument))


def ratifies(blocs: Sequence[Bloc], instrument: InstrumentId, worths: Sequence[Array], quota: float) -> Array:
    """Chance that each of N packages is ratified, (N,): `worths` gives for each bloc its points of 100, (N,).

    Without blocs everything is.
    """
    if not blocs:
        return np.ones(1)
    accepting = np.column_stack([says_yes(b, instrument, w) for b, w in zip(blocs, worths, strict=True)])
    voters = [voter(b, instrument) for b in blocs]
    return ratification.ratified(accepting, voters, Fraction(quota).limit_denominator(1000))


def swayed(bloc: Bloc, support: float) -> Bloc:
    """The bloc once its support for its government has moved by so much: it asks SWAY points less at full support."""
    stakes = {i: replace(s, no_agreement=s.no_agreement - SWAY * support) for i, s in bloc.stakes.items()}
    return replace(bloc, stakes=stakes)


def concerned(blocs: Iterable[Bloc], instrument: InstrumentId) -> list[Bloc]:
    """The blocs that have stakes in an instrument."""
    return [bloc for bloc in blocs if instrument in bloc.stakes]


def outlook(blocs: Iterable[Bloc], instrument: InstrumentId, choices: Choices, quota: float) -> float:
    """Chance that an actor with these blocs ratifies a package of that instrument."""
    asked = concerned(blocs, instrument)
    each = [np.array([points(bloc.stakes[instrument], choices)]) for bloc in asked]
    return float(ratifies(asked, instrument, each, quota)[0])


def payments(
    blocs: Iterable[Bloc], instrument: InstrumentId, choices: Choices, quota: float, level: float
) -> dict[BlocId, float]:
    """The least side payment to each bloc alone, in its points of 100, that makes ratification as likely as `level`.

    Blocs that no payment could move far enough are left out; 0 where the package is likely enough as it is.
    """
    asked = concerned(blocs, instrument)
    each = [np.array([points(bloc.stakes[instrument], choices)]) for bloc in asked]
    accepting = np.column_stack([says_yes(b, instrument, w) for b, w in zip(asked, each, strict=True)])
    voters = [voter(bloc, instrument) for bloc in asked]
    share = Fraction(quota).limit_denominator(1000)
    least = [float(ratification.side_payment(accepting, voters, share, level, k)[0]) for k in range(len(asked))]
    return {bloc.id: 100.0 * paid for bloc, paid in zip(asked, least, strict=True) if np.isfinite(paid)}
