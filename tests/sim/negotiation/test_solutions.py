"""Solution points and measures of a deal against closed forms.

The concave pie gives one party u = sqrt(x) and the other u = 1 - x, with no agreement worth 0: Nash at x = 1/3 (maximum
of sqrt(x)(1 - x)), utilitarian at x = 1/4 (maximum of sqrt(x) + 1 - x), Kalai-Smorodinsky and egalitarian both where
sqrt(x) = 1 - x, that is x = (3 - sqrt 5) / 2.
"""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sim.negotiation.frontier import pareto_indices
from sim.negotiation.solutions import (
    Point,
    egalitarian,
    joint_gain_left,
    kalai_smorodinsky,
    nash,
    nash_distance,
    opposition,
    pareto_distance,
    shares,
    utilitarian,
    zone,
)
from tests.oracles.equilibrium import rubinstein_share
from tests.published import compare

STEPS = 12_000
X = np.arange(STEPS + 1) / STEPS
CONCAVE_PIE = np.column_stack([np.sqrt(X), 1.0 - X])
LINEAR_PIE = np.column_stack([X, 1.0 - X])
# The second party's money is worth half: scale matters to some solutions and not to others.
HALVED_PIE = np.column_stack([X, (1.0 - X) / 2.0])
NOTHING = (0.0, 0.0)
SOLUTIONS = [nash, kalai_smorodinsky, egalitarian, utilitarian]


def test_nash_on_the_concave_pie_gives_a_third():
    point = nash(CONCAVE_PIE, NOTHING)
    assert point is not None
    assert X[point.index] == pytest.approx(1 / 3)
    assert point.utilities == pytest.approx((1 / math.sqrt(3), 2 / 3))
    assert point.value == pytest.approx(2 / 3 / math.sqrt(3))


def test_the_solutions_equal_their_closed_forms_in_print():
    # V6, on the concave pie; a grid of 12,000 steps holds a third and a quarter exactly, and the root to half a step.
    root = (3 - math.sqrt(5)) / 2
    for name, solution, target, tolerance in (
        ("Nash", nash, 1 / 3, 1e-12),
        ("utilitarian", utilitarian, 1 / 4, 1e-12),
        ("Kalai-Smorodinsky", kalai_smorodinsky, root, 0.5 / STEPS),
        ("egalitarian", egalitarian, root, 0.5 / STEPS),
    ):
        point = solution(CONCAVE_PIE, NOTHING)
        assert point is not None
        compare(f"{name} on the concave pie, share of the first", target, float(X[point.index]), tolerance)
    # (1 - s)^2 + s^4, with s = sqrt(x), is least where s^3 + s / 2 = 1 / 2: Cardano gives the root.
    s = math.cbrt(1 / 4 + math.sqrt(1 / 16 + 1 / 216)) + math.cbrt(1 / 4 - math.sqrt(1 / 16 + 1 / 216))
    compare("opposition of the concave pie", math.hypot(1 - s, s**2), opposition(CONCAVE_PIE), 1e-8)
    compare("efficient outcomes of the concave pie", len(X), len(pareto_indices(CONCAVE_PIE)), 0)


def test_utilitarian_on_the_concave_pie_gives_a_quarter():
    point = utilitarian(CONCAVE_PIE, NOTHING)
    assert point is not None
    assert X[point.index] == 0.25
    assert point.value == pytest.approx(1.25)


@pytest.mark.parametrize("solution", [kalai_smorodinsky, egalitarian])
def test_equal_gain_on_the_concave_pie_is_where_the_root_meets_the_line(solution):
    assert X[solution(CONCAVE_PIE, NOTHING).index] == pytest.approx((3 - math.sqrt(5)) / 2, abs=1 / STEPS)


@pytest.mark.parametrize(
    ("solution", "share"), [(nash, 1 / 2), (kalai_smorodinsky, 1 / 2), (egalitarian, 1 / 3), (utilitarian, 1.0)]
)
def test_only_egalitarian_and_utilitarian_follow_the_scale_of_utilities(solution, share):
    assert X[solution(HALVED_PIE, NOTHING).index] == pytest.approx(share, abs=1 / STEPS)


