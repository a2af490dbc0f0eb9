"""A party's acceptable outcomes, best first, and the search for the offer at a target."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from sim.negotiation.domain import BoolArray, FloatArray, IndexArray
from sim.negotiation.preferences import ROUNDING, meets

# Below this span a step of the coarse order could not be told from 0.
_COARSEST = 1e-200


@dataclass(frozen=True, slots=True, eq=False)
class Ranking:
    """A party's acceptable outcomes, best first, equal ones by increasing index; built by `rank`.

    `outcomes` and `utilities` have shape (m,). `representatives[i]` is the lowest index among the outcomes exactly as
    good as `outcomes[i]`, and `ascending` is `-utilities`, kept because the search for a target needs it at every run.
    """

    outcomes: IndexArray
    utilities: FloatArray
    representatives: IndexArray
    ascending: FloatArray

    def __len__(self) -> int:
        return len(self.outcomes)

    def mask(self, outcomes: int) -> BoolArray:
        """Which of all `outcomes` outcomes are in the ranking, shape (outcomes,)."""
        mask: BoolArray = np.zeros(outcomes, dtype=np.bool_)
        mask[self.outcomes] = True
        return mask


def rank(utilities: FloatArray, reservation: float, allowed: BoolArray | None = None) -> Ranking:
    """The outcomes a party could ever offer: allowed by its red lines, worth its reservation value or more, best first.

    `utilities` and `allowed` have shape (N,). The ranking is empty when nothing is acceptable.
    """
    acceptable = meets(utilities, reservation)
    if allowed is not None:
        acceptable &= allowed
    # Most tables are seated for a single run: no copy is made of what is whole, and nothing for ties if none.
    candidates = slice(None) if acceptable.all() else np.flatnonzero(acceptable)
    ascending = -utilities[candidates]
    order = _stable_order(ascending)
    ascending = ascending.take(order)
    outcomes = order if isinstance(candidates, slice) else candidates[order]
    ties = ascending[1:] == ascending[:-1]
    representatives = outcomes
    if ties.any():
        starts = np.ones(outcomes.size, dtype=np.bool_)
        starts[1:] = ~ties
        representatives = outcomes[np.maximum.accumulate(np.where(starts, np.arange(outcomes.size), 0))]
    return Ranking(outcomes, -ascending, representatives, ascending)


def _stable_order(values: FloatArray) -> IndexArray:
    """The result of `argsort(kind="stable")`, several times as fast on values in no order, which is most of a `seat`.

    numpy sorts 16-bit numbers by radix, without a comparison. Ordered by their place in 65,536 equal steps, the values
    are nearly sorted, and a merge sort has little left to do; both passes keep equal values in the order of indices.
    """
    if values.size == 0:
        return np.arange(0)
    lowest = values.min()
    span = float(values.max() - lowest)
    if not _COARSEST < span < np.inf:
        return values.argsort(kind="stable")
    steps = ((values - lowest) * (65_535.0 / span)).astype(np.uint16)
    coarse = steps.argsort(kind="stable")
    order: IndexArray = coarse.take(values.take(coarse).argsort(kind="stable"))
    return order


def at_target(ranking: Ranking, level: float) -> int:
    """The outcome with the lowest utility that still reaches `level`, or the best when none does.

    Ties go to the lowest index. Raises ValueError when the ranking is empty.
    """
    if len(ranking) == 0:
        raise ValueError("at_target: nothing is acceptable, so there is nothing to offer.")
    position = int(np.searchsorted(ranking.ascending, ROUNDING - level, side="right")) - 1
    return int(ranking.representatives[max(position, 0)])
