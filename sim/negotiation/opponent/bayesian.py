"""Reading a party by hypotheses on its weights and values, made more or less probable by each of its packages."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from sim.negotiation.domain import Domain, FloatArray
from sim.negotiation.opponent.belief import Package, check_package
from sim.negotiation.preferences import Preferences

# The last bits of a product of matrices or of an exponential depend on the processor; an estimate must not.
_DECIMALS = 9
_PEAKS = 64


@dataclass(frozen=True, slots=True)
class Bayesian:
    """Hindriks and Tykhonov 2008, in their scalable form: P(h | package) ~ P(h) N(u_h(package); target(t), sigma).

    The other is taken to ask for target(t) = 1 - (1 - floor) t, as the authors let it fall in a straight line; `sigma`
    says how far from it a package may reasonably be.
    """

    floor: float = 0.5
    sigma: float = 0.15

    def __post_init__(self) -> None:
        if not 0.0 <= self.floor <= 1.0:
            raise ValueError(f"Bayesian: the floor is {self.floor}; it must be in 0..1.")
        if not (math.isfinite(self.sigma) and self.sigma > 0.0):
            raise ValueError(f"Bayesian: sigma is {self.sigma}; it must be above 0.")


class BayesianBelief:
    """The probability of each hypothesis, issue by issue, after the packages seen.

    For each issue, independently: its rank r among the n issues, which gives it the weight 2 (n - r + 1) / (n (n + 1)),
    and the shape of its values (see `value_shapes`). A hypothesis on one issue is judged with all others at their
    expected value: their joint space would grow with the factorial of n.
    """

    def __init__(self, domain: Domain, model: Bayesian) -> None:
        issues = len(domain.sizes)
        self._domain = domain
        self._model = model
        self._ranked = rank_weights(issues)
        self._shapes = [value_shapes(size) for size in domain.sizes]
        self._of_rank = np.full((issues, issues), 1.0 / issues)
        self._of_shape = [np.full(len(shapes), 1.0 / len(shapes)) for shapes in self._shapes]

    def observe(self, package: Package, time: float) -> None:
        """Update every issue's hypotheses by Bayes' rule; an open issue has its mean value and teaches nothing."""
        check_package(self._domain, package)
        asked = 1.0 - (1.0 - self._model.floor) * min(max(time, 0.0), 1.0)
        weights = self._expected_weights()
        values = np.array([self._expected_value(issue, option) for issue, option in enumerate(package)])
        of_rank, of_shape = self._of_rank.copy(), list(self._of_shape)
        for issue, option in enumerate(package):
            if option is None:
                continue
            others = np.arange(len(weights)) != issue
            elsewhere = float(weights[others] @ values[others])
            # A weight stands beside the others' expected ones: together they must still make 1.
            spread = 1.0 - self._ranked
            rest = elsewhere / max(1.0 - float(weights[issue]), 1e-12)
            by_rank = spread * rest + self._ranked * values[issue]
            by_shape = elsewhere + weights[issue] * self._shapes[issue][:, option]
            of_rank[issue] = self._posterior(self._of_rank[issue], by_rank, asked)
            of_shape[issue] = self._posterior(self._of_shape[issue], by_shape, asked)
        self._of_rank, self._of_shape = of_rank, of_shape

    def estimate(self) -> Preferences:
        """The expected weights and values; the reservation value is not estimated and stays 0."""
        values = [probability @ shapes for probability, shapes in zip(self._of_shape, self._shapes, strict=True)]
        return Preferences(
            tuple(np.round(self._expected_weights(), _DECIMALS).tolist()),
            tuple(tuple(np.clip(np.round(row, _DECIMALS), 0.0, 1.0).tolist()) for row in values),
        )

    def _expected_weights(self) -> FloatArray:
        weights: FloatArray = self._of_rank @ self._ranked
        shares: FloatArray = weights / weights.sum()
        return shares

    def _expected_value(self, issue: int, option: int | None) -> float:
        shapes = self._shapes[issue]
        return float(self._of_shape[issue] @ (shapes.mean(axis=1) if option is None else shapes[:, option]))

    def _posterior(self, prior: FloatArray, utilities: FloatArray, asked: float) -> FloatArray:
        exponent = -((utilities - asked) ** 2) / (2.0 * self._model.sigma**2)
        likely: FloatArray = prior * np.exp(exponent - exponent.max())
        posterior: FloatArray = likely / likely.sum()
        return posterior


def rank_weights(issues: int) -> FloatArray:
    """The weight of the issue of rank 1, 2, ..., n: 2 (n - r + 1) / (n (n + 1)), shape (n,); they sum to 1."""
    ranks = np.arange(1, issues + 1)
    return 2.0 * (issues - ranks + 1) / (issues * (issues + 1))


def value_shapes(options: int) -> FloatArray:
    """The shapes that an issue's values may have, shape (hypotheses, options), each with 1 at its best option.

    Hindriks and Tykhonov's triangles, one with its peak at each option (at the ends: downhill and uphill), falling to 0
    at the option furthest from it. As options need not be ordered, each also has a shape in which it alone counts. An
    issue with more than _PEAKS options, such as a range of numbers, has its peaks at that many, evenly spaced.
    """
    if options == 1:
        return np.ones((1, 1))
    places = np.arange(options)
    peaks = np.unique(np.linspace(0, options - 1, min(options, _PEAKS)).round().astype(np.intp))
    distance = np.abs(peaks[:, np.newaxis] - places[np.newaxis, :]).astype(np.float64)
    triangles = 1.0 - distance / distance.max(axis=1, keepdims=True)
    alone = (distance == 0.0).astype(np.float64)
    return np.unique(np.concatenate([triangles, alone]), axis=0)
