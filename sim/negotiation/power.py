"""A priori voting power under any decision rule, exactly.

Swings are counted for each coalition size, over the other voters: by generating function when the weights are small
whole numbers (any number of voters), by halves otherwise (any weights, up to MAX_BY_HALVES voters).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from sim.negotiation.coalitions import Game, game
from sim.negotiation.voting import Rule

MAX_BY_HALVES = 36
# Cells of the table of coalitions by size and weight that the generating function may fill.
_MAX_TABLE = 400_000


@dataclass(frozen=True, slots=True)
class Power:
    """The power of each voter, in the order of the voters: exact fractions, and the swings they rest on.

    `swings` counts the coalitions that a voter turns from losing to winning by joining them.
    """

    voters: tuple[str, ...]
    shapley: tuple[Fraction, ...]
    banzhaf: tuple[Fraction, ...]
    swings: tuple[int, ...]


def power(rule: Rule, voters: Sequence[str]) -> Power:
    """The Shapley-Shubik and normalised Banzhaf indices of every voter under `rule`.

    phi_i = sum over swings S of |S|! (n - |S| - 1)! / n!; beta_i = swings_i / total swings. Both sum to 1 unless no
    coalition wins, when they are 0. Sources: Shapley and Shubik 1954; Banzhaf 1965; the generating function is Mann and
    Shapley 1962. Raises ValueError where exact counting is out of reach.
    """
    body = game(rule, voters)
    # Voters alike in weight and veto are alike in power: one of each is counted.
    kinds = [(weight, number in body.vetoes) for number, weight in enumerate(body.weights)]
    counted = {kind: _swings_by_size(body, kinds.index(kind)) for kind in dict.fromkeys(kinds)}
    by_size = [counted[kind] for kind in kinds]
    swings = tuple(sum(sizes) for sizes in by_size)
    everything = sum(swings)
    return Power(
        tuple(voters),
        tuple(_shapley(sizes) for sizes in by_size),
        tuple(Fraction(count, everything) if everything else Fraction(0) for count in swings),
        swings,
    )


def _shapley(by_size: Sequence[int]) -> Fraction:
    n = len(by_size)
    orders = sum(count * math.factorial(k) * math.factorial(n - k - 1) for k, count in enumerate(by_size))
    return Fraction(orders, math.factorial(n))


def _swings_by_size(body: Game, voter: int) -> list[int]:
    """The number of coalitions of each size 0..n-1 without `voter` that lose, and win when it joins."""
    n = len(body.voters)
    own = body.weights[voter]
    forced = [i for i in body.vetoes if i != voter]
    free = [body.weights[i] for i in range(n) if i != voter and i not in body.vetoes]
    base, size = sum(body.weights[i] for i in forced), len(forced)
    tally = _Table.of(free) if _table_fits(free) else _Halves.of(free)
    swings = [0] * n
    for k in range(len(free) + 1):
        reach = body.needed[size + k + 1] - own - base
        # Whoever holds a veto swings every coalition that it makes win; others only those that lost before.
        above = math.inf if voter in body.vetoes else body.needed[size + k] - base
        swings[size + k] = tally.between(k, reach, above)
    return swings


def _table_fits(weights: Sequence[int]) -> bool:
    return (len(weights) + 1) * (sum(weights) + 1) <= _MAX_TABLE


@dataclass(frozen=True, slots=True)
class _Table:
    """Coalitions by size and weight, as Python integers: counts pass 64 bits when voters are many."""

    counts: list[list[int]]

    @classmethod
    def of(cls, weights: Sequence[int]) -> _Table:
        counts = np.zeros((len(weights) + 1, sum(weights) + 1), dtype=object)
        counts[0, 0] = 1
        for number, weight in enumerate(weights):
            grown = counts[: number + 1, : counts.shape[1] - weight].copy()
            counts[1 : number + 2, weight:] += grown
        return cls([[int(count) for count in row] for row in counts])

    def between(self, size: int, low: int, high: float) -> int:
        """The number of coalitions of `size` that weigh at least `low` and less than `high`."""
        row = self.counts[size]
        end = len(row) if high >= len(row) else max(0, int(high))
        return sum(row[max(0, low) : end])


@dataclass(frozen=True, slots=True)
class _Halves:
    """The weights of all coalitions inside each half of the voters, sorted, by size: the halves meet in `between`."""

    left: list[np.ndarray[tuple[int], np.dtype[np.int64]]]
    right: list[np.ndarray[tuple[int], np.dtype[np.int64]]]

    @classmethod
    def of(cls, weights: Sequence[int]) -> _Halves:
        if len(weights) > MAX_BY_HALVES:
            raise ValueError(
                f"power: {len(weights) + 1} voters with weights up to {max(weights):,} are too many to count exactly;"
                " round the weights to smaller whole numbers."
            )
        middle = len(weights) // 2
        return cls(_sums_by_size(weights[:middle]), _sums_by_size(weights[middle:]))

    def between(self, size: int, low: int, high: float) -> int:
        """The number of coalitions of `size` that weigh at least `low` and less than `high`."""
        found = 0
        for here, sums in enumerate(self.left):
            there = size - here
            if 0 <= there < len(self.right):
                others = self.right[there]
                enough = others.size - np.searchsorted(others, low - sums)
                if math.isfinite(high):
                    enough = np.maximum(0, enough - (others.size - np.searchsorted(others, int(high) - sums)))
                found += int(enough.sum())
        return found


def _sums_by_size(weights: Sequence[int]) -> list[np.ndarray[tuple[int], np.dtype[np.int64]]]:
    sums, sizes = np.zeros(1, dtype=np.int64), np.zeros(1, dtype=np.int64)
    for weight in weights:
        sums, sizes = np.concatenate([sums, sums + weight]), np.concatenate([sizes, sizes + 1])
    return [np.sort(sums[sizes == size]) for size in range(len(weights) + 1)]
