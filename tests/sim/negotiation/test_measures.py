"""The measures of a deal, on a pie of two issues small enough to reckon by hand, and on both scales."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sim.negotiation.domain import Domain
from sim.negotiation.measures import measure, yardstick
from sim.negotiation.preferences import Limit, Preferences, RedLine

# Each party cares three times as much for one issue; each option gives all of it to one side, or half to both.
DOMAIN = Domain((3, 3))
LADDER = (1.0, 0.5, 0.0)
FIRST = Preferences((0.75, 0.25), (LADDER, LADDER))
SECOND = Preferences((0.25, 0.75), (LADDER[::-1], LADDER[::-1]))


def test_splitting_everything_leaves_a_quarter_for_each():
    found = measure([FIRST, SECOND], DOMAIN, (1, 1))
    assert found.utilities == (0.5, 0.5)
    assert found.gains == (0.5, 0.5)
    assert found.shares == (0.5, 0.5)
    assert not found.efficient
    # The trade (0, 2) gives 0.75 to each: 0.5 in total, and the nearest point of the frontier.
    assert found.joint_gain_left == pytest.approx(0.5)
    assert found.pareto_distance == pytest.approx(math.hypot(0.25, 0.25))
    assert found.nash_distance == pytest.approx(found.pareto_distance)
    assert found.opposition == pytest.approx(math.hypot(0.25, 0.25))


def test_all_four_solutions_trade_the_issues():
    found = measure([FIRST, SECOND], DOMAIN, (0, 2))
    assert found.efficient
    assert (found.pareto_distance, found.nash_distance, found.joint_gain_left) == (0.0, 0.0, 0.0)
    for point in (found.nash, found.kalai_smorodinsky, found.egalitarian, found.utilitarian):
        assert point is not None
        assert DOMAIN.choices(point.index) == (0, 2)


def test_a_deal_past_a_red_line_is_measured_and_told():
    careful = Preferences(FIRST.weights, FIRST.values, 0.6, (RedLine(1, 2),))
    found = measure([careful, SECOND], DOMAIN, (0, 2))
    assert (found.allowed, found.rational, found.efficient) == ((False, True), (True, True), False)
    assert found.nash is not None
    assert DOMAIN.choices(found.nash.index) == (0, 1)


def test_without_a_zone_there_is_no_point_and_no_distance_to_it():
    found = measure(
        [Preferences(FIRST.weights, FIRST.values, 0.9), Preferences(SECOND.weights, SECOND.values, 0.9)], DOMAIN, (0, 2)
    )
    assert (found.nash, found.nash_distance, found.rational) == (None, None, (False, False))


def test_bargaining_power_moves_the_nash_point():
    pie = Domain((101,))
    steps = tuple(k / 100 for k in range(101))
    parties = [Preferences((1.0,), (steps,)), Preferences((1.0,), (steps[::-1],))]
    # x^a (1 - x)^b is highest at a / (a + b).
    found = yardstick(parties, pie, "as-given", powers=(3.0, 1.0)).nash
    assert found is not None
    assert found.utilities == pytest.approx((0.75, 0.25))


unit = st.floats(0.0, 1.0)
small = st.lists(st.lists(unit, min_size=3, max_size=3), min_size=2, max_size=2)


@given(small, small, unit, unit, st.integers(0, 8))
def test_the_scale_is_named_and_does_not_move_the_shares_of_equal_spans(one, two, floor, other, index):
    people = [
        Preferences((0.5, 0.5), tuple(map(tuple, ((0.0, 1.0, v[0]), (0.0, 1.0, v[1])))), r)
        for v, r in ((one[0], floor), (two[0], other))
    ]
    deals = {scale: measure(people, DOMAIN, DOMAIN.choices(index), scale) for scale in ("as-given", "raw", "shifted")}
    for scale, found in deals.items():
        assert found.normalisation == scale
        # Worst 0 and best 1 already: the three scales agree.
        assert found.utilities == pytest.approx(deals["raw"].utilities)


def test_scales_differ_where_the_worst_is_bearable():
    bearable = Preferences((2.0,), ((0.5, 1.0),), 1.2)
    pair = [bearable, Preferences((1.0,), ((1.0, 0.0),))]
    assert measure(pair, Domain((2,)), (0,), "as-given").utilities[0] == 1.0
    assert measure(pair, Domain((2,)), (0,), "raw").utilities[0] == 0.5
    shifted = measure(pair, Domain((2,)), (0,), "shifted")
    assert (shifted.utilities[0], shifted.reservations[0]) == pytest.approx((0.0, 0.2))


def test_red_lines_that_leave_nothing_leave_nothing_to_measure_against():
    with pytest.raises(ValueError, match="leave no outcome"):
        yardstick(
            [
                Preferences(FIRST.weights, FIRST.values, limits=(Limit(0, 0, 0),)),
                Preferences(SECOND.weights, SECOND.values, limits=(Limit(0, 1, 2),)),
            ],
            DOMAIN,
        )


def test_a_million_outcomes_are_one_yardstick():
    dice = np.random.default_rng(1)
    people = [Preferences(tuple(dice.random(6)), tuple(map(tuple, dice.random((6, 10))))) for _ in range(2)]
    found = yardstick(people, Domain((10,) * 6))
    assert found.nash is not None
    assert found.measure(found.domain.choices(found.nash.index)).nash_distance == 0.0
