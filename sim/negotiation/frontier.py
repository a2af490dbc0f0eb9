"""The Pareto frontier of any number of parties."""

from __future__ import annotations

import functools
from collections.abc import Iterator

import numpy as np

from sim.negotiation.domain import BoolArray, FloatArray, IndexArray

# After so many frontier points the outcomes already dominated are dropped from the arrays still to be searched.
_COMPACT_EVERY = 128


def pareto_indices(utilities: FloatArray, among: BoolArray | None = None) -> IndexArray:
    """The outcomes that no other outcome dominates, as increasing indices.

    `utilities` is (N, n), one column for each party. Outcome p dominates q when it is at least as good for everyone and
    better for someone; outcomes with equal utilities do not dominate each other and stay together. With `among`, shape
    (N,), only those outcomes exist (the ones that cross no red line). Raises ValueError for a wrong shape or a utility
    that is not finite.
    """
    if utilities.ndim != 2 or utilities.shape[1] < 1:
        raise ValueError(f"pareto: utilities must have shape (outcomes, parties), not {utilities.shape}.")
    if not np.isfinite(utilities).all():
        raise ValueError("pareto: every utility must be a finite number.")
    columns = np.ascontiguousarray(utilities.T)
    if among is None:
        alive = np.arange(columns.shape[1])
    else:
        if among.shape != (len(utilities),):
            raise ValueError(f"pareto: `among` has shape {among.shape}; {(len(utilities),)} is expected.")
        alive = np.flatnonzero(among)
        columns = columns[:, alive]
    if alive.size == 0:
        return alive
    left = _undominated_by_leaders(columns)
    columns, alive = columns[:, left], alive[left]
    efficient = _skyline_of_two(columns) if len(columns) == 2 else _skyline_of_many(columns)
    return np.sort(alive[efficient])


def column_sum(columns: FloatArray) -> FloatArray:
    """The sum over the first axis, added from first to last: numpy's own order depends on shape and processor."""
    return functools.reduce(np.add, columns)


def _leading_weights(parties: int) -> Iterator[FloatArray]:
    """Directions in which an outcome that is best is likely to dominate many others."""
    yield np.ones(parties)
    for favour in (1.0, 4.0):
        for party in range(parties):
            weights = np.ones(parties)
            weights[party] += favour
            yield weights


def _undominated_by_leaders(columns: FloatArray) -> IndexArray:
    """Positions left when what a few strong outcomes dominate is dropped; sorting these few is then cheap."""
    alive = np.arange(columns.shape[1])
    for weights in _leading_weights(len(columns)):
        leader = columns[:, int(np.argmax(column_sum(columns * weights[:, np.newaxis])))]
        above = functools.reduce(np.logical_or, (c > level for c, level in zip(columns, leader, strict=True)))
        equal = functools.reduce(np.logical_and, (c == level for c, level in zip(columns, leader, strict=True)))
        keep = np.flatnonzero(above | equal)
        if keep.size < alive.size:
            alive, columns = alive[keep], columns[:, keep]
    return alive


def _skyline_of_two(columns: FloatArray) -> IndexArray:
    """Efficient positions for two parties: sort by the first, then compare the second with its running maximum."""
    first, second = columns
    order = np.lexsort((-second, -first))
    first, second = first[order], second[order]
    best = np.maximum.accumulate(second)
    rises = np.ones(best.size, dtype=np.bool_)
    rises[1:] = best[1:] > best[:-1]
    # Where the running maximum was reached first, the first party had the most: only its equals there are efficient.
    reached = np.maximum.accumulate(np.where(rises, np.arange(best.size), 0))
    efficient: IndexArray = order[(second == best) & (first == first[reached])]
    return efficient


def _skyline_of_many(columns: FloatArray) -> IndexArray:
    """Efficient positions for any number of parties: from the highest sum down, each strikes what it dominates."""
    # A dominated point never has a higher sum, and at an equal rounded sum it comes later lexicographically: whatever
    # is reached unstruck is efficient, and its equals follow it directly.
    order = np.lexsort((*(-columns[::-1]), -column_sum(columns)))
    columns = columns[:, order]
    found: list[int] = []
    struck = np.zeros(order.size, dtype=np.bool_)
    here = 0
    since_compacting = 0
    while here < order.size:
        if struck[here]:
            here += 1
            continue
        point = columns[:, here : here + 1]
        after = here + 1
        while after < order.size and bool((columns[:, after] == point[:, 0]).all()):
            after += 1
        found.extend(int(position) for position in order[here:after])
        struck[after:] |= (columns[:, after:] <= point).all(axis=0)
        here = after
        since_compacting += 1
        if since_compacting == _COMPACT_EVERY:
            left = here + np.flatnonzero(~struck[here:])
            order, columns = order[left], np.ascontiguousarray(columns[:, left])
            struck = np.zeros(order.size, dtype=np.bool_)
            here = since_compacting = 0
    return np.array(found, dtype=np.intp)
