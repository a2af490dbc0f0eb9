"""Equation 6: positions drift together, and rest where Friedkin and Johnsen say."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from sim.world.influence import drift, influence, listening, settled
from tests.published import compare

positions = arrays(np.float64, 4, elements=st.floats(0, 100))
units = arrays(np.float64, 4, elements=st.floats(0, 1))
tables = arrays(np.float64, (4, 4), elements=st.floats(0, 10))


@given(positions, units, tables, st.floats(0, 1))
def test_nobody_leaves_the_span_of_the_positions(x, salience, table, eta):
    after = drift(x, salience, listening(table), eta)
    assert (after >= x.min() - 1e-9).all()
    assert (after <= x.max() + 1e-9).all()


def test_one_round_of_two():
    after = drift([0.0, 10.0], [0.5, 0.0], listening([[0, 1], [1, 0]]), 0.2)
    assert after == pytest.approx([0.0 + 0.2 * 0.5 * 10, 10.0 - 0.2 * 1.0 * 10])


def test_who_cares_entirely_does_not_move():
    assert drift([0.0, 10.0], [1.0, 1.0], listening([[0, 1], [1, 0]]), 1.0).tolist() == [0.0, 10.0]


def test_many_rounds_end_at_the_published_equilibrium():
    first, stubborn = np.array([0.0, 40.0, 100.0]), np.array([0.3, 0.1, 0.6])
    weights = listening([[0, 2, 1], [1, 0, 1], [1, 3, 0]])
    x = first
    for _ in range(500):
        x = stubborn * first + (1 - stubborn) * (weights @ x)
    for name, target, ours in zip("abc", x, settled(first, stubborn, weights), strict=True):
        compare(f"eq 6, opinion of {name} at rest", float(target), float(ours), 1e-9)


def test_the_capable_the_trusted_and_the_close_are_listened_to():
    alliance = np.zeros((3, 3))
    alliance[0, 1] = alliance[1, 0] = 1.0
    found = influence(np.array([0.2, 0.4, 0.4]), np.zeros((3, 3)), alliance, np.full((3, 3), 0.5))
    assert found[0].tolist() == pytest.approx([0.0, 2 / 3, 1 / 3])


def test_negative_influence_and_circles_without_a_first_opinion_are_refused():
    with pytest.raises(ValueError, match="negative"):
        listening([[0, -1], [1, 0]])
    with pytest.raises(ValueError, match="single resting point"):
        settled([0.0, 1.0], [0.0, 0.0], [[0, 1], [1, 0]])