@pytest.mark.parametrize("solution", [nash, kalai_smorodinsky, egalitarian])
def test_reservation_values_split_only_the_surplus(solution):
    # 0.2 and 0.4 are safe anyway; half of the remaining 0.4 goes to each.
    assert X[solution(LINEAR_PIE, (0.2, 0.4)).index] == pytest.approx(0.4, abs=1 / STEPS)


def test_kalai_smorodinsky_measures_gains_against_the_best_inside_the_zone():
    # The first party could have 1.0, but not in the zone, where the second keeps 0.5: both can gain 0.5 at most.
    point = kalai_smorodinsky(LINEAR_PIE, (0.0, 0.5))
    assert point is not None
    assert point.utilities == pytest.approx((0.25, 0.75), abs=1 / STEPS)


def test_kalai_smorodinsky_leaves_out_a_party_that_can_gain_nothing():
    utilities = np.array([[0.5, 0.2], [0.5, 0.9]])
    assert kalai_smorodinsky(utilities, (0.5, 0.0)) == Point(1, (0.5, 0.9), 1.0)


def test_bargaining_powers_share_the_pie_in_proportion():
    point = nash(LINEAR_PIE, NOTHING, powers=(3.0, 1.0))
    assert point is not None
    assert X[point.index] == pytest.approx(0.75, abs=1 / STEPS)


def test_nash_with_the_powers_of_impatience_is_the_limit_of_alternating_offers():
    first, second, instant = 0.2, 0.6, 1e-7
    share = rubinstein_share(math.exp(-first * instant), math.exp(-second * instant))
    point = nash(LINEAR_PIE, NOTHING, powers=(second, first))
    assert point is not None
    assert X[point.index] == pytest.approx(share, abs=1 / STEPS)


@pytest.mark.parametrize("solution", [nash, kalai_smorodinsky, egalitarian])
def test_three_alike_share_alike(solution):
    thirds = np.array([(a, b, 30 - a - b) for a in range(31) for b in range(31 - a)]) / 30
    assert solution(thirds, (0.0, 0.0, 0.0)).utilities == pytest.approx((1 / 3, 1 / 3, 1 / 3))


@given(st.integers(0, 2**32 - 1), st.floats(0.1, 0.9), st.floats(0.1, 2.0))
def test_nash_and_kalai_smorodinsky_do_not_depend_on_the_unit_of_utility(seed, shift, scale):
    utilities = np.random.default_rng(seed).random((40, 2))
    other = utilities * np.array([scale, 1.0]) + np.array([shift, 0.0])
    for solution in (nash, kalai_smorodinsky):
        here, there = solution(utilities, (0.2, 0.3)), solution(other, (0.2 * scale + shift, 0.3))
        assert (here and here.index) == (there and there.index)


@given(st.integers(0, 2**32 - 1), st.integers(2, 4))
def test_every_solution_is_efficient_and_in_the_zone(seed, parties):
    utilities = np.random.default_rng(seed).random((60, parties))
    reservations = (0.3,) * parties
    frontier, inside = pareto_indices(utilities), zone(utilities, reservations)
    points = [solution(utilities, reservations) for solution in SOLUTIONS]
    assert all((point is None) == (not inside.any()) for point in points)
    assert all(point is None or (point.index in frontier and inside[point.index]) for point in points)


@pytest.mark.parametrize("solution", SOLUTIONS)
def test_with_an_empty_zone_there_is_no_solution(solution):
    assert solution(LINEAR_PIE, (0.6, 0.6)) is None


@pytest.mark.parametrize("solution", SOLUTIONS)
def test_of_equal_outcomes_the_lowest_index_is_the_solution(solution):
    assert solution(np.array([[0.0, 0.0], [0.5, 0.5], [0.5, 0.5]]), NOTHING).index == 1


@pytest.mark.parametrize("solution", SOLUTIONS)
def test_a_known_frontier_is_used_as_given(solution):
    allowed = X <= 0.25
    frontier = pareto_indices(LINEAR_PIE, allowed)
    assert allowed[solution(LINEAR_PIE, NOTHING, frontier).index]


