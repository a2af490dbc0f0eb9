"""What moved a figure is named to those who were told of it, and to nobody else."""

from __future__ import annotations

from dataclasses import replace

from scenarios.library import load
from sim.exercise import commands as cmd
from sim.exercise import events as ev
from sim.exercise.acts.picture import world
from sim.exercise.core.names import ActId, ActorId, InjectId, SeatId
from tests.sim.exercise.table import Table

RIVER = load("river")


def released(table: Table, inject: str) -> list[ev.Event]:
    return [record.event for record in table.control(cmd.ReleaseInject, inject=InjectId(inject)).records]


def test_public_news_is_named_as_the_cause_of_all_that_it_moves() -> None:
    table = Table(RIVER)
    made = released(table, "incident")
    moved = [e for e in made if isinstance(e, ev.RelationsMoved | ev.LadderMoved | ev.IndicatorsMoved)]
    assert {e.kind for e in moved} == {"relations-moved", "ladder-moved", "indicators-moved"}
    assert {e.because.inject for e in moved if e.because} == {table.news("incident")}
    assert all(e.because is not None for e in moved)


def test_news_for_some_alone_is_not_named_where_all_see_what_it_moved() -> None:
    injects = tuple(
        replace(inject, to=(SeatId("lus-head"),)) if inject.id == "incident" else inject for inject in RIVER.injects
    )
    made = released(Table(replace(RIVER, injects=injects)), "incident")
    moved = [e for e in made if isinstance(e, ev.RelationsMoved | ev.LadderMoved | ev.IndicatorsMoved)]
    assert moved
    assert {e.because for e in moved} == {ev.Because("inject")}


def test_the_ladder_names_a_public_act_and_nothing_of_a_private_one() -> None:
    table = Table(RIVER)
    table.do(cmd.TakeAction, SeatId("ost-head"), act=ActId("denounce"), target=ActorId("kadera"))
    released(table, "incident")
    table.do(cmd.TakeAction, SeatId("lus-head"), act=ActId("ultimatum"), target=ActorId("kadera"))
    rungs = [r.event for r in table.exercise.records if isinstance(r.event, ev.LadderMoved)]
    assert rungs[-1].because == ev.Because("act", ActorId("lusimba"), ActId("ultimatum"))
    assert [rung.because for rung in rungs if rung.cause in ("unseen", "time")] == [None]


def test_days_tell_of_what_all_can_read_and_of_no_text_or_obligation() -> None:
    table = Table(RIVER)
    table.next_turn()
    moved = [r.event for r in table.exercise.records if isinstance(r.event, ev.IndicatorsMoved)][-1]
    assert moved.because is None
    assert "indicator:mbari-flow" in moved.pulled["salinity"]  # type: ignore[index]
    drivers = {driver for parts in moved.pulled.values() for driver in parts}
    assert all(driver == "ladder" or driver.startswith("indicator:") for driver in drivers)


def test_news_carries_a_story_on_for_those_who_were_sent_its_beginning() -> None:
    table = Table(RIVER)
    released(table, "lender-note")
    released(table, "incident")
    call = next(e for e in released(table, "consular-call") if isinstance(e, ev.InjectReleased))
    assert call.follows == table.news("incident")
    warning = next(e for e in released(table, "lender-warning") if isinstance(e, ev.InjectReleased))
    assert warning.follows is None, "the company was not sent the note"


def test_the_ladder_says_whether_any_act_has_gone_so_far() -> None:
    tense = Table(load("corridor"))
    assert tense.state.rung == 5
    assert world(tense.exercise.view(SeatId("ver-head")))["by_tension"], "nobody has shown force yet"
    calm = Table(RIVER)
    calm.do(cmd.TakeAction, SeatId("kad-head"), act=ActId("raise-alert"), target=ActorId("lusimba"))
    assert calm.state.rung == 5
    assert not world(calm.exercise.view(SeatId("ost-head")))["by_tension"]
