"""The figures of a small domain by trying everything in exact fractions; slow, and written apart from the product."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

Weighed = Sequence[tuple[Fraction, Sequence[Fraction]]]
"""One party: for each issue its weight and the value of each option."""


@dataclass(frozen=True)
class Tried:
    """What trying everything finds."""

    pareto_size: int
    product: Fraction
    welfare: Fraction
    least: Fraction
    ratio: Fraction
    opposition: float


def everything(parties: Sequence[Weighed]) -> list[tuple[Fraction, ...]]:
    """The utilities of all parties in each outcome, the last issue varying fastest."""
    outcomes = itertools.product(*(range(len(values)) for _, values in parties[0]))
    return [
        tuple(
            sum((w * v[option] for (w, v), option in zip(party, chosen, strict=True)), Fraction(0)) for party in parties
        )
        for chosen in outcomes
    ]


def moved(points: Sequence[tuple[Fraction, ...]]) -> list[tuple[Fraction, ...]]:
    """Each party's worst at 0 and best at 1."""
    lows = [min(column) for column in zip(*points, strict=True)]
    highs = [max(column) for column in zip(*points, strict=True)]
    return [tuple((u - a) / (b - a) for u, a, b in zip(point, lows, highs, strict=True)) for point in points]


def tried(points: Sequence[tuple[Fraction, ...]]) -> Tried:
    """The figures over these points, with 0 as the point of disagreement."""
    bests = [max(column) for column in zip(*points, strict=True)]
    distinct = set(points)
    efficient = {p for p in distinct if not any(q != p and all(map(Fraction.__ge__, q, p)) for q in distinct)}
    return Tried(
        pareto_size=sum(point in efficient for point in points),
        product=max(math.prod(point, start=Fraction(1)) for point in points),
        welfare=max(sum(point, Fraction(0)) for point in points),
        least=max(min(point) for point in points),
        ratio=max(min(u / best for u, best in zip(point, bests, strict=True)) for point in points),
        opposition=math.sqrt(min(sum((1 - u) ** 2 for u in point) for point in points)),
    )
