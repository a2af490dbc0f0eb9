"""The door itself: the scenarios and seats it offers, and practising without an account."""

import re
from dataclasses import replace

import pytest

from scenarios.library import load
from sim.exercise.core.names import ExerciseId
from tests.sim.small import DOWN_HEAD, SMALL, UP_DEPUTY, UP_HEAD
from tests.web.conftest import Browser, path
from web import access
from web.accounts import DAY
from web.house import House


def test_a_visitor_practises_without_an_account(browser: Browser):
    form = {"scenario": SMALL.id, "seat": UP_HEAD, "help": "some"}
    desk = path(browser.post("/practise", form))
    assert f'data-exercise="{desk.split("/")[-1]}"' in browser.get(desk).text


def test_nobody_reads_in_a_practice_the_mandate_of_those_opposite_in_class(browser, house, instructor, account, now):
    row = house.lobby.open(instructor, SMALL, "Table A", "ask", "formative", "en")
    part = house.lobby.ask(account, row.code, UP_HEAD)
    browser.signed_in(house, account)

    def practises(seat: str) -> bool:
        return browser.post("/practise", {"scenario": SMALL.id, "seat": seat, "help": "full"}).status_code == 303

    assert not practises(UP_HEAD), "who waits may be given another seat"
    house.lobby.admit(access.control_access(house.database, instructor, row.id), part.id, UP_HEAD)
    assert practises(UP_DEPUTY)
    assert not practises(DOWN_HEAD)
    now.passes(8 * DAY)
    assert practises(DOWN_HEAD), "nobody plays a class that long"


def test_who_sits_opposite_is_chosen_at_the_door(browser: Browser, house: House):
    form = {"scenario": SMALL.id, "seat": UP_HEAD, "help": "full", "grade": "veteran", "temper": "hard"}
    opened = path(browser.post("/practise", form)).split("/")[-1]
    state = house.live.tables[ExerciseId(opened)].exercise.state
    others = [held.mind for seat, held in state.held.items() if seat != UP_HEAD]
    assert set(others) == {"veteran"}
    own = state.actor_of(UP_HEAD)
    styles = {brief.actor: brief.style for brief in state.briefs.values()}
    assert styles.pop(own) == next(a.style for a in SMALL.actors if a.id == own)
    assert set(styles.values()) <= {"hard", "mediator", "humanitarian"}


@pytest.mark.parametrize(("scenario", "grade"), [("two-towns", "novice"), ("drum", "practitioner")])
def test_in_the_first_exercise_it_proposes_others_who_give_way_soon(
    browser: Browser, monkeypatch: pytest.MonkeyPatch, scenario: str, grade: str
):
    monkeypatch.setattr("web.shelf.shelf", lambda: (load(scenario),))
    assert re.findall(r'<option value="(\w+)" selected>', browser.get("/").text) == [grade]


def test_the_door_offers_each_seat(browser: Browser):
    offered = re.findall(r'name="seat" value="([^"]+)"', browser.get("/").text)
    assert offered == [s.id for s in SMALL.seats]


def test_a_seat_is_offered_with_the_article_of_its_actors_name(browser: Browser, monkeypatch):
    up = replace(SMALL.actors[0], article={"fr": "les"}, name={"en": "Isles", "fr": "Îles"})
    monkeypatch.setattr("web.shelf.shelf", lambda: (replace(SMALL, actors=(up, *SMALL.actors[1:])),))
    assert 'data-sit="Siéger pour les Îles"' in browser.get("/", headers={"Accept-Language": "fr"}).text
    assert 'data-sit="Sit for Isles"' in browser.get("/", headers={"Accept-Language": "en"}).text


def test_the_shortest_scenario_stands_first_and_is_chosen(browser: Browser, monkeypatch):
    monkeypatch.undo()
    page = browser.get("/", headers={"Accept-Language": "en"}).text
    offered = re.findall(r'name="scenario" value="([^"]+)"( checked)?', page)
    assert offered[0] == ("two-towns", " checked")
    assert [checked for _, checked in offered[1:]] == [""] * (len(offered) - 1)
    assert page.index("Start here") < page.index("Two towns and a spring") < page.index("An afternoon")


def test_a_seat_says_what_it_faces_and_without_that_line_its_role(browser: Browser, monkeypatch):
    up, *others = SMALL.seats
    scenario = replace(
        SMALL, seats=(replace(up, faces={"en": "Owes for its dam.", "fr": "Doit son barrage."}), *others)
    )
    monkeypatch.setattr("web.shelf.shelf", lambda: (scenario,))
    page = browser.get("/", headers={"Accept-Language": "fr"}).text
    assert "Doit son barrage." in page
    assert others[0].role["fr"] in page


def test_what_can_be_shown_from_a_seat_is_said_in_words(browser: Browser, monkeypatch):
    seats = tuple(replace(seat, competences=("B1.3a", "B1.2b")) for seat in SMALL.seats)
    monkeypatch.setattr("web.shelf.shelf", lambda: (replace(SMALL, seats=seats),))
    page = browser.get("/", headers={"Accept-Language": "en"}).text
    assert "Prepare a negotiation · Conduct a negotiation" in page


def test_a_visitor_finds_the_way_back_to_their_practice(browser: Browser):
    desk = path(browser.post("/practise", {"scenario": SMALL.id, "seat": UP_HEAD, "help": "full"}))
    assert f'href="{desk}"' in browser.get("/").text


@pytest.mark.parametrize(
    "wrong", [{"scenario": "none"}, {"seat": "none"}, {"help": "all"}, {"grade": "god"}, {"temper": "x"}]
)
def test_a_practice_that_does_not_exist_is_explained(browser: Browser, wrong: dict[str, str]):
    answer = browser.post("/practise", {"scenario": SMALL.id, "seat": UP_HEAD, "help": "full", **wrong})
    assert answer.status_code == 422
    assert "Choose a scenario and a seat" in answer.text


def test_a_practice_tells_its_desk_that_one_is_alone(house: House, browser: Browser, instructor):
    desk = path(browser.post("/practise", {"scenario": SMALL.id, "seat": UP_HEAD, "help": "some"}))
    assert " data-alone" in browser.get(desk).text
    opened = house.lobby.open(instructor, SMALL, "Table A", "open", "formative", "en")
    assert " data-alone" not in browser.get(path(browser.post("/join", {"code": opened.code}))).text


def test_the_desks_view_continues_from_a_line(house: House, browser: Browser):
    desk = path(browser.post("/practise", {"scenario": SMALL.id, "seat": UP_HEAD, "help": "full"}))
    whole, rest = browser.get(f"{desk}/view").json, browser.get(f"{desk}/view?after=2").json
    assert whole is not None
    assert rest is not None
    assert (whole["seat"], rest["from"]) == (UP_HEAD, 2)
    assert rest["lines"] == whole["lines"][2:]
    assert browser.get(f"{desk}/view?after=x").status_code == 400


def test_the_page_carries_a_token_that_opens_one_socket(house: House, browser: Browser):
    desk = path(browser.post("/practise", {"scenario": SMALL.id, "seat": UP_HEAD, "help": "full"}))
    found = re.search(r'name="live-token" content="([^"]+)"', browser.get(desk).text)
    assert found is not None
    assert house.accounts.take_live_token(found.group(1)) is not None
    assert house.accounts.take_live_token(found.group(1)) is None


def test_what_never_changes_is_kept_by_the_browser(browser: Browser):
    first = browser.get("/reference.json")
    assert browser.get("/reference.json", headers={"If-None-Match": first.headers["ETag"]}).status_code == 304
