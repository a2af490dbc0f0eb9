"""Equations 1-4 against their closed forms and their laws."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from sim.world.equations import (
    Parameters,
    TensionFlow,
    audience_cost,
    cooperation_after_act,
    grievance_holding,
    legitimacy_after_withdrawal,
    share_left,
    tension_after_act,
    trust_after,
    trust_mean,
)
from tests.oracles.relations import (
    cooperation_after_days,
    legitimacy_after_days,
    richardson_equilibrium,
    tension_after_days,
)

K3, K4 = 0.0058, 0.002
tensions = arrays(np.float64, (4, 4), elements=st.floats(0, 10))
scores = st.floats(-10, 10)


def test_cooperation_halves_exactly_in_one_half_life():
    assert cooperation_after_days(np.array([8.0, -3.0]), 60.0, 60.0).tolist() == [4.0, -1.5]


@given(st.floats(0, 1000), st.floats(0, 1000), st.floats(1, 400))
def test_two_spells_of_decay_are_one_long_spell(first, second, half_life):
    assert share_left(first, half_life) * share_left(second, half_life) == pytest.approx(
        share_left(first + second, half_life)
    )


def test_an_act_adds_a_tenth_of_its_score_to_the_stock():
    assert cooperation_after_act(np.array([0.5]), 7.0, 10.0)[0] == pytest.approx(1.2)


def test_the_stock_of_a_steady_actor_tends_to_the_geometric_sum():
    stock = np.zeros(1)
    for _ in range(3000):
        stock = cooperation_after_act(cooperation_after_days(stock, 1.0, 60.0), 4.0, 10.0)
    assert stock[0] == pytest.approx(0.4 / (1.0 - 2.0 ** (-1 / 60)))


@given(tensions, scores, st.floats(0, 1))
def test_tension_never_leaves_its_scale_whatever_the_act(tension, score, weight):
    after = tension_after_act(tension, score, weight, 0.15, 0.06)
    assert ((after >= 0.0) & (after <= 10.0)).all()


@given(tensions, scores, st.floats(0, 1))
def test_a_hostile_act_never_lowers_tension_and_a_kind_one_never_raises_it(tension, score, weight):
    change = tension_after_act(tension, score, weight, 0.15, 0.06) - tension
    assert (change >= 0.0).all() if score < 0 else (change <= 0.0).all()


def test_a_use_of_force_raises_tension_by_ten_times_k1():
    assert tension_after_act(np.array([2.0]), -10.0, 1.0, 0.15, 0.06)[0] == pytest.approx(3.5)


@given(tensions, st.floats(0, 400), st.floats(0, 400))
def test_tension_over_two_spells_is_tension_over_their_sum(tension, first, second):
    still = np.zeros((4, 4))
    twice = tension_after_days(tension_after_days(tension, first, still, K3, K4), second, still, K3, K4)
    assert twice == pytest.approx(tension_after_days(tension, first + second, still, K3, K4), abs=1e-9)


def test_uncoupled_tension_decays_at_k3():
    alone = np.array([[0.0, 6.0], [0.0, 0.0]])
    assert tension_after_days(alone, 100.0, np.zeros((2, 2)), K3, 0.0)[0, 1] == pytest.approx(6.0 * np.exp(-K3 * 100))


def test_tension_follows_richardsons_differential_equation():
    tension = np.array([[0.0, 5.0], [2.0, 0.0]])
    grievance = np.array([[0.0, 0.01], [0.02, 0.0]])
    slope = (tension_after_days(tension, 1e-4, grievance, K3, K4) - tension) / 1e-4
    assert slope[0, 1] == pytest.approx(-K3 * 5.0 + K4 * 2.0 + 0.01, rel=1e-4)


def test_tension_settles_on_richardsons_resting_point():
    grievance = np.array([[0.0, 0.01], [0.02, 0.0]])
    end = tension_after_days(np.zeros((2, 2)), 1e5, grievance, K3, K4)
    x, y = richardson_equilibrium(k=K4, a=K3, g=0.01, l=K4, b=K3, h=0.02)
    assert (end[0, 1], end[1, 0]) == pytest.approx((x, y))


def test_richardsons_resting_point_stops_both_sides():
    k, a, g, l, b, h = 0.3, 0.9, 1.0, 0.4, 0.7, 2.0  # noqa: E741
    x, y = richardson_equilibrium(k, a, g, l, b, h)
    assert (k * y - a * x + g, l * x - b * y + h) == pytest.approx((0.0, 0.0))


def test_richardsons_unstable_race_is_refused():
    with pytest.raises(ValueError, match="unstable"):
        richardson_equilibrium(k=0.9, a=0.5, g=0.0, l=0.9, b=0.5, h=0.0)


@given(tensions)
def test_the_holding_grievance_holds_tension_still(rest):
    flow = TensionFlow.over(30.0, grievance_holding(rest, K3, K4), K3, K4)
    assert flow.apply(rest) == pytest.approx(rest, abs=1e-9)


@given(tensions, st.floats(0, 5))
def test_more_tension_today_is_never_less_tension_tomorrow(tension, more):
    still = np.zeros((4, 4))
    raised = np.clip(tension + more, 0, 10)
    assert (
        tension_after_days(raised, 10.0, still, K3, K4) >= tension_after_days(tension, 10.0, still, K3, K4) - 1e-12
    ).all()


def test_trust_counts_a_breach_twice():
    alpha, beta = trust_after(np.array([1.0]), np.array([1.0]), kept=3, broken=1, penalty=2.0)
    assert (alpha[0], beta[0]) == (4.0, 3.0)


def test_mean_trust_is_that_of_the_beta_law():
    assert trust_mean(np.array([4.0]), np.array([3.0]))[0] == pytest.approx(4 / 7)


@given(st.floats(0.1, 50), st.floats(0.1, 50))
def test_a_kept_word_raises_trust_less_than_a_broken_one_lowers_it(alpha, beta):
    start = trust_mean(np.array([alpha]), np.array([beta]))[0]
    after_both = trust_mean(*trust_after(np.array([alpha]), np.array([beta]), 1, 1, 2.0))[0]
    assert after_both < start or start < 1 / 3 + 1e-9


def test_audience_cost_grows_by_a_each_day():
    assert audience_cost(0.8, 15) == pytest.approx(12.0)


def test_legitimacy_goes_half_way_home_in_one_half_life():
    assert legitimacy_after_days(np.array([90.0]), 365.0, 365.0, 50.0)[0] == 70.0


@given(st.floats(0, 100), st.floats(0, 500))
def test_legitimacy_stays_on_its_scale_when_a_threat_is_withdrawn(legitimacy, cost):
    assert 0.0 <= legitimacy_after_withdrawal(np.array([legitimacy]), cost)[0] <= legitimacy


@pytest.mark.parametrize(
    "wrong",
    [{"k4": 0.01}, {"k1": -1.0}, {"blend": 1.5}, {"cooperation_half_life": 0.0}, {"legitimacy_rest": 101.0}],
)
def test_parameters_out_of_range_are_refused(wrong):
    with pytest.raises(ValueError):
        Parameters(**wrong)
