"""V1: the composite index of national capability, against the Correlates of War's own figures."""

import numpy as np
import pytest

from tests.oracles.capability import COMPONENTS, composite_index
from tests.published import compare
from tests.sim.world.tables import rows


@pytest.mark.parametrize("year", ["1870", "1914", "1960"])
def test_the_index_of_every_state_of_a_year_is_the_published_one(year):
    states = [row for row in rows("cow_nmc_sample.csv") if row["year"] == year]
    table = [[float(row[c]) if row[c] else np.nan for c in COMPONENTS] for row in states]
    apart = np.abs(composite_index(table) - [float(row["cinc"]) for row in states])
    compare(f"V1 CINC {year}, largest error of {len(states)} states", 0.0, float(apart.max()), 1e-6)


def test_two_states_alike_have_half_each():
    assert composite_index(np.ones((2, 6))).tolist() == [0.5, 0.5]


def test_a_missing_component_is_left_out_of_the_mean():
    table = np.ones((2, 6))
    table[0, 0] = np.nan
    assert composite_index(table) == pytest.approx([0.5, (1.0 + 5 * 0.5) / 6])


@pytest.mark.parametrize("table", [np.ones((2, 5)), -np.ones((2, 6)), np.full((1, 6), np.nan)])
def test_what_is_no_table_of_components_is_refused(table):
    with pytest.raises(ValueError):
        composite_index(table)
