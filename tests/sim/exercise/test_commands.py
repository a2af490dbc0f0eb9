"""Commands given twice, and names of what they make."""

from __future__ import annotations

import pytest

from sim.exercise import commands as cmd
from sim.exercise.core.names import CONTROL, PLENARY, CommandId, Said
from sim.world.catalogue import ACTS
from tests.sim.exercise.table import Table
from tests.sim.small import (
    CHAIR,
    COMMISSION,
    DOWN,
    DOWN_HEAD,
    FILLING,
    SIX,
    SMALL,
    TREATY,
    UP,
    UP_HEAD,
)

HELLO = Said("Good morning.")


@pytest.fixture
def table() -> Table:
    return Table(SMALL)


# --- once


def test_a_repeated_command_is_answered_with_what_it_did(table):
    first = table.do(cmd.SendMessage, UP_HEAD, id=CommandId("same"), channel=PLENARY, words=HELLO)
    again = table.do(cmd.SendMessage, UP_HEAD, id=CommandId("same"), channel=PLENARY, words=HELLO)
    assert (again.records, again.repeated) == (first.records, True)
    assert len(table.state.messages) == 1


def test_anothers_command_id_does_not_answer_for_them(table):
    table.do(cmd.SendMessage, UP_HEAD, id=CommandId("same"), channel=PLENARY, words=HELLO)
    assert not table.do(cmd.SendMessage, CHAIR, id=CommandId("same"), channel=PLENARY, words=HELLO).repeated
    assert COMMISSION


def test_a_covert_act_names_neither_its_author_nor_its_target_to_anybody_else(table):
    records = table.do(cmd.TakeAction, UP_HEAD, act="cyber-operation", target=DOWN).records
    kinds = {r.event.kind for r in records if r.event.audience.includes(CHAIR)}
    assert kinds <= {"ladder-moved"}
    assert table.exercise.view(CHAIR).dyads[DOWN, UP].tension == 3.0
    assert table.state.dyads[DOWN, UP].tension > 3.0


def test_what_hidden_acts_did_to_the_relations_shows_when_the_turn_ends(table):
    table.do(cmd.TakeAction, UP_HEAD, act="cyber-operation", target=DOWN)
    table.next_turn()
    assert table.exercise.view(CHAIR).dyads == table.state.dyads


# --- names


def test_what_a_command_makes_is_named_alike_whoever_asked(table):
    """The instructor speaking for a seat, or a mind, leaves no mark in the name of what it made."""
    said = {"instrument": TREATY, "choices": {FILLING: SIX}}
    names = [
        Table(SMALL).do(cmd.TablePackage, DOWN_HEAD, by=by, id=CommandId(name), **said).records[0].event.package
        for by, name in ((None, "mind:5"), (CONTROL, "x.da25b7e3"), (None, "y.1"))
    ]
    assert len(set(names)) == 3
    assert {len(name) for name in names} == {len("package-") + 16}
    assert all(set(name.removeprefix("package-")) <= set("0123456789abcdef") for name in names)


def test_names_of_the_same_things_differ_between_exercises():
    """So a reader who knows the scenario finds nothing by trying its names."""
    assert Table(SMALL, seed=1).news("drought") != Table(SMALL, seed=2).news("drought") != "drought"
    assert Table(SMALL, seed=1).due("plan") != Table(SMALL, seed=2).due("plan") != "plan"


def test_an_exercise_begun_by_an_older_version_keeps_its_names(table):
    table.state.released.add("drought")
    assert table.refusal(cmd.ReleaseInject, CONTROL, inject="drought") == "inject-released"
    assert table.news("drought") == "drought"


def test_a_private_act_that_moves_the_ladder_gives_no_act_away(table, monkeypatch):
    """All see the rung; that it was an act is told only where everybody is told of the act."""
    causes = {}
    for act, seat in (("demarche", UP_HEAD), ("threaten-force", DOWN_HEAD)):
        at = Table(SMALL)
        monkeypatch.setattr(at.state, "rung", 9)
        done = at.do(cmd.TakeAction, seat, act=act, target=DOWN if seat == UP_HEAD else UP).records
        causes[ACTS[act].visibility] = [r.event.cause for r in done if r.event.kind == "ladder-moved"]
    assert causes == {"private": ["unseen"], "public": ["act"]}
