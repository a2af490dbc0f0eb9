"""Worth of a package to those with stakes in it, from what they stake on each option."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from sim.exercise.core.names import Choices, IssueId, OptionId
from sim.exercise.core.stakes import BlocStakes, Interaction, Stakes
from sim.negotiation import packages

Array = NDArray[np.float64]


def shares(stakes: Stakes | BlocStakes) -> Mapping[IssueId, float]:
    """Normalised weight of each issue, in [0, 1]; they sum to 1, or are all 0 where every weight is."""
    total = packages.total_weight(stakes.weights.values())
    return {issue: weight / total for issue, weight in stakes.weights.items()}


def points(stakes: Stakes | BlocStakes, choices: Choices) -> float:
    """Value of a package, in points of 100: the weighted mean of its options' values; an open issue counts 0.

    To an actor, each interaction that the package fulfils adds its points (see `sim.negotiation.packages`).
    """
    settled = ((w, stakes.values.get(i, {}).get(choices[i], 0.0)) for i, w in stakes.weights.items() if i in choices)
    fulfilled = (one.points for one in _interactions(stakes) if _fulfils(choices, one))
    return packages.package_points(settled, packages.total_weight(stakes.weights.values()), fulfilled)


def option_points(stakes: Stakes | BlocStakes, issue: IssueId, option: OptionId) -> float:
    """Points of 100 that one option adds to a package; interactions belong to no one option."""
    total = packages.total_weight(stakes.weights.values())
    return packages.option_points(stakes.weights.get(issue, 0.0), stakes.values.get(issue, {}).get(option, 0.0), total)


def tables(
    stakes: Stakes | BlocStakes, issues: Sequence[IssueId], options: Sequence[Sequence[OptionId]]
) -> packages.Tables:
    """Points of 100 that each of these options adds to a package, issue by issue."""
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
    """Values of all packages of these options, in points of 100, shape (N,), the last issue running fastest."""
    return packages.outcome_values(tables(stakes, issues, options), linked(stakes, issues, options))


def _interactions(stakes: Stakes | BlocStakes) -> tuple[Interaction, ...]:
    return () if isinstance(stakes, BlocStakes) else stakes.interactions


def _fulfils(choices: Choices, interaction: Interaction) -> bool:
    return all(choices.get(issue) == option for issue, option in interaction.when.items())
