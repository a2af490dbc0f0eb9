"""A text that opens later is known to nobody before, and to all, each delegation with its own stakes, from then on."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from sim.exercise import commands as cmd
from sim.exercise.core import codec
from sim.exercise.core.blueprint import Blueprint
from sim.exercise.core.names import CONTROL, EVERYONE, InjectId
from sim.exercise.core.stakes import Grant
from sim.exercise.evolve import replay
from sim.exercise.picture import picture
from sim.exercise.views import may_see, stream, whole
from tests.sim.exercise.table import Table
from tests.sim.small import DOWN, DOWN_HEAD, JOINT, PROTOCOL, SMALL, UP, UP_DEPUTY, UP_HEAD, YES

NEWS = SMALL.injects[0].id


def opening_when(condition: str) -> Blueprint:
    protocol = replace(SMALL.instruments[1], opens=1, opens_when=condition)
    up = SMALL.actor(UP)
    stakes = {**up.stakes, PROTOCOL: replace(up.stakes[PROTOCOL], grants=(Grant(JOINT, YES),))}
    actors = tuple(replace(up, stakes=stakes) if a.id == UP else a for a in SMALL.actors)
    return replace(SMALL, actors=actors, instruments=(SMALL.instruments[0], protocol))


@pytest.fixture
def table() -> Table:
    return Table(opening_when(f"released('{NEWS}') and turn >= 1"))


def release(table: Table) -> list[str]:
    return table.kinds(cmd.ReleaseInject, CONTROL, inject=InjectId(NEWS))


def test_no_seat_is_told_of_a_text_that_has_not_opened(table: Table) -> None:
    for seat in (UP_HEAD, UP_DEPUTY, DOWN_HEAD):
        told = [r.body for r in table.exercise.records if may_see(r.event, seat)]
        assert not [body for body in told if f'"{PROTOCOL}"' in body or f'"{JOINT}"' in body]
    assert PROTOCOL not in table.exercise.view(DOWN_HEAD).instruments


def test_it_opens_with_the_news_it_waits_for_in_the_same_moment(table: Table) -> None:
    made = release(table)
    assert made.index("inject-released") < made.index("text-laid") < made.index("text-opened")
    view = table.exercise.view(DOWN_HEAD)
    assert view.instruments[PROTOCOL].adopted is None
    assert [i.id for i in view.the_scene.issues][-1] == JOINT
    assert "package-tabled" in table.kinds(cmd.TablePackage, DOWN_HEAD, instrument=PROTOCOL, choices={JOINT: YES})


def test_each_delegation_gets_its_own_stakes_then_and_no_other_does(table: Table) -> None:
    assert PROTOCOL not in table.exercise.view(UP_HEAD).mandates[UP].stakes
    release(table)
    view = table.exercise.view(UP_DEPUTY)
    assert view.mandates[UP].stakes[PROTOCOL].reservation == 30.0
    assert view.mandates[UP].stakes[PROTOCOL].grants == (), "what the capital would allow is known by asking only"
    assert DOWN not in view.mandates
    shown = picture(view, UP_DEPUTY)
    assert set(shown["stakes"][PROTOCOL]) == {JOINT}
    assert [text["id"] for text in shown["scene"]["instruments"]][-1] == PROTOCOL


def test_the_condition_reaches_nobody_but_control(table: Table) -> None:
    release(table)
    told = [r for r in table.exercise.records if r.event.audience == EVERYONE or may_see(r.event, UP_HEAD)]
    assert not [r for r in told if "released('" in r.body]


def test_it_opens_once(table: Table) -> None:
    release(table)
    assert "text-laid" not in table.later(1) + table.next_turn()


def test_a_text_of_a_later_turn_opens_with_that_turn() -> None:
    table = Table(SMALL)
    assert PROTOCOL not in table.state.instruments
    assert "text-laid" in table.next_turn()
    assert table.state.instruments[PROTOCOL].opened == 1.0


def test_every_stream_replays_and_reads_back_to_the_same_text(table: Table) -> None:
    release(table)
    for seat in (UP_HEAD, DOWN_HEAD, CONTROL):
        kept = table.exercise.view(seat)
        again = replay(whole(table.exercise.records) if seat == CONTROL else stream(table.exercise.records, seat))
        assert again.the_scene == kept.the_scene
        assert again.instruments == kept.instruments
    laid = next(r for r in table.exercise.records if r.event.kind == "text-laid")
    assert codec.load("text-laid", 1, json.loads(laid.body), laid.event.audience) == laid.event
