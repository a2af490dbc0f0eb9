"""The outcome beside a candidate's block: apart from the marks, placed among plays by minds made on request."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from flask.testing import FlaskClient
from sqlalchemy import select, update
from werkzeug.test import TestResponse

from assessment.outcome import place as placing
from assessment.outcome.reference import FIRST_SEED, played
from assessment.outcome.table import Table
from scenarios.library import load
from scenarios.outcomes import shipped
from sim.exercise import commands as cmd
from sim.exercise.core.names import ActorId
from tests.sim.small import DOWN_HEAD, FILLING, FIVE, FLOW, LOW, SIX, SMALL, TREATY, UP_HEAD
from tests.web.marking.desk import Desk, field_of, said
from web.marking.references import BATCH, EXTENSION, SILENT, Full, References, Wish, _want, key_for
from web.models import outcome_reference

PATIENCE = 300.0
NOBODY = Table()
"""The table of an exercise whose other delegations are people's."""


@pytest.fixture
def desk(database_url: str) -> Iterator[Desk]:
    made = Desk(database_url)
    made.app.extensions[EXTENSION] = few(made)
    yield made
    made.house.database.close()


@pytest.fixture
def assessor(desk: Desk) -> FlaskClient:
    return desk.visit(desk.assessor)


@pytest.fixture(autouse=True)
def twelve_plays_are_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(placing, "LEAST_PLAYS", 12)


def few(desk: Desk) -> References:
    """A server's references, of twelve plays each."""
    return References(desk.house.database, 0, plays=12, now=lambda: desk.now)


@pytest.fixture(autouse=True)
def waiting_is_said_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("web.marking.references.BEAT", 0.05)


def references(desk: Desk) -> References:
    found: References = desk.app.extensions[EXTENSION]
    return found


def wish(desk: Desk, client: FlaskClient, do: str = "play") -> TestResponse:
    token = field_of(client.get(desk.block()).text, "csrf_token")
    return client.post(f"{desk.block()}/outcome", data={"csrf_token": token, "criterion": "B1.2a", "do": do})


def aside(page: str) -> str:
    """The words of the panel."""
    return said(page.partition('id="outcome"')[2].partition("</section>")[0])


def test_before_the_end_there_is_none_and_the_process_stands(desk: Desk, assessor: FlaskClient):
    found = aside(assessor.get(desk.block()).text)
    assert "it has no outcome yet" in found
    assert "Process of B1" in found
    assert wish(desk, assessor).status_code == 303
    assert references(desk).standing(SMALL, NOBODY).done == 0, "nothing is played for an exercise that goes on"


def test_other_blocks_have_no_panel(desk: Desk, assessor: FlaskClient):
    assert 'id="outcome"' not in assessor.get(desk.block("B3")).text


def test_where_nothing_was_offered_there_was_nothing_to_take(desk: Desk, assessor: FlaskClient):
    desk.end()
    found = aside(assessor.get(desk.block()).text)
    assert "No offer of others was still open" in found
    assert "A good no" not in found


def test_a_better_offer_left_open_is_said(desk: Desk, assessor: FlaskClient):
    desk.do(cmd.TablePackage, UP_HEAD, instrument=TREATY, choices={FILLING: SIX, FLOW: LOW})
    desk.end()
    found = aside(assessor.get(desk.block()).text)
    assert "was worth 5 points more to them than no deal" in found
    french = aside(desk.visit(desk.assessor, "fr").get(desk.block()).text)
    assert "valait pour elle 5 points de plus que l’absence d’accord" in french


def test_a_good_no_is_said_as_one(desk: Desk, assessor: FlaskClient):
    desk.do(cmd.TablePackage, UP_HEAD, instrument=TREATY, choices={FILLING: FIVE, FLOW: LOW})
    desk.end()
    found = aside(assessor.get(desk.block()).text)
    assert "A good no" in found
    assert "as much as no deal" in found
    assert "No level, block or mark reads the outcome" in found


def test_its_table_is_played_on_request_and_then_the_result_has_its_place(desk: Desk, assessor: FlaskClient):
    desk.end()
    assert "It takes 12 plays" in aside(assessor.get(desk.block()).text)
    assert wish(desk, assessor).status_code == 303
    ended = references(desk).wait(SMALL, NOBODY, PATIENCE)
    assert ended.reference == played(SMALL, NOBODY, range(FIRST_SEED, FIRST_SEED + 12))
    found = aside(assessor.get(desk.block()).text)
    less, same, more = ended.reference.gains[ActorId("down")].around(0.0)
    assert f"12 plays by minds in that seat {less} came to less, {same} to as much, {more} to more" in found
    assert "95% interval" in found
    assert "minds of all three grades" in found
    french = aside(desk.visit(desk.assessor, "fr").get(desk.block()).text)
    assert f"{less} ont donné moins, {same} autant, {more} davantage" in french
    assert "intervalle à 95 %" in french


