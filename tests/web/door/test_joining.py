"""Joining by code: codes as people type them, names, bounds on trying codes out, and waiting for a seat."""

import re

import pytest

from sim.exercise import commands as cmd
from sim.exercise.core.names import CONTROL, CommandId
from tests.sim.small import CHAIR, SMALL
from tests.web.conftest import PASSWORD, Browser, path
from web import limits
from web.house import House


def test_from_a_code_to_a_desk(house: House, browser: Browser, other_browser: Browser, instructor, opened):
    wait = path(browser.post("/join", {"code": opened.code.lower(), "name": "Zoé"}))
    assert wait == f"/wait/{opened.id}"
    assert "The instructor has your request" in browser.get(wait).text
    staff = other_browser.signed_in(house, instructor)
    lobby = staff.get(f"/control/{opened.id}/lobby").json
    assert lobby is not None
    (member,) = lobby["members"]
    assert (member["name"], member["status"]) == ("Zoé", "requested")
    decided = staff.send(f"/control/{opened.id}/lobby/{member['id']}", {"do": "admit", "seat": CHAIR})
    assert decided.json is not None
    assert decided.json["members"][0] == {**member, "status": "admitted", "seat": CHAIR}
    assert browser.get(f"/wait/{opened.id}.json").json == {"status": "admitted", "to": f"/desk/{opened.id}"}
    assert path(browser.get(wait)) == f"/desk/{opened.id}"
    assert browser.get(f"/desk/{opened.id}").status_code == 200


def test_an_open_exercise_leads_straight_to_the_desk(house: House, browser: Browser, instructor):
    row = house.lobby.open(instructor, SMALL, "B", "open", "formative", "en")
    assert path(browser.post("/join", {"code": row.code, "name": "Zoé"})) == f"/desk/{row.id}"


def test_a_wrong_code_is_explained_and_what_was_typed_is_kept(browser: Browser):
    answer = browser.post("/join", {"code": "WRNG2345", "name": "Zoé"})
    assert answer.status_code == 422
    assert "No exercise has this code" in answer.text
    assert 'value="WRNG2345"' in answer.text
    assert 'value="Zoé"' in answer.text


def test_a_name_is_needed(browser: Browser, opened):
    answer = browser.post("/join", {"code": opened.code, "name": "  "})
    assert (answer.status_code, "Write the name" in answer.text) == (422, True)


def test_codes_cannot_be_tried_out(browser: Browser, opened):
    for _ in range(limits.JOIN_BY_BROWSER.tries):
        browser.post("/join", {"code": "WRNG2345", "name": "Eve"})
    answer = browser.post("/join", {"code": opened.code, "name": "Eve"})
    assert (answer.status_code, "Too many tries" in answer.text) == (429, True)


def test_a_browser_that_forgets_its_cookies_still_cannot_try_codes_out(
    house: House, browser: Browser, opened, monkeypatch
):
    monkeypatch.setattr(house.limits, "_seconds", lambda: 0.0)  # a try comes back each second
    for _ in range(limits.JOIN_BY_ADDRESS.tries):
        house.limits.spend(limits.JOIN_BY_ADDRESS, "127.0.0.1")
    assert browser.post("/join", {"code": opened.code, "name": "Eve"}).status_code == 429


WIDE = str.maketrans({n: n + 0xFEE0 for n in range(0x21, 0x7F)})


@pytest.mark.parametrize(
    "written",
    [
        lambda code: code.lower(),
        lambda code: code.translate(WIDE),
        lambda code: f" {code[:4]}\u2009{code[4:]}\n",
        lambda code: f"{code[:4]}–{code[4:]}",
        lambda code: f"\u200b{code[:4]}-\u00ad{code[4:]}\ufeff",
        lambda code: f"https://plenipo.school.invalid/join/{code}",
        lambda code: f"plenipo.school.invalid/join/{code.lower()}/?next=x#top",
        lambda code: f"Our table: http://localhost:8000/join/{code[:4]}%20{code[4:]} (Iris)".replace("%20", "-"),
    ],
)
def test_a_code_is_found_in_what_was_typed_or_pasted(browser: Browser, opened, written):
    assert path(browser.post("/join", {"code": written(opened.code), "name": "Zoé"})) == f"/wait/{opened.id}"


