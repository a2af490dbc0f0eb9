"""Equation 10 and V13: the onset of disputes and its days, and what mediation does to agreement."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sim.world.hazard import (
    MILLER,
    Dyad,
    thinned,
    yearly_onset,
)
from tests.published import compare
from tests.sim.world.tables import counted


def standardised(values):
    """Each value less the mean, over two standard deviations (Gelman 2008), as the source's continuous covariates."""
    found = np.asarray(values, dtype=np.float64)
    return np.asarray((found - found.mean()) / (2.0 * found.std(ddof=1)))


def fit_logit(covariates, outcome):
    """Maximum likelihood by iteratively reweighted least squares: the coefficients."""
    beta = np.zeros(covariates.shape[1])
    for _ in range(40):
        p = 1.0 / (1.0 + np.exp(-covariates @ beta))
        weighted = covariates * (p * (1.0 - p))[:, None]
        step = np.linalg.solve(covariates.T @ weighted, covariates.T @ (outcome - p))
        beta += step
        if np.abs(step).max() < 1e-10:
            return beta
    raise AssertionError("the fit did not settle")


def test_the_mean_dyad_without_a_border_begins_a_dispute_as_the_constant_says():
    compare("V13 yearly onset at the means", 1 / (1 + np.exp(3.045)), yearly_onset(Dyad()), 1e-12)


def test_a_border_multiplies_the_odds_by_the_published_coefficient():
    def odds(p):
        return p / (1 - p)

    ratio = odds(yearly_onset(Dyad(contiguity=1.0))) / odds(yearly_onset(Dyad()))
    compare("V13 log odds ratio of contiguity", 1.062, float(np.log(ratio)), 1e-9)


def test_dyad_years_made_by_the_published_law_give_its_coefficients_back():
    rng = np.random.default_rng(13)
    n = 400_000
    border, major, pact = (rng.random((3, n)) < np.array([[0.3], [0.5], [0.2]])).astype(float)
    ratio, democracy, wealth, militarisation = (standardised(rng.standard_normal(n)) for _ in range(4))
    peace = rng.integers(0, 40, n).astype(float)
    x = np.column_stack([np.ones(n), border, ratio, major, pact, democracy, wealth, militarisation, peace, peace**2])
    began = rng.random(n) < 1 / (1 + np.exp(-x @ MILLER.vector()))
    scale = np.array([1.0] * 8 + [10.0, 100.0])  # keeps the squares of years within reach of the solver
    found = fit_logit(x / scale, began.astype(float)) / scale
    for name, target, ours in zip(MILLER.__dataclass_fields__, MILLER.vector(), found, strict=True):
        compare(
            f"V13 {name}",
            float(target),
            float(ours),
            {"peace_years": 0.01, "peace_years_squared": 0.001}.get(name, 0.1),
        )


def test_real_dyads_with_a_major_power_show_the_published_signs():
    """Contiguity, democracy and wealth are not in the extract: the fit shows signs, not sizes."""
    ratio, majors, peace, began = counted("cow_onsets_majors.csv", "ratio", "majors", "peace", "onset", count="dyads").T
    x = np.column_stack([np.ones(len(ratio)), standardised(ratio), majors, peace / 10.0])
    _, of_ratio, of_majors, of_peace = fit_logit(x, began)
    print(
        f"V13 refit on {len(ratio)} real dyad-years: ratio {of_ratio:.3f}, majors {of_majors:.3f}, peace {of_peace:.3f}"
    )
    assert of_ratio > 0.0
    assert of_majors > 0.0
    assert of_peace < 0.0


@given(st.floats(0, 0.99), st.integers(1, 400))
def test_thinning_by_days_or_at_once_is_the_same(yearly, days):
    each = thinned(yearly)
    assert 1 - (1 - each) ** days == pytest.approx(thinned(yearly, days), abs=1e-9)


def test_a_year_of_days_makes_the_yearly_chance():
    compare("eq 10, a year of daily chances", 0.2, thinned(0.2, 365.25), 1e-12)
