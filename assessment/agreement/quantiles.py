"""Quantiles of the F, t, beta and normal distributions.

SciPy takes half a second to load, so that it is loaded at the first quantile and not with the room.
"""

from __future__ import annotations

from statistics import NormalDist


def f_quantile(probability: float, between: float, within: float) -> float:
    """Quantile of Fisher's F with `between` and `within` degrees of freedom, which need not be whole."""
    from scipy.special import fdtri

    return float(fdtri(between, within, probability))


def t_quantile(probability: float, freedom: float) -> float:
    """Quantile of Student's t with `freedom` degrees of freedom."""
    from scipy.special import stdtrit

    return float(stdtrit(freedom, probability))


def beta_quantile(probability: float, a: float, b: float) -> float:
    """Quantile of the beta distribution with these two parameters, both above 0."""
    from scipy.special import betaincinv

    return float(betaincinv(a, b, probability))


def normal_quantile(probability: float) -> float:
    """Quantile of the standard normal distribution."""
    return NormalDist().inv_cdf(probability)
