"""The base of every model of an opponent: it observes packages and estimates the preferences."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, TypeAlias

from sim.negotiation.domain import Domain
from sim.negotiation.preferences import Preferences

Package: TypeAlias = Sequence[int | None]
"""One choice for each issue, None where the package leaves it open."""


class Belief(Protocol):
    """One party's belief about another's preferences, as it learns."""

    def observe(self, package: Package, time: float) -> None:
        """Learn from a package the other sent at `time`, a share of the deadline; ValueError if it does not fit."""

    def estimate(self) -> Preferences:
        """The other's preferences as they now seem; never its true ones."""


def check_package(domain: Domain, package: Package) -> None:
    """Raise ValueError, saying which issue, unless every choice of `package` exists in `domain`."""
    if len(package) != len(domain.sizes):
        raise ValueError(f"opponent model: a package has {len(package)} choices for {len(domain.sizes)} issues.")
    for issue, (option, size) in enumerate(zip(package, domain.sizes, strict=True)):
        if option is not None and not 0 <= option < size:
            raise ValueError(f"opponent model: issue {issue} has no option {option}.")
