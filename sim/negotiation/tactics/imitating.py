"""The tit-for-tat family: concessions in answer to the others'; the clock matters for the opening alone.

All figures are utilities to the party itself: its own demand falls as what the others offer it rises. "The step made
`window` offers ago" lies between the last but `window` and the next of one other's offers. Faratin, Sierra and Jennings
1998 write these tactics on the value of an issue, such as a price.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from sim.negotiation.opponent import Frequency, OpponentModel
from sim.negotiation.tactics.timed import TimeDependent

# Among imitators somebody must move first: until there is a step to imitate, a party concedes by the clock.
_OPENING = TimeDependent(1.0)


@dataclass(frozen=True, slots=True)
class RelativeTitForTat:
    """Concede in the proportion in which the other did, `window` offers ago (Faratin, Sierra and Jennings 1998)."""

    window: int = 1
    opening: TimeDependent = field(default=_OPENING)

    def __post_init__(self) -> None:
        _check_window(self.window)


@dataclass(frozen=True, slots=True)
class AbsoluteTitForTat:
    """Concede by as much as the other did, `window` offers ago, give or take up to `spread`, at random.

    Faratin, Sierra and Jennings 1998: "random absolute tit-for-tat". Chance lets two imitators out of a deadlock; with
    a spread of 0 this is plain tit-for-tat.
    """

    window: int = 1
    spread: float = 0.0
    opening: TimeDependent = field(default=_OPENING)

    def __post_init__(self) -> None:
        _check_window(self.window)
        if not (math.isfinite(self.spread) and self.spread >= 0.0):
            raise ValueError(f"tit-for-tat: the spread is {self.spread}; it must be 0 or more.")


@dataclass(frozen=True, slots=True)
class AveragedTitForTat:
    """Concede in the proportion in which the other did over its last `window` steps (Faratin et al. 1998)."""

    window: int = 3
    opening: TimeDependent = field(default=_OPENING)

    def __post_init__(self) -> None:
        _check_window(self.window)


@dataclass(frozen=True, slots=True)
class NiceTitForTat:
    """Go towards the fair point by as much of the way as the others came (Baarslag, Hindriks and Jonker 2013).

    The fair point is the Nash point between the party's own utilities and those that `model` reads in the others. Among
    outcomes at the target, up to `tolerance` above it, the party offers the one that the others seem to like best.
    `bonus` lets it come nearer as time passes, whatever the others do.
    """

    model: OpponentModel = field(default_factory=Frequency)
    bonus: TimeDependent = field(default_factory=lambda: TimeDependent(0.25))
    tolerance: float = 0.05

    def __post_init__(self) -> None:
        if not (math.isfinite(self.tolerance) and self.tolerance >= 0.0):
            raise ValueError(f"tit-for-tat: the tolerance is {self.tolerance}; it must be 0 or more.")


Imitation: TypeAlias = RelativeTitForTat | AbsoluteTitForTat | AveragedTitForTat


def imitated(tactic: Imitation, asked: float, heard: Sequence[float], worst: float, best: float, draw: float) -> float:
    """The next demand after `asked`, in answer to one other's offers `heard`, oldest first; may need clipping.

    `worst` and `best` are the party's utilities at its two ends, `draw` lies in [-1, 1]. Needs
    `tactic.window` + 1 offers or more.
    """
    before, after = heard[-tactic.window - 1], heard[-tactic.window]
    match tactic:
        case RelativeTitForTat():
            return proportional(asked, before, after, worst, best)
        case AveragedTitForTat():
            return proportional(asked, before, heard[-1], worst, best)
        case AbsoluteTitForTat(_, spread):
            return asked + (before - after) + draw * spread


def proportional(asked: float, before: float, after: float, worst: float, best: float) -> float:
    """asked' = asked * before / after, where the other's offer rose from `before` to `after`.

    Proportions need a zero, and utilities have none: here the worst outcome counts as 1 and the best as 2, like a price
    between a floor and twice the floor. So an other that goes all the way from a party's worst to its best brings it
    all the way from its best to its worst; and rescaling a utility changes nothing.
    """
    span = best - worst
    if span <= 0.0:
        return asked
    level, old, new = (1.0 + (utility - worst) / span for utility in (asked, before, after))
    return worst + span * (level * old / new - 1.0)


@dataclass(frozen=True, slots=True)
class Nearing:
    """The range of one other's offers to a party: the lowest and the highest utility offered to it."""

    lowest: float
    highest: float


def mirrored(nearing: Nearing, fair: float) -> float:
    """The share of the way to the fair point that the other has gone: (highest - lowest) / (fair - lowest), in 0..1.

    `fair` is the party's own utility at the Nash point, as it estimates it. An other that began at the fair point or
    beyond has gone all the way.
    """
    way = fair - nearing.lowest
    return min(1.0, (nearing.highest - nearing.lowest) / way) if way > 0.0 else 1.0


def nice_target(shares: Sequence[float], bonus: float, best: float, fair: float) -> float:
    """best - s (best - fair): from its best towards the fair point by as much as the others came, on average, and more.

    `shares` has one `mirrored` for each other heard; `bonus`, in 0..1, is added to their mean, so that two parties who
    wait for each other meet all the same. Source: Baarslag, Hindriks and Jonker 2013, "A tit for tat negotiation
    strategy for real-time bilateral negotiations", of which the bonus here is a simpler form.
    """
    share = math.fsum(shares) / len(shares) if shares else 0.0
    return best - (best - fair) * min(1.0, share + bonus)


def _check_window(window: int) -> None:
    if window < 1:
        raise ValueError(f"tit-for-tat: the window is {window}; it must be at least 1.")
