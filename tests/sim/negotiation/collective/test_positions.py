"""The table of positions: the scale that issues share, and what it refuses, with a sentence for each."""

import re

import numpy as np
import pytest

from sim.negotiation.collective import Positions
from tests.sim.negotiation.collective.tables import table


def test_each_issue_is_stretched_to_one_scale_and_back():
    given_table = table([[(0.5, 1, 1), (7.0, 1, 1), (3.75, 1, 1)]], scales=[(0.5, 7.0)])
    assert given_table.common[0] == pytest.approx([0, 100, 50])
    assert given_table.in_own_units(given_table.common)[0] == pytest.approx([0.5, 7.0, 3.75])


def test_an_issue_on_which_all_stand_at_one_point_has_no_length():
    given_table = table([[(3, 1, 1), (3, 1, 1)]], scales=[(3.0, 3.0)])
    assert given_table.common.tolist() == [[0.0, 0.0]]
    assert given_table.in_own_units(np.zeros(1)).tolist() == [3.0]


@pytest.mark.parametrize(
    ("row", "sentence"),
    [
        ([(101, 1, 1)], "lies outside its scale, 0 to 100"),
        ([(1, 101, 1)], "every salience must be a number from 0 to 100"),
        ([(1, -0.1, 1)], "every salience must be a number from 0 to 100"),
        ([(1, 1, -1)], "every power must be a number from 0"),
        ([(1, 1, float("inf"))], "every power must be a number"),
        ([(1, 0, 1), (2, 1, 0)], "nobody has both salience and power on issue 0"),
        ([(float("nan"), 1, 1), (2, 1, 1)], "can have no salience and power there"),
    ],
)
def test_a_number_out_of_range_is_refused(row, sentence):
    with pytest.raises(ValueError, match=re.escape(sentence)):
        table([row])


def test_arrays_of_the_wrong_shape_are_refused():
    ones = np.ones((1, 2))
    with pytest.raises(ValueError, match=r"salience has shape \(2, 1\); \(1, 2\) \(issues, actors\) is expected"):
        Positions(("a", "b"), ("x",), ((0.0, 100.0),), ones, ones.T, ones)
