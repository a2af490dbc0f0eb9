"""The table every collective model starts from: what each actor wants on each issue, how much, and with what power.

It does not say who wrote it or in what file, and it forecasts nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from sim.negotiation.domain import BoolArray, FloatArray

COMMON = 100.0
"""Length of the scale on which issues are compared, as in the published applications."""


@dataclass(frozen=True, eq=False)
class Positions:
    """Positions, saliences and powers of actors on issues; each array has shape (issues, actors).

    `position` is in the issue's own units, between the two ends in `scales`; NaN where the actor has no stake.
    `salience` is what the issue weighs for the actor: 0 to 1 in every cell, or 0 to 100 in every cell. `power` is what
    the actor can throw in, in any unit, 0 or more. Where there is no stake, their product must be 0.

    Raises ValueError for arrays of the wrong shape, for a number that is out of its range, and for an issue on which
    nobody has both salience and power: no model can say anything of it.
    """

    actors: tuple[str, ...]
    issues: tuple[str, ...]
    scales: tuple[tuple[float, float], ...]
    position: FloatArray
    salience: FloatArray
    power: FloatArray

    def __post_init__(self) -> None:
        shape = (len(self.issues), len(self.actors))
        for name in ("position", "salience", "power"):
            if getattr(self, name).shape != shape:
                raise ValueError(
                    f"Positions: {name} has shape {getattr(self, name).shape}; {shape} (issues, actors) is expected."
                )
        if not all(shape) or len(self.scales) != len(self.issues):
            raise ValueError("Positions: at least one actor and one issue are needed, and a scale for each issue.")
        for name, most in (("salience", 100.0), ("power", np.inf)):
            values = getattr(self, name)
            if not (np.isfinite(values).all() and (values >= 0).all() and (values <= most).all()):
                raise ValueError(f"Positions: every {name} must be a number from 0 to {most:g}.")
        if self.weight[~self.stake].any():
            raise ValueError("Positions: an actor without a position on an issue can have no salience and power there.")
        for row, (issue, (lower, upper)) in enumerate(zip(self.issues, self.scales, strict=True)):
            held = self.position[row, self.stake[row]]
            if not (np.isfinite((lower, upper)).all() and ((lower <= held) & (held <= upper)).all()):
                raise ValueError(f"Positions: a position on {issue} lies outside its scale, {lower:g} to {upper:g}.")
            if not self.weight[row].any():
                raise ValueError(f"Positions: nobody has both salience and power on {issue}; give them to someone.")

    @cached_property
    def stake(self) -> BoolArray:
        """A mask of the positions that are there."""
        return ~np.isnan(self.position)

    @cached_property
    def weight(self) -> FloatArray:
        """Salience times power: the influence an actor uses on an issue."""
        return self.salience * self.power

    @cached_property
    def common(self) -> FloatArray:
        """Positions with every issue's scale stretched to 0..100, so that issues can be compared; NaN without stake."""
        lower, upper = (np.array(end)[:, None] for end in zip(*self.scales, strict=True))
        # An issue whose ends coincide has one position only, and nothing to shift.
        return np.asarray((self.position - lower) * (COMMON / np.where(upper > lower, upper - lower, np.inf)))

    def in_own_units(self, common: FloatArray) -> FloatArray:
        """Values per issue (first axis) on the common scale, back in each issue's own units."""
        lower, upper = (np.array(end) for end in zip(*self.scales, strict=True))
        spread = ((upper - lower) / COMMON).reshape(-1, *[1] * (common.ndim - 1))
        return np.asarray(lower.reshape(spread.shape) + spread * common)
