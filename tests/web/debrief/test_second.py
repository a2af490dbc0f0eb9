"""The second look over HTTP: who may have one, where it stands, its end, and a cancelled one."""

from __future__ import annotations

import re
from typing import Any

import pytest
from flask.testing import FlaskClient

from sim.exercise.commands import ReleaseDebrief
from sim.exercise.core.names import CONTROL
from tests.sim.small import CHAIR, DOWN_HEAD, UP_HEAD
from tests.web.debrief.conftest import Played
from web.debrief.looks import Full, Look, Looks
from web.debrief.second import EXTENSION

PATIENCE = 300.0


@pytest.fixture
def released(over: Played) -> Played:
    """The exercise after its instructor released everybody's stakes; a look plays each way twice."""
    over.do(ReleaseDebrief, CONTROL, what=("stakes",))
    over.app.extensions[EXTENSION] = Looks(0, runs=2)
    return over


def address(played: Played, seat: str = DOWN_HEAD) -> str:
    return f"/second-look/{played.id}/{seat}.json"


def wish(played: Played, client: FlaskClient, do: object, seat: str = DOWN_HEAD) -> Any:
    token = re.search(r'name="csrf-token" content="(\w+)"', client.get(f"/debrief/{played.id}").text)
    assert token is not None
    return client.post(address(played, seat), json={"do": do}, headers={"X-CSRF-Token": token[1]})


def looks(played: Played) -> Looks:
    found: Looks = played.app.extensions[EXTENSION]
    return found


def test_nobody_looks_before_the_end(played: Played):
    assert played.visit(played.dan).get(address(played)).status_code == 403


def test_a_student_looks_at_their_own_seat_once_the_stakes_are_released(over: Played):
    dan = over.visit(over.dan)
    assert dan.get(address(over)).status_code == 404
    over.do(ReleaseDebrief, CONTROL, what=("injects",))
    assert dan.get(address(over)).status_code == 404
    over.do(ReleaseDebrief, CONTROL, what=("stakes",))
    assert dan.get(address(over)).json["standing"] == "none"
    assert [dan.get(address(over, seat)).status_code for seat in (UP_HEAD, CHAIR, CONTROL)] == [404] * 3


def test_staff_look_at_every_seat(over: Played):
    for person in (over.instructor, over.assessor):
        assert over.visit(person).get(address(over, UP_HEAD)).json["standing"] == "none"


def test_a_look_is_played_once_and_keeps_what_it_found(released: Played):
    dan = released.visit(released.dan)
    assert wish(released, dan, "start").json["standing"] in ("waiting", "playing", "done")
    ended = looks(released).wait((released.id, DOWN_HEAD), PATIENCE)
    assert ended["standing"] == "done"
    assert ended["found"] is not None
    assert ended["found"]["seat"] == DOWN_HEAD
    shown = dan.get(address(released)).json
    assert shown["found"]["moments"] == ended["found"]["moments"]
    assert wish(released, dan, "start").json["standing"] == "done"


def test_a_look_that_waits_can_be_cancelled_and_asked_for_again(released: Played):
    dan, here = released.visit(released.dan), looks(released)
    with here._turn:  # another look is being played
        wish(released, dan, "start")
        assert wish(released, dan, "cancel").json["standing"] == "cancelled"
    assert here.wait((released.id, DOWN_HEAD), PATIENCE)["standing"] == "cancelled"
    wish(released, dan, "start")
    assert here.wait((released.id, DOWN_HEAD), PATIENCE)["standing"] == "done"


@pytest.mark.parametrize("do", ["stop", None, 3, ["start"], {"start": 1}])
def test_nonsense_starts_nothing(released: Played, do: object):
    dan = released.visit(released.dan)
    assert wish(released, dan, do).status_code == 400
    assert dan.get(address(released)).json["standing"] == "none"


def test_too_many_that_wait_are_refused_with_a_sentence(released: Played, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("web.debrief.looks.MOST_WAITING", 1)
    looks(released)._looks[released.id, UP_HEAD] = Look()
    answer = wish(released, released.visit(released.dan), "start")
    assert answer.status_code == 503
    assert "second looks wait" in answer.json["why"]["en"]
    with pytest.raises(Full):
        looks(released).start((released.id, CHAIR), released.log)


@pytest.mark.slow
def test_other_processes_play_what_a_thread_of_this_one_would(released: Played):
    alone, beside = looks(released), Looks(1, runs=2)
    for one in (alone, beside):
        one.start((released.id, DOWN_HEAD), released.log)
    found = [one.wait((released.id, DOWN_HEAD), PATIENCE) for one in (alone, beside)]
    assert [one["standing"] for one in found] == ["done", "done"]
    assert found[0]["found"] == found[1]["found"]
