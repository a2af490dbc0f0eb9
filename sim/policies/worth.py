"""What packages are worth to a delegation, as cached arrays over all outcomes; it decides nothing.

Values are points of 100, rounded to nine decimals, so that no comparison hangs on the last bit of a sum.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

import numpy as np

from sim.exercise.blueprint import Instrument, Issue, Stakes
from sim.exercise.names import Choices, IssueId, OptionId
from sim.negotiation import BoolArray, Domain, FloatArray, frequency_estimate

DECIMALS = 9


@dataclass(frozen=True, slots=True)
class Shape:
    """An instrument's outcome space: its issues in the order of the text, and each issue's options in theirs."""

    issues: tuple[IssueId, ...]
    options: tuple[tuple[OptionId, ...], ...]
    ordered: tuple[bool, ...]
    _at: tuple[Mapping[OptionId, int], ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_at", tuple({o: k for k, o in enumerate(options)} for options in self.options))

    @property
    def domain(self) -> Domain:
        return Domain(tuple(len(o) for o in self.options))

    def choices(self, index: int) -> dict[IssueId, OptionId]:
        """The package that is outcome `index`."""
        picked = self.domain.choices(index)
        return {i: options[k] for i, options, k in zip(self.issues, self.options, picked, strict=True)}

    def places(self, choices: Choices) -> tuple[int | None, ...]:
        """The option numbers of a package; None where it leaves an issue open."""
        return tuple([at[choices[i]] if i in choices else None for i, at in zip(self.issues, self._at, strict=True)])

    def index(self, choices: Choices) -> int:
        """The outcome of a complete package."""
        return self.domain.index([p for p in self.places(choices) if p is not None])


def shape_of(text: Instrument, issues: Iterable[Issue]) -> Shape:
    """The outcome space of a text."""
    known = {i.id: i for i in issues}
    chosen = [known[i] for i in text.issues]
    return Shape(
        tuple(i.id for i in chosen),
        tuple(tuple(o.id for o in i.options) for i in chosen),
        tuple(i.ordered for i in chosen),
    )


Tables = tuple[tuple[float, ...], ...]
"""For each issue, what each option adds to a package, in points."""


@lru_cache(maxsize=256)
def outer_sum(tables: Tables) -> FloatArray:
    """The value of every outcome, shape (N,), read-only."""
    total: FloatArray = np.zeros(1)
    for row in tables:
        total = (total[:, np.newaxis] + np.array(row)).reshape(-1)
    total = np.round(total, DECIMALS)
    total.flags.writeable = False
    return total


@lru_cache(maxsize=512)
def mask_of(allowed: tuple[tuple[bool, ...], ...]) -> BoolArray:
    """Which outcomes use allowed options only, shape (N,), read-only."""
    mask: BoolArray = np.ones(1, dtype=np.bool_)
    for row in allowed:
        mask = (mask[:, np.newaxis] & np.array(row)).reshape(-1)
    mask.flags.writeable = False
    return mask


@dataclass(frozen=True, slots=True)
class Worth:
    """One delegation's view of one instrument: what each option adds, where it stops, and what it may agree to."""

    shape: Shape
    tables: Tables
    reservation: float
    limits: tuple[tuple[bool, ...], ...]

    @property
    def values(self) -> FloatArray:
        return outer_sum(self.tables)

    @property
    def allowed(self) -> BoolArray:
        return mask_of(self.limits)

    def value(self, choices: Choices) -> float:
        """What a complete package is worth, in points."""
        places = self.shape.places(choices)
        return round(math.fsum(row[p] for row, p in zip(self.tables, places, strict=True) if p is not None), DECIMALS)

    def within(self, choices: Choices) -> bool:
        """Whether the mandate covers all of it."""
        return all(p is None or row[p] for row, p in zip(self.limits, self.shape.places(choices), strict=True))

    def weight(self, issue: IssueId) -> float:
        """How much the issue moves, from worst to best option, in points."""
        row = self.tables[self.shape.issues.index(issue)]
        return max(row) - min(row)

    def ranked_issues(self) -> list[IssueId]:
        """The issues, the one that matters most first."""
        return sorted(self.shape.issues, key=lambda i: (-round(self.weight(i), DECIMALS), self.shape.issues.index(i)))

    def best_option(self, issue: IssueId) -> OptionId:
        """The allowed option of an issue worth most; of all options where the mandate allows none."""
        at = self.shape.issues.index(issue)
        row, limits = self.tables[at], self.limits[at]
        places = [k for k in range(len(row)) if limits[k]] or list(range(len(row)))
        return self.shape.options[at][max(places, key=lambda k: (row[k], -k))]

    def option_value(self, issue: IssueId, option: OptionId) -> float:
        """What one option adds, in points."""
        at = self.shape.issues.index(issue)
        return self.tables[at][self.shape.options[at].index(option)]


def worth_of(stakes: Stakes, shape: Shape, limits: Mapping[IssueId, Sequence[OptionId]]) -> Worth:
    """A delegation's worth table from its stakes and its limits as they stand; an issue without limits is free."""
    total = math.fsum(stakes.weights.get(i, 0.0) for i in shape.issues) or 1.0
    tables = tuple(
        tuple(100.0 * stakes.weights.get(i, 0.0) * stakes.values.get(i, {}).get(o, 0.0) / total for o in options)
        for i, options in zip(shape.issues, shape.options, strict=True)
    )
    allowed = tuple(
        tuple(i not in limits or o in limits[i] for o in options)
        for i, options in zip(shape.issues, shape.options, strict=True)
    )
    return Worth(shape, tables, stakes.reservation, allowed)


DOUBT = 0.25
"""What an option loses by lying outside all that a party ever stood for."""


@lru_cache(maxsize=2048)
def estimate(shape: Shape, packages: tuple[tuple[int | None, ...], ...]) -> Tables:
    """What a party seems to want, in points, from the packages it stood for, oldest first.

    The frequency model, with one addition for ordered options, of which people show only a few: between the options a
    party stood for it is taken to be able to settle, the sooner the nearer to where it began; outside them it is
    doubtful. Without any package, every outcome looks the same.
    """
    read = frequency_estimate(shape.domain, packages)
    tables = []
    for at, (weight, values) in enumerate(zip(read.weights, read.values, strict=True)):
        offered = [place for p in packages if (place := p[at]) is not None]
        row = list(values)
        if offered and shape.ordered[at] and len(values) > 1:
            span, low, high = len(values) - 1, min(offered), max(offered)
            outside = [max(low - k, k - high, 0) for k in range(len(values))]
            leaning = [1.0 - abs(k - offered[0]) / span for k in range(len(values))]
            row = [
                max(0.0, 0.2 * v + 0.3 * lean + 0.5 - DOUBT * min(1, out) - out / span)
                for v, lean, out in zip(values, leaning, outside, strict=True)
            ]
        tables.append(tuple(round(100.0 * weight * v, DECIMALS) for v in row))
    return tuple(tables)
