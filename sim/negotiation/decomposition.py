"""Domains too large to enumerate, taken issue by issue; every answer says whether it is exact.

With additive utilities the maximum of a weighted sum of utilities splits into one maximum for each issue, however many
outcomes there are. The outcomes found so are *supported*: they lie on the convex hull of all utilities. Efficient
outcomes inside the hull are out of reach, so a criterion that may choose one is answered by the best supported outcome,
labelled so, with a bound that no outcome of the domain can pass.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise
from typing import Literal, TypeAlias

import numpy as np

from sim.negotiation.domain import BoolArray, FloatArray, IndexArray
from sim.negotiation.preferences import ROUNDING, Preferences
from sim.negotiation.solutions import Point, egalitarian, kalai_smorodinsky, nash, utilitarian, zone

Standing: TypeAlias = Literal["exact", "supported"]

# How many directions are tried for three parties or more.
MAX_DIRECTIONS = 5_000


@dataclass(frozen=True, slots=True, eq=False)
class Separable:
    """Additive preferences of n parties cut into issues.

    `parts[k]`, (options of k, n), is what each option is worth to each party; `allowed[k]`, (options of k,), whether it
    crosses nobody's red line; `base`, (n,), is worth the same in every outcome.
    """

    parts: tuple[FloatArray, ...]
    allowed: tuple[BoolArray, ...]
    base: FloatArray

    def utilities(self, choices: IndexArray) -> FloatArray:
        """The utilities of outcomes, (M, issues) to (M, n); bit for bit those of `Preferences.utility`."""
        total = np.repeat(self.base[np.newaxis, :], len(choices), axis=0)
        for issue, part in enumerate(self.parts):
            total = total + part[choices[:, issue]]
        return total


@dataclass(frozen=True, slots=True, eq=False)
class Supported:
    """Supported efficient outcomes, from the first party's worst to its best.

    `choices` is (M, issues) and `utilities` (M, n). `complete` says whether every extreme point of the frontier's hull
    is among them. `directions`, (D, n), are weights and `heights`, (D,), the largest weighted sum of utilities that any
    outcome of the domain has in each.
    """

    choices: IndexArray
    utilities: FloatArray
    complete: bool
    directions: FloatArray
    heights: FloatArray


@dataclass(frozen=True, slots=True)
class Found:
    """An outcome that answers a criterion: exactly, or as the best of the supported ones (`standing`).

    No outcome of the whole domain has a `value` above `at_most`; None where no bound is known.
    """

    choices: tuple[int, ...]
    utilities: tuple[float, ...]
    value: float
    standing: Standing
    at_most: float | None


@dataclass(frozen=True, slots=True)
class Solutions:
    """The solution points over the supported frontier; each None when no supported outcome is in the zone."""

    nash: Found | None
    kalai_smorodinsky: Found | None
    egalitarian: Found | None
    utilitarian: Found | None


def separate(parties: Sequence[Preferences]) -> Separable:
    """The parties' preferences, issue by issue.

    Raises ValueError when there is no party, when parties see different options, when one links issues by interactions
    (its best option of one issue then depends on the others), or when red lines leave no option of an issue.
    """
    if not parties:
        raise ValueError("decomposition: at least one party is needed.")
    sizes = [len(values) for values in parties[0].values]
    for number, party in enumerate(parties):
        if [len(values) for values in party.values] != sizes:
            raise ValueError(
                f"decomposition: party {number} sees other options than party 0, whose issues have {sizes}."
            )
        if party.interactions:
            raise ValueError(
                f"decomposition: party {number} links issues by {len(party.interactions)} interactions, so its utility"
                " does not split by issue; enumerate a smaller domain or leave the interactions out."
            )
    parts, allowed = [], []
    for issue, size in enumerate(sizes):
        parts.append(np.column_stack([party.weights[issue] * np.array(party.values[issue]) for party in parties]))
        allowed.append(np.array([all(party.permits(issue, option) for party in parties) for option in range(size)]))
        if not allowed[-1].any():
            raise ValueError(f"decomposition: the red lines of all parties together leave no option of issue {issue}.")
    return Separable(tuple(parts), tuple(allowed), np.array([party.base for party in parties]))


def best_weighted(separable: Separable, weights: Sequence[float]) -> Found:
    """The outcome with the highest weighted sum of utilities, exactly; ties go to the lowest options.

    With weights above 0 it is efficient. Raises ValueError unless there is one weight of 0 or more for each party.
    """
    direction = np.array([weights], dtype=np.float64)
    if direction.shape[1] != len(separable.base) or not (np.isfinite(direction) & (direction >= 0.0)).all():
        raise ValueError(f"decomposition: one weight of 0 or more is needed for each of {len(separable.base)} parties.")
    choices, utilities, heights = _highest(separable, direction)
    return _found(choices[0], utilities[0], float(heights[0]), "exact", float(heights[0]))


def supported_frontier(separable: Separable) -> Supported:
    """The supported efficient outcomes: all extreme points for two parties, a fine sample for more.

    For two parties the hull is the Minkowski sum of the issues' hulls: their edges, steepest last, are walked in one
    order, so that the cost is that of sorting the options. For more, weighted sums are maximised in up to
    MAX_DIRECTIONS directions. Source: supported solutions in Ehrgott 2005, "Multicriteria Optimization", chapter 3.
    """
    if len(separable.base) == 2:
        return _two(separable)
    directions = _directions(separable)
    choices, _, heights = _highest(separable, directions)
    distinct = np.unique(choices, axis=0)
    utilities = separable.utilities(distinct)
    order = np.lexsort(utilities.T[::-1])
    return Supported(distinct[order], utilities[order], len(separable.base) == 1, directions, heights)


def solutions(separable: Separable, reservations: Sequence[float]) -> Solutions:
    """The solution points of a domain of any size, each with its standing and its bound.

    The utilitarian point is exact where the highest sum of all lies in the zone of possible agreement. Bounds follow
    from any weights l with maximum h of sum l u: the least gain is at most (h - l r) / sum l, and the product of gains
    at most ((h - l r) / n)^n / prod l, by the inequality of the means.
    """
    if len(reservations) != len(separable.base):
        raise ValueError(f"decomposition: {len(reservations)} reservation values for {len(separable.base)} parties.")
    known = supported_frontier(separable)
    every = np.arange(len(known.choices))
    above = np.maximum(0.0, known.heights - known.directions @ np.array(reservations, dtype=np.float64))
    n = len(reservations)
    least = float((above / known.directions.sum(axis=1)).min())
    positive = (known.directions > 0.0).all(axis=1)
    products = (above[positive] / n) ** n / known.directions[positive].prod(axis=1)
    best = best_weighted(separable, [1.0] * n)
    if zone(np.array([best.utilities]), reservations)[0]:
        total: Found | None = best
    else:
        total = _on(known, utilitarian(known.utilities, reservations, every), best.value)
    return Solutions(
        _on(known, nash(known.utilities, reservations, every), float(products.min())),
        _on(known, kalai_smorodinsky(known.utilities, reservations, every), None),
        _on(known, egalitarian(known.utilities, reservations, every), least),
        total,
    )


def _on(known: Supported, point: Point | None, at_most: float | None) -> Found | None:
    """The supported outcome at a point; exact when its value reaches the bound."""
    if point is None:
        return None
    reached = at_most is not None and point.value >= at_most - ROUNDING * abs(at_most)
    standing: Standing = "exact" if reached else "supported"
    return _found(known.choices[point.index], known.utilities[point.index], point.value, standing, at_most)


def _found(
    choices: IndexArray, utilities: FloatArray, value: float, standing: Standing, at_most: float | None
) -> Found:
    return Found(tuple(map(int, choices)), tuple(map(float, utilities)), value, standing, at_most)


def _highest(separable: Separable, directions: FloatArray) -> tuple[IndexArray, FloatArray, FloatArray]:
    """For each direction, (D, n): the choices (D, issues), utilities (D, n) and weighted sum (D,) of the highest."""
    choices = np.empty((len(directions), len(separable.parts)), dtype=np.intp)
    for issue, (part, allowed) in enumerate(zip(separable.parts, separable.allowed, strict=True)):
        choices[:, issue] = np.argmax(np.where(allowed, directions @ part.T, -np.inf), axis=1)
    utilities = separable.utilities(choices)
    return choices, utilities, (utilities * directions).sum(axis=1)


def _directions(separable: Separable) -> FloatArray:
    """A lattice of weights above 0, as fine as MAX_DIRECTIONS allows, scaled to what each party has at stake."""
    n = len(separable.base)
    steps = n
    while n > 1 and math.comb(steps, n - 1) <= MAX_DIRECTIONS:
        steps += 1
    cuts = (
        np.array(list(combinations(range(1, steps), n - 1)), dtype=np.float64).reshape(-1, n - 1)
        if n > 1
        else np.zeros((1, 0))
    )
    edges = np.column_stack([np.zeros(len(cuts)), cuts, np.full(len(cuts), float(steps))])
    stakes = np.zeros(n)
    for part in separable.parts:
        stakes += np.ptp(part, axis=0)
    scaled = np.diff(edges, axis=1) / np.where(stakes > 0.0, stakes, 1.0)
    lattice: FloatArray = np.vstack([scaled / scaled.sum(axis=1, keepdims=True), np.full((1, n), 1.0 / n)])
    return lattice


def _two(separable: Separable) -> Supported:
    steps: list[tuple[float, int, int, float, float]] = []
    start = []
    for issue, (part, allowed) in enumerate(zip(separable.parts, separable.allowed, strict=True)):
        chain = _chain(part, np.flatnonzero(allowed))
        start.append(chain[0])
        steepest = 0.0
        for here, there in pairwise(chain):
            won, lost = float(part[there, 0] - part[here, 0]), float(part[here, 1] - part[there, 1])
            steepest = max(steepest, lost / won)  # rounding must not put an issue's own edges out of order
            steps.append((steepest, issue, there, won, lost))
    steps.sort(key=lambda step: step[0])
    choices = np.empty((len(steps) + 1, len(start)), dtype=np.intp)
    choices[0] = start
    for number, (_, issue, option, _, _) in enumerate(steps):
        choices[number + 1] = choices[number]
        choices[number + 1, issue] = option
    normals = [(lost, won) for _, _, _, won, lost in steps]
    directions = np.array([*normals, (1.0, 1.0)], dtype=np.float64)
    directions /= directions.sum(axis=1, keepdims=True)
    return Supported(choices, separable.utilities(choices), True, directions, _highest(separable, directions)[2])


def _chain(part: FloatArray, options: IndexArray) -> list[int]:
    """The options on the upper right hull of one issue, from the second party's best to the first party's best."""
    order = options[np.lexsort((-part[options, 0], -part[options, 1]))]
    chain: list[int] = []
    for option in map(int, order):
        if chain and part[option, 0] <= part[chain[-1], 0]:
            continue
        while len(chain) > 1 and _turns_up(part[chain[-2]], part[chain[-1]], part[option]):
            chain.pop()
        chain.append(option)
    return chain


def _turns_up(first: FloatArray, middle: FloatArray, last: FloatArray) -> bool:
    """Whether the middle point lies on or below the line from the first to the last."""
    lost, won = first[1] - middle[1], middle[0] - first[0]
    return bool(lost * (last[0] - middle[0]) >= (middle[1] - last[1]) * won)
