"""Counts of rules that were overruled: of which decisions, and from which exercises."""

from __future__ import annotations

import re
from typing import Any

import pytest

from tests.web.marking.desk import said


def rows(page: str, criterion: str) -> list[str]:
    """The lines of the table of decisions that are about it."""
    return re.findall(rf"<tr><th scope=\"row\"><b><a [^>]+>{criterion}</a></b>.*?</tr>", page, re.DOTALL)


def counts(page: str, criterion: str) -> list[int]:
    """Decided, kept, raised, lowered, found and dismissed."""
    (row,) = rows(page, criterion)
    return [int(n) for n in re.findall(r'<td class="num end">(\d+)</td>', row)]


def test_the_last_decision_on_each_proposal_is_counted(desk, assessor):
    desk.post(assessor, "B1.2a", level="2", reason="Late.")
    desk.post(assessor, "B1.2a", "rules")
    desk.post(assessor, "B1.3a", level="4", reason="She asked first.")
    desk.post(assessor, "B1.1a", level="0", reason="It was a colleague's plan.")
    page = assessor.get("/assess/rules").text
    assert counts(page, "B1.2a") == [1, 1, 0, 0, 0, 0]
    assert counts(page, "B1.3a") == [1, 0, 1, 0, 0, 0]
    assert counts(page, "B1.1a") == [1, 0, 0, 0, 0, 1]
    assert "2 of 3 decisions" in said(page)


def test_a_level_where_no_rule_looks_overrules_none(desk, assessor):
    message = desk.seq("message-sent")
    desk.post(assessor, "B1.6a", level="3", reason="Courteous.", add=str(message))
    (row,) = desk.rows()
    page = assessor.get("/assess/rules").text
    assert bool(rows(page, "B1.6a")) == (row.rule != "none")


def test_only_exercises_that_one_may_see_are_counted(desk, assessor):
    desk.post(assessor, "B1.2a", "rules")
    late = desk.house.accounts.add("Vera Late", ["assessor"], email="vera@example.invalid")
    assert "Nothing decided yet" in desk.visit(late).get("/assess/rules").text
    assert rows(desk.visit(desk.instructor).get("/assess/rules").text, "B1.2a")
    assert desk.visit(desk.dan).get("/assess/rules").status_code == 404


def test_what_certifies_and_what_does_not_are_counted_apart(desk, assessor):
    desk.post(assessor, "B1.2a", "rules")
    assert rows(assessor.get("/assess/rules?purpose=formative").text, "B1.2a")
    assert "Nothing decided yet" in assessor.get("/assess/rules?purpose=certifying").text


@pytest.mark.parametrize(("language", "share"), [("en", "100% 21% to 100%"), ("fr", "100 % 21 % à 100 %")])
def test_a_share_has_its_interval(desk: Any, language: str, share: str) -> None:
    client = desk.visit(desk.assessor, language)
    desk.post(client, "B1.2a", level="2", reason="Late.")
    text = said(client.get("/assess/rules").text).replace("\u202f", " ")
    assert share in text
