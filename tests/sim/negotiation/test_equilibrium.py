"""Equilibrium shares against backward induction and known figures."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.oracles.equilibrium import closed_rule_shares, finite_share, rubinstein_share
from tests.published import compare

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


def test_equilibrium_shares_equal_their_closed_forms_in_print():
    # V6: Rubinstein's 1 / (1 + d) for equal factors; Baron and Ferejohn's 2/3 and 1/3 of three members without delay.
    compare("Rubinstein, first proposer, d = 0.9", 1 / 1.9, rubinstein_share(0.9, 0.9), 1e-12)
    compare("Rubinstein, first proposer, d1 = 0.9, d2 = 0.8", 0.7142857, rubinstein_share(0.9, 0.8), 5e-8)
    patient = closed_rule_shares(3, 2, 1.0)
    compare("Baron-Ferejohn, three members, proposer", 2 / 3, patient.proposer, 1e-12)
    compare("Baron-Ferejohn, three members, partner", 1 / 3, patient.partner, 1e-12)
    compare("Baron-Ferejohn, 101 members, proposer", 51 / 101, closed_rule_shares(101, 51, 1.0).proposer, 1e-12)


@given(st.integers(1, 40), st.data(), st.floats(0.0, 1.0))
def test_waiting_is_worth_what_a_partner_is_paid_and_nothing_is_lost(members, data, discount):
    needed = data.draw(st.integers(1, members))
    shares = closed_rule_shares(members, needed, discount)
    assert shares.proposer + (needed - 1) * shares.partner == pytest.approx(1.0)
    # A member proposes once in n, and is one of q - 1 partners of n - 1 when another does.
    elsewhere = (needed - 1) / (members - 1) if members > 1 else 0.0
    expected = shares.proposer / members + (1 - 1 / members) * elsewhere * shares.partner
    assert expected == pytest.approx(shares.expected)
    assert shares.partner == pytest.approx(discount * expected)


@pytest.mark.parametrize("arguments", [(3, 0, 0.5), (3, 4, 0.5), (3, 2, 1.1)])
def test_a_legislature_that_cannot_be_is_refused(arguments):
    with pytest.raises(ValueError, match="closed_rule_shares"):
        closed_rule_shares(*arguments)