def test_the_zone_holds_what_nobody_would_refuse():
    utilities = np.array([[0.5, 0.5], [0.9, 0.1], [0.4, 0.4], [0.1, 0.9]])
    assert zone(utilities, (0.4, 0.4)).tolist() == [True, False, True, False]


def test_a_red_line_takes_an_outcome_out_of_the_zone():
    assert zone(np.ones((2, 2)), NOTHING, np.array([True, False])).tolist() == [True, False]


def test_a_coalition_has_the_zone_of_its_members():
    utilities = np.array([[0.5, 0.5, 0.0], [0.1, 0.9, 0.9]])
    members = [0, 1]
    assert zone(utilities[:, members], (0.4, 0.4)).tolist() == [True, False]


def test_a_utility_that_rounding_puts_below_the_reservation_value_is_in_the_zone():
    point = nash(np.array([[0.1 + 0.7, 0.5]]), (0.8, 0.2))
    assert point is not None
    assert point.value == 0.0


def test_opposition_on_a_linear_pie_is_the_distance_from_its_middle():
    assert opposition(LINEAR_PIE) == pytest.approx(math.sqrt(0.5))


def test_there_is_no_opposition_when_all_can_have_their_best():
    assert opposition(np.array([[0.2, 0.4], [1.0, 1.0]])) == 0.0


def test_pareto_distance_is_measured_to_the_nearest_frontier_point():
    assert pareto_distance(LINEAR_PIE, (0.2, 0.2)) == pytest.approx(0.6 / math.sqrt(2))


def test_an_efficient_deal_is_at_no_distance():
    assert pareto_distance(LINEAR_PIE, (0.25, 0.75)) == 0.0


def test_nash_distance_is_measured_to_the_nash_point():
    assert nash_distance((0.2, 0.1), Point(0, (0.5, 0.5), 0.25)) == pytest.approx(0.5)


def test_joint_gain_left_is_what_all_could_have_added_without_a_loser():
    # From (0.2, 0.5) the pie can still add 0.3 in all; (1, 0) adds as much to the sum but takes from the second.
    assert joint_gain_left(LINEAR_PIE, (0.2, 0.5)) == pytest.approx(0.3)


def test_joint_gain_left_counts_no_improvement_that_hurts_someone():
    utilities = np.array([[0.5, 0.5], [1.0, 0.4], [0.6, 0.5]])
    assert joint_gain_left(utilities, (0.5, 0.5)) == pytest.approx(0.1)


def test_an_efficient_deal_leaves_nothing_on_the_table():
    assert joint_gain_left(LINEAR_PIE, LINEAR_PIE[30]) == 0.0


def test_shares_are_parts_of_the_total_gain():
    assert shares((0.5, 0.7), (0.2, 0.1)) == pytest.approx((1 / 3, 2 / 3))


def test_a_deal_below_the_reservation_value_is_a_negative_share():
    assert shares((0.1, 0.9), (0.2, 0.4)) == pytest.approx((-0.25, 1.25))


def test_a_deal_without_any_gain_has_no_shares():
    assert shares((0.2, 0.2), (0.2, 0.2)) is None


@pytest.mark.parametrize("solution", [*SOLUTIONS, zone])
def test_reservation_values_must_be_one_for_each_party(solution):
    with pytest.raises(ValueError, match="3 reservation values"):
        solution(LINEAR_PIE, (0.0, 0.0, 0.0))


@pytest.mark.parametrize("powers", [(1.0,), (1.0, 0.0)])
def test_powers_must_be_above_zero_for_each_party(powers):
    with pytest.raises(ValueError, match="one power above 0"):
        nash(LINEAR_PIE, NOTHING, powers=powers)


@pytest.mark.parametrize("measure", [pareto_distance, lambda u, deal: opposition(u)])
def test_measures_need_at_least_one_outcome(measure):
    with pytest.raises(ValueError, match=r"no outcome|empty"):
        measure(np.zeros((0, 2)), (0.0, 0.0))
