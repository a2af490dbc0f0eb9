"""Long pages made apart from the loop: by whom, for whom, and how many at once."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from assessment.outcome.table import Table
from sim.exercise import commands as cmd
from sim.exercise.core.names import CONTROL, PLENARY, Said
from sim.exercise.core.verifying import Verified, verify
from tests.safety.school import until
from tests.sim.small import CHAIR, SMALL, UP_HEAD
from tests.web.marking.desk import Desk, drawn, field_of, said
from web import apart, background, limits
from web.access import LOGIN


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(f"sqlite:///{tmp_path / 'test.sqlite'}", processes=1)
    yield made
    made.app.extensions["background"].close()
    made.house.database.close()


def test_pages_of_marking_are_made_apart_and_decisions_written_by_the_one_writer(desk):
    claire, paul = desk.visit(desk.assessor), desk.visit(desk.second)
    hers, his = drawn(desk, claire, 3, "Good enough."), drawn(desk, paul, 2, "Too thin.")
    assert desk.app.extensions["background"].memory(), "no process made the pages"
    assert paul.post(desk.block(), data=his).status_code == 303
    answer = claire.post(desk.block(), data=hers)
    assert answer.status_code == 409
    assert "Paul Renaud set 2" in said(answer.text)
    assert [row.level for row in desk.rows()] == [2]
    assert claire.get(f"/assess/{desk.id}/{desk.pseudonym}/B1.pdf").data.startswith(b"%PDF")
    assert desk.visit(desk.stranger).get(desk.block()).status_code == 404
    assert desk.visit(desk.instructor).get(f"/control/{desk.id}/forecasts").is_json


def test_a_table_is_played_by_the_process_that_serves_for_a_page_made_apart(desk):
    desk.end()
    claire, references = desk.visit(desk.assessor), desk.app.extensions["references"]
    sent = {"csrf_token": field_of(claire.get(desk.block()).text, "csrf_token"), "criterion": "B1.2a"}
    with references._turn:  # another table is being played
        assert claire.post(f"{desk.block()}/outcome", data=sent | {"do": "play"}).status_code == 303
        assert references.standing(SMALL, Table()).playing
        assert "Minds play this table" in said(claire.get(desk.block()).text)
        assert claire.post(f"{desk.block()}/outcome", data=sent | {"do": "stop"}).status_code == 303
        assert not references.standing(SMALL, Table()).playing


def test_a_log_is_made_apart_while_others_act(desk):
    pool, robin = desk.app.extensions["background"], desk.visit(desk.instructor)
    address = f"/log/{desk.id}.jsonl"
    assert verify(robin.get(address).text.split("\n")) == Verified(len(desk.log), desk.log[-1].hash, closed=True)
    other = pool.run(os.getpid)
    os.kill(other, signal.SIGSTOP)
    with ThreadPoolExecutor(1) as threads:
        download = threads.submit(robin.get, address)
        try:
            desk.do(cmd.SendMessage, UP_HEAD, channel=PLENARY, words=Said("Meanwhile"))
            assert desk.log[-1].event.words == Said("Meanwhile")
            assert desk.visit(desk.instructor).get(f"/control/{desk.id}").status_code == 200
        finally:
            os.kill(other, signal.SIGKILL)
        assert download.result().status_code == 503, "the log did not need the process that makes long pages"


LONG = ("/assess", "/assess/{id}/{who}/B1", "/assess/{id}/class.csv", "/moments/{id}/3", "/control/{id}/forecasts")


@pytest.mark.parametrize("path", LONG)
@pytest.mark.parametrize("person", [None, "stranger", "dan"])
def test_who_will_be_refused_takes_nobodys_place_in_the_queue(desk, monkeypatch, path, person):
    monkeypatch.setattr(background, "MOST_WAITING", 0)
    client = desk.visit(None if person is None else getattr(desk, person))
    answer = client.get(path.format(id=desk.id, who=desk.pseudonym))
    assert answer.status_code in ((303, 404) if person is None else (404,)), "it was passed on"
    assert desk.app.extensions["background"].memory() == []


def test_there_is_no_long_page_where_there_is_no_page(desk, monkeypatch):
    monkeypatch.setattr(background, "MOST_WAITING", 0)
    claire = desk.visit(desk.assessor)
    assert claire.get(f"/assess/{desk.id}").status_code == 404
    assert claire.delete(desk.block()).status_code in (403, 405)


def test_all_processes_share_one_allowance_of_long_pages(desk, monkeypatch):
    monkeypatch.setattr(limits, "MARKED_PAGES", limits.Rule("marked-pages", 2, 1_000_000))
    claire = desk.visit(desk.assessor)
    assert [claire.get(desk.block()).status_code for _ in range(2)] == [200, 200]
    desk.app.extensions["background"].close()  # the next page would be made by another process
    assert claire.get(desk.block()).status_code == 429
    assert desk.app.extensions["background"].memory() == []
    assert desk.visit(desk.second).get(desk.block()).status_code == 200


def test_nobodys_tries_take_nobody_elses_allowance(desk, monkeypatch):
    monkeypatch.setattr(limits, "MARKED_PAGES", limits.Rule("marked-pages", 1, 1_000_000))
    assert [desk.visit(None).get(desk.block()).status_code for _ in range(3)] == [303] * 3


def test_one_login_has_so_many_long_pages_made_at_once(desk, monkeypatch):
    pool, token = desk.app.extensions["background"], desk.house.accounts.sign_in(desk.assessor)
    claire, again = desk.visit(None), desk.visit(None)
    for window in (claire, again):
        window.set_cookie(LOGIN, token)
    monkeypatch.setattr(apart, "MOST_AT_ONCE", 1)
    other = pool.run(os.getpid)
    os.kill(other, signal.SIGSTOP)
    with ThreadPoolExecutor(1) as threads:
        first = threads.submit(claire.get, desk.block())
        try:
            until(lambda: not pool.memory())
            refused = again.get(desk.block())
            assert (refused.status_code, refused.headers["Retry-After"]) == (429, "5")
            assert "Content-Security-Policy" in refused.headers
        finally:
            os.kill(other, signal.SIGCONT)
        assert first.result().status_code == 200
    assert claire.get(desk.block()).status_code == 200, "what was made is counted no longer"


def test_guests_together_leave_room_for_those_who_mark(desk, monkeypatch):
    monkeypatch.setattr(apart, "MOST_OF_GUESTS", 0)
    guest = desk.house.accounts.add("Guest", ["student"])
    desk.house.lobby.ask(guest, desk.row.code, CHAIR)
    desk.do(cmd.EndExercise, CONTROL)
    answers = [desk.visit(person).get(f"/moments/{desk.id}/3") for person in (guest, desk.dan)]
    assert [answer.status_code for answer in answers] == [429, 200]


def test_a_page_that_cannot_be_made_says_so(desk, monkeypatch):
    monkeypatch.setattr(background, "MOST_WAITING", 0)
    answer = desk.visit(desk.assessor).get(desk.block())
    assert (answer.status_code, answer.headers["Retry-After"]) == (503, "5")
    assert answer.text
