"""Work beside the loop, in real processes: what it comes to, its errors, what it asks back, and its end."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from sim.exercise import commands as cmd
from sim.exercise.core.log import Verified, verify
from sim.exercise.core.names import PLENARY, Said
from tests.sim.small import UP_HEAD
from tests.web.test_marking import Desk
from tests.web.test_marking_together import drawn, said
from web import background
from web.background import Background, Busy, Lost


def double(value: int) -> int:
    return 2 * value


def process(_: object = None) -> int:
    return os.getpid()


def refuse(why: str) -> None:
    raise LookupError(why)


def vanish() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def ask_for(value: int) -> Any:
    return background.ask(value)


@pytest.fixture
def pool() -> Iterator[Background]:
    made = Background(1, answer=lambda value: value + 1)
    yield made
    made.close()


def test_work_is_done_in_one_other_process_that_stays(pool):
    assert pool.run(double, 21) == 42
    first = pool.run(process)
    assert first == pool.run(process) != os.getpid()
    assert pool.memory()[0] > 0


def test_without_processes_the_caller_does_the_work():
    assert Background(0).run(process) == os.getpid()


def test_an_error_of_the_work_is_told_and_the_process_goes_on(pool):
    first = pool.run(process)
    with pytest.raises(LookupError, match="no such thing"):
        pool.run(refuse, "no such thing")
    assert pool.run(process) == first


def test_a_process_that_dies_is_told_and_replaced(pool):
    with pytest.raises(Lost):
        pool.run(vanish)
    assert pool.run(double, 1) == 2


def test_work_may_ask_the_process_that_gave_it(pool):
    assert pool.run(ask_for, 1) == 2


def test_more_work_than_may_wait_is_refused(pool, monkeypatch):
    monkeypatch.setattr(background, "MOST_WAITING", 0)
    with pytest.raises(Busy):
        pool.run(double, 1)


def test_work_from_many_at_once_is_all_done(pool):
    with ThreadPoolExecutor(8) as threads:
        assert list(threads.map(lambda n: pool.run(double, n), range(20))) == [2 * n for n in range(20)]


def test_processes_can_be_started_before_anybody_asks():
    pool = Background(2)
    pool.start()
    assert len(pool.memory()) == 2
    pool.close()


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


def test_a_log_is_made_apart_while_others_act(desk):
    pool, robin = desk.app.extensions["background"], desk.visit(desk.instructor)
    address = f"/log/{desk.id}.jsonl"
    assert verify(robin.get(address).text.split("\n")) == Verified(len(desk.log), desk.log[-1].hash, closed=True)
    other = pool.run(process)
    os.kill(other, signal.SIGSTOP)
    with ThreadPoolExecutor(1) as threads:
        download = threads.submit(robin.get, address)
        try:
            events = len(desk.log)
            desk.do(cmd.SendMessage, UP_HEAD, channel=PLENARY, words=Said("Meanwhile"))
            assert len(desk.log) == events + 1
            assert desk.visit(desk.instructor).get(f"/control/{desk.id}").status_code == 200
        finally:
            os.kill(other, signal.SIGKILL)
        assert download.result().status_code == 503, "the log did not need the process that makes long pages"


def test_a_page_that_cannot_be_made_says_so(desk, monkeypatch):
    monkeypatch.setattr(background, "MOST_WAITING", 0)
    answer = desk.visit(desk.assessor).get(desk.block())
    assert (answer.status_code, answer.headers["Retry-After"]) == (503, "5")
    assert answer.text
