"""The Pareto frontier against its definition, tried outcome by outcome."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sim.negotiation.frontier import pareto_indices


def by_definition(utilities, among=None):
    exists = np.ones(len(utilities), dtype=bool) if among is None else among
    efficient = []
    for index, point in enumerate(utilities):
        dominators = (utilities >= point).all(axis=1) & (utilities > point).any(axis=1) & exists
        if exists[index] and not dominators.any():
            efficient.append(index)
    return efficient


@st.composite
def small_matrices(draw):
    parties = draw(st.integers(1, 4))
    outcomes = draw(st.integers(1, 30))
    # Few distinct levels, so that ties and duplicates are the rule.
    cells = draw(st.lists(st.integers(0, 4), min_size=parties * outcomes, max_size=parties * outcomes))
    return np.array(cells, dtype=np.float64).reshape(outcomes, parties) / 4.0


@given(small_matrices())
def test_the_frontier_is_what_nothing_dominates(utilities):
    assert pareto_indices(utilities).tolist() == by_definition(utilities)


@given(small_matrices(), st.data())
def test_outcomes_left_out_neither_belong_nor_dominate(utilities, data):
    among = np.array(data.draw(st.lists(st.booleans(), min_size=len(utilities), max_size=len(utilities))))
    assert pareto_indices(utilities, among).tolist() == by_definition(utilities, among)


@pytest.mark.parametrize("parties", [2, 3, 5])
def test_a_large_frontier_is_found_whole(parties):
    directions = np.abs(np.random.default_rng(5).normal(size=(900, parties)))
    sphere = directions / np.linalg.norm(directions, axis=1)[:, np.newaxis]
    utilities = np.concatenate([sphere[:600], 0.8 * sphere[600:]])
    assert pareto_indices(utilities).tolist() == by_definition(utilities)


def test_dividing_a_pie_leaves_nothing_inefficient():
    slices = np.arange(101)
    pie = np.column_stack([slices, 100 - slices]) / 100
    assert pareto_indices(pie).tolist() == slices.tolist()


def test_equal_efficient_outcomes_stay_together():
    assert pareto_indices(np.array([[1.0, 0.5], [0.2, 0.2], [1.0, 0.5]])).tolist() == [0, 2]


def test_no_outcome_has_an_empty_frontier():
    assert pareto_indices(np.zeros((0, 2))).tolist() == []


@pytest.mark.parametrize(
    ("utilities", "sentence"),
    [
        (np.zeros(3), r"shape \(outcomes, parties\)"),
        (np.zeros((3, 0)), r"shape \(outcomes, parties\)"),
        (np.array([[0.0, np.nan]]), "finite"),
    ],
)
def test_arrays_that_are_no_utilities_are_refused(utilities, sentence):
    with pytest.raises(ValueError, match=sentence):
        pareto_indices(utilities)


def test_a_mask_of_another_length_is_refused():
    with pytest.raises(ValueError, match="among"):
        pareto_indices(np.zeros((3, 2)), np.array([True]))
