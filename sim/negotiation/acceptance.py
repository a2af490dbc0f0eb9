"""Acceptance strategies: the moment at which a party says yes to the offer on the table.

Conditions of Baarslag, Hindriks and Jonker 2013, "Acceptance conditions in automated negotiation". Whatever the
condition, `accepts` never takes an offer that is worth less than the reservation value or crosses a red line. Utilities
are compared up to ROUNDING, so that a sum of weights is not refused for its last bit.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from sim.negotiation.preferences import ROUNDING

Window: TypeAlias = Literal["best-of-window", "average-of-window", "best-so-far"]


@dataclass(frozen=True, slots=True)
class ACNext:
    """Yes when a * u(offer) + b >= u(my next offer)."""

    a: float = 1.0
    b: float = 0.0

    def __post_init__(self) -> None:
        if not (math.isfinite(self.a) and math.isfinite(self.b) and self.a > 0.0):
            raise ValueError(f"ACNext: a is {self.a} and b is {self.b}; a must be above 0 and both finite.")


@dataclass(frozen=True, slots=True)
class ACConst:
    """Yes when u(offer) >= level."""

    level: float

    def __post_init__(self) -> None:
        if not math.isfinite(self.level):
            raise ValueError(f"ACConst: the level is {self.level}; it must be finite.")


@dataclass(frozen=True, slots=True)
class ACTime:
    """Yes to anything within the guards once `time` (a share of the deadline) has come."""

    time: float


@dataclass(frozen=True, slots=True)
class ACCombi:
    """Yes by ACNext(1, 0); or, from `time` on, to an offer as good as the party may still hope for.

    With r = 1 - t the time left, the hope is the best offer received in the window [t - r, t], as long as the time left
    (best-of-window); the average of that window; or the best offer received since the start.
    """

    time: float
    window: Window = "best-of-window"


Acceptance: TypeAlias = ACNext | ACConst | ACTime | ACCombi


@dataclass(frozen=True, slots=True)
class Heard:
    """An offer a party received: when, as a share of the deadline, and its utility to that party."""

    time: float
    utility: float


@dataclass(frozen=True, slots=True)
class Standing:
    """The situation of a party that must answer: all utilities are its own.

    `received` holds the acceptable offers it heard so far, oldest first, the one on the table included or not;
    `own_next` is what it would offer instead.
    """

    offer: float
    own_next: float
    time: float
    reservation: float
    crosses_red_line: bool = False
    received: Sequence[Heard] = ()


def accepts(condition: Acceptance, standing: Standing) -> bool:
    """Whether the party says yes to the offer on the table."""
    if standing.crosses_red_line or standing.offer < standing.reservation - ROUNDING:
        return False
    match condition:
        case ACNext(a, b):
            return a * standing.offer + b >= standing.own_next - ROUNDING
        case ACConst(level):
            return standing.offer >= level - ROUNDING
        case ACTime(time):
            return standing.time >= time
        case ACCombi(time, window):
            if standing.offer >= standing.own_next - ROUNDING:
                return True
            return standing.time >= time and standing.offer >= _hope(window, standing) - ROUNDING


def _hope(window: Window, standing: Standing) -> float:
    """The utility that the past lets a party expect from the time left; the offer on the table is part of that past."""
    since = 0.0 if window == "best-so-far" else standing.time - (1.0 - standing.time)
    past = [heard.utility for heard in standing.received if since - ROUNDING <= heard.time <= standing.time]
    if not past:
        return standing.offer
    return math.fsum(past) / len(past) if window == "average-of-window" else max(past)
