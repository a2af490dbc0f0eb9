"""Access to the assessment desk, and the evidence, rules and words it shows."""

from __future__ import annotations

import re

import pytest
from sqlalchemy import update

from sim.exercise import commands as cmd
from sim.exercise.core.names import PLENARY, Said
from tests.sim.small import DOWN_HEAD, SMALL
from tests.web.marking.desk import drawn, field_of, said
from web.models import membership, person


def test_an_assessor_sees_candidates_by_name_and_block(desk, assessor):
    page = assessor.get("/assess").text
    assert "Two banks, Table B" in page
    assert "Inès Moreau" in page
    assert desk.block("B1") in page
    assert "To mark, " in page
    assert "No evidence" in page


def test_practice_is_never_marked(desk):
    desk.house.lobby.practise(desk.assessor, SMALL, DOWN_HEAD, "full", "en")
    page = desk.visit(desk.assessor).get("/assess").text
    assert page.count('<section class="band"') == 1


@pytest.mark.parametrize("person", ["stranger", "dan"])
def test_who_is_not_its_assessor_finds_nothing(desk, person):
    client = desk.visit(getattr(desk, person))
    for path in ("/assess", desk.block(), desk.block() + ".pdf", f"/assess/{desk.id}/class.csv"):
        assert client.get(path).status_code == 404


def test_nobody_is_sent_to_sign_in(desk):
    assert desk.visit(None).get(desk.block()).status_code == 303


def test_an_instructor_looks_and_does_not_decide(desk):
    client = desk.visit(desk.instructor)
    page = client.get(desk.block())
    assert page.status_code == 200
    assert "Only an assessor sets levels." in page.text
    token = field_of(page.text, "csrf_token")
    sent = client.post(desk.block(), data={"csrf_token": token, "criterion": "B1.2a", "proposed": 4, "level": 4})
    assert sent.status_code == 404
    assert desk.rows() == []


@pytest.mark.parametrize("role", ["instructor", "assessor"])
def test_who_conducted_a_table_marks_nobody_at_it_be_they_an_assessor_as_well(desk, role):
    """Whether they direct it still, or opened it and came to it as an assessor later."""
    both = update(person).where(person.c.id == desk.instructor.id).values(roles=["instructor", "assessor"])
    part = update(membership).where(membership.c.person == desk.instructor.id).values(role=role)
    desk.house.database.write(lambda connection: [connection.execute(change) for change in (both, part)])
    client = desk.visit(desk.instructor)
    page = client.get(desk.block()).text
    assert "Who conducted a table marks nobody at it" in page
    assert 'class="btn btn-solid keep"' not in page
    hers = drawn(desk, desk.visit(desk.assessor), 3, "Mine.") | {"csrf_token": field_of(page, "csrf_token")}
    for path in (desk.block(), desk.block() + "/closing", f"/assess/{desk.id}/people"):
        assert client.post(path, data=hers).status_code == 404
    assert desk.rows() == []


@pytest.mark.parametrize("path", ["/{p}/B9", "/nobody/B1", "/{p}/B1?criterion=B3.1a"])
def test_what_does_not_exist_is_not_found(desk, assessor, path):
    assert assessor.get(f"/assess/{desk.id}{path.format(p=desk.pseudonym)}").status_code == 404


def test_a_criterion_shows_its_proposal_its_rule_and_its_evidence(desk, assessor):
    page = assessor.get(f"{desk.block()}?criterion=B1.2a").text
    plan = desk.seq("document-submitted")
    assert "rule b1.2a/3" in page
    assert f"#{plan:04d}" in page
    assert f"/moments/{desk.id}/{plan}?as={DOWN_HEAD}" in page


def test_the_first_unmarked_criterion_opens_by_itself(desk, assessor):
    first = field_of(assessor.get(desk.block()).text, "criterion")
    desk.post(assessor, first)
    assert field_of(assessor.get(desk.block()).text, "criterion") != first


def test_what_was_not_observed_is_no_failure(desk, assessor):
    page = assessor.get(desk.block("B2")).text
    assert "This is not a failure: a complementary test is proposed." in page
    assert 'value="0" data-rules checked' in page


@pytest.mark.parametrize(
    ("language", "told", "proposed"),
    [("en", "To be deliberated", "proposed: "), ("fr", "À délibérer", "proposition : ")],
)
def test_before_a_person_decides_no_page_tells_an_outcome_or_a_mark(desk, language, told, proposed):
    client = desk.visit(desk.assessor, language)
    page, home = said(client.get(desk.block()).text), said(client.get("/assess").text)
    assert told in page
    assert proposed in page
    assert proposed in home
    for text in (page, home):
        assert not re.search(r"\d / 20|(?i:\b(not )?validated(?! when)|\b(non )?validé(?! si))", text)
    assert 'data-l="3"></i>' not in client.get(desk.block()).text, "no competence is drawn as acquired"


def test_the_page_is_in_french_for_who_reads_french(desk):
    page = desk.visit(desk.assessor, "fr").get(f"{desk.block()}?criterion=B1.2a").text
    assert '<html lang="fr"' in page
    assert "Piloter les relations internationales" in page
    assert "Les règles proposent" in page


def test_words_of_people_are_text_and_never_markup(desk, assessor):
    desk.do(cmd.SendMessage, DOWN_HEAD, channel=PLENARY, words=Said("<script>alert(1)</script>"))
    seq = desk.log[-1].seq
    page = desk.post(assessor, "B1.2a", "add", add=str(seq)).text
    assert "&lt;script&gt;alert(1)" in page
    assert "<script>alert" not in page
