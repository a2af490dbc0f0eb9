"""Agreement in the worked examples of the papers that define it, to the last digit they print."""

import numpy as np
import pytest
from scipy.stats import binom

from assessment.agreement.alpha import alpha
from assessment.agreement.icc import icc
from assessment.agreement.kappa import kappa
from tests.published import compare

HALF = 0.0005  # of the third digit


def rows(text):
    return np.array([[np.nan if mark == "." else float(mark) for mark in row.split()] for row in text.split("\n")])


FOUR_OBSERVERS = rows(
    "1 2 3 3 2 1 4 1 2 . . .\n1 2 3 3 2 2 4 1 2 5 . 3\n. 3 3 3 2 3 4 2 2 5 1 .\n1 2 3 3 2 4 4 1 2 5 1 ."
).T
"""K. Krippendorff, *Computing Krippendorff's Alpha-Reliability* (2011), section C."""

NEWS_TONE = rows(
    "1 1 2 . 2\n1 1 0 1 .\n2 3 3 3 .\n. 0 0 . 0\n0 0 0 . 0\n0 0 0 . 0\n1 0 2 . 1\n1 . 2 0 .\n2 2 2 . 2\n2 1 1 1 .\n"
    ". 1 0 0 .\n0 0 0 0 .\n1 2 2 2 .\n3 3 2 2 3\n1 1 1 . 1\n1 1 1 . 1\n2 1 2 . 2\n1 2 3 3 .\n1 1 0 1 .\n0 0 0 . 0\n"
    "0 0 1 1 .\n0 0 . 0 0\n2 3 3 3 .\n0 0 0 0 .\n1 2 . 2 2\n0 1 1 1 .\n0 0 0 1 0\n1 2 1 2 .\n1 1 2 2 .\n1 1 2 . 2\n"
    "1 1 0 . 0\n2 1 2 1 .\n2 2 . 2 2\n3 2 2 2 .\n2 2 2 . 2\n2 2 3 . 2\n2 2 2 . 2\n2 2 . 1 2\n2 2 2 2 .\n1 1 1 . 1"
)
"""A. F. Hayes and K. Krippendorff (2007), table 1: 40 articles by 5 observers."""

JUDGES = np.array([[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]], dtype=float)
"""P. E. Shrout and J. L. Fleiss (1979), table 2: 6 targets by 4 judges."""

DIAGNOSES = np.array([[88, 14, 18], [10, 40, 10], [2, 6, 12]])
"""J. Cohen (1968), table 1: 200 cases by two judges, as counts."""
GRAVITY = np.array([[0.0, 1.0, 3.0], [1.0, 0.0, 6.0], [3.0, 6.0, 0.0]])
"""Cohen's weights of disagreement in the same table."""


@pytest.mark.parametrize(
    ("metric", "printed"), [("nominal", 0.743), ("ordinal", 0.815), ("interval", 0.849), ("ratio", 0.797)]
)
def test_alpha_of_four_observers_and_twelve_units(metric, printed):
    compare(f"alpha {metric}", printed, alpha(FOUR_OBSERVERS, metric, seed=1).value, HALF)


@pytest.mark.parametrize(("metric", "printed"), [("ordinal", 0.7598), ("nominal", 0.4765)])
def test_alpha_of_five_observers_and_forty_articles(metric, printed):
    compare(f"alpha {metric}", printed, alpha(NEWS_TONE, metric, seed=1).value, HALF / 10)


@pytest.mark.parametrize(
    ("form", "printed"), [("1,1", 0.17), ("2,1", 0.29), ("3,1", 0.71), ("1,k", 0.44), ("2,k", 0.62), ("3,k", 0.91)]
)
def test_icc_of_four_judges_and_six_targets(form, printed):
    compare(f"ICC({form})", printed, icc(JUDGES, form).value, 0.005)


@pytest.mark.parametrize(("weights", "printed"), [("none", 0.492), (GRAVITY, 0.348)], ids=["plain", "weighted"])
def test_kappa_of_two_judges_and_two_hundred_cases(weights, printed):
    cases = np.repeat(np.argwhere(DIAGNOSES), DIAGNOSES[DIAGNOSES > 0], axis=0).astype(float)
    compare("kappa", printed, kappa(cases, weights, scale=(0, 1, 2)).value, HALF)


def test_the_bootstrap_of_two_categories_is_a_binomial():
    """Each pair drawn disagrees or not, so that the ends are quantiles of a distribution known in closed form."""
    ones = np.array([[1.0, 1.0]] * 50 + [[2.0, 2.0]] * 30 + [[1.0, 2.0]] * 20)
    found = alpha(ones, "nominal", seed=7, resamples=200_000)
    expected = 2 * 120 * 80 / (200 * 199)
    assert found.value == pytest.approx(1 - 0.2 / expected)
    for end, share in ((found.interval.low, 0.975), (found.interval.high, 0.025)):
        assert end == pytest.approx(1 - binom.ppf(share, 100, 0.2) / 100 / expected, abs=1.01 / 100 / expected)
