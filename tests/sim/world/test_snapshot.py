"""Snapshots: locked, rounded, comparable, and the same after JSON."""

import json
from dataclasses import replace

import numpy as np
import pytest

from sim.world.snapshot import ARRAY_NAMES, Kind, dump, load, opening


def test_a_snapshot_comes_back_from_json_the_same(basin):
    assert load(json.loads(json.dumps(dump(basin)))) == basin


def test_an_empty_world_comes_back_from_json_the_same():
    nobody = opening({}, k3=0.0058, k4=0.002)
    assert load(json.loads(json.dumps(dump(nobody)))) == nobody


def test_snapshots_that_differ_in_one_number_differ(basin):
    arrays = basin.arrays.copy()
    arrays.tension[0, 1] += 0.1
    assert replace(basin, arrays=arrays) != basin


@pytest.mark.parametrize("name", ARRAY_NAMES)
def test_its_arrays_cannot_be_written(basin, name):
    with pytest.raises(ValueError, match="read-only"):
        getattr(basin.arrays, name)[0] = 1.0


def test_its_numbers_are_rounded_to_six_decimals():
    world = opening({"a": Kind.STATE}, k3=0.0058, k4=0.002, wealth=[1 / 3], indicators={"price": 2 / 3})
    assert (world.arrays.wealth[0], world.indicators["price"]) == (0.333333, 0.666667)


def test_building_a_snapshot_leaves_the_given_array_to_its_owner():
    wealth = np.array([1.0])
    opening({"a": Kind.STATE}, k3=0.0058, k4=0.002, wealth=wealth)
    wealth[0] = 2.0
    assert wealth[0] == 2.0


def test_an_array_of_the_wrong_shape_is_refused():
    with pytest.raises(ValueError, match="tension has shape"):
        opening({"a": Kind.STATE}, k3=0.0058, k4=0.002, tension=[[0.0, 1.0], [1.0, 0.0]])


def test_an_unknown_array_is_refused():
    with pytest.raises(TypeError, match="charisma"):
        opening({"a": Kind.STATE}, k3=0.0058, k4=0.002, charisma=[1.0])


def test_a_stranger_has_no_position(basin):
    with pytest.raises(ValueError, match="atlantis"):
        basin.index("atlantis")


def test_the_crisis_level_is_that_of_the_worst_pair(basin):
    assert basin.crisis_level() == 4


def test_a_pair_stands_on_one_rung_seen_from_either_side(basin):
    levels = basin.levels()
    assert (levels == levels.T).all()
