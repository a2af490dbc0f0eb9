"""What perfectly rational bargainers would agree on in alternating offers over a pie; a yardstick, not a tactic."""

from __future__ import annotations


def rubinstein_share(first: float, second: float) -> float:
    """The share of the first proposer in the unique subgame-perfect equilibrium: x* = (1 - d2) / (1 - d1 d2).

    `first` and `second` are the discount factors of the two parties from one offer to the next, in [0, 1], not both 1.
    Source: Rubinstein 1982, "Perfect equilibrium in a bargaining model", Econometrica 50.
    """
    _check(first, second)
    if first == 1.0 and second == 1.0:
        raise ValueError("rubinstein_share: with no discounting at all the share is undetermined.")
    return (1.0 - second) / (1.0 - first * second)


def finite_share(first: float, second: float, offers: int) -> float:
    """The share of the first proposer when only `offers` offers can be made in turn and no deal is worth 0 to both.

    By backward induction: the last proposer takes everything, each earlier one leaves the other exactly what waiting is
    worth to them. Source: Stahl 1972; tends to `rubinstein_share` as `offers` grows.
    """
    _check(first, second)
    if offers < 1:
        raise ValueError(f"finite_share: {offers} offers; at least one is needed.")
    share = 1.0
    for offer in reversed(range(offers - 1)):
        listener = second if offer % 2 == 0 else first
        share = 1.0 - listener * share
    return share


def _check(first: float, second: float) -> None:
    if not (0.0 <= first <= 1.0 and 0.0 <= second <= 1.0):
        raise ValueError(f"rubinstein: discount factors {first} and {second} must lie in 0..1.")
