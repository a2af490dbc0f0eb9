"""The control room's pages, as the instructor's browser gets them."""

import html
import json
import re
from typing import Any

import pytest

from sim.exercise.core.verifying import check
from tests.sim.small import SMALL, UP_HEAD
from tests.web.conftest import Browser
from web.access import ExerciseRow
from web.accounts import Person
from web.house import House


@pytest.fixture
def tables(house: House, instructor: Person) -> list[ExerciseRow]:
    return [house.lobby.open(instructor, SMALL, f"Table {letter}", "ask", "formative", "en") for letter in "ABC"]


@pytest.fixture
def staff(browser: Browser, house: House, instructor: Person) -> Browser:
    return browser.signed_in(house, instructor)


def shown(page: str, name: str) -> list[dict[str, Any]]:
    found = re.search(rf'data-{name}="([^"]*)"', page)
    assert found is not None
    return json.loads(html.unescape(found.group(1)))


def test_a_room_shows_its_table_with_the_code_to_join_by(staff: Browser, tables: list[ExerciseRow]) -> None:
    cards = shown(staff.get(f"/control/{tables[0].id}").text, "tables")
    assert [(c["name"], c["code"]) for c in cards] == [("Table A", tables[0].code)]


def test_tables_asked_for_stand_beside_in_that_order(staff: Browser, tables: list[ExerciseRow]) -> None:
    a, b, c = (t.id for t in tables)
    cards = shown(staff.get(f"/control/{a}?with={c},{b},{c},{a}").text, "tables")
    assert [card["id"] for card in cards] == [a, c, b]


def test_a_table_of_somebody_else_is_never_shown_beside(
    staff: Browser, house: House, tables: list[ExerciseRow]
) -> None:
    other = house.accounts.add("Omar", ["instructor"], "en", email="omar@school.invalid")
    theirs = house.lobby.open(other, SMALL, "Theirs", "ask", "formative", "en")
    cards = shown(staff.get(f"/control/{tables[0].id}?with={theirs.id}").text, "tables")
    assert [card["id"] for card in cards] == [tables[0].id]


def test_the_other_tables_are_offered(staff: Browser, tables: list[ExerciseRow]) -> None:
    others = shown(staff.get(f"/control/{tables[0].id}").text, "others")
    assert {card["id"] for card in others} == {tables[1].id, tables[2].id}


def test_a_seats_screen_is_its_desk_looked_at(staff: Browser, tables: list[ExerciseRow]) -> None:
    assert f'data-watch="{UP_HEAD}"' in staff.get(f"/control/{tables[0].id}/seat/{UP_HEAD}").text


def test_a_seat_that_is_not_there_has_no_screen(staff: Browser, tables: list[ExerciseRow]) -> None:
    assert staff.get(f"/control/{tables[0].id}/seat/nowhere").status_code == 404


def test_the_log_leaves_with_its_chain_whole(staff: Browser, house: House, tables: list[ExerciseRow]) -> None:
    lines = staff.get(f"/log/{tables[0].id}.jsonl").text.splitlines()
    assert len(list(check(lines))) == house.store.length(tables[0].id)


def test_forecasts_name_for_each_issue_and_model_a_value_and_the_option_nearest_to_it(
    staff: Browser, tables: list[ExerciseRow]
) -> None:
    found = staff.get(f"/control/{tables[0].id}/forecasts").json
    assert found is not None
    assert set(found) == {text.id for text in SMALL.instruments}
    middle = {"value": 50.0, "option": "low"}
    assert found["treaty"]["flow"] == {"compromise": middle, "median": middle, "exchange": middle}
