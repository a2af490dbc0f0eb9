"""Chances that those at home ratify a package, from what it is worth to each bloc."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from sim.exercise.core.names import BlocId, Choices, InstrumentId
from sim.exercise.core.stakes import Bloc
from sim.exercise.core.worth import points, shares
from sim.negotiation import ratification
from sim.negotiation.preferences import Preferences

Array = NDArray[np.float64]

SWAY = 8.0
"""Points of 100 that a bloc in full support of its government concedes against no agreement: an assumption of ours."""
EXACT = 1e-9
"""Shares of weights that differ by less are equal: a quota of one half is met by half."""


def voter(bloc: Bloc, instrument: InstrumentId) -> ratification.Bloc:
    """A bloc as the mathematics takes it, on a scale from 0 to 1. Raises KeyError without stakes in the instrument."""
    stakes = bloc.stakes[instrument]
    return ratification.Bloc(
        preferences=Preferences(
            weights=tuple(shares(stakes).values()),
            values=tuple(tuple(stakes.values[issue].values()) for issue in stakes.weights),
        ),
        no_agreement=stakes.no_agreement / 100.0,
        tau=stakes.tau / 100.0,
        weight=Fraction(bloc.weight).limit_denominator(10_000),
        veto=bloc.veto,
    )


def says_yes(bloc: Bloc, instrument: InstrumentId, worth: Array) -> Array:
    """Chance that a bloc accepts packages that are worth so many points of 100 to it; the same shape as `worth`."""
    return ratification.acceptance(worth / 100.0, voter(bloc, instrument))


def ratifies(blocs: Sequence[Bloc], instrument: InstrumentId, worths: Sequence[Array], quota: float) -> Array:
    """Chance that each of N packages is ratified, (N,): `worths` gives for each bloc its points of 100, (N,).

    Without blocs everything is.
    """
    if not blocs:
        return np.ones(1)
    accepting = np.column_stack([says_yes(b, instrument, w) for b, w in zip(blocs, worths, strict=True)])
    voters = [voter(b, instrument) for b in blocs]
    return ratification.ratified(accepting, voters, Fraction(quota).limit_denominator(1000))


def swayed(bloc: Bloc, support: float) -> Bloc:
    """The bloc once its support for its government has moved by so much: it asks SWAY points less at full support."""
    stakes = {i: replace(s, no_agreement=s.no_agreement - SWAY * support) for i, s in bloc.stakes.items()}
    return replace(bloc, stakes=stakes)


def concerned(blocs: Iterable[Bloc], instrument: InstrumentId) -> list[Bloc]:
    """The blocs that have stakes in an instrument."""
    return [bloc for bloc in blocs if instrument in bloc.stakes]


def outlook(blocs: Iterable[Bloc], instrument: InstrumentId, choices: Choices, quota: float) -> float:
    """Chance that an actor with these blocs ratifies a package of that instrument."""
    asked = concerned(blocs, instrument)
    each = [np.array([points(bloc.stakes[instrument], choices)]) for bloc in asked]
    return float(ratifies(asked, instrument, each, quota)[0])


def payments(
    blocs: Iterable[Bloc], instrument: InstrumentId, choices: Choices, quota: float, level: float
) -> dict[BlocId, float]:
    """The least side payment to each bloc alone, in its points of 100, that makes ratification as likely as `level`.

    Blocs that no payment could move far enough are left out; 0 where the package is likely enough as it is.
    """
    asked = concerned(blocs, instrument)
    each = [np.array([points(bloc.stakes[instrument], choices)]) for bloc in asked]
    accepting = np.column_stack([says_yes(b, instrument, w) for b, w in zip(asked, each, strict=True)])
    voters = [voter(bloc, instrument) for bloc in asked]
    share = Fraction(quota).limit_denominator(1000)
    least = [float(ratification.side_payment(accepting, voters, share, level, k)[0]) for k in range(len(asked))]
    return {bloc.id: 100.0 * paid for bloc, paid in zip(asked, least, strict=True) if np.isfinite(paid)}
