"""Tables of one scenario side by side: an instructor's own finished ones, with answers together or not at all."""

from __future__ import annotations

import re

import pytest

from sim.exercise import commands as cmd
from sim.exercise.core.names import CONTROL
from tests.web.debrief.conftest import SCENARIO, Played
from web.debrief.thoughts import answer


@pytest.fixture
def several(over: Played) -> Played:
    """A second table over, a third that goes on, and one of another instructor."""
    lobby, first = over.house.lobby, over.id
    other = over.house.accounts.add("Another", ["instructor"], email="another@example.invalid")
    for opener, name, ends in (
        (over.instructor, "Table C", True),
        (over.instructor, "Table D", False),
        (other, "E", True),
    ):
        over.id = lobby.open(opener, SCENARIO, name, "open", "formative", "en").id
        over.do(cmd.Start, CONTROL)
        if ends:
            over.end()
    over.id = first
    return over


def heads(page: str) -> list[str]:
    return re.findall(r'<th scope="col"><a href="[^"]*">([^<]*)</a>', page)


def test_an_instructor_compares_their_own_finished_tables_of_the_scenario(several: Played):
    page = several.visit(several.instructor).get(f"/debrief/{several.id}/class").text
    assert heads(page) == ["Table B", "Table C"]
    assert page.count("not agreed") == 2 * len(SCENARIO.instruments)
    assert "What did you want most" in page


def test_nobody_else_does(several: Played):
    for person in (several.dan, several.assessor, several.waits):
        assert several.visit(person).get(f"/debrief/{several.id}/class").status_code == 404


def test_answers_are_shown_from_three_on_without_names(over: Played):
    page = f"/debrief/{over.id}/class"
    for number, person in enumerate((over.dan, over.ana, over.waits)):
        answer(over.house.database, over.id, person.id, {"useful": 4, "lesson": f"a lesson {number}"})
        text = over.visit(over.instructor).get(page).text
        assert ("a lesson 0" in text) == (number == 2)
    assert over.dan.name not in text
    assert "0 · 0 · 0 · 3 · 0" in text