def test_the_field_takes_a_whole_link(browser: Browser):
    found = re.search(r'id="code"[^>]*maxlength="(\d+)"', browser.get("/join").text)
    assert found is not None
    assert int(found.group(1)) >= 200


@pytest.mark.parametrize("slip", ["", "ABC", "O0I1L000", "https://plenipo.school.invalid/", "my name", "x" * 5000])
def test_what_cannot_be_a_code_is_no_try(house: House, browser: Browser, opened, slip):
    for _ in range(limits.JOIN_BY_BROWSER.tries + 1):
        answer = browser.post("/join", {"code": slip, "name": "Zoé"})
        assert (answer.status_code, "A code has 8 letters and figures" in answer.text) == (422, True)
    assert path(browser.post("/join", {"code": opened.code, "name": "Zoé"})) == f"/wait/{opened.id}"


@pytest.mark.parametrize("name", ["\u3164", "\u2800", "\u115f\u1160", "\ufeff", "\u0301"], ids=ascii)
def test_an_invisible_name_is_none(browser: Browser, opened, name: str):
    answer = browser.post("/join", {"code": opened.code, "name": name})
    assert (answer.status_code, "Write the name" in answer.text) == (422, True)


@pytest.mark.parametrize(
    ("address", "counted"),
    [
        ("203.0.113.7", "203.0.113.7"),
        ("::ffff:203.0.113.7", "203.0.113.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("2001:db8:1:2:ffff::1%eth0", "2001:db8:1:2::/64"),
        ("?", "?"),
    ],
)
def test_an_address_counts_as_its_line(address: str, counted: str):
    assert limits.network(address) == counted


def test_a_whole_class_joins_from_one_address(app, house: House, opened):
    answers = {
        Browser(app.test_client()).post("/join", {"code": opened.code, "name": f"P{n}"}).status_code for n in range(30)
    }
    assert answers == {303}


def test_a_link_carries_the_code(browser: Browser, opened):
    assert f'value="{opened.code}"' in browser.get(f"/join/{opened.code}").text


def test_who_is_signed_in_reads_under_which_name_they_join_and_is_asked_for_none(browser: Browser, account):
    browser.post("/sign-in", {"email": account.email, "password": PASSWORD})
    page = browser.get("/join").text
    assert "You join as Ada." in page
    assert 'name="name"' not in page


def test_whoever_waits_says_which_seat_they_would_like(house: House, browser: Browser, opened):
    wait = path(browser.post("/join", {"code": opened.code, "name": "Zoé"}))
    assert path(browser.post(wait, {"seat": CHAIR})) == wait
    assert re.search(rf'value="{CHAIR}"\s+checked', browser.get(wait).text)


def test_a_taken_seat_cannot_be_asked_for(house: House, browser: Browser, opened):
    house.live.tables.submit(
        opened.id,
        cmd.TakeSeat(id=CommandId("t"), seat=CHAIR, by=CONTROL, pseudonym="P"),  # type: ignore[arg-type]
    )
    wait = path(browser.post("/join", {"code": opened.code, "name": "Zoé"}))
    answer = browser.post(wait, {"seat": CHAIR})
    assert (answer.status_code, "Somebody was faster" in answer.text) == (422, True)


def test_the_refused_are_told_whom_to_ask(house: House, browser: Browser, other_browser: Browser, instructor, opened):
    wait = path(browser.post("/join", {"code": opened.code, "name": "Zoé"}))
    staff = other_browser.signed_in(house, instructor)
    lobby = staff.get(f"/control/{opened.id}/lobby").json
    assert lobby is not None
    staff.send(f"/control/{opened.id}/lobby/{lobby['members'][0]['id']}", {"do": "refuse"})
    assert "did not admit you" in browser.get(wait).text
