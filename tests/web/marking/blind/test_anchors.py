"""Anchor extracts: agreed on in a demonstration, marked blind among the rest, and the drift that they show."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from sim.exercise import commands as cmd
from sim.exercise.core.names import CONTROL, CommandId
from tests.sim.small import DOWN_HEAD, SMALL
from tests.web.marking.blind.school import Blind, decide, mark
from tests.web.marking.desk import field_of, said
from web.marking.blind import anchors
from web.models import membership

AGREED = {"B1.1a": 2, "B1.3a": 4}


@pytest.fixture
def anchored(blind: Blind) -> Blind:
    """Paul agrees on two levels of a specimen's block in a demonstration."""
    row = blind.house.lobby.open(blind.instructor, SMALL, "Specimen", "open", "demonstration", "en")
    specimen = blind.house.lobby.ask(blind.stranger, row.code, DOWN_HEAD).pseudonym
    for number, command in enumerate((cmd.Start, cmd.EndTurn, cmd.EndExercise)):
        blind.house.live.tables.submit(row.id, command(id=CommandId(f"a{number}"), seat=CONTROL))
    paul = blind.visit(blind.second)
    at = f"/assess/{row.id}/{specimen}/B1"
    for code, level in AGREED.items():
        assert decide(paul, at, code, level, "Agreed.", add="2").status_code == 303
    token = field_of(paul.get(at).text, "csrf_token")
    assert paul.post(f"{at}/anchor", data={"csrf_token": token}).status_code == 303
    blind.anchor = at  # type: ignore[attr-defined]
    return blind


def key(blind: Blind) -> str:
    (one,) = anchors.of(blind.house.database)
    assert dict(one.levels) == AGREED
    return one.key


def allot(blind: Blind) -> int:
    assert blind.allot(blind.assessor, blind.third, by=blind.instructor, anchor=[key(blind)]).status_code == 303
    (number,) = [n for n, piece in blind.allotment().pieces.items() if piece.anchor]
    return number


def test_what_was_decided_on_an_anchor_is_only_for_those_who_agreed_on_it(anchored):
    assert anchored.visit(anchored.second).get(anchored.anchor).status_code == 200
    for person in (anchored.assessor, anchored.third, anchored.instructor):
        client = anchored.visit(person)
        assert client.get(anchored.anchor).status_code == 404
        assert "Specimen" not in said(client.get("/assess").text)
        assert "" in said(client.get("/assess/rules?purpose=demonstration").text)


def test_everybody_marks_it_under_a_number_that_looks_like_any_other(anchored):
    number = allot(anchored)
    piece = anchored.allotment().pieces[number]
    assert {*piece.markers} == {anchored.assessor.id, anchored.third.id}
    client = anchored.visit(anchored.assessor)
    page = client.get("/assess/blind").text
    assert page.count('class="number-n"') == 3
    assert "nchor" not in said(page)
    sheet = client.get(f"/assess/blind/{anchored.id}/{number}?criterion=B1.1a")
    assert "Agreed." not in sheet.text
    assert "nchor extract" not in said(sheet.text)


def test_who_agreed_on_it_does_not_mark_it(anchored):
    anchored.allot(anchored.assessor, anchored.second, anchor=[key(anchored)])
    (piece,) = [p for p in anchored.allotment().pieces.values() if p.anchor]
    assert piece.markers == (anchored.assessor.id,)


def test_drift_is_the_reader_s_own_once_released_and_everybody_s_to_who_allotted(anchored):
    lead = anchored.lead
    anchored.house.database.write(lambda c: c.execute(membership.insert(), part(anchored, lead.id)))
    assert anchored.allot(anchored.assessor, anchored.third, by=lead, anchor=[key(anchored)]).status_code == 303
    (number,) = [n for n, piece in anchored.allotment().pieces.items() if piece.anchor]
    claire, at = anchored.visit(anchored.assessor), f"/assess/blind/{anchored.id}/{number}"
    for code, level in {"B1.1a": 3, "B1.3a": 4}.items():
        assert decide(claire, at, code, level, "As I see it.", add="2").status_code == 303
    assert mark(claire, at).status_code == 303
    assert "No anchor has been marked" in said(claire.get("/assess/drift").text), "before the release"
    page = said(anchored.visit(lead).get("/assess/drift").text)
    assert "Claire Vasseur" in page
    assert "0.50 neither clearly lenient nor severe (−5.85 to 6.85)" in page
    assert anchored.visit(anchored.instructor).get("/assess/drift").status_code == 404
    assert "No anchor has been marked" in said(anchored.visit(anchored.third).get("/assess/drift").text)


def part(blind: Blind, person: str) -> dict[str, object]:
    """A part in the exercise like that of its assessor."""
    wanted = select(membership).where(membership.c.exercise == blind.id, membership.c.person == blind.assessor.id)
    row = blind.house.database.read(lambda c: dict(c.execute(wanted).mappings().one()))
    return row | {"id": "lead", "person": person, "pseudonym": "LEAD"}
