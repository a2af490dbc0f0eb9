"""What the end of a turn tells of relations: all that moved with the days, and all that some have not heard of yet."""

from __future__ import annotations

import pytest

from sim.exercise import commands as cmd
from sim.exercise import events as ev
from sim.exercise.core.event import Entry
from sim.exercise.core.names import EVERYONE, Ref, only
from sim.exercise.evolve import evolve
from tests.sim.exercise.table import Table
from tests.sim.small import CHAIR, DOWN, SMALL, UP, UP_HEAD


@pytest.fixture
def table() -> Table:
    return Table(SMALL)


def shown(table: Table, audience, legitimacy=None) -> None:
    """Let those in the audience see that trust, which no passing day moves, has moved."""
    tie = table.state.dyads[DOWN, UP]
    dyad = ev.Dyad(DOWN, UP, tie.tension, tie.cooperation, tie.alpha + 1.0, tie.beta)
    event = ev.RelationsMoved(audience=audience, dyads=(dyad,), legitimacy=legitimacy or {})
    evolve(table.state, Entry(table.state.seq, Ref("r"), 0, event))


def told(table: Table) -> list[ev.RelationsMoved]:
    table.minutes += table.state.clock_plan.minutes
    ended = table.control(cmd.EndTurn).records
    return [r.event for r in ended if isinstance(r.event, ev.RelationsMoved)]


def test_relations_that_stand_still_are_not_told_again(table):
    assert not any(event.dyads for event in told(table)), "nobody has acted, and tensions rest where they are"


def test_what_moved_for_some_is_told_to_all_when_the_turn_ends(table):
    shown(table, only(UP_HEAD), {UP: 50.0})
    (event,) = told(table)
    assert event.audience == EVERYONE
    assert [d.alpha for d in event.dyads if (d.a, d.b) == (DOWN, UP)] == [table.state.dyads[DOWN, UP].alpha]
    assert event.legitimacy[UP] == 50.0


def test_what_moved_for_all_is_not_told_again(table):
    shown(table, only(UP_HEAD))
    shown(table, EVERYONE)
    assert not any((d.a, d.b) == (DOWN, UP) for event in told(table) for d in event.dyads)


def test_it_is_told_once(table):
    table.do(cmd.TakeAction, UP_HEAD, act="cyber-operation", target=DOWN)
    assert any((d.a, d.b) == (DOWN, UP) for event in told(table) for d in event.dyads)
    assert not table.state.whispered
    assert table.exercise.view(CHAIR).dyads == table.state.dyads
