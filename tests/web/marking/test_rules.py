"""The page of each rule: reached from the desk and the list, complete in every language, and for no candidate."""

from __future__ import annotations

import re

import pytest

from assessment.evidence import RULES
from tests.web.marking.desk import said


def test_every_rule_has_its_page_and_the_list_leads_to_it(desk, assessor):
    listed = re.findall(r'href="(/assess/rules/[^"]+)"', assessor.get("/assess/rules").text)
    assert {*listed} == {f"/assess/rules/{code[0].lower()}{code[1:]}" for code in RULES}
    for address in {*listed}:
        assert assessor.get(address).status_code == 200


def test_a_criterion_without_a_rule_says_where_a_person_looks(desk, assessor):
    page = said(assessor.get("/assess/rules").text)
    assert re.search(r"B1\.5b Leaves no contradiction.{0,80}No rule: a person looks\.", page)


@pytest.mark.parametrize(
    ("language", "sought"),
    [
        ("en", ("How it can be gamed", "Whom it might wrong", "Every binding act within the mandate", "b1.3a/")),
        ("fr", ("Comment on peut la contourner", "Qui elle peut léser", "Chaque acte qui engage", "b1.3a/")),
    ],
)
def test_a_page_tells_levels_abuse_and_harm(desk, language, sought):
    page = said(desk.visit(desk.assessor, language).get("/assess/rules/b1.3a").text)
    assert [words for words in sought if words not in page] == []


def test_the_desk_leads_to_the_rule_of_a_proposal(desk, assessor):
    page = assessor.get(f"{desk.block()}?criterion=B1.2a").text
    assert "/assess/rules/b1.2a" in page


def test_candidates_and_made_up_rules_find_nothing(desk, assessor):
    assert desk.visit(desk.dan).get("/assess/rules/b1.3a").status_code == 404
    for name in ("b9.9z", "B1", "b1.5b"):
        assert assessor.get(f"/assess/rules/{name}").status_code == 404
