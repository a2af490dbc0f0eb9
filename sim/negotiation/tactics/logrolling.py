"""Giving the others what costs oneself nothing: the choice among outcomes at one's own target."""

from __future__ import annotations

import functools
import math
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from sim.negotiation.domain import BoolArray, FloatArray, IndexArray
from sim.negotiation.opponent import Frequency, OpponentModel
from sim.negotiation.preferences import ROUNDING, meets
from sim.negotiation.tactics.timed import Planned, TimeDependent


@dataclass(frozen=True, slots=True)
class Logrolling:
    """Ask for what `pace` says, and among the outcomes worth that offer the one that the others seem to like best.

    The others are read by `model` from what they offer. `tolerance` is how much more than its target the party may find
    in an offer: a wider band gives more to choose from, and lets it ask for a little more than it must.
    """

    pace: Planned = field(default_factory=lambda: TimeDependent(0.25))
    model: OpponentModel = field(default_factory=Frequency)
    tolerance: float = 0.05

    def __post_init__(self) -> None:
        if not (math.isfinite(self.tolerance) and self.tolerance >= 0.0):
            raise ValueError(f"Logrolling: the tolerance is {self.tolerance}; it must be 0 or more.")


def logroll(
    level: float,
    own: FloatArray,
    estimated_opponents: FloatArray,
    tolerance: float,
    acceptable: BoolArray | None = None,
) -> int:
    """Among outcomes at the party's own target level, the one estimated best for the others.

    Own utilities `own` have shape (N,); `estimated_opponents` (N,) or (N, m) holds the estimated utilities of the m
    others, whose sum is maximised. Ties go to the lowest index. Raises ValueError when nothing is acceptable.
    """
    band = at_level(level, own, tolerance, acceptable)
    return int(band[np.argmax(_sum_of_others(estimated_opponents)[band])])


def at_level(level: float, own: FloatArray, tolerance: float, acceptable: BoolArray | None = None) -> IndexArray:
    """The acceptable outcomes at the party's own target level, in their order, shape (n,); there is always one.

    The target level is own utility in [level, level + tolerance]; when no outcome lies there, the lowest utility above
    it; when none is above, the highest there is. Raises ValueError when nothing is acceptable.
    """
    if tolerance < 0.0:
        raise ValueError(f"at_level: the tolerance is {tolerance}; it must be 0 or more.")
    candidates = np.arange(len(own)) if acceptable is None else np.flatnonzero(acceptable)
    if candidates.size == 0:
        raise ValueError("at_level: nothing is acceptable, so there is nothing to offer.")
    utilities = own[candidates]
    reaching = meets(utilities, level)
    reference = float(utilities[reaching].min()) if reaching.any() else float(utilities.max())
    top = max(level + tolerance, reference)
    band: IndexArray = candidates[meets(utilities, min(level, reference)) & (utilities <= top + ROUNDING)]
    return band


def _sum_of_others(estimated: FloatArray) -> FloatArray:
    columns: Sequence[FloatArray] = [estimated] if estimated.ndim == 1 else list(estimated.T)
    return functools.reduce(np.add, columns)
