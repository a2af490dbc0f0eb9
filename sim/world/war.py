"""War as bargaining theory sees it: a costly lottery that ends a crisis, and why parties may prefer it to a deal; there
is no combat here (equation 5).

Sources: J. D. Fearon, *Rationalist Explanations for War* (International Organization 49:3, 1995) for the range and
the offer; *Domestic Political Audiences and the Escalation of International Disputes* (APSR 88:3, 1994) for being
locked in; the ratio form of the odds is the contest success function of G. Tullock (1980) on the CINC index.
"""

from typing import Literal

import numpy as np
from numpy.typing import ArrayLike

Side = Literal["initiator", "target"]


def strength(capability: ArrayLike, alliance: ArrayLike, side: int, against: int) -> float:
    """Capability (n) behind ``side``: its own, and its allies' weighted by the alliance (n x n, 0-1).

    An ally of both sides stands aside. Raises ValueError when a side is measured against itself.
    """
    own, ties = np.asarray(capability, dtype=np.float64), np.asarray(alliance, dtype=np.float64)
    if side == against:
        raise ValueError("nobody is at war with itself: name two different sides")
    torn = (ties[:, side] > 0.0) & (ties[:, against] > 0.0)
    weight = np.where(torn, 0.0, ties[:, side])
    weight[[side, against]] = 1.0, 0.0
    return float(weight @ own)


def odds_of_victory(mine: float, theirs: float, m: float) -> float:
    """P(I win) = mine^m / (mine^m + theirs^m), strengths >= 0 and m > 0; even when neither has any.

    m = 1 lets the weak hope; from m = 2 the stronger side almost decides. Raises ValueError outside these ranges.
    """
    if mine < 0.0 or theirs < 0.0 or m <= 0.0:
        raise ValueError(f"strengths ({mine}, {theirs}) cannot be negative and m ({m}) must be positive")
    top = max(mine, theirs)
    if top == 0.0:
        return 0.5
    a, b = (mine / top) ** m, (theirs / top) ** m
    return float(a / (a + b))


def lottery(p: float, draw: float) -> Side:
    """The winner of a war that the initiator wins with probability ``p``, from a draw in [0, 1)."""
    return "initiator" if draw < p else "target"


def best_demand(p: float, cost_a: float, highest_cost_b: float) -> float:
    """A's best take-it-or-leave-it demand, knowing only that B's cost is uniform on [0, C]: x* = p + (C - c_A) / 2.

    Kept between p (B's weakest refusal) and min(1, p + C): outside that span a demand is refused, or accepted, for
    certain. Fearon (1995), pp. 392-395. Raises ValueError unless C > 0.
    """
    if highest_cost_b <= 0.0:
        raise ValueError("the highest cost that B may have must be positive")
    wanted = p + (highest_cost_b - cost_a) / 2.0
    return float(min(max(wanted, p), p + highest_cost_b, 1.0))


def chance_of_war(p: float, cost_a: float, highest_cost_b: float) -> float:
    """P(B refuses A's best demand) = (C - c_A) / (2 C), and 0 once A's own cost exceeds C (Fearon 1995)."""
    demand = best_demand(p, cost_a, highest_cost_b)
    return float(min(max((demand - p) / highest_cost_b, 0.0), 1.0))
