"""The escalation ladder, rungs 0 to 10, with their meaning and their place among Kahn's units and MID hostility levels.

Our ladder coarsens the 44 rungs of H. Kahn, *On Escalation: Metaphors and Scenarios* (1965). The hostility levels are
those of the Correlates of War Militarized Interstate Disputes: 1 none, 2 threat, 3 display, 4 use of force, 5 war.
"""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from sim.language import Text
from sim.world.words import WORDS


@dataclass(frozen=True, slots=True)
class Rung:
    """One level of the ladder. ``kahn_rungs`` are the first and last of Kahn's rungs it covers, None below them."""

    level: int
    kahn_rungs: tuple[int, int] | None
    mid_level: int

    @property
    def names(self) -> Text:
        """Its name."""
        return WORDS.text(f"rung-{self.level}")

    @property
    def meaning(self) -> Text:
        """The state of relations there, in a sentence."""
        return WORDS.text(f"rung-{self.level}.meaning")


LADDER: tuple[Rung, ...] = (
    Rung(0, None, 1),
    Rung(1, (1, 1), 1),
    Rung(2, (2, 2), 1),
    Rung(3, (3, 3), 1),
    Rung(4, (4, 4), 2),
    Rung(5, (5, 5), 3),
    Rung(6, (6, 7), 3),
    Rung(7, (8, 9), 4),
    Rung(8, (10, 11), 4),
    Rung(9, (12, 20), 5),
    Rung(10, (21, 44), 5),
)

HIGHEST_BY_TENSION = 6
"""Tension alone fills the ladder up to mobilisation; beyond it, someone must have used force."""


def level(tension: ArrayLike, last_force_rung: ArrayLike) -> NDArray[np.int64]:
    """Rung (0-10, broadcast shape) of a dyad from its tension (0-10) and the rung its last hostile act still holds
    (0-10).

    The higher of the two: whole points of tension, at most HIGHEST_BY_TENSION, and the act's rung rounded to the
    nearest. Never falls when either grows.
    """
    by_tension = np.minimum(np.floor(np.asarray(tension, dtype=np.float64)), HIGHEST_BY_TENSION)
    by_act = np.floor(np.asarray(last_force_rung, dtype=np.float64) + 0.5)
    return np.asarray(np.minimum(np.maximum(np.maximum(by_tension, by_act), 0), 10), dtype=np.int64)


def stands_at(tension: NDArray[np.float64], last_force_rung: NDArray[np.float64], at: int) -> NDArray[np.bool_]:
    """Where `level` is ``at`` (1-10) or above, without the level itself: a whole number is reached when passed."""
    by_act = last_force_rung + 0.5 >= at
    return by_act | (tension >= at) if at <= HIGHEST_BY_TENSION else by_act


def highest(tension: NDArray[np.float64], last_force_rung: NDArray[np.float64]) -> int:
    """The highest `level` of any of these dyads, 0 without one.

    It is the level of the highest tension and the highest rung, wherever each is: a level falls with neither, and is
    that of one of the two.
    """
    return _level(float(tension.max(initial=0.0)), float(last_force_rung.max(initial=0.0)))


def between(tension: NDArray[np.float64], last_force_rung: NDArray[np.float64], one: int, other: int) -> int:
    """Where two actors stand (0-10), by their positions in matrices (holder, other): the higher `level` of the two."""
    return max(
        _level(float(tension[one, other]), float(last_force_rung[one, other])),
        _level(float(tension[other, one]), float(last_force_rung[other, one])),
    )


def _level(tension: float, last_force_rung: float) -> int:
    """`level` of one dyad."""
    by_tension = min(math.floor(tension), HIGHEST_BY_TENSION)
    return min(max(by_tension, math.floor(last_force_rung + 0.5), 0), 10)


def rung(at: int) -> Rung:
    """The rung of a level. Raises ValueError outside 0-10."""
    if not 0 <= at < len(LADDER):
        raise ValueError(f"no rung {at}: the ladder runs from 0 to {len(LADDER) - 1}")
    return LADDER[at]
