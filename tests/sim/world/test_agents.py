"""Agents that act: actors that nobody plays by their stance, blocs at home by what happens; and Mesa moves them."""

import sys
import types
from dataclasses import replace

import numpy as np
import pytest

from sim.world.catalogue import ACTS
from sim.world.conduct import Conduct
from sim.world.equations import Parameters
from sim.world.indicators import Indicator
from sim.world.model import World
from sim.world.snapshot import Kind, opening
from sim.world.stance import THANKS, Deed, Home, Manner, Pledge, Reason, Watch, act_for, stance

RULES = Parameters()
ACTS_OF_C = ("phone-call", "visit", "praise", "economic-cooperation", "denounce", "demand-policy-change", "cut-aid")
NEIGHBOUR = Manner(ACTS_OF_C, (Watch("price", 100.0, 50.0, blames="a"),), patience=2.0)


def world(seed=1, *, manner=NEIGHBOUR, price=100.0, drivers=None, homes=None, temper=0.0, past=None, **given):
    tension = np.ones((3, 3)) - np.eye(3)
    start = opening(
        {"a": Kind.STATE, "b": Kind.STATE, "c": Kind.STATE},
        **{"tension": tension, "rest_tension": tension, "k3": RULES.k3, "k4": RULES.k4, **given},
        indicators={"price": price},
        drivers=drivers or {},
    )
    conduct = Conduct(tempers={"c": temper}, seed=seed, manners={"c": manner}, past=past)
    return World(start, rng=seed, conduct=conduct, homes=homes, indicators=(Indicator("price", price, 0.0, 500.0),))


def deeds(here, days=30):
    here.advance(days)
    return [(done.act, here.names[done.target], done.reason) for done in here.conduct.done]


def test_a_neighbour_that_minds_nothing_says_nothing():
    assert deeds(world()) == []


def test_an_indicator_past_its_mark_turns_it_against_whom_it_blames_and_it_says_so():
    found = deeds(world(price=140.0))
    assert {(target, reason.why, reason.about) for _, target, reason in found} == {("a", "concern", "price")}
    assert all(ACTS[act].goldstein < 0 for act, _, _ in found)


def test_what_was_done_to_it_turns_it_against_the_one_who_did_it():
    here = world()
    for _ in range(3):
        here.apply("expel-diplomats", 1, 2)
    first = deeds(here)[0]
    assert (first[1], first[2].why) == ("b", "grievance")


def test_cooperation_turns_it_towards_the_one_who_gave_it():
    here = world()
    for _ in range(2):
        here.apply("economic-aid", 0, 2)
    act, target, reason = deeds(here)[0]
    assert (target, reason.why) == ("a", "goodwill")
    assert ACTS[act].goldstein > 0


@pytest.mark.parametrize(("kept", "why", "sign"), [(True, "pledge-kept", 1), (False, "pledge-broken", -1)])
def test_it_answers_for_pledges_that_others_keep_or_break(kept, why, sign):
    manner = replace(NEIGHBOUR, pledges={"floor": Pledge("b", kept)})
    act, target, reason = deeds(world(manner=manner))[0]
    assert (target, reason.why, reason.about) == ("b", why, "floor")
    assert ACTS[act].goldstein * sign > 0


def test_a_hawk_says_more_than_a_dove_with_the_same_grievance():
    def felt(temper):
        return stance("a", NEIGHBOUR, temper, 5.0, 0.0, 0.5, {}).value

    assert felt(1.0) < felt(0.0) < felt(-1.0) < 0


def test_the_act_is_the_one_whose_score_is_nearest_the_stance():
    assert act_for(-0.5, ACTS_OF_C) == "demand-policy-change"
    assert act_for(-0.21, ACTS_OF_C) == "denounce"
    assert act_for(0.35, ACTS_OF_C) == "praise"
    assert act_for(0.1, ACTS_OF_C) is None
    assert act_for(-0.9, ("visit",)) is None


def test_it_says_a_thing_once_and_again_only_when_it_has_got_worse():
    reason = Reason("concern", "price", 130.0)
    said = {("c", "a"): [Deed(0, "denounce", reason)]}
    assert len(deeds(world(price=140.0), 300)) == 1
    assert deeds(world(price=140.0, past=said), 300) == []
    worse = deeds(world(price=150.0, past=said), 300)
    assert [act for act, _, _ in worse] == ["cut-aid"]
    assert deeds(world(price=150.0, past=said), days=19) == []


def test_no_act_is_done_to_the_same_actor_twice():
    manner = replace(NEIGHBOUR, acts=("recall-ambassador",))
    said = {("c", "a"): [Deed(0, "recall-ambassador", Reason("concern", "price", 105.0))]}
    assert deeds(world(manner=manner, price=150.0, past=said), 300) == []


def test_a_pledge_that_is_kept_is_thanked_for_once_and_by_no_more_than_words():
    manner = replace(
        NEIGHBOUR, acts=(*ACTS_OF_C, "economic-aid", "appeal-for-talks"), pledges={"floor": Pledge("b", kept=True)}
    )
    found = deeds(world(manner=manner), 300)
    assert [act in THANKS for act, _, _ in found] == [True]


def test_a_bloc_turns_away_from_a_government_that_lets_happen_what_it_minds():
    minded = Home("farmers", 0.0, (Watch("price", 100.0, 50.0),))
    here = world(price=150.0, homes={"a": (minded, Home("towns"))})
    before = here.arrays.legitimacy[0]
    here.advance(60)
    support = here.support()["a"]
    assert support["farmers"] < -0.5
    assert support["towns"] == 0.0
    untouched = world(price=150.0, homes={"a": (Home("farmers"), Home("towns"))})
    untouched.advance(60)
    assert here.arrays.legitimacy[0] < untouched.arrays.legitimacy[0]
    assert before == untouched.arrays.legitimacy[0]


def test_support_halves_in_forty_five_days_when_nothing_happens():
    here = world(homes={"a": (Home("farmers", 0.8),)})
    here.advance(45)
    assert here.support()["a"]["farmers"] == pytest.approx(0.4)


def test_a_bloc_rallies_while_the_country_stands_in_a_crisis():
    here = world(homes={"a": (Home("farmers"),)})
    here.apply("mobilise-forces", 1, 0)
    here.advance(10)
    assert here.support()["a"]["farmers"] > 0.05


def test_the_same_seed_makes_the_same_days():
    first, second = world(7, price=140.0), world(7, price=140.0)
    assert deeds(first, 120) == deeds(second, 120)
    assert first.snapshot() == second.snapshot()


def test_two_empty_classes_in_the_place_of_mesa_bring_no_day_to_pass(monkeypatch):
    """Mesa schedules who acts: a model and an agent that do nothing leave a world without agents, and it fails."""
    empty = types.ModuleType("mesa")
    empty.Model = type("Model", (), {"__init__": lambda self, **_: None})
    empty.Agent = type("Agent", (), {"__init__": lambda self, *_: None})
    for name in [n for n in sys.modules if n.split(".")[0] == "mesa"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "mesa", empty)
    for name in ("sim.world.model", "sim.world.agents"):
        monkeypatch.delitem(sys.modules, name)
    from sim.world.model import World as Hollow

    tension = np.ones((3, 3)) - np.eye(3)
    start = opening(dict.fromkeys("abc", Kind.STATE), tension=tension, k3=RULES.k3, k4=RULES.k4)
    with pytest.raises(AttributeError):
        Hollow(start, rng=1, conduct=Conduct(tempers={"c": 0.0}, seed=1)).advance(1)
