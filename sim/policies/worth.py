"""Values of packages to a delegation, as cached arrays over all outcomes.

Values are points of 100, rounded to nine decimals, so that no comparison hangs on the last bit of a sum.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

import numpy as np

from sim.exercise.core.blueprint import Instrument, Issue
from sim.exercise.core.memo import by_identity
from sim.exercise.core.names import Choices, IssueId, OptionId
from sim.exercise.core.stakes import Stakes
from sim.exercise.core.worth import linked, tables
from sim.exercise.mandate.events import Price
from sim.negotiation.domain import BoolArray, Domain, FloatArray, IndexArray
from sim.negotiation.packages import Linked, Places, Tables, outcome_values, tabled_value

DECIMALS = 9


@dataclass(frozen=True, eq=False)
class Shape:
    """An instrument's outcome space: its issues in the order of the text, and each issue's options in theirs.

    `shape_of` makes one for each different content; it is told apart by identity.
    """

    issues: tuple[IssueId, ...]
    options: tuple[tuple[OptionId, ...], ...]
    ordered: tuple[bool, ...]

    @cached_property
    def domain(self) -> Domain:
        return Domain(tuple(len(o) for o in self.options))

    @cached_property
    def size(self) -> int:
        """The number of outcomes."""
        return math.prod(len(o) for o in self.options)

    @cached_property
    def picks(self) -> IndexArray:
        """The option of each issue in every outcome, shape (issues, N), read-only.

        Options are numbered through all issues, one issue's after those of the one before.
        """
        counts = [len(options) for options in self.options]
        first = np.cumsum([0, *counts[:-1]])
        found: IndexArray = np.ascontiguousarray(self.domain.outcomes().T + first[:, np.newaxis], dtype=np.intp)
        found.flags.writeable = False
        return found

    @cached_property
    def _at(self) -> tuple[Mapping[OptionId, int], ...]:
        return tuple({o: k for k, o in enumerate(options)} for options in self.options)

    def choices(self, index: int) -> dict[IssueId, OptionId]:
        """The package that is outcome `index`."""
        picked = self.domain.choices(index)
        return {i: options[k] for i, options, k in zip(self.issues, self.options, picked, strict=True)}

    def places(self, choices: Choices) -> Places:
        """The option numbers of a package; None where it leaves an issue open."""
        return tuple([at[choices[i]] if i in choices else None for i, at in zip(self.issues, self._at, strict=True)])

    @cached_property
    def _strides(self) -> tuple[int, ...]:
        counts = [len(o) for o in self.options]
        return tuple(math.prod(counts[k + 1 :]) for k in range(len(counts)))

    def at(self, places: Places) -> int | None:
        """The outcome with these option numbers, the last issue running fastest; None where an issue is open."""
        if None in places:
            return None
        return sum([p * stride for p, stride in zip(places, self._strides, strict=True) if p is not None])

    @cached_property
    def _kept(self) -> dict[int, tuple[Choices, Places, int | None]]:
        return {}

    def read(self, choices: Choices) -> tuple[Places, int | None]:
        """The option numbers of a package and its outcome, None where an issue is open; worked out once for all seats.

        Kept by the identity of the choices, which are held on to, so that no identity is ever used again.
        """
        kept = self._kept.get(id(choices))
        if kept is None or kept[0] is not choices:
            if len(self._kept) >= 512:
                self._kept.clear()
            places = self.places(choices)
            self._kept[id(choices)] = kept = choices, places, self.at(places)
        return kept[1], kept[2]

    @cached_property
    def added(self) -> Callable[[Stakes], tuple[Tables, Linked]]:
        """The points that each option adds under these stakes, and the interactions; computed once for each stakes."""
        return by_identity(
            lambda stakes: (tables(stakes, self.issues, self.options), linked(stakes, self.issues, self.options))
        )

    def index(self, choices: Choices) -> int:
        """The outcome of a complete package. Raises ValueError where an issue is left open."""
        found = self.at(self.places(choices))
        if found is None:
            raise ValueError(f"package: {len(choices)} of {len(self.issues)} issues are settled; the outcome is open.")
        return found


def shape_of(text: Instrument, issues: Iterable[Issue]) -> Shape:
    """The outcome space of a text."""
    known = {i.id: i for i in issues}
    chosen = [known[i] for i in text.issues]
    return _shape(
        tuple(i.id for i in chosen),
        tuple(tuple(o.id for o in i.options) for i in chosen),
        tuple(i.ordered for i in chosen),
    )


@lru_cache(maxsize=256)
def _shape(issues: tuple[IssueId, ...], options: tuple[tuple[OptionId, ...], ...], ordered: tuple[bool, ...]) -> Shape:
    return Shape(issues, options, ordered)


@lru_cache(maxsize=256)
def rounded_values(tables: Tables, linked: Linked = ()) -> FloatArray:
    """The value of every outcome with its interactions, shape (N,), read-only."""
    total = np.round(outcome_values(tables, linked), DECIMALS)
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


NO_PRICES: Mapping[tuple[IssueId, OptionId], Price] = {}
Prices = tuple[tuple[int, int, int, tuple[int, ...]], ...]
"""Options allowed at a price: (issue, option, the other issue, its options that pay), all by their places."""


def paid(shape: Shape, prices: Prices) -> BoolArray:
    """Which outcomes pay the price of every option that has one, shape (N,)."""
    mask = np.ones(shape.domain.sizes, dtype=np.bool_)
    for issue, option, other, options in prices:
        at: list[slice | int | list[int]] = [slice(None)] * mask.ndim
        at[issue] = option
        here = mask[tuple(at)]  # a view without the axis of the issue
        axis = other - (other > issue)
        unpaid = [k for k in range(len(shape.options[other])) if k not in options]
        here[(slice(None),) * axis + (unpaid,)] = False
    flat: BoolArray = mask.reshape(-1)
    return flat


@dataclass(frozen=True, eq=False)
class Worth:
    """One delegation's view of one instrument: what each option adds, where it stops, and what it may agree to.

    Whole packages (`values`, `value`, `best`) count the interactions; what is said of one issue or option (`weight`,
    `ranked`, `best_option`, `option_value`) is the additive part alone, since an interaction belongs to no one issue.
    `worth_of` makes one for each different content, so that it is told apart by identity and what is worked out from it
    is worked out once.
    """

    shape: Shape
    tables: Tables
    reservation: float
    limits: tuple[tuple[bool, ...], ...]
    linked: Linked = ()
    prices: Prices = ()

    @cached_property
    def values(self) -> FloatArray:
        """Value of every outcome, shape (N,), in points."""
        return rounded_values(self.tables, self.linked)

    @cached_property
    def allowed(self) -> BoolArray:
        """Which outcomes the mandate covers, shape (N,)."""
        allowed = mask_of(self.limits)
        if not self.prices:
            return allowed
        within: BoolArray = allowed & paid(self.shape, self.prices)
        within.flags.writeable = False
        return within

    @cached_property
    def best(self) -> float:
        """The most the mandate allows; the no-agreement value where it allows nothing."""
        allowed = self.values[self.allowed]
        return float(allowed.max()) if allowed.size else self.reservation

    def value(self, choices: Choices) -> float:
        """Value of a package, in points; an issue that it leaves open adds nothing."""
        places = self.shape.places(choices)
        index = self.shape.at(places)
        return (
            round(tabled_value(self.tables, self.linked, places), DECIMALS) if index is None else self.value_at(index)
        )

    def value_at(self, index: int) -> float:
        """Value of that outcome, in points."""
        return float(self.values[index])

    def within(self, choices: Choices) -> bool:
        """Whether the mandate covers all of it."""
        return all(choice in self.permitted for choice in choices.items()) and not self.unpaid(choices)

    def unpaid(self, choices: Choices) -> tuple[tuple[IssueId, OptionId], ...]:
        """The options of a package that the capital allowed at a price which the package does not pay."""
        places = self.shape.places(choices)
        return tuple(
            (self.shape.issues[issue], self.shape.options[issue][option])
            for issue, option, other, options in self.prices
            if places[issue] == option and places[other] is not None and places[other] not in options
        )

    def asked(self, choices: Choices) -> dict[IssueId, tuple[OptionId, ...]]:
        """The prices that a package does not pay: by issue, the options that would, the nearest to it first."""
        places = self.shape.places(choices)
        found: dict[IssueId, tuple[OptionId, ...]] = {}
        for issue, option, other, options in self.prices:
            here = places[other]
            if places[issue] == option and here is not None and here not in options:
                names = self.shape.options[other]
                near = sorted(options, key=lambda k: (abs(k - here), k))
                found[self.shape.issues[other]] = tuple(names[k] for k in near)
        return found

    @cached_property
    def permitted(self) -> frozenset[tuple[IssueId, OptionId]]:
        """The options that the mandate covers, each with its issue."""
        return frozenset(
            (issue, option)
            for issue, options, limits in zip(self.shape.issues, self.shape.options, self.limits, strict=True)
            for option, inside in zip(options, limits, strict=True)
            if inside
        )

    def permits(self, issue: IssueId, option: OptionId) -> bool:
        """Whether the mandate covers that option."""
        return (issue, option) in self.permitted

    def weight(self, issue: IssueId) -> float:
        """Difference between an issue's worst and best option, in points."""
        row = self.tables[self.shape.issues.index(issue)]
        return max(row) - min(row)

    @cached_property
    def ranked(self) -> tuple[IssueId, ...]:
        """The issues, the one that matters most first."""
        issues = self.shape.issues
        return tuple(sorted(issues, key=lambda i: (-round(self.weight(i), DECIMALS), issues.index(i))))

    @cached_property
    def _best(self) -> Mapping[IssueId, OptionId]:
        found = {}
        for issue, options, row, limits in zip(
            self.shape.issues, self.shape.options, self.tables, self.limits, strict=True
        ):
            places = [k for k in range(len(row)) if limits[k]] or list(range(len(row)))
            found[issue] = options[max(places, key=lambda k: (row[k], -k))]
        return found

    def best_option(self, issue: IssueId) -> OptionId:
        """The allowed option of an issue worth most; of all options where the mandate allows none."""
        return self._best[issue]

    def option_value(self, issue: IssueId, option: OptionId) -> float:
        """Points that one option adds."""
        at = self.shape.issues.index(issue)
        return self.tables[at][self.shape.options[at].index(option)]


