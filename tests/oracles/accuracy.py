"""How good an estimate of someone's preferences is; it looks at the true ones, which no party may."""

from __future__ import annotations

import numpy as np

from sim.negotiation.domain import Domain, FloatArray
from sim.negotiation.preferences import Preferences


def accuracy(estimated: Preferences, true: Preferences, domain: Domain) -> float:
    """The Pearson correlation of estimated and true utilities over all outcomes; 0 when either is constant.

    1 is a perfect reading up to scale; knowing nothing gives 0. Source of the measure: Baarslag, Hendrikx, Hindriks and
    Jonker 2013, "Predicting the performance of opponent models in automated negotiation".
    """
    return correlation(estimated.utilities(domain), true.utilities(domain))


def correlation(one: FloatArray, other: FloatArray) -> float:
    """Pearson's correlation of two arrays of the same shape; 0 when either is constant."""
    a, b = one - one.mean(), other - other.mean()
    norm = float(np.sqrt((a @ a) * (b @ b)))
    return float(a @ b) / norm if norm > 1e-12 else 0.0
