"""The value of a package against a sum worked out by hand, and its three ways of being asked against each other."""

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sim.negotiation.packages import option_points, outcome_values, package_points, tabled_value, total_weight

WEIGHTS, VALUES = (3.0, 1.0), ((0.0, 0.5, 1.0), (1.0, 0.0))
LINKED = (((1, 0), 10.0), ((2, 0), -5.0))


def test_a_package_is_worth_the_weighted_mean_of_its_options_in_points():
    # 100 (3 x 0.5 + 1 x 1) / 4, and 10 for the two together.
    assert package_points([(3.0, 0.5), (1.0, 1.0)], 4.0, [10.0]) == 72.5


def test_an_issue_left_open_adds_nothing():
    assert package_points([(3.0, 0.5)], 4.0) == 37.5


def test_weights_that_are_all_zero_divide_nothing():
    assert total_weight([0.0, 0.0]) == 1.0
    assert package_points([(0.0, 1.0)], total_weight([0.0])) == 0.0


def test_outcomes_are_numbered_with_the_last_issue_fastest():
    tables = tuple(tuple(option_points(w, v, 4.0) for v in row) for w, row in zip(WEIGHTS, VALUES, strict=True))
    assert outcome_values(tables, LINKED).tolist() == [25.0, 0.0, 72.5, 37.5, 95.0, 75.0]


def test_a_base_is_added_to_every_outcome():
    assert outcome_values(((0.0, 1.0),), base=0.25).tolist() == [0.25, 1.25]


def test_an_interaction_that_minds_no_issue_between_is_found_in_every_option_of_it():
    tables = ((0.0, 0.0), (0.0, 1.0), (0.0, 0.0))
    assert outcome_values(tables, [((1, None, 0), 4.0)]).tolist() == [0, 0, 1, 1, 4, 0, 5, 1]


def test_an_open_package_fulfils_no_interaction():
    assert tabled_value(((0.0, 1.0), (2.0, 0.0)), [((1, 0), 10.0)], (1, None)) == 1.0


unit = st.floats(0.0, 1.0, allow_subnormal=False)


@st.composite
def texts(draw):
    sizes = draw(st.lists(st.integers(1, 3), min_size=1, max_size=4))
    weights = [draw(st.one_of(st.just(0.0), st.floats(1e-9, 100.0))) for _ in sizes]
    values = [[draw(unit) for _ in range(size)] for size in sizes]
    wanted = st.tuples(*(st.one_of(st.none(), st.integers(0, size - 1)) for size in sizes))
    return weights, values, tuple(draw(st.lists(st.tuples(wanted, st.floats(-50.0, 50.0)), max_size=3)))


@given(texts())
def test_one_package_by_its_options_by_its_tables_and_among_all_outcomes_is_worth_the_same(text):
    weights, values, linked = text
    total = total_weight(weights)
    tables = tuple(tuple(option_points(w, v, total) for v in row) for w, row in zip(weights, values, strict=True))
    every = outcome_values(tables, linked)
    for at, places in enumerate(itertools.product(*(range(len(row)) for row in values))):
        chosen = [(w, row[k]) for w, row, k in zip(weights, values, places, strict=True)]
        fulfilled = [p for wanted, p in linked if all(w in (None, k) for w, k in zip(wanted, places, strict=True))]
        alone = package_points(chosen, total, fulfilled)
        assert np.array([tabled_value(tables, linked, places), every[at]]) == pytest.approx(alone, abs=1e-9)
