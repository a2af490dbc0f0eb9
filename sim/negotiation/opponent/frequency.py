"""Reading a party by counting what it offers: the frequency model, and Smith's, which looks at the options only."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from sim.negotiation.domain import Domain
from sim.negotiation.opponent.belief import Package, check_package
from sim.negotiation.preferences import Preferences

# With no offer seen on an issue, nothing distinguishes its options.
_UNSEEN = 0.5


@dataclass(frozen=True, slots=True)
class Frequency:
    """HardHeaded's model (van Krimpen, Looije and Hajizadeh 2013): what is repeated is dear.

    An issue whose option did not change between two consecutive packages matters more: its weight grows by `step`, then
    the weights are divided by their sum. An option's value is how often it was offered, divided by the count of the
    option offered most.
    """

    step: float = 0.2

    def __post_init__(self) -> None:
        if not (math.isfinite(self.step) and self.step >= 0.0):
            raise ValueError(f"Frequency: the step is {self.step}; it must be 0 or more.")


@dataclass(frozen=True, slots=True)
class Smith:
    """AgentSmith's model (van Galen Last 2012), in the form that current tools keep: values by count, equal weights."""


@dataclass(frozen=True, slots=True)
class Counted:
    """The counts for one party: the weight of each issue, and how often each option was offered."""

    weights: tuple[float, ...]
    counts: tuple[tuple[int, ...], ...]


def uncounted(sizes: Sequence[int]) -> Counted:
    """The prior before any package: equal weights that sum to 1, and no counts."""
    return Counted((1.0 / len(sizes),) * len(sizes), tuple((0,) * size for size in sizes))


def counted(known: Counted, package: Package, previous: Package | None, step: float) -> Counted:
    """The counts after one package more; `previous` is the one before it, None where it is the first."""
    weights = known.weights if previous is None else _weights(known.weights, package, previous, step)
    rows = zip(known.counts, package, strict=True)
    return Counted(weights, tuple([row if k is None else (*row[:k], row[k] + 1, *row[k + 1 :]) for row, k in rows]))


def counted_together(sizes: Sequence[int], packages: Sequence[Package], step: float) -> Counted:
    """The counts after these packages, oldest first, in one go."""
    known = uncounted(sizes)
    if not packages:
        return known
    weights = known.weights
    for previous, package in pairwise(packages):
        weights = _weights(weights, package, previous, step)
    columns = zip(zip(*packages, strict=True), sizes, strict=True)
    return Counted(weights, tuple([tuple([column.count(k) for k in range(size)]) for column, size in columns]))


def _weights(weights: tuple[float, ...], package: Package, previous: Package, step: float) -> tuple[float, ...]:
    """The weights after one package more."""
    pairs = zip(weights, package, previous, strict=True)
    grown = [weight + step if now is not None and now == was else weight for weight, now, was in pairs]
    total = math.fsum(grown)
    return tuple([weight / total for weight in grown])


def option_values(counts: Sequence[int]) -> tuple[float, ...]:
    """The value of each option of an issue, in [0, 1]: its count over the highest count, alike where there is none."""
    most = max(counts)
    return tuple([count / most for count in counts]) if most else (_UNSEEN,) * len(counts)


class FrequencyBelief:
    """The estimate from the counts so far; with a step of 0 the weights stay equal, which is Smith's model."""

    def __init__(self, domain: Domain, step: float) -> None:
        self._domain = domain
        self._step = step
        self._known = uncounted(domain.sizes)
        self._previous: Package | None = None

    def observe(self, package: Package, time: float) -> None:
        """Count one package; the clock does not matter."""
        check_package(self._domain, package)
        self._known = counted(self._known, package, self._previous, self._step)
        self._previous = package

    def estimate(self) -> Preferences:
        """The preferences read so far; the reservation value is not estimated and stays 0."""
        return Preferences(self._known.weights, tuple(option_values(counts) for counts in self._known.counts))
