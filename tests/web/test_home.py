"""The instructor's home and lobby, as a browser meets them."""

import pytest

from tests.sim.small import CHAIR, SMALL
from tests.web.conftest import Browser, path
from web import access
from web.house import House


def test_a_table_is_not_named_invisibly(house: House, browser: Browser, instructor):
    form = {"scenario": SMALL.id, "table": "\u3164, Ble\u0301u", "admission": "open"}
    browser.signed_in(house, instructor).post("/control", form)
    assert [p.exercise.table_name for p in access.exercises_of(house.database, instructor, "instructor")] == [
        "Bl\u00e9u"
    ]


def test_an_instructor_opens_several_tables_at_once(house: House, browser: Browser, instructor):
    staff = browser.signed_in(house, instructor)
    form = {"scenario": SMALL.id, "table": "Red, Blue", "admission": "open", "purpose": "certifying"}
    path(staff.post("/control", form))
    page = staff.get("/control").text
    assert "Red" in page
    assert "Blue" in page
    assert "Open side by side" in page


def test_a_form_that_makes_no_sense_opens_nothing(house: House, browser: Browser, instructor):
    staff = browser.signed_in(house, instructor)
    answer = staff.post("/control", {"scenario": "none", "admission": "open"})
    assert (answer.status_code, "Choose a scenario" in answer.text) == (422, True)


def test_a_seat_that_is_taken_is_not_given_twice(house: House, browser: Browser, instructor, opened):
    staff = browser.signed_in(house, instructor)
    parts = [house.lobby.ask(house.accounts.add(n, ["student"]), opened.code) for n in ("a", "b")]
    answers = [staff.send(f"/control/{opened.id}/lobby/{p.id}", {"do": "admit", "seat": CHAIR}) for p in parts]
    assert [a.status_code for a in answers] == [200, 409]
    assert answers[1].json is not None
    assert answers[1].json["why"]["fr"].startswith("Quelqu’un")


@pytest.mark.parametrize("body", [{}, [], {"do": "open"}, {"do": "admit", "seat": 4}, "admit"])
def test_a_decision_that_cannot_be_read_is_refused(house: House, browser: Browser, instructor, opened, body):
    part = house.lobby.ask(house.accounts.add("a", ["student"]), opened.code)
    answer = browser.signed_in(house, instructor).send(f"/control/{opened.id}/lobby/{part.id}", body)
    assert answer.status_code == 400


def test_a_decision_taken_elsewhere_is_told(house: House, browser: Browser, instructor, opened):
    staff = browser.signed_in(house, instructor)
    part = house.lobby.ask(house.accounts.add("a", ["student"]), opened.code)
    where = f"/control/{opened.id}/lobby/{part.id}"
    assert staff.send(where, {"do": "refuse"}).status_code == 200
    late = staff.send(where, {"do": "admit", "seat": CHAIR})
    assert late.json is not None
    assert (late.status_code, late.json["code"]) == (409, "decided")
    assert "they were refused" in late.json["why"]["en"]
    assert late.json["members"][0]["status"] == "refused"
    assert staff.send(where, {"do": "admit", "seat": CHAIR, "was": "refused"}).status_code == 200
    assert staff.send(where, {"do": "admit", "seat": CHAIR}).status_code == 200
    assert staff.send(where, {"do": "refuse"}).status_code == 409