def test_no_level_changes_with_it(desk: Desk, assessor: FlaskClient):
    desk.end()
    before = assessor.get(f"/assess/{desk.id}/class.csv").data
    wish(desk, assessor)
    references(desk).wait(SMALL, NOBODY, PATIENCE)
    assessor.get(desk.block())
    assert assessor.get(f"/assess/{desk.id}/class.csv").data == before


def test_the_instructor_reads_and_has_nothing_played(desk: Desk):
    desk.end()
    instructor = desk.visit(desk.instructor)
    page = instructor.get(desk.block()).text
    assert "It takes 12 plays" in aside(page)
    assert "Have it played" not in aside(page)
    assert wish(desk, instructor).status_code == 404


def test_what_was_stopped_is_kept_and_the_rest_is_played_later(desk: Desk, assessor: FlaskClient):
    desk.end()
    here = references(desk)
    with here._turn:  # another table is being played
        wish(desk, assessor)
        desk.now += SILENT // 2
        assert "Minds play this table: 0 of 12 plays" in aside(assessor.get(desk.block()).text)
        wish(desk, assessor, "stop")
        assert not here.wait(SMALL, NOBODY, PATIENCE).playing
    some = played(SMALL, NOBODY, range(FIRST_SEED, FIRST_SEED + BATCH))
    change = update(outcome_reference).values(done=BATCH, found=some.dump())
    desk.house.database.execute(change)
    assert f"{BATCH} of 12 plays are done and kept" in aside(assessor.get(desk.block()).text)
    wish(desk, assessor)
    ended = here.wait(SMALL, NOBODY, PATIENCE)
    assert ended.reference == played(SMALL, NOBODY, range(FIRST_SEED, FIRST_SEED + 12))


def test_what_another_server_plays_is_seen_and_is_taken_up_once_it_falls_silent(desk: Desk, assessor: FlaskClient):
    desk.end()
    here = references(desk)
    _want(desk.house.database, key_for(SMALL, NOBODY), desk.now)
    assert here.standing(SMALL, NOBODY).playing
    wish(desk, assessor)
    assert not here._under_way, "nobody plays it a second time"
    desk.now += SILENT + 1
    assert not here.standing(SMALL, NOBODY).playing
    wish(desk, assessor)
    assert here.wait(SMALL, NOBODY, PATIENCE).reference is not None


def test_too_many_that_wait_are_refused_with_a_sentence(desk: Desk, assessor: FlaskClient, monkeypatch):
    desk.end()
    monkeypatch.setattr("web.marking.references.MOST_WAITING", 0)
    answer = wish(desk, assessor)
    assert answer.status_code == 303
    assert "Try again in some minutes" in aside(assessor.get(answer.location).text)
    with pytest.raises(Full):
        references(desk).take(Wish(SMALL, NOBODY))


def test_a_play_that_fails_leaves_nobody_waiting(desk: Desk, assessor: FlaskClient, monkeypatch):
    desk.end()
    monkeypatch.setattr("web.marking.references.played", lambda *given: 1 // 0)
    wish(desk, assessor)
    stands = references(desk).wait(SMALL, NOBODY, PATIENCE)
    assert (stands.playing, stands.done) == (False, 0)
    assert "It takes 12 plays" in aside(assessor.get(desk.block()).text)


def test_each_table_has_its_own_plays(desk: Desk):
    keys = {
        key_for(SMALL, NOBODY),
        key_for(SMALL, Table({ActorId("up"): "novice"})),
        key_for(SMALL, Table({ActorId("up"): "veteran"})),
        key_for(replace(SMALL, clock=replace(SMALL.clock, turns=3)), NOBODY),
    }
    assert len(keys) == 4
    rows = desk.house.database.read(lambda c: c.execute(select(outcome_reference)).all())
    assert not rows


def test_a_mind_in_every_seat_faces_the_grades_that_it_faced(desk: Desk):
    shown = desk.house.lobby.demonstrate(desk.instructor, SMALL, "", 3, "en")
    page = desk.visit(desk.assessor).get(f"/assess/{shown.id}/mind:{DOWN_HEAD}/B1").text
    assert "Minds of one grade held each other delegation" in aside(page)


def test_a_scenario_of_the_library_comes_with_its_plays(desk: Desk):
    blueprint = load("two-towns")
    standing = references(desk).standing(blueprint, NOBODY)
    assert standing.reference == shipped(blueprint)
    assert standing.reference is not None
    assert standing.reference.plays >= 600
    known = Table({ActorId("bessou"): "veteran"})
    assert references(desk).standing(blueprint, known).reference is None


def test_who_left_before_the_end_has_no_outcome(desk: Desk, assessor: FlaskClient):
    desk.do(cmd.LeaveSeat, DOWN_HEAD)
    desk.end()
    assert "no outcome is theirs" in aside(assessor.get(desk.block()).text)
