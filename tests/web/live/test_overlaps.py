"""Joins and acts that overlap the end of a seat or of a login."""

import gevent
import pytest
from flask import Flask
from gevent.lock import RLock

from sim.exercise.core.log import MemoryLog
from sim.exercise.core.names import ExerciseId
from sim.exercise.engine import open_exercise
from sim.policies import renderer
from tests.sim.small import DOWN_HEAD, SMALL, UP_DEPUTY, UP_HEAD
from web.clients import Client
from web.live import Live

ONE, TWO = ExerciseId("one"), ExerciseId("two")


class Doors:
    """Doors that a test opens and shuts."""

    def __init__(self) -> None:
        self.held = {("ana", ONE): UP_HEAD, ("dan", ONE): DOWN_HEAD, ("dan", TWO): DOWN_HEAD}

    def seat(self, login, exercise):
        return self.held.get((login, exercise))

    def seats(self, logins):
        return {key: seat for key, seat in self.held.items() if key[0] in logins}


@pytest.fixture
def live() -> Live:
    log = MemoryLog()
    for exercise in (ONE, TWO):
        open_exercise(log, exercise, SMALL, seed=1, at=0)
    made = Live(Flask(__name__), log, Doors(), now=lambda: 0, renderer=renderer)
    for exercise in (ONE, TWO):
        made.tables[exercise].lock = RLock()  # as in the server, where gevent has put it in the place of the thread's
    for login in ("ana", "dan"):
        made._clients[login] = Client(login, login, 0)
    return made


def ask(live: Live, event: str, login: str, payload: dict) -> gevent.Greenlet:
    return gevent.spawn(live.io.server.handlers["/"][event], login, payload)


def say(live: Live, login: str, exercise=ONE) -> dict:
    body = {"channel": "plenary", "words": {"said": "Hello", "language": "en"}}
    asked = {"exercise": exercise, "id": "0" * 12, "kind": "send-message", "body": body}
    return ask(live, "act", login, asked).get(timeout=10)


def joined_while_the_table_is_held(live: Live, meanwhile) -> dict:
    """The answer to a join of Ana's that waits for the table while something happens."""
    with live.tables[ONE].lock:
        join = ask(live, "join", "ana", {"exercise": ONE})
        gevent.idle()
        assert not join.ready()
        meanwhile()
    return join.get(timeout=10)


def test_a_join_that_a_sign_out_overtook_follows_nothing(live: Live):
    def signs_out():
        live.close_login("ana")
        live._disconnect("ana")  # as the library does for a socket that it has

    answer = joined_while_the_table_is_held(live, signs_out)
    assert (answer["ok"], answer["code"]) == (False, "not-yours")
    assert list(live.followed_exercises()) == []


def test_a_join_whose_seat_was_ended_meanwhile_follows_nothing(live: Live):
    answer = joined_while_the_table_is_held(live, lambda: live.doors.held.pop(("ana", ONE)))
    assert (answer["ok"], answer["code"]) == (False, "not-yours")
    assert list(live.followed_exercises()) == []


def test_a_join_that_waits_for_its_table_keeps_nobody_from_another(live: Live):
    def somebody_joins_elsewhere():
        assert ask(live, "join", "dan", {"exercise": TWO}).get(timeout=10)["ok"]

    assert joined_while_the_table_is_held(live, somebody_joins_elsewhere)["ok"]


def test_who_was_moved_to_another_seat_acts_in_it_only_once_they_have_its_screen(live: Live):
    assert ask(live, "join", "ana", {"exercise": ONE}).get(timeout=10)["ok"]
    live.doors.held["ana", ONE] = UP_DEPUTY
    refused = say(live, "ana")
    assert (refused["ok"], refused["code"]) == (False, "not-yours")
    assert ask(live, "join", "ana", {"exercise": ONE}).get(timeout=10)["seat"] == UP_DEPUTY
    assert say(live, "ana").get("code") != "not-yours"
