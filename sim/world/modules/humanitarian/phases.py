"""The five phases of acute food insecurity as thresholds and as a daily law; `needs` measures food.

Sources: Integrated Food Security Phase Classification, Technical Manual 3.0 (2019) and the famine guidelines of its
Global Steering Committee (2016): an area's phase is the worst phase that a fifth of its people have reached, and famine
is a fifth of households with an extreme lack of food, acute malnutrition of 30 % and two deaths per 10,000 a day. The
bands of deaths and of malnutrition below phase 5, and the survival deficits that part the phases of households, are
quoted from memory of the same manual's reference table: show them as rules of thumb.
"""

from collections.abc import Sequence
from math import erf, sqrt

import numpy as np
from numpy.typing import ArrayLike

from sim.world.equations import Array

AREA_SHARE = 0.2
"""Share of the people who must have reached a phase for the area to be in it."""
DAYS_PER_PHASE = 30.0
"""The shortest time in which an area changes by one phase (our reading of how analyses are dated, not a rule of the
IPC)."""
DEATH_BANDS = (0.5, 1.0, 2.0)
"""Crude deaths per 10,000 and day from which phases 3, 4 and 5 begin."""
BASELINE_DEATHS = 0.25
"""Crude deaths per 10,000 and day of an undisturbed area: a figure of our own below the alarm of 1."""


def area_phase(shares: ArrayLike) -> int:
    """Phase of an area whose people are in phases 1-5 by ``shares`` (5, summing to 1): the worst that a fifth reached.

    Raises ValueError for another shape, a negative share or a sum that is not 1.
    """
    people = np.asarray(shares, dtype=np.float64)
    if people.shape != (5,) or (people < 0.0).any() or abs(float(people.sum()) - 1.0) > 1e-6:
        raise ValueError("give the five shares of the people in phases 1 to 5; they add up to 1")
    return _worst_reached(people.tolist())


def _worst_reached(people: Sequence[float]) -> int:
    reached = 0.0
    for phase in range(5, 1, -1):
        reached += people[phase - 1]
        if reached >= AREA_SHARE - 1e-12:
            return phase
    return 1


def household_shares(adequacy: float, spread: float) -> Array:
    """Shares (5) of people by phase when their energy, as a share of the minimum, is normal around ``adequacy``.

    ``spread`` is its standard deviation, above 0 (about 0.2 where markets work; a scenario's parameter). Households
    above the minimum but within ten points of it count as stressed: the manual's own line there needs livelihoods.
    Raises ValueError when the spread is not positive.
    """
    return np.array(_shares(adequacy, spread))


def _shares(adequacy: float, spread: float) -> list[float]:
    if spread <= 0.0:
        raise ValueError("the spread of households' food is a standard deviation and must be above 0")
    at_most = [_normal((limit - adequacy) / spread) for limit in (0.5, 0.8, 1.0, 1.1)]
    return [1.0 - at_most[3], at_most[3] - at_most[2], at_most[2] - at_most[1], at_most[1] - at_most[0], at_most[0]]


def death_rate(severity: float) -> float:
    """Crude deaths per 10,000 and day of an area at ``severity`` (1-5, continuous; 3.2 reads as phase 3).

    Straight lines through the bands of `DEATH_BANDS`, so that a rounded severity and its rate name the same phase.
    """
    return float(np.interp(severity, (1.0, 2.5, 3.5, 4.5, 5.0), (BASELINE_DEATHS, *DEATH_BANDS, 3.0)))


def towards_phase(severity: ArrayLike, target: ArrayLike) -> Array:
    """Severity one day on: towards the phase that food points to, by at most one phase in `DAYS_PER_PHASE` days."""
    now = np.asarray(severity, dtype=np.float64)
    step = np.clip(np.asarray(target, dtype=np.float64) - now, -1.0 / DAYS_PER_PHASE, 1.0 / DAYS_PER_PHASE)
    return np.clip(now + step, 1.0, 5.0)


def target_phases(adequacy: Sequence[float] | Array, spread: float) -> Array:
    """The phase (n) that each area's food points to."""
    return np.array([_worst_reached(_shares(float(value), spread)) for value in adequacy], dtype=np.float64)


def _normal(z: float) -> float:
    return 0.5 * (1.0 + erf(z / sqrt(2.0)))
