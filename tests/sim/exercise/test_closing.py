"""Last packages are called once, in time for what is adopted to be initialled and signed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from scenarios.library import load, names
from sim.exercise import commands as cmd
from sim.exercise import events as ev
from sim.exercise.core.names import Said
from sim.exercise.picture import picture
from sim.runs import play
from tests.sim.exercise.table import Table
from tests.sim.small import CHAIR, DOWN_HEAD, FILLING, FLOW, HIGH, SIX, SMALL, TREATY, UP_HEAD


def calls(table: Table) -> list[ev.ClosingCalled]:
    return [r.event for r in table.exercise.records if isinstance(r.event, ev.ClosingCalled)]


def test_the_chair_calls_them_once_when_an_eighth_of_the_time_is_left() -> None:
    table = Table(SMALL)
    for _ in range(3):
        table.next_turn()
    table.later(5)
    assert calls(table) == []
    assert picture(table.exercise.view(UP_HEAD), UP_HEAD)["clock"]["closing"] is False
    table.later(0.3)
    table.later(1)
    called = calls(table)
    assert [(one.seat, one.ends) for one in called] == [(CHAIR, 40 * 60_000)]
    assert picture(table.exercise.view(UP_HEAD), UP_HEAD)["clock"]["closing"] is True


def test_an_author_says_how_many_minutes_are_kept_for_closing() -> None:
    table = Table(replace(SMALL, clock=replace(SMALL.clock, closing_minutes=12)))
    table.next_turn()
    table.next_turn()
    assert calls(table) == []
    table.later(8)
    assert len(calls(table)) == 1


def test_a_person_may_still_table_and_answer_after_the_call() -> None:
    table = Table(replace(SMALL, clock=replace(SMALL.clock, closing_minutes=40)))
    table.later(0.1)
    assert table.state.closing
    table.do(cmd.TablePackage, DOWN_HEAD, instrument=TREATY, choices={FILLING: SIX, FLOW: HIGH})
    package = table.package()
    made = table.kinds(cmd.AnswerPackage, UP_HEAD, package=package, answer="accept", authority="ad-referendum")
    assert "text-adopted" in made


def test_a_capital_answers_sooner_then() -> None:
    table = Table(replace(SMALL, clock=replace(SMALL.clock, closing_minutes=40)))
    table.control(cmd.Pulse)
    words = Said("They insist.", "en")
    table.do(cmd.AskCapital, UP_HEAD, instrument=TREATY, issue=FLOW, option=HIGH, argument=words)
    assert "capital-answered" in table.later(1)


@pytest.mark.parametrize("name", names())
def test_minds_table_nothing_after_the_call_and_sign_what_they_adopt(name: str) -> None:
    for seed in (1, 2, 3):
        played = play(load(name), seed).exercise
        called = [r.seq for r in played.records if isinstance(r.event, ev.ClosingCalled)]
        late = [r for r in played.records if called and r.seq > called[0] and isinstance(r.event, ev.PackageTabled)]
        assert late == []
        adopted = {r.event.instrument: r.seq for r in played.records if isinstance(r.event, ev.TextAdopted)}
        texts = played.state.instruments
        left_open = [t for t in texts if not called or adopted.get(t, called[0] + 1) > called[0]]
        assert (len(called) == 1 and left_open) or (not called and set(adopted) == set(texts))
        for text in played.state.the_scene.instruments:
            now = played.state.instruments[text.id]
            assert now.adopted is None or set(now.signed) == set(text.signatories)
