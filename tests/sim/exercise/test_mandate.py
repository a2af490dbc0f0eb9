"""The capital and the mandate, and acts in the world: what they cost and who learns of them."""

from __future__ import annotations

import pytest

from sim.exercise import commands as cmd
from sim.exercise.core.names import Said
from sim.world.catalogue import ACTS
from tests.sim.exercise.table import Table
from tests.sim.small import (
    DOWN,
    DOWN_HEAD,
    FILLING,
    FLOW,
    HIGH,
    LOW,
    SEVEN,
    SMALL,
    TREATY,
    UP,
    UP_DEPUTY,
    UP_HEAD,
)

HELLO = Said("Good morning.")


@pytest.fixture
def table() -> Table:
    return Table(SMALL)


# --- the capital


def ask(option, issue=FLOW):
    return {"instrument": TREATY, "issue": issue, "option": option, "argument": Said("It unlocks the fund.")}


def test_the_capital_grants_what_its_limits_allow_and_widens_the_mandate(table):
    table.do(cmd.AskCapital, UP_HEAD, **ask(HIGH))
    assert "capital-answered" not in table.later(2.5)
    assert "capital-answered" in table.later(0.6)
    assert table.exercise.view(UP_HEAD).mandates[UP].limits[TREATY][FLOW] == (LOW, HIGH)


def test_the_capital_says_not_yet_before_the_turn_of_the_grant(table):
    table.do(cmd.AskCapital, UP_HEAD, **ask(SEVEN, FILLING))
    table.later(3)
    answers = [r.event for r in table.exercise.records if r.event.kind == "capital-answered"]
    assert (answers[0].granted, answers[0].words.template) == (False, "capital.later")


def test_the_capital_refuses_a_red_line(table):
    table.do(cmd.AskCapital, DOWN_HEAD, **ask(LOW))
    table.later(3)
    answers = [r.event for r in table.exercise.records if r.event.kind == "capital-answered"]
    assert (answers[0].granted, answers[0].words.template) == (False, "capital.refused-first")


def test_nobody_else_learns_what_was_asked(table):
    table.do(cmd.AskCapital, UP_HEAD, **ask(HIGH))
    assert not table.exercise.view(DOWN_HEAD).asked
    assert table.exercise.view(UP_DEPUTY).asked


def test_asking_for_what_one_has_or_has_asked_is_refused(table):
    assert table.refusal(cmd.AskCapital, UP_HEAD, **ask(LOW)) == "inside-mandate"
    table.do(cmd.AskCapital, UP_HEAD, **ask(HIGH))
    assert table.refusal(cmd.AskCapital, UP_HEAD, **ask(HIGH)) == "already-asked"


# --- acts


def public_act(table: Table):
    return next(a for a in SMALL.actors[0].acts if ACTS[a].targets == "one" and ACTS[a].visibility == "public")


def test_an_act_costs_points_and_moves_the_relation(table):
    act = public_act(table)
    before = table.state.dyads[DOWN, UP].tension
    kinds = table.kinds(cmd.TakeAction, UP_HEAD, act=act, target=DOWN)
    assert kinds[:3] == ["action-taken", "points-left", "relations-moved"]
    assert table.state.dyads[DOWN, UP].tension != before
    assert table.state.points[UP] < SMALL.clock.points


def test_points_run_out_and_come_back_with_the_turn(table):
    act = public_act(table)
    cost = ACTS[act].cost
    for _ in range(SMALL.clock.points // cost):
        table.do(cmd.TakeAction, UP_HEAD, act=act, target=DOWN)
    table.state.points[UP] = min(table.state.points[UP], cost - 1)
    assert table.refusal(cmd.TakeAction, UP_HEAD, act=act, target=DOWN) == "no-points"
    table.next_turn()
    assert table.state.points[UP] == SMALL.clock.points


def test_an_act_needs_a_fitting_target_and_must_be_in_the_actors_hands(table):
    act = public_act(table)
    assert table.refusal(cmd.TakeAction, UP_HEAD, act=act) == "needs-target"
    assert table.refusal(cmd.TakeAction, UP_HEAD, act=act, target=UP) == "wrong-target"
    assert table.refusal(cmd.TakeAction, UP_HEAD, act="no-such-act", target=DOWN) == "unknown-act"
    assert table.refusal(cmd.TakeAction, UP_DEPUTY, act=act, target=DOWN) == "no-power"
