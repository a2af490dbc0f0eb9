"""Work in other processes: what it comes to, its errors, what it asks back, and its end."""

from __future__ import annotations

import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.web import chores
from web import background
from web.background import Background, Busy, Lost


@pytest.fixture
def pool() -> Iterator[Background]:
    made = Background(1, answer=lambda value: value + 1, niceness=0)
    yield made
    made.close()


def test_work_is_done_in_one_other_process_that_stays(pool):
    assert pool.run(chores.double, 21) == 42
    first = pool.run(chores.process)
    assert first == pool.run(chores.process) != os.getpid()
    assert pool.memory()[0] > 0


def test_without_processes_the_caller_does_the_work():
    assert Background(0).run(chores.process) == os.getpid()


def test_an_error_of_the_work_is_told_and_the_process_goes_on(pool):
    first = pool.run(chores.process)
    with pytest.raises(LookupError, match="no such thing"):
        pool.run(chores.refuse, "no such thing")
    assert pool.run(chores.process) == first


def test_a_process_that_dies_is_told_and_replaced(pool):
    with pytest.raises(Lost):
        pool.run(chores.vanish)
    assert pool.run(chores.double, 1) == 2


def test_work_may_ask_the_process_that_gave_it(pool):
    assert pool.run(chores.ask_for, 1) == 2


def test_work_that_takes_too_long_is_ended_however_often_it_asks(pool, monkeypatch):
    pool.run(chores.process)  # it has started
    monkeypatch.setattr(background, "LONGEST", 0.3)
    with pytest.raises(TimeoutError, match="ask_without_end"):
        pool.run(chores.ask_without_end)
    monkeypatch.undo()
    assert pool.run(chores.double, 1) == 2


def test_more_work_than_may_wait_is_refused(pool, monkeypatch):
    monkeypatch.setattr(background, "MOST_WAITING", 0)
    with pytest.raises(Busy):
        pool.run(chores.double, 1)


def test_work_from_many_at_once_is_all_done(pool):
    with ThreadPoolExecutor(8) as threads:
        assert list(threads.map(lambda n: pool.run(chores.double, n), range(20))) == [2 * n for n in range(20)]


def test_processes_can_be_started_before_anybody_asks():
    pool = Background(2, niceness=0)
    pool.start()
    assert len(pool.memory()) == 2
    pool.close()
