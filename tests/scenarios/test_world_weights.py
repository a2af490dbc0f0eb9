"""A scenario's own weights of the world, and its actors without a seat, from the file to a played turn."""

from __future__ import annotations

import pytest

from scenarios.check import check
from scenarios.format.world.form import WorldForm
from sim.runs import play
from sim.world.equations import Parameters
from tests.scenarios.guide import having

NEIGHBOUR = """  far-bank:
    kind: state
    code: FAR
    colour: 3
    name: {en: Far Bank, fr: Rive lointaine}
    summary: {en: It watches., fr: Elle observe.}
    capability: 1
    wealth: 1
    style: hard
    legitimacy: 50
    resolve: 0.5
    risk: 0.5
    interests: [{en: Calm, fr: Le calme}]
    alternative: {en: None., fr: Aucune.}
    acts: []
"""


def built(*changes, more=""):
    checked = check(having(*changes, more=more))
    assert [p.message["en"] for p in checked.problems if p.severity == "error"] == []
    assert checked.blueprint is not None
    return checked.blueprint


def test_without_the_block_the_world_has_its_defaults():
    assert built().world == Parameters()


def test_the_forms_defaults_are_the_worlds():
    assert Parameters(**WorldForm().model_dump()) == Parameters()


def test_the_form_has_every_weight_of_the_world():
    assert set(WorldForm.model_fields) == set(Parameters.__dataclass_fields__)


def test_what_the_block_says_reaches_the_blueprint():
    world = built(more="world: {blend: 0.9, quiet_days: 12, war_cost: 5}").world
    assert (world.blend, world.quiet_days, world.war_cost) == (0.9, 12.0, 5.0)


@pytest.mark.parametrize("block", ["blend: 1.5", "war_cost: -1", "victory_exponent: 0", "k5: 1"])
def test_a_weight_outside_its_span_or_unknown_is_told(block):
    assert check(having(more=f"world: {{{block}}}")).problems


def test_an_actor_that_is_party_to_nothing_needs_no_seat_and_the_world_moves_it():
    blueprint = built(("actors:\n", f"actors:\n{NEIGHBOUR}"), more="world: {routine: 2}")
    game = play(blueprint, 3)
    moved = [r.event for r in game.exercise.records if r.event.kind == "actor-moved"]
    assert moved
    assert {event.actor for event in moved} == {"far-bank"}
