"""Counts of values: moments against numpy's, quantiles by definition, and what is kept of them."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.outcome.distribution import Distribution

VALUES = st.lists(st.integers(-5_000, 5_000).map(lambda n: n / 100), min_size=2, max_size=60)


@given(VALUES)
def test_mean_and_deviation_are_those_of_the_values(values):
    found = Distribution.of(values)
    assert found.n == len(values)
    assert math.isclose(found.mean, np.mean(values), abs_tol=1e-9)
    assert math.isclose(found.deviation, np.std(values, ddof=1), abs_tol=1e-9)


@given(VALUES, VALUES)
def test_two_parts_together_are_the_distribution_of_all(one, other):
    assert Distribution.of(one) + Distribution.of(other) == Distribution.of([*one, *other])


@given(VALUES)
def test_what_is_kept_comes_back(values):
    found = Distribution.of(values)
    assert Distribution.load(found.dump()) == found


@given(VALUES, st.floats(0.01, 1.0))
def test_a_quantile_is_the_least_value_that_so_many_do_not_exceed(values, share):
    assert Distribution.of(values).quantiles([share])[0] == np.quantile(values, share, method="inverted_cdf")


def test_results_that_differ_by_less_than_half_a_hundredth_are_the_same():
    assert Distribution.of([12.0, 12.001, 13.0, 4.0]).around(11.996) == (1, 2, 1)


@pytest.mark.parametrize("dumped", [[[1.0, 0]], [[2.0, 1], [1.0, 1]], [[1.0, 1], [1.0, 2]]])
def test_what_is_no_distribution_is_refused(dumped):
    with pytest.raises(ValueError, match="ascending"):
        Distribution.load(dumped)
