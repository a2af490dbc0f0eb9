"""The compromise mean against figures printed for Copenhagen, and what every weighted mean must keep to."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sim.negotiation.collective import compromise
from tests.published import compare
from tests.sim.negotiation.collective.tables import COPENHAGEN_NEW_TREATY, shuffled, table, tables


def test_copenhagens_new_treaty_comes_out_at_61_58():
    compare("Copenhagen, new treaty, compromise", 61.58, float(compromise(COPENHAGEN_NEW_TREATY)[0]), 0.005)


def test_weight_is_salience_times_power():
    assert compromise(table([[(0, 0.5, 0.4), (100, 0.2, 3.0)]])) == pytest.approx(100 * 0.6 / 0.8)


def test_an_actor_without_stake_counts_for_nothing():
    assert compromise(table([[(10, 1, 1), None, (30, 1, 1)], [(50, 1, 1), (70, 1, 3), None]])) == pytest.approx(
        [20, 65]
    )


def test_an_issue_keeps_its_own_units():
    assert compromise(table([[(1.5, 1, 1), (2.5, 1, 1)]], scales=[(0.5, 7.0)])) == pytest.approx(2.0)


@given(tables())
def test_the_compromise_lies_among_the_positions(given_table):
    found = compromise(given_table)
    assert (found >= np.nanmin(given_table.position, axis=1) - 1e-9).all()
    assert (found <= np.nanmax(given_table.position, axis=1) + 1e-9).all()


@given(tables(), st.randoms(use_true_random=False))
def test_the_order_of_actors_does_not_matter(given_table, random):
    order = random.sample(range(len(given_table.actors)), len(given_table.actors))
    again = compromise(shuffled(given_table, range(len(given_table.issues)), order))
    assert again == pytest.approx(compromise(given_table))
