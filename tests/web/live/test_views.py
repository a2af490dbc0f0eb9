"""A view of a long exercise: made beside the exercise, one of a login's at a time, and charged by its size."""

import json

import gevent
import pytest
from flask import Flask
from gevent.event import Event

from sim.exercise.clock.commands import Start
from sim.exercise.core.log import MemoryLog
from sim.exercise.core.names import CONTROL, PLENARY, CommandId, ExerciseId, Said, SeatId
from sim.exercise.engine import open_exercise
from sim.exercise.talk.commands import SendMessage
from sim.policies import renderer
from tests.sim.small import SMALL
from web import broadcast
from web.clients import Client
from web.encoding import encoded
from web.live import Live
from web.sockets import driver as drivers

ONE, HEAD = ExerciseId("one"), SeatId("up-head")


class Doors:
    """Doors through which everybody goes to one seat, until they are closed."""

    def __init__(self) -> None:
        self.held: str | None = HEAD

    def seat(self, login: str, exercise: str) -> str | None:
        return self.held


class Room:
    """Somebody with two sockets in an exercise in which a little was said."""

    def __init__(self) -> None:
        log = MemoryLog()
        open_exercise(log, ONE, SMALL, seed=1, at=0)
        self.moment, self.doors = 0, Doors()
        self.live = Live(Flask(__name__), log, self.doors, now=lambda: self.moment, renderer=renderer)
        self.live.tables.submit(ONE, Start(id=CommandId("start"), seat=CONTROL, by=CONTROL))
        for n in range(20):
            self.say(f"said {n}")
        self.table = self.live.tables[ONE]
        for sid in ("a", "b"):
            self.live._clients[sid] = Client(sid, "login", 0)

    def say(self, text: str) -> None:
        words = Said(text, "en")
        self.live.tables.submit(ONE, SendMessage(id=CommandId(text), seat=HEAD, by=HEAD, channel=PLENARY, words=words))

    @staticmethod
    def until(holds) -> None:
        with gevent.Timeout(10):
            while not holds():
                gevent.sleep(0.005)

    def join(self, sid: str = "a"):
        answer = self.live.io.server.handlers["/"]["join"](sid, {"exercise": ONE, "after": None})
        return json.loads(encoded(answer))


@pytest.fixture
def room() -> Room:
    return Room()


def test_lines_are_made_without_the_lock_and_what_happens_meanwhile_is_among_them(room: Room, monkeypatch):
    held, said = [], iter(["meanwhile"])

    def aside() -> None:
        held.append(room.table.lock._is_owned())
        for text in said:
            room.say(text)

    monkeypatch.setattr(broadcast, "TOGETHER", 1)
    monkeypatch.setattr(broadcast, "step_aside", aside)
    answer = room.join()
    assert held[:20] == [False] * 20
    assert [line["n"] for line in answer["lines"]] == list(range(1, answer["n"] + 1))
    assert answer["lines"][-1]["words"]["said"] == "meanwhile"
    assert answer["n"] == len(room.table.stream(HEAD))


def test_whoever_loses_the_seat_meanwhile_is_shown_nothing(room: Room, monkeypatch):
    monkeypatch.setattr(broadcast, "TOGETHER", 1)
    monkeypatch.setattr(broadcast, "step_aside", lambda: setattr(room.doors, "held", None))
    assert room.join()["code"] == "not-yours"
    assert list(room.live.followed(ONE)) == []


def test_a_login_has_one_view_made_at_a_time(room: Room, monkeypatch):
    begun, go_on = [], Event()

    def made(table, seat, after, language=None):
        begun.append(seat)
        go_on.wait()

    monkeypatch.setattr(room.live.broadcast, "made_ready", made)
    joins = [gevent.spawn(room.join, sid) for sid in ("a", "b")]
    room.until(lambda: bool(begun))
    gevent.idle()
    assert begun == [HEAD]
    go_on.set()
    gevent.joinall(joins, timeout=10, raise_error=True)
    assert [one.value["ok"] for one in joins] == [True, True]


def test_views_are_charged_by_their_lines_over_sockets_and_http_and_come_back_with_time(monkeypatch):
    monkeypatch.setattr("web.clients.LINES", 600)
    room = Room()
    assert room.join("a")["ok"]
    assert room.live.view(ONE, HEAD, None, "login")["ok"]
    refused = room.join("b")
    assert refused["code"] == "too-fast"
    assert room.live.view(ONE, HEAD, None, "another")["ok"]
    room.moment = 1_000
    assert room.join("b")["ok"]


def test_a_view_larger_than_the_allowance_is_had_when_that_is_whole(monkeypatch):
    monkeypatch.setattr("web.clients.LINES", 100)
    room = Room()
    assert room.join()["ok"]
    assert room.join()["code"] == "too-fast"


def test_who_does_not_take_what_was_sent_is_made_no_view(room: Room, monkeypatch):
    assert room.join("a")["ok"]
    monkeypatch.setattr(drivers, "untaken", lambda io, sid: 10**6 if sid == "a" else 0)
    assert room.join("b")["code"] == "too-fast"
    monkeypatch.setattr(drivers, "untaken", lambda io, sid: 0)
    assert room.join("b")["ok"]
