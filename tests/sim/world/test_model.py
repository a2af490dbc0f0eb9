"""The Mesa model: same seed same world, days pass as the equations say, and nothing is kept that should be freed."""

import gc
import weakref

import numpy as np
import pytest

from sim.world.catalogue import ACTS
from sim.world.effects import after_act
from sim.world.equations import Parameters
from sim.world.indicators import Indicator
from sim.world.model import World
from sim.world.snapshot import Kind, opening

PRICE = Indicator("price", 100.0, 10.0, 500.0, noise=2.0, reversion=0.02, pulls=(("ladder", 0.1),))
RULES = Parameters()


def test_the_same_seed_gives_the_same_world(basin):
    def lived():
        world = World(basin, rng=7, indicators=[PRICE])
        world.advance(20)
        world.apply("denounce", 0, 1)
        world.advance(20)
        return world.snapshot()

    assert lived() == lived()


def test_another_seed_gives_another_price(basin):
    first, second = (World(basin, rng=seed, indicators=[PRICE]) for seed in (1, 2))
    first.advance(5)
    second.advance(5)
    assert first.snapshot().indicators["price"] != second.snapshot().indicators["price"]


def test_the_dice_are_those_of_the_seed_whatever_mesa_drew_before(basin):
    world = World(basin, rng=7, indicators=[Indicator("price", 100.0, 0.0, 200.0, noise=1.0)])
    world.step()
    first_draw = np.random.default_rng(7).standard_normal()
    assert world.snapshot().indicators["price"] == pytest.approx(100.0 + first_draw, abs=1e-6)


def test_a_world_where_nothing_happens_is_the_snapshot_it_came_from(basin):
    assert World(basin, rng=1, indicators=[PRICE]).snapshot() == basin


def test_tensions_at_rest_stay_at_rest_for_a_year(basin):
    world = World(basin, rng=1)
    world.advance(365)
    assert world.snapshot().arrays.tension == pytest.approx(basin.arrays.tension, abs=1e-5)


def test_an_act_on_the_model_is_the_act_on_its_snapshot(basin):
    world = World(basin, rng=1)
    world.apply("ultimatum", 0, 1)
    assert world.snapshot() == after_act(basin, "ultimatum", 0, 1, RULES)


def test_a_step_is_one_day(basin):
    world = World(basin, rng=1)
    world.step()
    assert world.snapshot().day == 1


def test_cooperation_halves_in_sixty_days(basin):
    world = World(basin, rng=1)
    world.apply("sign-agreement", 0, 1)
    world.advance(60)
    assert world.snapshot().arrays.cooperation[0, 1] == pytest.approx(0.4)


def test_legitimacy_goes_half_way_home_in_a_year(basin):
    world = World(basin, rng=1)
    world.advance(365)
    assert world.snapshot().arrays.legitimacy == pytest.approx([55.0, 50.0, 45.0, 60.0, 35.0])


def test_the_rung_of_a_hostile_act_fades(basin):
    world = World(basin, rng=1)
    world.apply("mobilise-forces", 0, 1)
    world.advance(30)
    fade = world.parameters.rung_fade
    assert world.snapshot().arrays.last_rung[0, 1] == pytest.approx(ACTS["mobilise-forces"].rung - 30 * fade)
    assert round(fade, 6) == fade == pytest.approx(1 / 15, abs=1e-6)  # a rung in fifteen days, as a log can say it


def test_a_shock_to_one_side_is_caught_by_the_other(basin):
    world = World(basin, rng=1)
    world.apply("impose-sanctions", 0, 1)
    world.advance(10)
    assert world.snapshot().arrays.tension[0, 1] > basin.arrays.tension[0, 1]


def test_an_indicator_hears_the_tension_of_the_day_before(basin):
    opinion = Indicator("price", 100.0, 0.0, 200.0, pulls=(("tension:downstream:upstream", -1.0),))
    world = World(basin, rng=1, indicators=[opinion])
    world.step()
    assert world.snapshot().indicators["price"] == pytest.approx(96.0)


def test_an_indicator_hears_the_ladder(basin):
    anxious = Indicator("price", 100.0, 0.0, 200.0, pulls=(("ladder", 1.0),))
    world = World(basin, rng=1, indicators=[anxious])
    world.step()
    assert world.snapshot().indicators["price"] == pytest.approx(104.0)


def test_an_indicator_hears_a_choice_in_force():
    choosing = opening({"a": Kind.STATE}, k3=0.0058, k4=0.002, indicators={"x": 1.0}, drivers={"choice:filling": 3.0})
    world = World(choosing, rng=1, indicators=[Indicator("x", 1.0, 0.0, 9.0, pulls=(("choice:filling", 0.5),))])
    world.step()
    assert world.snapshot().indicators["x"] == 2.5


def test_a_driver_that_names_a_stranger_is_refused(basin):
    with pytest.raises(ValueError, match="tension:upstream:atlantis"):
        World(basin, rng=1, indicators=[Indicator("price", 1.0, 0.0, 2.0, pulls=(("tension:upstream:atlantis", 1.0),))])


def test_an_indicator_without_value_is_refused(basin):
    with pytest.raises(KeyError, match="rain"):
        World(basin, rng=1, indicators=[Indicator("rain", 1.0, 0.0, 2.0)])


def test_a_value_that_nothing_moves_is_kept(basin):
    world = World(basin, rng=1)
    world.advance(3)
    assert world.snapshot().indicators == {"price": 100.0}


def test_the_world_does_not_go_back(basin):
    with pytest.raises(ValueError, match="back in time"):
        World(basin, rng=1).advance(-1)


def test_acting_on_the_model_leaves_its_snapshot_alone(basin):
    tension = basin.arrays.tension.copy()
    World(basin, rng=1).apply("use-force", 0, 1)
    assert np.array_equal(basin.arrays.tension, tension)


def test_a_world_that_is_done_is_given_back(basin):
    gone = weakref.ref(World(basin, rng=1))
    gc.collect()
    assert gone() is None
