"""Reading a party by counting what it offers: the frequency model, and Smith's, which looks at the options only."""

from __future__ import annotations

import math
from dataclasses import dataclass

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


class FrequencyBelief:
    """What the counts tell so far; with a step of 0 the weights stay equal, which is Smith's model."""

    def __init__(self, domain: Domain, step: float) -> None:
        self._domain = domain
        self._step = step
        self._weights = [1.0 / len(domain.sizes)] * len(domain.sizes)
        self._counts = [[0] * size for size in domain.sizes]
        self._previous: Package | None = None

    def observe(self, package: Package, time: float) -> None:
        """Count one package; the clock does not matter."""
        check_package(self._domain, package)
        for counts, option in zip(self._counts, package, strict=True):
            if option is not None:
                counts[option] += 1
        if self._previous is not None:
            kept = [new is not None and new == old for new, old in zip(package, self._previous, strict=True)]
            grown = [weight + self._step * same for weight, same in zip(self._weights, kept, strict=True)]
            total = sum(grown)
            self._weights = [weight / total for weight in grown]
        self._previous = package

    def estimate(self) -> Preferences:
        """The preferences read so far; the reservation value is not estimated and stays 0."""
        return Preferences(tuple(self._weights), tuple(_relative(counts) for counts in self._counts))


def _relative(counts: list[int]) -> tuple[float, ...]:
    most = max(counts)
    return tuple(count / most if most else _UNSEEN for count in counts)
