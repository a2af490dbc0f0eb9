"""Counts of each value that came out of many plays: an exact empirical distribution, small enough to keep."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

Dumped: TypeAlias = list[list[float]]
"""Pairs of a value and how often it came, in ascending order."""

DIGITS = 2
"""Decimals of a point that are kept: two results within half a hundredth are one."""


@dataclass(frozen=True, slots=True)
class Distribution:
    """Values in ascending order, each with how often it came."""

    counts: tuple[tuple[float, int], ...]

    @classmethod
    def of(cls, values: Iterable[float]) -> Distribution:
        """The distribution of these values."""
        return cls(tuple(sorted(Counter(round(v, DIGITS) + 0.0 for v in values).items())))

    @classmethod
    def load(cls, dumped: Dumped) -> Distribution:
        """The distribution that `dump` wrote. Raises ValueError where values do not ascend or a count is no count."""
        counts = tuple((float(value), int(count)) for value, count in dumped)
        if any(count < 1 for _, count in counts) or sorted({v for v, _ in counts}) != [v for v, _ in counts]:
            raise ValueError("a distribution has ascending values, each at least once")
        return cls(counts)

    def dump(self) -> Dumped:
        """The same as plain values."""
        return [[value, count] for value, count in self.counts]

    def __add__(self, other: Distribution) -> Distribution:
        total = Counter(dict(self.counts))
        total.update(dict(other.counts))
        return Distribution(tuple(sorted(total.items())))

    @property
    def n(self) -> int:
        """The number of values."""
        return sum(count for _, count in self.counts)

    @property
    def mean(self) -> float:
        """Their mean. Raises ZeroDivisionError where there are none."""
        return math.fsum(value * count for value, count in self.counts) / self.n

    @property
    def deviation(self) -> float:
        """Their standard deviation, with n - 1. Raises ZeroDivisionError for fewer than two."""
        mean = self.mean
        return math.sqrt(math.fsum(count * (value - mean) ** 2 for value, count in self.counts) / (self.n - 1))

    def around(self, value: float) -> tuple[int, int, int]:
        """Counts of values that are less, the same to `DIGITS` decimals, and more."""
        rounded = round(value, DIGITS)
        less = sum(count for one, count in self.counts if one < rounded)
        same = sum(count for one, count in self.counts if one == rounded)
        return less, same, self.n - less - same

    def quantiles(self, shares: Sequence[float]) -> tuple[float, ...]:
        """The least value that each share of all does not exceed (Hyndman and Fan 1996, definition 1)."""
        return tuple(self._quantile(share) for share in shares)

    def _quantile(self, share: float) -> float:
        reached = 0
        for value, count in self.counts:
            reached += count
            if reached >= share * self.n - 1e-9:
                return value
        return self.counts[-1][0]
