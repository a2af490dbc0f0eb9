"""Phases, needs, displacement, principles and the frontline vocabulary against printed thresholds and closed forms."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from sim.world.modules.humanitarian import flow, needs, phases, principles

SHARES = st.lists(st.floats(0.01, 1.0), min_size=5, max_size=5).map(lambda raw: np.array(raw) / sum(raw))


@pytest.mark.parametrize(
    ("shares", "phase"),
    [
        ((1, 0, 0, 0, 0), 1),
        ((0.81, 0.19, 0, 0, 0), 1),
        ((0.8, 0.2, 0, 0, 0), 2),
        ((0.5, 0.31, 0.1, 0.09, 0), 2),
        ((0.5, 0.3, 0.1, 0.1, 0), 3),
        ((0.4, 0.2, 0.2, 0.1, 0.1), 4),
        ((0.2, 0.2, 0.2, 0.2, 0.2), 5),
        ((0.6, 0.0, 0.0, 0.21, 0.19), 4),
    ],
)
def test_an_area_is_in_the_worst_phase_that_a_fifth_of_its_people_reached(shares, phase):
    assert phases.area_phase(shares) == phase


@given(SHARES)
def test_worsening_some_people_never_betters_an_area(shares):
    worse = shares.copy()
    worse[0] -= shares[0] / 2
    worse[4] += shares[0] / 2
    assert phases.area_phase(worse) >= phases.area_phase(shares)


def test_shares_that_are_no_shares_are_refused():
    with pytest.raises(ValueError, match="add up to 1"):
        phases.area_phase((0.5, 0.1, 0, 0, 0))


def test_half_the_households_lie_below_the_minimum_when_the_mean_is_at_it():
    assert phases.household_shares(1.0, 0.2)[2:].sum() == pytest.approx(0.5)


@given(st.floats(0.2, 1.5), st.floats(0.05, 0.4))
def test_household_shares_add_up_to_one(adequacy, spread):
    shares = phases.household_shares(adequacy, spread)
    assert shares.min() >= 0.0
    assert shares.sum() == pytest.approx(1.0)


def test_a_month_of_the_worst_food_moves_an_area_by_exactly_one_phase():
    severity = np.array([2.0])
    for _ in range(30):
        severity = phases.towards_phase(severity, [5.0])
    assert severity[0] == pytest.approx(3.0)


@pytest.mark.parametrize(
    ("need", "figure", "met"),
    [
        ("water", 15, True),
        ("water", 14.9, False),
        ("survival-water", 7.5, True),
        ("people-per-tap", 250, True),
        ("people-per-tap", 251, False),
        ("people-per-latrine", 20, True),
        ("people-per-latrine", 21, False),
        ("soap", 250, True),
        ("camp-area", 45, True),
        ("camp-area", 44, False),
        ("covered-area", 3.5, True),
        ("covered-area", 3.4, False),
        ("energy", 2100, True),
        ("energy", 2099, False),
        ("deaths", 1.0, True),
        ("deaths", 1.1, False),
    ],
)
def test_sphere_s_minima_are_met_at_their_figure_and_missed_beyond_it(need, figure, met):
    assert needs.meets(need, figure) is met


def test_what_arrives_is_the_product_of_four_shares():
    assert needs.delivered(0.6, 0.5, 0.1, 0.8) == pytest.approx(0.216)
    with pytest.raises(ValueError, match="shares"):
        needs.delivered(1.2, 0.5, 0.1, 0.8)


def test_reach_falls_in_a_line_from_all_to_nobody():
    assert needs.reach([0, 2.5, 5, 7]).tolist() == [1.0, 0.5, 0.0, 0.0]


# --- displacement

KINDS = ("conflict", "town", "camp", "camp")
KM = np.array(
    [
        [np.inf, 40, 100, np.inf],
        [40, np.inf, 90, 200],
        [100, 90, np.inf, 150],
        [np.inf, 200, 150, np.inf],
    ]
)
CAPACITY = np.array([np.inf, np.inf, 20_000.0, 30_000.0])


@given(arrays(np.float64, 4, elements=st.floats(0, 1e5)), st.floats(0.5, 3.0))
def test_displaced_people_are_neither_made_nor_lost(people, power):
    moved = flow.next_day(people, KINDS, KM, CAPACITY, power)
    assert moved.sum() == pytest.approx(people.sum(), rel=1e-12, abs=1e-6)
    assert moved.min() >= 0.0


def test_everybody_leaves_a_conflict_in_a_day_and_parts_by_the_weights():
    people = np.array([1000.0, 0, 0, 0])
    moved = flow.next_day(people, KINDS, KM, CAPACITY)
    town, camp = 1 / 50, 1 / 110
    assert moved[0] == 0.0
    assert moved[1] == pytest.approx(1000 * town / (town + camp))
    assert moved[3] == 0.0


def test_a_long_road_takes_its_length_over_a_day_s_travel():
    km = np.array([[np.inf, 350.0], [350.0, np.inf]])
    share = flow.transition([1.0, 0.0], flow.link_weights([0.25, 1.0], km, [1.0, 1.0]), km, speed=35.0)[0, 1]
    assert 1 / share == pytest.approx(10.0)


@pytest.mark.parametrize(("people", "factor"), [(0, 1), (90, 1), (95, 0.5), (100, 0), (130, 0)])
def test_a_place_attracts_less_from_nine_tenths_of_its_capacity(people, factor):
    assert flow.capacity_factor(people, 100.0) == pytest.approx(factor)


def test_a_full_camp_receives_nobody():
    moved = flow.next_day([1000.0, 0, 20_000.0, 0], KINDS, KM, CAPACITY)
    assert moved[2] <= 20_000.0


def test_who_has_no_road_stays():
    assert flow.next_day([500.0], ("conflict",), [[np.inf]], [np.inf]).tolist() == [500.0]


# --- principles and the frontline


@given(st.floats(0, 1), st.sampled_from(sorted(principles.EROSION)), st.sampled_from(sorted(principles.PRINCIPLES)))
def test_acts_wear_a_principle_and_never_past_its_loss(erosion, act, principle):
    after = principles.after_act(erosion, act, principle)
    assert erosion <= after <= 1.0


def test_an_act_of_no_weight_leaves_a_principle_alone():
    assert principles.after_act(0.3, "visit", "neutrality") == 0.3


def test_help_in_proportion_to_need_is_not_one_sided_and_help_to_one_side_is():
    assert principles.one_sidedness([30, 10], [300, 100]) == pytest.approx(0.0)
    assert principles.one_sidedness([10, 0], [100, 100]) == pytest.approx(0.5)
    assert principles.one_sidedness([0, 0], [100, 100]) == 0.0


def test_half_of_a_worn_principle_is_back_in_half_a_year():
    assert principles.restored(0.4, 180.0) == pytest.approx(0.2)
