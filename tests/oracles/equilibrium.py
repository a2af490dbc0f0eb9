"""What perfectly rational bargainers would agree on over a pie, in turn or in a legislature; a yardstick, no tactic."""

from __future__ import annotations

from dataclasses import dataclass


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


@dataclass(frozen=True, slots=True)
class LegislativeShares:
    """What a proposer keeps, what each partner gets, and what anybody expects before a proposer is drawn.

    Shares of a pie of 1; whoever is left out gets 0.
    """

    proposer: float
    partner: float
    expected: float


def closed_rule_shares(members: int, needed: int, discount: float) -> LegislativeShares:
    """The stationary equilibrium of bargaining in a legislature under a closed rule.

    Each round one of n members, drawn with equal chances, proposes a division of 1; q votes, the proposer's included,
    adopt it, and otherwise the pie shrinks by `discount` and a proposer is drawn again. The proposer keeps
    1 - d (q - 1) / n and pays d / n, the value of waiting, to q - 1 members drawn at random; everybody expects 1 / n.
    Source: Baron and Ferejohn 1989, "Bargaining in legislatures", American Political Science Review 83.
    """
    if not 1 <= needed <= members:
        raise ValueError(f"closed_rule_shares: {needed} votes of {members} members; from 1 to all are possible.")
    if not 0.0 <= discount <= 1.0:
        raise ValueError(f"closed_rule_shares: the discount factor {discount} must lie in 0..1.")
    waiting = discount / members
    return LegislativeShares(1.0 - waiting * (needed - 1), waiting, 1.0 / members)


def _check(first: float, second: float) -> None:
    if not (0.0 <= first <= 1.0 and 0.0 <= second <= 1.0):
        raise ValueError(f"rubinstein: discount factors {first} and {second} must lie in 0..1.")
