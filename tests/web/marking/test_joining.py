"""Two candidates who are one person: joined on record, marked as one, and parted again."""

from __future__ import annotations

from typing import Any

import pytest
from flask.testing import FlaskClient
from sqlalchemy import delete, insert, update
from sqlalchemy.exc import DBAPIError
from werkzeug.test import TestResponse

from sim.exercise import commands as cmd
from sim.exercise.core.names import PLENARY, Said
from tests.sim.small import DOWN_HEAD
from tests.web.marking.desk import field_of, said
from tests.web.marking.test_finding import find, hits
from web.marking import joining as joinings
from web.marking.joining import Joining, NotJoined, roots
from web.models import closing, joining


def comes_back(desk: Any) -> str:
    """Dan's seat is freed, and taken and used by somebody from another device; their pseudonym."""
    desk.do(cmd.LeaveSeat, DOWN_HEAD)
    asked = desk.house.lobby.ask(desk.stranger, desk.row.code, DOWN_HEAD)
    desk.do(cmd.SendMessage, DOWN_HEAD, channel=PLENARY, words=Said("As I said before the line broke."))
    return str(asked.pseudonym)


def send(desk: Any, client: FlaskClient, do: str, kept: str, other: str) -> TestResponse:
    page = client.get(f"/assess/{desk.id}/people").text
    sent = {name: field_of(page, name) for name in ("csrf_token", "seen")}
    return client.post(f"/assess/{desk.id}/people", data=sent | {"do": do, "kept": kept, "other": other})


def test_two_who_are_joined_are_one_candidate_marked_on_what_both_did(desk, assessor):
    again = comes_back(desk)
    said_later = desk.log[-1].seq
    assert said_later not in hits(find(desk, assessor, find="line broke"))
    assert send(desk, assessor, "join", desk.pseudonym, again).status_code == 303
    assert hits(find(desk, assessor, find="line broke")) == [said_later]
    assert assessor.get(desk.block(who=again)).status_code == 404
    page = assessor.get(desk.block()).text
    assert f"with {again}" in said(page)
    assert "2 candidates" in said(page)
    assert again not in assessor.get(f"/assess/{desk.id}/class.csv").get_data(as_text=True)


def test_the_record_says_who_joined_whom_and_when_and_they_are_parted_again(desk, assessor):
    again = comes_back(desk)
    send(desk, assessor, "join", desk.pseudonym, again)
    page = said(assessor.get(f"/assess/{desk.id}/people").text)
    assert f"Nobody Here joined to Inès Moreau ({desk.pseudonym}, {again})" in page
    assert "Claire Vasseur, 21 September 2026" in page
    assert send(desk, assessor, "part", desk.pseudonym, again).status_code == 303
    assert assessor.get(desk.block(who=again)).status_code == 200
    page = said(assessor.get(f"/assess/{desk.id}/people").text)
    assert "joined to Inès Moreau" in page
    assert "parted from Inès Moreau" in page


def test_what_was_decided_on_the_other_rests_and_counts_again(desk, assessor):
    again = comes_back(desk)
    page = assessor.get(f"{desk.block(who=again)}?criterion=B1.2c").text
    sent = {name: field_of(page, name) for name in ("csrf_token", "criterion", "proposed", "basis", "seen")}
    kept = assessor.post(desk.block(who=again), data=sent | {"do": "rules"})
    assert kept.status_code == 303
    before = assessor.get(f"{desk.block(who=again)}?criterion=B1.2c").text
    send(desk, assessor, "join", desk.pseudonym, again)
    assert "1 decision in the record" not in said(assessor.get(f"{desk.block()}?criterion=B1.2c").text)
    send(desk, assessor, "part", desk.pseudonym, again)
    assert "1 decision in the record" in said(before)
    assert "1 decision in the record" in said(assessor.get(f"{desk.block(who=again)}?criterion=B1.2c").text)


def test_a_search_for_the_joined_name_finds_the_person(desk, assessor):
    again = comes_back(desk)
    send(desk, assessor, "join", desk.pseudonym, again)
    assert "Inès Moreau" in assessor.get("/assess?name=nobody").text


@pytest.mark.parametrize(
    ("language", "told"), [("en", "They held seats at the same moment"), ("fr", "ce sont donc deux personnes")]
)
def test_who_sat_at_the_same_moment_is_never_one_person(desk, language, told):
    answer = send(desk, desk.visit(desk.assessor, language), "join", desk.pseudonym, desk.other)
    assert answer.status_code == 422
    assert told in said(answer.text)


@pytest.mark.parametrize(("other", "why"), [("self", "Choose two candidates: one"), ("nobody", "of this list")])
def test_only_two_candidates_can_be_joined(desk, assessor, other, why):
    answer = send(desk, assessor, "join", desk.pseudonym, desk.pseudonym if other == "self" else other)
    assert answer.status_code == 422
    assert why in said(answer.text)


def test_of_two_assessors_at_once_one_is_told(desk, assessor):
    again = comes_back(desk)
    page = assessor.get(f"/assess/{desk.id}/people").text
    send(desk, desk.visit(desk.second), "join", desk.pseudonym, again)
    sent = {name: field_of(page, name) for name in ("csrf_token", "seen")}
    send(desk, assessor, "part", desk.pseudonym, again)
    late = assessor.post(
        f"/assess/{desk.id}/people", data=sent | {"do": "join", "kept": desk.pseudonym, "other": again}
    )
    assert late.status_code == 409
    assert "while this page was open" in said(late.text)


def test_a_closed_block_keeps_its_candidate_as_they_were(desk, assessor):
    again = comes_back(desk)
    row = {"exercise": desk.id, "pseudonym": again, "block": "B1", "by": "x", "at": 1, "marks": [], "hash": "0"}
    desk.house.database.execute(insert(closing).values(row))
    answer = send(desk, assessor, "join", desk.pseudonym, again)
    assert answer.status_code == 409
    assert "is closed" in said(answer.text)


def test_an_instructor_reads_and_joins_nobody(desk):
    again, client = comes_back(desk), desk.visit(desk.instructor)
    page = client.get(f"/assess/{desk.id}/people")
    assert page.status_code == 200
    assert 'name="kept"' not in page.text
    token = field_of(client.get(desk.block()).text, "csrf_token")
    sent = {"csrf_token": token, "do": "join", "kept": desk.pseudonym, "other": again}
    assert client.post(f"/assess/{desk.id}/people", data=sent).status_code == 404


def test_no_row_is_changed_or_taken_away(desk, assessor):
    send(desk, assessor, "join", desk.pseudonym, comes_back(desk))
    for change in (update(joining).values(together=0), delete(joining)):
        with pytest.raises(DBAPIError):
            desk.house.database.execute(change)


def test_who_is_joined_to_one_that_is_joined_is_marked_under_the_last():
    rows = [Joining("A", "B", True, "x", 1, 1), Joining("C", "A", True, "x", 2, 2)]
    assert roots(rows) == {"B": "C", "A": "C"}
    assert roots([*rows, Joining("C", "A", False, "x", 3, 3)]) == {"B": "A"}


def test_a_joining_after_another_is_refused(desk):
    made = Joining("A", "B", True, "x", 1)
    joinings.append(desk.house.database, desk.id, made, 0)
    with pytest.raises(NotJoined):
        joinings.append(desk.house.database, desk.id, made, 0)
