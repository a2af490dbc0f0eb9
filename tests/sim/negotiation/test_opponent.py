"""The frequency model, step by step by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sim.negotiation import Domain, frequency_estimate

TWO = Domain((2, 2))


def test_an_issue_that_does_not_move_gains_weight():
    # From 0.5 each: (0.5 + 0.2) / 1.2, then (0.58333 + 0.2) / 1.2; the other issue moves both times.
    estimate = frequency_estimate(TWO, [(0, 0), (0, 1), (0, 0)])
    assert estimate.weights == pytest.approx((0.652777778, 0.347222222))


def test_an_option_is_worth_its_count_over_the_highest_count():
    estimate = frequency_estimate(TWO, [(0, 0), (0, 1), (0, 0)])
    assert estimate.values == ((1.0, 0.0), (1.0, 0.5))


def test_without_packages_everything_is_equal():
    estimate = frequency_estimate(TWO, [])
    assert estimate.weights == (0.5, 0.5)
    assert estimate.values == ((0.5, 0.5), (0.5, 0.5))


def test_a_step_of_zero_learns_values_only():
    assert frequency_estimate(TWO, [(0, 0), (0, 1)], step=0.0).weights == (0.5, 0.5)


def test_an_unsettled_issue_tells_nothing():
    estimate = frequency_estimate(TWO, [(0, None), (0, None)])
    assert estimate.weights == pytest.approx((0.7 / 1.2, 0.5 / 1.2))
    assert estimate.values == ((1.0, 0.0), (0.5, 0.5))


@given(st.lists(st.tuples(st.integers(0, 2), st.integers(0, 3)), max_size=30))
def test_estimated_weights_sum_to_one_and_values_fit_the_scale(packages):
    estimate = frequency_estimate(Domain((3, 4)), packages)
    assert sum(estimate.weights) == pytest.approx(1.0)
    assert all(0.0 <= value <= 1.0 for issue in estimate.values for value in issue)


@pytest.mark.parametrize(
    ("package", "sentence"), [((0, 2), "issue 1 has no option 2"), ((0,), "1 choices for 2 issues")]
)
def test_a_package_of_another_domain_is_refused(package, sentence):
    with pytest.raises(ValueError, match=sentence):
        frequency_estimate(TWO, [package])
