"""Forks of a finished exercise: a practice from a moment of it, for whoever held that seat, with minds elsewhere."""

from __future__ import annotations

import re
from typing import Any

import pytest
from flask.testing import FlaskClient
from sqlalchemy import select

from sim.exercise import commands as cmd
from sim.exercise.core.names import CONTROL, CommandId, ExerciseId
from sim.exercise.views import may_see
from tests.sim.small import CHAIR, DOWN_HEAD, UP_HEAD
from tests.web.debrief.conftest import Played
from tests.web.staged import SECRET
from web import limits
from web.accounts import Person
from web.models import exercise, membership


def token(client: FlaskClient, played: Played) -> str:
    found = re.search(r'csrf[-_]token" (?:content|value)="(\w+)"', client.get(f"/debrief/{played.id}").text)
    assert found is not None
    return found[1]


def ask(played: Played, person: Person, seat: str = DOWN_HEAD, n: Any = 12, client: FlaskClient | None = None) -> Any:
    """The answer to asking for a fork."""
    client = client or played.visit(person)
    sent = {"csrf_token": token(client, played), "once": "x" * 20}
    if n is not None:
        sent["n"] = str(n)
    return client.post(f"/debrief/{played.id}/{seat}/fork", data=sent)


def last(played: Played, seat: str, kind: str = "turn-began") -> int:
    """The place in the seat's stream of the last event of that kind."""
    own = [r for r in played.log if may_see(r.event, seat)]
    return max(n for n, r in enumerate(own, start=1) if r.event.kind == kind)


def forked(played: Played, person: Person, seat: str = DOWN_HEAD) -> Any:
    """The fork's table."""
    answer = ask(played, person, seat, last(played, seat))
    assert answer.status_code == 303
    name = ExerciseId(answer.headers["Location"].rstrip("/").rsplit("/", 1)[-1])
    return played.house.live.tables[name].exercise


def test_a_fork_is_a_practice_of_its_player_in_their_seat(over: Played):
    made = forked(over, over.dan)
    rows = over.house.database.read(lambda c: c.execute(select(exercise).where(exercise.c.id == made.id)).all())
    assert [(r.purpose, r.status, r.opened_by, r.admission) for r in rows] == [
        ("practice", "paused", over.dan.id, "closed")
    ]
    part = over.house.database.read(
        lambda c: c.execute(select(membership).where(membership.c.exercise == made.id)).all()
    )
    assert [(p.person, p.seat, p.status, p.role) for p in part] == [(over.dan.id, DOWN_HEAD, "admitted", "student")]
    assert made.state.held[DOWN_HEAD].pseudonym == part[0].pseudonym
    assert {made.state.held[seat].holder for seat in (UP_HEAD, CHAIR)} == {"mind"}


def test_it_goes_on_when_its_player_comes_to_its_desk(over: Played):
    made = forked(over, over.dan)
    assert over.visit(over.dan).get(f"/desk/{made.id}").status_code == 200
    over.house.practices.arrived(made.id)
    assert over.house.live.tables[made.id].exercise.state.phase == "running"


def test_the_same_wish_gives_the_same_fork(over: Played):
    client, n = over.visit(over.dan), last(over, DOWN_HEAD)
    one, again = (ask(over, over.dan, n=n, client=client).headers["Location"] for _ in range(2))
    assert one == again
    assert ask(over, over.dan, n=n - 1, client=client).headers["Location"] != one


def test_nobody_has_a_fork_from_anothers_seat_but_the_instructor(over: Played):
    assert ask(over, over.dan, UP_HEAD).status_code == 404
    assert ask(over, over.assessor, UP_HEAD).status_code == 404
    assert ask(over, over.instructor, UP_HEAD, last(over, UP_HEAD)).status_code == 303


def test_there_is_no_fork_before_the_end(played: Played):
    client = played.visit(played.dan)
    got = re.search(r'csrf[-_]token" (?:content|value)="(\w+)"', client.get("/").text)
    sent = {"csrf_token": got[1] if got else "", "n": "12"}
    assert client.post(f"/debrief/{played.id}/{DOWN_HEAD}/fork", data=sent).status_code == 403


@pytest.mark.parametrize(("n", "status"), [(None, 400), ("x", 400), ("-1", 400), (0, 404), (10**8, 404), (2, 409)])
def test_a_moment_that_does_not_exist_is_refused(over: Played, n: Any, status: int):
    assert ask(over, over.dan, n=n).status_code == status


@pytest.mark.parametrize("bound", [limits.PRACTISE_BY_ADDRESS, limits.PRACTISE_BY_PERSON])
def test_forks_are_as_bounded_as_practices(over: Played, bound: limits.Rule, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(over.house.limits, "spend", lambda limit, key: limit is not bound)
    assert ask(over, over.dan).status_code == 429


def test_a_fork_shows_its_player_nothing_that_their_seat_had_not_seen(over: Played):
    made = forked(over, over.dan)
    assert SECRET in "".join(record.body for record in made.records), "minds remember what was said in private"
    assert SECRET not in "".join(record.body for record in made.records if may_see(record.event, DOWN_HEAD))


def test_the_end_of_a_fork_discloses_nothing_that_the_exercise_keeps(over: Played):
    made = forked(over, over.dan)
    over.house.live.tables.submit(made.id, cmd.EndExercise(id=CommandId("end"), seat=CONTROL))
    shown = over.visit(over.dan).get(f"/debrief/{made.id}/{DOWN_HEAD}.json").json
    assert shown["found"]["possible"] == []


def test_after_a_release_the_end_of_a_fork_discloses_what_its_player_knows_already(over: Played):
    over.house.live.tables.submit(over.id, cmd.ReleaseDebrief(id=CommandId("release"), seat=CONTROL))
    made = forked(over, over.dan)
    over.house.live.tables.submit(made.id, cmd.EndExercise(id=CommandId("end"), seat=CONTROL))
    shown = over.visit(over.dan).get(f"/debrief/{made.id}/{DOWN_HEAD}.json").json
    assert shown["found"]["possible"]
