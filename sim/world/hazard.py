"""Chances that disputes begin between two actors, and that mediation settles them sooner (equation 10).

`conduct` decides the initiator and the course of a dispute.

Sources: the onset logit is that of S. V. Miller, *peacesciencer* (Conflict Management and Peace Science 39:6, 2022),
politically relevant dyad-years, n = 103,919; its continuous covariates are divided by two standard deviations. The
order of the styles of mediation is that of J. Wilkenfeld, K. Young, V. Asal and D. Quinn, *Mediating International
Crises* (Journal of Conflict Resolution 47:3, 2003); the sizes are ours.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from sim.world.equations import Array

DAYS_A_YEAR = 365.25


@dataclass(frozen=True, slots=True)
class Onset:
    """The logit's coefficients for a dyad-year, in the order of a row of covariates."""

    constant: float = -3.045
    contiguity: float = 1.062
    capability_ratio: float = 0.453  # the smaller CINC over the larger, standardised
    major_power: float = 0.144
    defence_pact: float = -0.119
    weakest_democracy: float = -0.493  # standardised
    weakest_wealth: float = 0.293  # GDP per head, standardised
    least_militarisation: float = 0.263  # standardised
    peace_years: float = -0.146  # years since the last dispute, t
    peace_years_squared: float = 0.002  # t^2

    def vector(self) -> Array:
        """The ten coefficients as an array."""
        return np.array([getattr(self, item.name) for item in fields(self)])


MILLER = Onset()


@dataclass(frozen=True, slots=True)
class Dyad:
    """The logit's covariates for two actors; unknown ones stay at the sample's mean, which is 0 once standardised."""

    contiguity: float = 0.0
    capability_ratio: float = 0.0
    major_power: float = 0.0
    defence_pact: float = 0.0
    weakest_democracy: float = 0.0
    weakest_wealth: float = 0.0
    least_militarisation: float = 0.0
    peace_years: float = 0.0

    def row(self) -> Array:
        """The covariates in the order of `Onset.vector`, with 1 for the constant and t^2 at the end."""
        return np.array([1.0, *(getattr(self, item.name) for item in fields(self)), self.peace_years**2])


def yearly_onset(dyad: Dyad, onset: Onset = MILLER) -> float:
    """P(a dispute begins between the two within a year), by the logit."""
    return float(1.0 / (1.0 + np.exp(-(onset.vector() @ dyad.row()))))


def thinned(yearly: float, days: float = 1.0) -> float:
    """The chance within ``days`` that makes ``yearly`` of a year: 1 - (1 - p)^(days / 365.25).

    Raises ValueError unless 0 <= yearly < 1.
    """
    if not 0.0 <= yearly < 1.0:
        raise ValueError(f"a yearly chance of {yearly} cannot be spread over days: it must lie in [0, 1)")
    return float(-np.expm1(np.log1p(-yearly) * days / DAYS_A_YEAR))


HIGHEST_YEARLY = 0.99
"""The most that a pair's yearly chance of a dispute may become by a scenario's ``background``."""


def daily_onsets(capability: Array, alliance: Array, free: NDArray[np.bool_], background: float) -> Array:
    """P(i begins a dispute with j today) (n x n): half of its pair's hazard each, times ``background``.

    Actors of a scenario are taken for neighbours; the smaller capability (n) over the larger is centred on the middle
    of its span and divided by two standard deviations of a uniform. Who is not ``free`` (n) begins nothing.
    """
    found = np.zeros(alliance.shape)
    for i, j in np.argwhere(free[:, None] & ~np.eye(len(free), dtype=bool)).tolist():
        high = max(capability[i], capability[j])
        ratio = min(capability[i], capability[j]) / high if high > 0.0 else 1.0
        dyad = Dyad(
            contiguity=1.0,
            capability_ratio=float(ratio - 0.5) * float(np.sqrt(3.0)),
            defence_pact=float(alliance[i, j] > 0.0),
        )
        found[i, j] = thinned(min(yearly_onset(dyad) * background / 2.0, HIGHEST_YEARLY))
    return found


MediationStyle = Literal["facilitate", "formulate", "manipulate"]

MEDIATION: Mapping[MediationStyle, float] = {"facilitate": 1.3, "formulate": 1.7, "manipulate": 2.4}
"""Factor of each style on the daily hazard of agreement; 1 without a mediator. Published order, assumed sizes."""
