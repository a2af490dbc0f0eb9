"""What the packages a party sent tell about its preferences; an estimate, never its true utilities."""

from __future__ import annotations

from collections.abc import Sequence

from sim.negotiation.domain import Domain
from sim.negotiation.preferences import Preferences

# With no offer seen on an issue, nothing distinguishes its options.
_UNSEEN = 0.5


def frequency_estimate(domain: Domain, packages: Sequence[Sequence[int | None]], step: float = 0.2) -> Preferences:
    """The preferences that the frequency model reads from one party's packages, oldest first.

    An issue whose option did not change between two consecutive packages matters more: its weight grows by `step`, then
    the weights are divided by their sum. An option's value is how often it was offered, divided by the count of the
    option offered most. Weights start equal and sum to 1; `step` = 0 keeps them equal (Smith's value-only model). A
    package may leave issues unsettled (None): these tell nothing. The reservation value is not estimated and stays 0.
    Source: van Krimpen, Looije and Hajizadeh 2013 (HardHeaded). Raises ValueError for an option that does not exist.
    """
    issues = range(len(domain.sizes))
    weights = [1.0 / len(domain.sizes)] * len(domain.sizes)
    counts = [[0] * size for size in domain.sizes]
    previous: Sequence[int | None] | None = None
    for package in packages:
        if len(package) != len(domain.sizes):
            raise ValueError(
                f"frequency_estimate: a package has {len(package)} choices for {len(domain.sizes)} issues."
            )
        for issue, option in enumerate(package):
            if option is None:
                continue
            if not 0 <= option < domain.sizes[issue]:
                raise ValueError(f"frequency_estimate: issue {issue} has no option {option}.")
            counts[issue][option] += 1
        if previous is not None:
            kept = [package[issue] is not None and package[issue] == previous[issue] for issue in issues]
            grown = [weight + step if same else weight for weight, same in zip(weights, kept, strict=True)]
            total = sum(grown)
            weights = [weight / total for weight in grown]
        previous = package
    return Preferences(tuple(weights), tuple(_relative(issue_counts) for issue_counts in counts))


def _relative(counts: list[int]) -> tuple[float, ...]:
    most = max(counts)
    return tuple(count / most if most else _UNSEEN for count in counts)
