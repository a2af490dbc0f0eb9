"""Wear of an actor's humanity, neutrality, impartiality and independence by its acts, as scores.

The principles are those of General Assembly resolutions 46/182 (1991) and 58/114 (2004). The score of 0 (intact) to 1
(lost), what each act costs and the half-life by which people forget are our own, set for teaching: what counts in a
debrief is which act moved which principle.
"""

from collections.abc import Mapping
from typing import Literal, get_args

import numpy as np
from numpy.typing import ArrayLike

from sim.world.equations import Array, share_left

Principle = Literal["humanity", "neutrality", "impartiality", "independence"]

PRINCIPLES: tuple[Principle, ...] = get_args(Principle)
HALF_LIFE = 180.0
"""Days in which half of a worn principle is restored when nothing more is done."""

EROSION: Mapping[str, Mapping[Principle, float]] = {
    # Armed escorts, and to be seen with one side's soldiers.
    "military-cooperation": {"neutrality": 0.25, "independence": 0.2},
    "deploy-peacekeepers": {"neutrality": 0.1, "independence": 0.1},
    # To pay, in goods or money, those who hold the road.
    "economic-aid": {"independence": 0.15, "impartiality": 0.1},
    "economic-cooperation": {"independence": 0.1},
    # To pass on what one saw because one was let in.
    "share-intelligence": {"neutrality": 0.35, "independence": 0.2},
    # To take a public position on the conflict.
    "denounce": {"neutrality": 0.1},
    "accuse": {"neutrality": 0.15},
    "praise": {"neutrality": 0.05},
    "recognise": {"neutrality": 0.3},
    "threaten-sanctions": {"neutrality": 0.2, "independence": 0.1},
    # To stop helping people as a means of pressure.
    "cut-aid": {"humanity": 0.3, "impartiality": 0.2},
    "halt-negotiations": {"humanity": 0.05},
}
"""By act: how much of what is left of a principle an actor that lives by the principles loses by it."""


def after_act(erosion: float, act: str, principle: Principle) -> float:
    """Erosion just after the act: a share of what was left is gone, so that it nears 1 and never passes it."""
    return erosion + (1.0 - erosion) * EROSION.get(act, {}).get(principle, 0.0)


def one_sidedness(delivered: ArrayLike, need: ArrayLike) -> float:
    """Departure of help from need between places, 0 (in proportion) to 1: half the sum of the gaps of the shares.

    0 as well while nothing is delivered or nothing needed: nobody is preferred then.
    """
    given, wanted = np.asarray(delivered, dtype=np.float64), np.asarray(need, dtype=np.float64)
    if given.sum() <= 0.0 or wanted.sum() <= 0.0:
        return 0.0
    return float(np.abs(given / given.sum() - wanted / wanted.sum()).sum() / 2.0)


def restored(erosion: ArrayLike, days: float) -> Array:
    """Erosion after ``days`` in which nothing wore it."""
    return np.asarray(erosion, dtype=np.float64) * share_left(days, HALF_LIFE)
