"""Gravity, welfare, tariffs, origin and sanctions against closed forms and printed figures."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sim.world.modules.economy import gravity, origin, tariffs, welfare
from tests.oracles import trade

THREE = np.array([[1.0, 0.3, 0.1], [0.3, 1.0, 0.2], [0.1, 0.2, 1.0]])
Y = np.array([100.0, 60.0, 40.0])


def test_the_guide_s_coefficients_are_those_it_prints():
    c = gravity.PPML
    assert (c.log_distance, c.contiguity, c.language, c.colony, c.agreement) == (-0.841, 0.437, 0.247, -0.222, 0.191)


def test_twice_the_distance_is_a_fixed_share_of_the_trade():
    near, far = gravity.openness([[1000.0, 2000.0]])[0]
    assert far / near == pytest.approx(2**-0.841)


def test_an_agreement_raises_openness_by_its_coefficient():
    assert gravity.openness(500.0, agreement=1.0) / gravity.openness(500.0) == pytest.approx(np.exp(0.191))


def test_two_like_countries_sell_abroad_what_their_openness_says():
    sold = gravity.flows([50.0, 50.0], [50.0, 50.0], [[1.0, 0.25], [0.25, 1.0]])
    assert sold == pytest.approx(50.0 * np.array([[0.8, 0.2], [0.2, 0.8]]))


@given(st.lists(st.floats(1, 100), min_size=3, max_size=3), st.lists(st.floats(0.02, 1), min_size=3, max_size=3))
def test_flows_add_up_to_outputs_and_spending(outputs, pairs):
    open_to = np.ones((3, 3))
    for (i, j), value in zip([(0, 1), (0, 2), (1, 2)], pairs, strict=True):
        open_to[i, j] = open_to[j, i] = value
    sold = gravity.flows(outputs, outputs, open_to)
    assert sold.sum(axis=1) == pytest.approx(outputs, rel=1e-6)
    assert sold.sum(axis=0) == pytest.approx(outputs, rel=1e-6)


def test_real_income_in_equilibrium_is_the_formula_of_the_gains_from_trade():
    after = THREE.copy()
    after[0, 1] = after[1, 0] = 0.45
    found = trade.full_endowment(Y, THREE, after)
    predicted = welfare.income_change(found.home_share, 1.0 - gravity.SIGMA)
    assert found.real_income == pytest.approx(predicted, rel=1e-7)
    assert found.real_income[0] > 1.0
    assert found.real_income[1] > 1.0 > found.real_income[2]


def test_two_like_countries_gain_the_closed_form():
    before, after = np.array([[1.0, 0.2], [0.2, 1.0]]), np.array([[1.0, 0.5], [0.5, 1.0]])
    found = trade.full_endowment([10.0, 10.0], before, after, sigma=5.0)
    assert found.real_income == pytest.approx([(1.5 / 1.2) ** (1 / 4)] * 2)


def test_nothing_changes_when_nothing_changes():
    found = trade.full_endowment(Y, THREE, THREE)
    assert found.real_income == pytest.approx(np.ones(3))


def test_distances_must_be_positive():
    with pytest.raises(ValueError, match="positive distances"):
        gravity.openness([[0.0]])


@pytest.mark.parametrize(("elasticity", "percent"), [(-5.0, 1.44), (-10.0, 0.72)])
def test_the_united_states_gain_what_the_paper_prints(elasticity, percent):
    assert round(100 * trade.gains_from_trade(0.93, elasticity), 2) == percent


# --- schedules


def test_water_is_what_is_left_under_the_binding():
    assert tariffs.water(0.25, 0.1) == pytest.approx(0.15)
    with pytest.raises(ValueError, match="breaks the schedule"):
        tariffs.water(0.1, 0.25)


def test_a_tariff_of_ten_per_cent_costs_the_trade_gravity_says():
    assert tariffs.trade_factor(0.0, 0.1) == pytest.approx(1.1**-6)
    assert tariffs.trade_factor(0.1, 0.1) == 1.0


# --- origin


def test_half_of_half_is_used_at_the_two_medians():
    firms = origin.Firms(median=1_000.0, spread=1.2, content=0.5, content_spread=0.15)
    assert origin.utilisation(firms, 0.5, 0.1, 100.0) == pytest.approx(0.25)
    assert origin.utilisation(firms, 0.5, 0.0, 100.0) == 0.0


def test_a_stricter_rule_is_used_less():
    firms = origin.Firms(median=1_000.0, spread=1.2, content=0.5, content_spread=0.15)
    shares = [origin.utilisation(firms, threshold, 0.1, 20.0) for threshold in (0.3, 0.4, 0.5, 0.6)]
    assert shares == sorted(shares, reverse=True)


# --- sanctions
