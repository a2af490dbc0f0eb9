"""Rubinstein's share against backward induction and known figures."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sim.negotiation import finite_share, rubinstein_share

factor = st.floats(0.0, 0.95)


@pytest.mark.parametrize(
    ("first", "second", "share"),
    [(0.9, 0.9, 10 / 19), (0.9, 0.8, 5 / 7), (0.0, 0.5, 0.5), (0.5, 0.0, 1.0), (0.5, 1.0, 0.0)],
)
def test_the_share_is_one_minus_d2_over_one_minus_d1_d2(first, second, share):
    assert rubinstein_share(first, second) == pytest.approx(share)


@given(factor, factor)
def test_each_proposer_leaves_the_other_what_waiting_is_worth(first, second):
    assert 1 - rubinstein_share(first, second) == pytest.approx(second * rubinstein_share(second, first))


@given(factor, factor)
def test_many_finite_offers_come_to_the_infinite_share(first, second):
    assert finite_share(first, second, 600) == pytest.approx(rubinstein_share(first, second), abs=1e-9)


@pytest.mark.parametrize(("offers", "share"), [(1, 1.0), (2, 1 - 0.8), (3, 1 - 0.8 * (1 - 0.9))])
def test_few_offers_are_solved_by_hand(offers, share):
    assert finite_share(0.9, 0.8, offers) == pytest.approx(share)


def test_offers_without_delay_share_by_the_other_side_s_impatience():
    share = rubinstein_share(math.exp(-0.1 * 1e-7), math.exp(-0.3 * 1e-7))
    assert share == pytest.approx(0.3 / (0.1 + 0.3), abs=1e-6)


@pytest.mark.parametrize(("first", "second"), [(1.0, 1.0), (1.2, 0.5), (0.5, -0.1)])
def test_factors_without_an_equilibrium_are_refused(first, second):
    with pytest.raises(ValueError, match="rubinstein"):
        rubinstein_share(first, second)


def test_a_bargain_without_offers_is_refused():
    with pytest.raises(ValueError, match="0 offers"):
        finite_share(0.9, 0.9, 0)
