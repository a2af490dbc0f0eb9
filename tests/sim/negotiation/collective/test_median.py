"""The weighted median: by hand at ties and gaps, and that no other point ever gathers a majority against it."""

import numpy as np
import pytest
from hypothesis import given

from sim.negotiation.collective import median
from sim.negotiation.collective.median import weighted_median
from tests.sim.negotiation.collective.tables import COPENHAGEN_NEW_TREATY, table, tables


@pytest.mark.parametrize(
    ("points", "weights", "expected"),
    [
        ([10, 20, 30], [1, 1, 1], 20),
        ([30, 10, 20], [1, 1, 1], 20),
        ([0, 100], [1, 2], 100),
        ([0, 100], [1, 1], 50),
        ([0, 40, 100], [2, 1, 1], 20),
        ([0, 0, 100], [1, 1, 1], 0),
        ([0, 50, 100], [1, 0, 1], 50),
        ([0, 50, 60, 100], [3, 0, 2, 2], 60),
        ([70], [0.3], 70),
        ([0, 10, 20], [0.1, 0.2, 0.3], 15),
    ],
)
def test_the_median_by_hand(points, weights, expected):
    # The last row sums to a half only in exact arithmetic: 0.1 + 0.2 is not 0.3 in floats.
    assert weighted_median(np.array(points, float), np.array(weights, float)) == expected


def test_an_actor_without_stake_has_no_vote():
    assert median(table([[(10, 1, 1), None, (30, 1, 3)]])) == pytest.approx([30])


def test_copenhagens_new_treaty_is_decided_by_those_who_want_it_whole():
    assert median(COPENHAGEN_NEW_TREATY).tolist() == [100.0]


@given(tables())
def test_no_point_beats_the_median(given_table):
    for position, weight, chosen in zip(given_table.position, given_table.weight, median(given_table), strict=True):
        held, power = position[weight > 0], weight[weight > 0]
        for rival in {*held.tolist(), *np.linspace(0, 100, 21).tolist()}:
            prefer = np.abs(held - rival) < np.abs(held - chosen) - 1e-9
            assert power[prefer].sum() <= power.sum() / 2 + 1e-9
