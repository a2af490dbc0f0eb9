"""The roll of people: found, enrolled, linked, and the extra time that a lobby shows."""

from __future__ import annotations

import re

import pytest

from tests.web.record.acting import act, membership_of


def test_people_are_found_by_name_and_class_whatever_the_accents(house, visit, people):
    add = house.accounts.add
    add("Éloïse Nguyễn", ["student"], email="eloise@school.invalid")
    ana = visit(people["ana"])
    assert "Éloïse" in ana.get("/records?name=eloise").text
    assert "Camille" not in ana.get("/records?name=eloise").text
    by_class = ana.get("/records?class=table+a").text
    assert "Camille" in by_class
    assert "Éloïse" not in by_class
    assert "No candidate found" in ana.get("/records?class=nowhere").text


def test_a_long_roll_comes_in_pages(house, visit, people):
    for number in range(30):
        house.accounts.add(f"Pupil {number:02}", ["student"], email=f"p{number}@school.invalid")
    ana = visit(people["ana"])
    first, second = ana.get("/records?name=pupil").text, ana.get("/records?name=pupil&page=2").text
    assert ("Pupil 24" in first, "Pupil 25" in first) == (True, False)
    assert "Pupil 29" in second


def test_an_administrator_enrols_a_candidate_who_signs_in_by_a_link(house, visit, people, browser):
    ana = visit(people["ana"])
    made = ana.post("/records", {"name": "Nadia Belkacem", "email": "nadia@home.invalid"})
    assert made.status_code == 303
    page = ana.post(made.headers["Location"], {"do": "link"}).text
    link = re.search(r"/enter/[\w-]+", page)
    assert link is not None
    browser.post(link[0])
    assert "Nadia Belkacem" in browser.get("/record").text


@pytest.mark.parametrize(
    ("name", "email", "said"),
    [
        ("Nadia", "camille@school.invalid", "Open that record"),
        ("", "nadia@home.invalid", "Write the candidate"),
        ("Nadia", "nadia", "Write an e-mail"),
    ],
)
def test_nobody_is_enrolled_twice_or_without_name_and_address(visit, people, name, email, said):
    answer = visit(people["ana"]).post("/records", {"name": name, "email": email})
    assert answer.status_code == 422
    assert said in answer.text
    assert visit(people["ali"]).post("/records", {"name": "N", "email": "n@x.invalid"}).status_code == 404


def test_an_instructor_who_opens_seats_sees_extra_time_without_its_reason(house, visit, people):
    act(visit(people["ana"]), f"/records/{people['camille'].id}", "extra-time", share="1/3", reason="Dyslexia")
    exercise = membership_of(house, people["camille"]).exercise.id
    answer = visit(people["iris"]).get(f"/control/{exercise}/lobby")
    assert answer.json["members"][0]["extra"] == "Extra time: 1/3"
    assert "Dyslexia" not in answer.text
    act(visit(people["ana"]), f"/records/{people['camille'].id}", "extra-time", share="0", reason="It ended")
    assert visit(people["iris"]).get(f"/control/{exercise}/lobby").json["members"][0]["extra"] == ""


@pytest.mark.parametrize("name", ["ali", "iris", "juno", "ana"])
def test_nobody_is_given_a_link_to_sign_in_as_one_who_marks_judges_or_administers(house, visit, people, name):
    second = house.accounts.add("Ann Other", ["administrator"], email="ann@school.invalid")
    office, path = visit(second), f"/records/{people[name].id}"
    assert 'value="link"' not in office.get(path).text
    answer = office.post(path, {"do": "link"})
    assert answer.status_code == 400
    assert "/enter/" not in answer.text
