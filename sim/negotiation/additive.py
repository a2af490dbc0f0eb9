"""The exact Pareto frontier of additive preferences, issue by issue, however many outcomes there are.

Of two partial packages over the first issues, one that is no better for anybody and worse for somebody stays so however
the package is completed, since utilities add up. Dropping it at once leaves the frontier of the whole untouched and the
outcomes unenumerated: 10^7 outcomes of seven issues come down to some thousand partial packages. (The principle of
optimality of Bellman 1957 for several criteria: Brumelle 1972, "Transformations of solvable optimization problems".)

All points that a rising criterion singles out lie on that frontier: Nash, Kalai-Smorodinsky, egalitarian, utilitarian,
and the outcome nearest to (1, ..., 1) where utilities do not exceed 1.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from sim.negotiation.domain import ChoiceArray, FloatArray, IndexArray
from sim.negotiation.frontier import pareto_indices
from sim.negotiation.preferences import Preferences

MOST_PARTIAL_OF_TWO = 2_000_000
MOST_PARTIAL = 50_000
"""Partial packages weighed at once: two parties need a sort, more a comparison of each with each (some seconds)."""
DECIMALS = 12
"""Utilities that agree to so many decimals are the same: sums differ in the sixteenth with their order."""


@dataclass(frozen=True, slots=True, eq=False)
class EfficientPackages:
    """The distinct utility points of the frontier, in the order of their first outcome's number.

    `utilities` is (F, n); `counts` (F,) says how many outcomes have each; `choices` (F, issues) is the first of them.
    """

    utilities: FloatArray
    counts: IndexArray
    choices: ChoiceArray


def additive_frontier(parties: Sequence[Preferences]) -> EfficientPackages:
    """The frontier of all outcomes under these additive preferences; red lines are not taken into account.

    Raises ValueError for preferences over different options or with interactions, which do not add up by issue; or when
    more than MOST_PARTIAL (of two parties, MOST_PARTIAL_OF_TWO) partial packages would have to be weighed: many parties
    leave little that is dominated.
    """
    sizes = [tuple(len(values) for values in preferences.values) for preferences in parties]
    if not parties or any(other != sizes[0] for other in sizes):
        raise ValueError(f"additive_frontier: the parties' options differ: {sizes}; they must be the same.")
    if any(preferences.interactions for preferences in parties):
        raise ValueError("additive_frontier: interactions link issues, so that utilities do not add up issue by issue.")
    most = MOST_PARTIAL_OF_TWO if len(parties) <= 2 else MOST_PARTIAL
    utilities: FloatArray = _bases(parties, 1)
    counts: IndexArray = np.ones(1, dtype=np.intp)
    choices: ChoiceArray = np.zeros((1, 0), dtype=np.int32)
    for issue, options in enumerate(sizes[0]):
        if len(utilities) * options > most:
            raise ValueError(
                f"additive_frontier: {len(utilities):,} partial packages before issue {issue} and its {options} options"
                f" exceed the {most:,} that can be weighed; too little is dominated among {len(parties)} parties."
            )
        utilities = (utilities[:, np.newaxis, :] + _worth(parties, issue)).reshape(-1, len(parties))
        added = np.tile(np.arange(options, dtype=np.int32), len(choices))
        choices = np.column_stack([np.repeat(choices, options, axis=0), added])
        kept, counts = _efficient(utilities, np.repeat(counts, options))
        utilities, choices = utilities[kept], choices[kept]
    return EfficientPackages(utilities, counts, choices)


def utilities_at(parties: Sequence[Preferences], choices: ChoiceArray) -> FloatArray:
    """The utilities of the outcomes that make these choices, (F, issues); shape (F, n)."""
    total = _bases(parties, len(choices))
    for issue in range(choices.shape[1]):
        total += _worth(parties, issue)[choices[:, issue]]
    return total


def _bases(parties: Sequence[Preferences], outcomes: int) -> FloatArray:
    """The utilities of every outcome to each party, shape (outcomes, n)."""
    return np.tile(np.array([party.base for party in parties]), (outcomes, 1))


def _worth(parties: Sequence[Preferences], issue: int) -> FloatArray:
    """The addition of each option of an issue to each party's utility, shape (options, n)."""
    return np.array([party.weights[issue] * np.array(party.values[issue]) for party in parties]).T


def _efficient(utilities: FloatArray, counts: IndexArray) -> tuple[IndexArray, IndexArray]:
    """The first of each group of equal packages that nothing dominates, and how many stand behind each."""
    _, first, group = np.unique(np.round(utilities, DECIMALS), axis=0, return_index=True, return_inverse=True)
    behind: IndexArray = np.zeros(len(first), dtype=np.intp)
    np.add.at(behind, group.reshape(-1), counts)
    order = np.argsort(first)
    efficient = order[pareto_indices(np.round(utilities[first[order]], DECIMALS))]
    return first[efficient], behind[efficient]
