"""The second look over HTTP: who may have one, where it stands, its end, and a cancelled one."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from flask.testing import FlaskClient
from sqlalchemy import delete

from sim.exercise.commands import ReleaseDebrief
from sim.exercise.core.names import CONTROL
from tests.sim.small import CHAIR, DOWN_HEAD, UP_HEAD
from tests.web.debrief.conftest import Played
from web.debrief.kept_looks import SILENT, begin_look, drop_look, keep_look, kept_look
from web.debrief.looks import GUEST, MOST_OF_GUESTS, MOST_OF_ONE, Full, Look, Looks
from web.debrief.second import EXTENSION
from web.encoding import encoded
from web.models import exercise

PATIENCE = 300.0


@pytest.fixture
def released(over: Played) -> Played:
    """The exercise after its instructor released everybody's stakes; a look plays each way twice."""
    over.do(ReleaseDebrief, CONTROL, what=("stakes",))
    over.app.extensions[EXTENSION] = Looks(over.house.database, 0, runs=2)
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


def test_one_student_does_not_fill_the_queue_and_guests_leave_room_for_a_class(released: Played):
    here = looks(released)
    dan = released.visit(released.dan)
    with here._turn:  # another look is being played
        for asker, most in ((released.dan.id, MOST_OF_ONE), (GUEST, MOST_OF_GUESTS)):
            here._looks |= {(released.id, f"{asker}-{n}"): Look(asker=asker) for n in range(most)}
            with pytest.raises(Full):
                here.start((released.id, CHAIR), released.log, asker)
        assert wish(released, dan, "start").status_code == 503
        here.start((released.id, UP_HEAD), released.log, released.ana.id)
        here.cancel((released.id, UP_HEAD))


def restarted(released: Played) -> Looks:
    """The looks of a server that starts anew on the same database, at the same time."""
    made = Looks(released.house.database, 0, runs=2, now=lambda: released.now)
    released.app.extensions[EXTENSION] = made
    return made


def test_what_was_found_is_there_after_a_restart_and_is_not_played_again(released: Played):
    dan = released.visit(released.dan)
    wish(released, dan, "start")
    found = looks(released).wait((released.id, DOWN_HEAD), PATIENCE)
    after = restarted(released)
    assert after.shown((released.id, DOWN_HEAD)) == found
    assert dan.get(address(released)).json["found"]["moments"] == json.loads(encoded(found))["found"]["moments"]
    assert wish(released, dan, "start").json["standing"] == "done"
    assert not after._looks, "nothing was played"


def test_a_look_under_way_is_seen_elsewhere_until_its_server_falls_silent_and_is_begun_again(released: Played):
    dan, key = released.visit(released.dan), (released.id, DOWN_HEAD)
    here = restarted(released)
    begin_look(released.house.database, key, released.now)
    assert keep_look(released.house.database, key, released.now, 20, 60)
    assert here.shown(key) == {"standing": "playing", "done": 20, "most": 60, "found": None}
    assert wish(released, dan, "start").json["standing"] == "playing"
    assert not here._looks
    released.now += SILENT + 1
    assert dan.get(address(released)).json["standing"] == "lost"
    wish(released, dan, "start")
    assert here.wait(key, PATIENCE)["standing"] == "done"


def test_a_look_is_cancelled_from_another_server_process(released: Played, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("web.debrief.looks.BEAT", 0.0)
    key, here = (released.id, DOWN_HEAD), looks(released)
    with here._turn:  # another look is being played
        here.start(key, released.log)
        Looks(released.house.database, 0, now=lambda: here._now()).cancel(key)
        assert here._looks[key].over.wait(0.0) is False
    assert here.wait(key, PATIENCE)["standing"] == "cancelled"
    assert kept_look(released.house.database, key) is None


def test_a_look_that_fails_is_not_kept(released: Played, monkeypatch: pytest.MonkeyPatch):
    key = (released.id, DOWN_HEAD)
    monkeypatch.setattr("web.debrief.looks.second_look", lambda *given: 1 // 0)
    looks(released).start(key, released.log)
    assert looks(released).wait(key, PATIENCE)["standing"] == "failed"
    assert restarted(released).shown(key)["standing"] == "none"


def test_what_was_kept_goes_with_its_exercise(released: Played):
    key = (released.id, DOWN_HEAD)
    begin_look(released.house.database, key, released.now)
    released.house.database.execute(delete(exercise).where(exercise.c.id == released.id))
    assert kept_look(released.house.database, key) is None
    assert not keep_look(released.house.database, key, released.now, 1, 2)


@pytest.mark.slow
def test_other_processes_play_what_a_thread_of_this_one_would(released: Played):
    key, found = (released.id, DOWN_HEAD), []
    for processes in (0, 1):
        drop_look(released.house.database, key)
        one = Looks(released.house.database, processes, runs=2, niceness=0)
        one.start(key, released.log)
        found.append(one.wait(key, PATIENCE))
    assert [one["standing"] for one in found] == ["done", "done"]
    assert found[0]["found"] == found[1]["found"]
