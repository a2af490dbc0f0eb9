"""Differences between worlds are told by driver, the greatest first."""

import numpy as np
import pytest

from sim.world.explaining import explain
from sim.world.indicators import Indicator
from sim.world.model import World
from sim.world.snapshot import Kind, opening


def test_what_did_not_change_is_not_told_and_the_greatest_comes_first():
    before = {"flow": {"ladder": -1.0, "choice:dam": 2.0}, "salt": {"indicator:flow": 0.5}}
    after = {"flow": {"ladder": -1.5, "choice:dam": 4.0}, "salt": {"indicator:flow": 0.5}, "price": {"ladder": 0.1}}
    told = explain(before, after)
    assert told == {"flow": {"choice:dam": 2.0, "ladder": -0.5}, "price": {"ladder": 0.1}}
    assert list(told["flow"]) == ["choice:dam", "ladder"]


def test_the_contributions_of_a_world_s_indicators_add_up_to_what_moves_them():
    indicators = (
        Indicator("flow", 10.0, 0.0, 100.0, pulls=(("choice:dam", 0.5), ("tension:a:b", -0.1), ("ladder", -0.2))),
        Indicator("salt", 5.0, 0.0, 100.0, level=4.0, pulls=(("indicator:flow", -0.3),)),
    )
    snapshot = opening(
        {"a": Kind.STATE, "b": Kind.STATE},
        tension=np.array([[0, 4.0], [4.0, 0]]),
        k3=0.0058,
        k4=0.002,
        indicators={"flow": 12.0, "salt": 5.0},
        drivers={"choice:dam": 3.0},
    )
    world = World(snapshot, rng=1, indicators=indicators)
    told = world.contributions()
    world.step()
    moved = world.snapshot().indicators
    assert told["flow"]["choice:dam"] == pytest.approx(1.5)
    assert told["salt"] == {"indicator:flow": pytest.approx(-0.6)}
    assert moved["flow"] == pytest.approx(12.0 + sum(told["flow"].values()), abs=1e-6)
    assert moved["salt"] == pytest.approx(5.0 + sum(told["salt"].values()), abs=1e-6)
