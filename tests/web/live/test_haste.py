"""Logins in haste wait behind others in haste in the same exercise; all others are served at once."""

import gevent
from flask import Flask
from gevent.event import Event

from sim.exercise.core.log import MemoryLog
from sim.exercise.core.names import ExerciseId
from sim.exercise.engine import open_exercise
from sim.policies import renderer
from tests.sim.small import SMALL, UP_HEAD
from web.clients import BURST, DRAFTED, HASTE, Bucket, Client, Following
from web.composing import READING
from web.live import PESTERING, Live
from web.sockets import driver as drivers

ONE, TWO = ExerciseId("one"), ExerciseId("two")


class Open:
    """Doors through which everybody goes to one seat."""

    def seat(self, login, exercise):
        return "up-head"


class House:
    """A server's live half over two exercises, whose acts are carried out as a test says."""

    def __init__(self) -> None:
        log = MemoryLog()
        for exercise in (ONE, TWO):
            open_exercise(log, exercise, SMALL, seed=1, at=0)
        self.live = Live(Flask(__name__), log, Open(), now=lambda: 0, renderer=renderer)
        self.begun: list[str] = []
        self.may_end = Event()
        self.live.tables.submit = self._submit

    def _submit(self, exercise, command):
        self.begun.append(command.words.text)
        if command.words.text == "busy":
            self.may_end.wait()
        return 1

    def ask(self, sid, said, left, exercise=ONE):
        self.live._clients[sid] = Client(sid, sid, 0, Bucket(left=left))
        words = {"said": said, "language": "en"}
        asked = {"exercise": exercise, "id": f"{sid}-{'0' * 8}", "kind": "send-message"}
        act = self.live.io.server.handlers["/"]["act"]
        return gevent.spawn(act, sid, {**asked, "body": {"channel": "plenary", "words": words}})


def test_however_many_are_in_haste_one_act_of_theirs_is_carried_out_at_a_time_and_an_unhurried_one_is_at_once():
    house = House()
    hasty = [house.ask(f"hasty-{n}", "busy", HASTE - 1) for n in range(50)]
    gevent.idle()
    assert house.ask("calm", "calm", BURST).get(timeout=10) == {"ok": True, "n": 1}
    assert house.begun == ["busy", "calm"]
    house.may_end.set()
    gevent.joinall(hasty, timeout=10, raise_error=True)
    assert [one.value for one in hasty] == [{"ok": True, "n": 1}] * 50


def test_an_exercise_that_takes_long_keeps_nobody_in_haste_in_another():
    house = House()
    busy = house.ask("busy", "busy", HASTE - 1)
    gevent.idle()
    assert house.ask("elsewhere", "quick", HASTE - 1, TWO).get(timeout=10) == {"ok": True, "n": 1}
    assert not busy.ready()
    house.may_end.set()
    assert busy.get(timeout=10)["ok"]
    assert not house.live._lanes, "a lane goes with those who were in it"


def test_those_in_haste_are_answered_one_in_a_turn_of_the_loop():
    house = House()
    hasty = [house.ask(f"hasty-{n}", "quick", 0) for n in range(20)]
    gevent.sleep(0)  # each has begun, and no timer has run
    assert sum(one.ready() for one in hasty) == 1
    gevent.joinall(hasty, timeout=10, raise_error=True)
    assert {one.value["code"] for one in hasty} == {"too-fast"}


def test_who_goes_on_after_so_many_refusals_is_cut(monkeypatch):
    house, cut = House(), list[str]()
    monkeypatch.setattr(drivers, "cut", lambda io, sid: cut.append(sid))
    house.live._clients["pest"] = Client("pest", "pest", 0, Bucket(left=0))
    act = house.live.io.server.handlers["/"]["act"]
    for _ in range(PESTERING):
        assert act("pest", {})["code"] == "too-fast"
    assert cut == []
    assert act("pest", {})["code"] == "too-fast"
    assert cut == ["pest"]


def test_drafts_of_a_login_are_read_by_their_length_on_however_many_sockets():
    house = House()
    read = house.live.io.server.handlers["/"]["read"]
    answers = []
    for n in range(12):
        client = house.live._clients[f"tab-{n}"] = Client(f"tab-{n}", "one-login", 0)
        client.follows[ONE], client.had_read = Following(UP_HEAD, UP_HEAD), -READING
        answers.append(read(f"tab-{n}", {"exercise": ONE, "text": "x" * 4_000}))
    assert [a["ok"] for a in answers] == [True] * (DRAFTED // 4_000) + [False] * (12 - DRAFTED // 4_000)
    assert answers[-1]["code"] == "too-fast"
