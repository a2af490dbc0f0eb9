"""Injects: when they come, to whom, and two windows of the control room that arrange them."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from sim.exercise import commands as cmd
from sim.exercise import events as ev
from sim.exercise.core.inject import Shock
from sim.exercise.core.names import CONTROL, IndicatorId, InjectId, Said
from tests.sim.exercise.table import Table
from tests.sim.small import (
    CHAIR,
    DOWN,
    DOWN_HEAD,
    SMALL,
    UP,
    UP_DEPUTY,
    UP_HEAD,
)

HELLO = Said("Good morning.")


@pytest.fixture
def table() -> Table:
    return Table(SMALL)


# --- injects


def test_an_inject_comes_at_its_minute_to_its_readers_only(table):
    assert "inject-released" not in table.later(1.9)
    assert "inject-released" in table.later(0.2)
    table.next_turn()
    assert table.news("secret-cable") in table.exercise.view(UP_HEAD).released
    assert table.news("secret-cable") not in table.exercise.view(UP_DEPUTY).released


def test_an_inject_moves_the_world_and_asks_for_its_documents(table):
    before = table.state.indicators["flow"]
    table.later(2)
    assert table.state.indicators["flow"] == before - 20
    table.next_turn()
    assert table.exercise.view(UP_HEAD).due[table.due("sitrep")].seat == UP_HEAD


def test_a_conditional_inject_comes_once_when_its_condition_holds(table):
    act = "threaten-force"
    table.do(cmd.TakeAction, UP_HEAD, act=act, target=DOWN)
    table.do(cmd.TakeAction, DOWN_HEAD, act=act, target=UP)
    assert table.state.dyads[DOWN, UP].tension + table.state.dyads[UP, DOWN].tension > 8
    table.later(0.1)
    assert table.news("crisis") in table.state.released
    table.later(0.1)
    assert sum(i.inject == table.news("crisis") for _, i in table.state.injects) == 1


def test_a_held_inject_waits_until_it_is_released_by_hand(table):
    table.control(cmd.ArrangeInject, inject="drought", status="held", was="armed")
    table.later(5)
    assert table.news("drought") not in table.state.released
    table.control(cmd.ReleaseInject, inject="drought")
    assert table.news("drought") in table.state.released
    assert table.refusal(cmd.ReleaseInject, CONTROL, inject="drought") == "inject-released"


def test_quick_news_reaches_the_seats_it_names(table):
    words = {"en": "Now", "fr": "Maintenant"}
    table.control(cmd.QuickInject, form="call", title=words, body=words, source=words, to=(CHAIR,))
    assert len(table.exercise.view(CHAIR).injects) == 1
    assert not table.exercise.view(UP_HEAD).injects


def test_observers_notes_are_for_control_alone(table):
    table.control(cmd.NoteObservation, text="Asks before offering", about_seat=UP_HEAD)
    assert len(table.state.notes) == 1
    assert not table.exercise.view(UP_HEAD).notes


def test_two_pieces_of_news_in_one_moment_move_the_world_one_after_the_other():
    """The ladder went from 4 to 5 twice in one minute, and what the first had moved was taken back by the second."""
    shocks = (Shock(change=1.0, pair=(UP, DOWN)), Shock(change=10.0, indicator=IndicatorId("flow")))
    drought = next(i for i in SMALL.injects if i.id == "drought")
    both_now = tuple(
        replace(drought, id=InjectId(name), turn=1, minute=2, when=None, shocks=shocks, due=(), to=(), corrects=None)
        for name in ("first", "second")
    )
    table = Table(replace(SMALL, injects=both_now))
    tension, flow = table.state.dyads[UP, DOWN].tension, table.state.indicators["flow"]
    table.later(2.1)
    assert table.state.dyads[UP, DOWN].tension == pytest.approx(tension + 2.0)
    assert table.state.indicators["flow"] == pytest.approx(flow + 20.0)
    ladder = [r.event for r in table.exercise.records if isinstance(r.event, ev.LadderMoved)]
    assert all(later.was == earlier.rung for earlier, later in pairwise(ladder))


# --- two windows of the control room


def test_what_another_window_arranged_meanwhile_is_told_and_not_overwritten(table):
    table.control(cmd.ArrangeInject, inject="drought", status="skipped", was="armed")
    assert table.refusal(cmd.ArrangeInject, CONTROL, inject="drought", status="held", was="armed") == "inject-skipped"
    assert table.refusal(cmd.ReleaseInject, CONTROL, inject="drought", was="armed") == "inject-skipped"
    assert table.kinds(cmd.ArrangeInject, CONTROL, inject="drought", status="held", was="skipped") == [
        "inject-arranged"
    ]
    assert table.refusal(cmd.ReleaseInject, CONTROL, inject="drought", was="armed") == "inject-held"
    table.control(cmd.ArrangeInject, inject="drought", status="armed", was="held")
    assert table.refusal(cmd.ReleaseInject, CONTROL, inject="drought", was="held") == "inject-armed"


def test_two_windows_that_arrange_alike_agree(table):
    table.control(cmd.ArrangeInject, inject="drought", status="held", was="armed")
    assert table.kinds(cmd.ArrangeInject, CONTROL, inject="drought", status="held", was="armed") == []


def test_an_inject_that_is_not_there_cannot_be_arranged(table):
    assert table.refusal(cmd.ArrangeInject, CONTROL, inject="none", status="armed") == "unknown-inject"
