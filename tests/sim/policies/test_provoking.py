"""The usual answer to an act: from public rules and one's own relation, never from what the addressee keeps secret."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sim.exercise import commands as cmd
from sim.exercise.core.names import ActId
from sim.policies.notebook import HOSTILE
from sim.policies.provoking import DRAWS, Usual, replies, usual
from sim.world.catalogue import ACTS
from sim.world.equations import Parameters
from tests.sim.exercise.table import Table
from tests.sim.small import DOWN, DOWN_HEAD, SMALL, UP, UP_HEAD


def of(table: Table, act: str) -> Usual:
    return usual(table.exercise.view(UP_HEAD), UP, ACTS[act], DOWN, Parameters())


def test_nothing_of_the_addressee_goes_in_but_its_kind_and_the_relation_that_all_see() -> None:
    others = tuple(
        replace(actor, style="spoiler", resolve=1.0, risk=1.0, acts=()) if actor.id == DOWN else actor
        for actor in SMALL.actors
    )
    assert of(Table(SMALL), "denounce") == of(Table(replace(SMALL, actors=others)), "denounce")


@pytest.mark.parametrize("act", ["denounce", "threaten-force", "praise", "visit"])
def test_every_draw_is_counted_once(act: str) -> None:
    assert sum(times for _, times in replies(act, "state", "state")) == DRAWS
    found = of(Table(SMALL), act)
    assert sum(found.answers.values()) == pytest.approx(1.0)
    assert found.tension[0] <= found.tension[1]


def test_a_hostile_act_makes_tense_and_a_friendly_one_calms() -> None:
    table = Table(SMALL)
    assert of(table, "denounce").tension[1] > 0.0
    assert of(table, "praise").tension[1] <= 0.0
    assert of(table, "denounce").answers["hostile"] > of(table, "praise").answers["hostile"] == 0.0


def test_what_nobody_can_trace_nobody_answers() -> None:
    covert = next(act for act in ACTS.values() if act.visibility == "covert" and act.family in HOSTILE)
    assert replies(covert.id, "state", "state") == ((None, DRAWS),)


def test_the_figure_follows_the_relation_as_it_now_stands() -> None:
    table = Table(SMALL)
    before = of(table, "denounce")
    table.do(cmd.TakeAction, UP_HEAD, act=ActId("denounce"), target=DOWN)
    after = of(table, "denounce")
    assert after.now > before.now
    assert usual(table.exercise.view(DOWN_HEAD), DOWN, ACTS["denounce"], UP, Parameters()).now == after.now
