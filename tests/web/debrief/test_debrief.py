"""The debrief over a real database: who may open which seat's, from what that seat saw, and how its past is shown."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import Any

import pytest

from sim.exercise import commands as cmd
from sim.exercise.core.names import CONTROL, PLENARY, Said
from sim.exercise.views import may_see
from tests.sim.small import CHAIR, DOWN_HEAD, SMALL, UP_HEAD
from tests.web.debrief.conftest import NOTE, Played
from tests.web.staged import SECRET
from web.accounts import Person
from web.debrief import pages

PLACES = ("", "/{seat}.json", "/{seat}/desk", "/{seat}/at.json", "/{seat}/at.json?n=9")


def address(played: Played, place: str, seat: str) -> str:
    return f"/debrief/{played.id}{place.format(seat=seat)}"


# --- who comes in ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("place", PLACES)
def test_there_is_no_debrief_before_the_end_and_the_answer_says_when_there_is(played: Played, place: str):
    for person in (played.dan, played.instructor, played.assessor):
        answer = played.visit(person).get(address(played, place, DOWN_HEAD))
        assert answer.status_code == 403
        assert "has not ended" in (answer.json["why"]["en"] if ".json" in place else answer.text)


@pytest.mark.parametrize("place", PLACES[1:])
def test_a_student_opens_their_own_seat_and_no_other(over: Played, place: str):
    dan = over.visit(over.dan)
    assert dan.get(address(over, place, DOWN_HEAD)).status_code == 200
    for other in (UP_HEAD, CHAIR, CONTROL, "nobody", "x" * 200):
        assert dan.get(address(over, place, other)).status_code == 404


@pytest.mark.parametrize("place", PLACES)
def test_staff_open_every_seat_and_strangers_none(over: Played, place: str):
    for seat in (UP_HEAD, DOWN_HEAD, CHAIR):
        for person in (over.instructor, over.assessor):
            assert over.visit(person).get(address(over, place, seat)).status_code == 200
        assert over.visit(over.waits).get(address(over, place, seat)).status_code == 404


def test_whoever_left_a_seat_sees_what_it_saw_until_then(played: Played):
    played.do(cmd.LeaveSeat, DOWN_HEAD)
    played.do(cmd.SendMessage, UP_HEAD, channel=PLENARY, words=Said("said-after-they-left"))
    played.end()
    left = played.visit(played.dan).get(f"/debrief/{played.id}/{DOWN_HEAD}.json")
    assert left.status_code == 200
    assert "What must the filling protect?" in left.text
    assert "said-after-they-left" not in left.text
    assert "said-after-they-left" in played.visit(played.assessor).get(f"/debrief/{played.id}/{DOWN_HEAD}.json").text


# --- secrets ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("place", PLACES)
def test_nothing_that_a_seat_did_not_see_is_in_its_debrief(over: Played, place: str, language: str):
    answer = over.visit(over.dan, language).get(address(over, place, DOWN_HEAD))
    assert answer.status_code == 200
    assert SECRET not in answer.text
    assert NOTE not in answer.text
    for hidden in (r.ref for r in over.log if not may_see(r.event, DOWN_HEAD)):
        assert hidden not in answer.text


def test_the_secret_is_there_for_whom_it_was_meant(over: Played):
    assert SECRET in over.visit(over.ana).get(f"/debrief/{over.id}/{UP_HEAD}.json").text
    assert SECRET in over.visit(over.ana).get(f"/debrief/{over.id}/{UP_HEAD}/at.json").text


def test_no_number_of_the_whole_log_leaves_a_seats_debrief(over: Played):
    shown = over.visit(over.dan).get(f"/debrief/{over.id}/{DOWN_HEAD}.json").json
    own = [r for r in over.log if may_see(r.event, DOWN_HEAD)]
    assert shown["n"] == len(own) < len(over.log)
    assert all(1 <= mark["n"] <= len(own) for mark in shown["marks"])
    assert "seq" not in json.dumps(shown)


# --- what it shows ---------------------------------------------------------------------------------------------------


def test_an_exercise_without_agreement_says_so_with_what_no_deal_is_worth(over: Played):
    (text, *_) = over.visit(over.dan).get(f"/debrief/{over.id}/{DOWN_HEAD}.json").json["summary"]["texts"]
    assert text["came_to"] == "open"
    assert text["packages"] == 1
    assert text["choices"] == []
    assert text["worth"]["points"] is None
    assert 0 < text["worth"]["reservation"] < text["worth"]["aim"]


def test_a_moment_is_the_desk_as_it_stood(over: Played):
    dan = over.visit(over.dan)
    shown = dan.get(f"/debrief/{over.id}/{DOWN_HEAD}.json").json
    said = next(m["n"] for m in shown["marks"] if "What must the filling protect?" in m["told"]["en"])
    before, after = (dan.get(f"/debrief/{over.id}/{DOWN_HEAD}/at.json?n={n}").json for n in (said - 1, said))
    assert [view["n"] for view in (before, after)] == [said - 1, said]
    assert not [line for line in before["lines"] if line["kind"] == "message-sent"]
    assert [line["words"] for line in after["lines"] if line["kind"] == "message-sent"]
    assert after["picture"]["clock"]["phase"] == "paused"
    assert after["picture"]["clock"]["since"] is None
    assert after["picture"]["people"]["me"] == DOWN_HEAD


def test_a_moment_sends_only_the_lines_that_are_not_there_yet(over: Played):
    dan, place = over.visit(over.dan), f"/debrief/{over.id}/{DOWN_HEAD}/at.json"
    assert [line["n"] for line in dan.get(f"{place}?n=9&after=7").json["lines"]] == [8, 9]
    assert [line["n"] for line in dan.get(f"{place}?n=3&after=7").json["lines"]] == [1, 2, 3]


@pytest.mark.parametrize("query", ["n=-1", "n=x", "n=1e3", "n=9999999999", "after=x", "language=xx", "n=²"])
def test_a_moment_that_no_page_asks_for_is_refused(over: Played, query: str):
    assert over.visit(over.dan).get(f"/debrief/{over.id}/{DOWN_HEAD}/at.json?{query}").status_code == 400


def test_the_desk_of_the_past_may_stand_in_a_frame_of_ours_and_no_other_page_may(over: Played):
    dan = over.visit(over.dan)
    policy = dan.get(f"/debrief/{over.id}/{DOWN_HEAD}/desk").headers["Content-Security-Policy"]
    assert "frame-ancestors 'self'" in policy
    assert "frame-ancestors 'none'" in dan.get(f"/debrief/{over.id}").headers["Content-Security-Policy"]


def test_the_door_leads_back_to_what_is_finished(over: Played):
    assert f"/debrief/{over.id}" in over.visit(over.dan).get("/").text
    assert f"/debrief/{over.id}" in over.visit(over.instructor).get("/control").text


def test_a_seat_of_a_finished_exercise_is_shown_from_its_stream_alone(over: Played, monkeypatch: pytest.MonkeyPatch):
    """A page that is given another seat's records shows another seat's past: nothing else is looked at."""
    seen: list[object] = []
    whole = pages.told
    monkeypatch.setattr(pages, "told", lambda own, seat: seen.extend(own) or whole(own, seat))
    over.visit(over.dan).get(f"/debrief/{over.id}/{DOWN_HEAD}.json")
    assert seen
    assert all(may_see(record.event, DOWN_HEAD) for record in seen)  # type: ignore[attr-defined]


# --- release ---------------------------------------------------------------------------------------------------------

RELEASE = "/debrief/{}/release"


def release(over: Played, person: Person, *what: str) -> int:
    client = over.visit(person)
    token = re.search(r'name="csrf-token" content="(\w+)"', client.get(f"/debrief/{over.id}").text)
    assert token is not None
    sent = {"csrf_token": token[1], "what": list(what)}
    return client.post(RELEASE.format(over.id), data=sent).status_code


def found(over: Played, person: Person, seat: str = DOWN_HEAD) -> dict[str, Any]:
    shown: dict[str, Any] = over.visit(person).get(f"/debrief/{over.id}/{seat}.json").json
    return shown["found"] | {"released": shown["released"], "may_release": shown["may_release"]}


def test_a_seat_is_shown_no_stakes_of_others_before_the_instructor_releases_them(over: Played):
    before = found(over, over.dan)
    assert (before["possible"], before["reasons"], before["news"], before["readable"]) == ([], {}, [], [])
    assert release(over, over.instructor, "stakes") == 303
    after = found(over, over.dan)
    assert after["released"] == after["readable"] == ["stakes"]
    assert len(after["possible"][0]["parties"]) > 1
    assert after["news"] == []


def test_staff_see_what_was_possible_without_a_release(over: Played):
    assert found(over, over.assessor)["possible"]
    assert found(over, over.dan)["possible"] == []


def test_only_the_instructor_releases(over: Played):
    assert [found(over, who)["may_release"] for who in (over.dan, over.assessor, over.instructor)] == [
        False,
        False,
        True,
    ]
    assert release(over, over.dan, "stakes") == release(over, over.assessor, "stakes") == 404
    assert found(over, over.dan)["possible"] == []


def test_nothing_is_released_before_the_end(played: Played):
    client = played.visit(played.instructor)
    token = re.search(r'name="csrf_token" value="(\w+)"', client.get("/control").text)
    assert token is not None
    answer = client.post(RELEASE.format(played.id), data={"csrf_token": token[1], "what": "stakes"})
    assert answer.status_code == 403


def test_a_release_of_nothing_is_refused_and_of_nonsense_too(over: Played):
    assert release(over, over.instructor) == release(over, over.instructor, "everything", "CONTROL") == 409


def practised(over: Played, **changed: Any) -> None:
    """Ana has practised alone, on the same scenario but for what is changed."""
    over.row = over.house.lobby.practise(over.ana, replace(SMALL, **changed), UP_HEAD, "full", "en")
    over.id = over.row.id
    over.do(cmd.Start, CONTROL)
    over.end()


def test_a_practice_discloses_everything_at_its_end_by_itself(over: Played):
    practised(over)
    shown = found(over, over.ana, UP_HEAD)
    assert shown["possible"]
    assert shown["released"] == ["injects", "reasons", "stakes"]
    assert not shown["may_release"]
    length = len(over.log)
    assert found(over, over.ana, UP_HEAD) == shown
    assert len(over.log) == length, "it is released once"


def test_a_practice_discloses_nothing_where_its_scenario_leaves_that_to_the_instructor(over: Played):
    practised(over, debrief="by-instructor")
    assert found(over, over.ana, UP_HEAD)["possible"] == []
    assert release(over, over.ana, "stakes") == 404