def worth_of(
    stakes: Stakes,
    shape: Shape,
    limits: Mapping[IssueId, Sequence[OptionId]],
    prices: Mapping[tuple[IssueId, OptionId], Price] = NO_PRICES,
) -> Worth:
    """A delegation's worth table from its stakes, its limits and its capital's prices as they stand.

    An issue without limits is free.
    """
    allowed = tuple(
        tuple(i not in limits or o in limits[i] for o in options)
        for i, options in zip(shape.issues, shape.options, strict=True)
    )
    added, interactions = shape.added(stakes)
    return _worth(shape, added, stakes.reservation, allowed, interactions, _priced(shape, prices))


def _priced(shape: Shape, prices: Mapping[tuple[IssueId, OptionId], Price]) -> Prices:
    found = []
    for (issue, option), price in prices.items():
        at, other = shape.issues.index(issue), shape.issues.index(price.issue)
        paying = tuple(shape.options[other].index(o) for o in price.options)
        found.append((at, shape.options[at].index(option), other, paying))
    return tuple(found)


@lru_cache(maxsize=1024)
def _worth(
    shape: Shape,
    tables: Tables,
    reservation: float,
    allowed: tuple[tuple[bool, ...], ...],
    linked: Linked,
    prices: Prices,
) -> Worth:
    return Worth(shape, tables, reservation, allowed, linked, prices)
