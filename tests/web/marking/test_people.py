"""Candidates on the desk: homonyms told apart, a code beside every name, and found by name and class."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

import pytest
from pypdf import PdfReader
from sqlalchemy import update

from tests.web.marking.desk import said
from web.marking.people import numbered
from web.models import membership, person


def renamed(desk: Any, name: str) -> None:
    """Karim, who came second, calls himself like this."""
    desk.house.database.execute(update(person).where(person.c.id == desk.ana.id).values(name=name))
    came = update(membership).where(membership.c.person == desk.ana.id).values(created=desk.now)
    desk.house.database.execute(came)


def test_homonyms_get_a_number_in_the_order_they_came_whatever_their_accents():
    named = numbered([("A", "Léa Martin"), ("B", "Ana"), ("C", "lea  MARTIN")])
    assert named == {"A": "Léa Martin (1)", "B": "Ana", "C": "lea  MARTIN (2)"}


def test_two_of_one_name_are_told_apart_on_the_desk_and_in_every_file(desk, assessor):
    renamed(desk, "Ines Moreau")
    home, sheet = said(assessor.get("/assess").text), said(assessor.get(desk.block()).text)
    for text in (home, sheet):
        assert f"Inès Moreau (1) {desk.pseudonym}" in text
        assert f"Ines Moreau (2) {desk.other}" in text
    rows = csv.DictReader(io.StringIO(assessor.get(f"/assess/{desk.id}/class.csv?lang=en").data.decode("utf-8-sig")))
    people = {(row["Candidate"], row["Code"]) for row in rows}
    assert people == {("Inès Moreau (1)", desk.pseudonym), ("Ines Moreau (2)", desk.other)}
    values = json.loads(assessor.get(f"/assess/{desk.id}/class.json").data)["report"]["candidates"]
    assert {(one["candidate"], one["code"]) for one in values} == people
    with PdfReader(io.BytesIO(assessor.get(desk.block(who=desk.other) + ".pdf").data)) as pdf:
        assert f"Ines Moreau (2) · {desk.other}" in " ".join(pdf.pages[0].extract_text().split())


@pytest.mark.parametrize(
    ("asked", "seen"),
    [
        ("name=INES", {"Inès Moreau"}),
        ("name=haddad+karim", {"Karim Haddad"}),
        ("class=table+b", {"Inès Moreau", "Karim Haddad"}),
        ("class=banks&name=karim", {"Karim Haddad"}),
        ("class=elsewhere", set()),
        ("name=nobody", set()),
    ],
)
def test_candidates_are_found_by_name_and_by_class(desk, assessor, asked, seen):
    page = assessor.get(f"/assess?{asked}").text
    assert {name for name in ("Inès Moreau", "Karim Haddad") if name in page} == seen
    assert ("No candidate found" in page) == (not seen)


def test_a_candidate_is_found_by_code(desk, assessor):
    page = assessor.get(f"/assess?name={desk.other.lower()}").text
    assert "Karim Haddad" in page
    assert "Inès Moreau" not in page


def test_a_search_shows_nobody_from_exercises_one_may_not_mark(desk):
    late = desk.house.accounts.add("Vera Late", ["assessor"], email="vera@example.invalid")
    assert "Karim" not in desk.visit(late).get("/assess?name=karim").text.replace('value="karim"', "")
