"""Deciding a level: what it rests on, when it needs a reason, what is refused, when it is asked again."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, urlsplit

import pytest

from assessment.framework import CriterionCode
from assessment.scoring import Proposal
from assessment.text import WORDS
from sim.exercise import commands as cmd
from sim.language import Sentence
from tests.sim.small import DOWN_HEAD, FILLING, FIVE, FLOW, HIGH, LOW, SEVEN, TREATY
from tests.web.marking.desk import field_of
from tests.web.staged import SECRET
from web.marking.marks import Mark, Marks


def test_keeping_the_proposed_level_is_written_with_the_rule_and_its_events(desk, assessor):
    answer = desk.post(assessor, "B1.2a")
    assert answer.status_code == 303
    assert parse_qs(urlsplit(answer.location).query)["saved"] == ["B1.2a"]
    (row,) = desk.rows()
    assert (row.pseudonym, row.criterion, row.level, row.proposed) == (desk.pseudonym, "B1.2a", 4, 4)
    assert (row.by, row.rule, row.reason) == (desk.assessor.id, "b1.2a/3", "")
    assert desk.seq("document-submitted") in row.events
    assert "document" in row.kinds


def test_overruling_without_a_reason_is_refused_and_keeps_what_was_typed(desk, assessor):
    message = desk.seq("message-sent")
    answer = desk.post(assessor, "B1.2a", level="2", reason="   ", added=str(message))
    assert answer.status_code == 422
    assert "Say why you set 2 where the rules propose 4" in answer.text
    assert re.search(r'name="level" value="2"[^>]* checked', answer.text)
    assert f'name="added" value="{message}"' in answer.text
    assert desk.rows() == []
    # Said at the top as well, as what two assessors decide at once is; the reader is brought to where it is mended.
    assert answer.text.index("Nothing was saved.") < answer.text.index('id="h-rule"')
    assert re.search(r'<textarea[^>]*name="reason"[^>]* autofocus', answer.text)
    assert answer.text.count(" autofocus") == 1
    assert "?criterion=B1.2a" in re.search(r'<form method="post" action="([^"]*)" id="sheet"', answer.text)[1]


def test_overruling_with_a_reason_keeps_both_levels(desk, assessor):
    desk.post(assessor, "B1.2a", level="2", reason="The plan came late for her team.")
    (row,) = desk.rows()
    assert (row.level, row.proposed, row.reason) == (2, 4, "The plan came late for her team.")
    assert "1 differs from the rules" in assessor.get(desk.block()).text


def test_the_latest_decision_counts_and_the_earlier_ones_stay(desk, assessor):
    desk.post(assessor, "B1.2a", level="2", reason="Late.")
    desk.post(assessor, "B1.2a", level="3", reason="Not that late.")
    page = assessor.get(f"{desk.block()}?criterion=B1.2a").text
    assert [row.level for row in desk.rows()] == [2, 3]
    assert "2 decisions in the record" in page
    assert re.search(r'name="level" value="3"[^>]* checked', page)
    assert "Not that late." in page


def test_keeping_what_was_already_kept_is_not_written_twice(desk, assessor):
    desk.post(assessor, "B1.2a")
    assert desk.post(assessor, "B1.2a").status_code == 303
    assert len(desk.rows()) == 1


def test_taking_the_rules_level_needs_no_reason(desk, assessor):
    assert desk.post(assessor, "B1.2a", "rules", level="1", reason="unfinished thought").status_code == 303
    (row,) = desk.rows()
    assert (row.level, row.reason) == (4, "")


def test_no_level_without_evidence(desk, assessor):
    answer = desk.post(assessor, "B1.5a", level="3", reason="I was there.")
    assert answer.status_code == 422
    assert "A level rests on evidence" in answer.text
    assert "I was there." in answer.text


def test_an_added_event_makes_evidence_where_no_rule_looks(desk, assessor):
    message = desk.seq("message-sent")
    assert desk.post(assessor, "B1.5a", level="3", reason="She asked.", add=f"#{message:04d}").status_code == 303
    (row,) = desk.rows()
    assert (row.events, row.kinds, row.rule, row.proposed) == ([message], ["message"], "none", 0)
    page = assessor.get(f"{desk.block()}?criterion=B1.5a").text
    assert "Added by the assessor." in page


def test_adding_an_event_saves_nothing_and_loses_nothing(desk, assessor):
    message = desk.seq("message-sent")
    page = desk.post(assessor, "B1.2a", "add", add=str(message), level="3", reason="A draft")
    assert page.status_code == 200
    assert f'name="added" value="{message}"' in page.text
    assert "A draft" in page.text
    assert desk.rows() == []


def test_an_added_event_can_be_taken_back(desk, assessor):
    message = desk.seq("message-sent")
    page = desk.post(assessor, "B1.2a", "", added=str(message), drop=str(message)).text
    assert 'name="added"' not in page


@pytest.mark.parametrize(("number", "why"), [("9999", "the log ends at"), ("four", "Write the number of an event")])
def test_an_event_that_is_none_is_refused_where_it_was_typed(desk, assessor, number, why):
    answer = desk.post(assessor, "B1.2a", add=number, level="4")
    assert answer.status_code == 422
    assert why in answer.text
    assert f'value="{number}"' in answer.text
    assert desk.rows() == []


def test_an_event_the_seat_was_not_shown_is_no_evidence_and_stays_untold(desk, assessor):
    answer = desk.post(assessor, "B1.2a", add=str(desk.hidden()))
    assert answer.status_code == 422
    assert "was not shown to this candidate’s seat" in answer.text
    assert SECRET not in answer.text
    smuggled = desk.post(assessor, "B1.2a", added=str(desk.hidden()))
    assert smuggled.status_code == 303
    assert desk.hidden() not in desk.rows()[0].events


def test_a_level_set_on_a_proposal_that_has_moved_is_refused(desk, assessor):
    answer = desk.post(assessor, "B1.2a", proposed="2")
    assert answer.status_code == 422
    assert "The rules proposed 2 when this page was drawn, and now propose 4" in answer.text
    assert desk.rows() == []


def test_a_decision_is_asked_again_once_the_rules_come_to_another_level(desk, assessor):
    desk.post(assessor, "B1.3a", "rules")
    before = desk.rows()[0].proposed
    beyond = {"instrument": TREATY, "choices": {FILLING: FIVE, FLOW: LOW}, "authority": "ad-referendum"}
    desk.do(cmd.TablePackage, DOWN_HEAD, **beyond)
    page = assessor.get(f"{desk.block()}?criterion=B1.3a").text
    assert field_of(page, "proposed") != str(before), "the rule reads what binds"
    assert "The rules have moved." in page


@pytest.mark.parametrize(
    ("language", "told"),
    [("en", "You set 3 before they found other evidence"), ("fr", "d’autres preuves pour le niveau 3")],
)
def test_a_decision_is_asked_again_once_the_level_rests_on_other_evidence(desk, language, told):
    client = desk.visit(desk.assessor, language)
    desk.post(client, "B1.3c", "rules")
    assert told not in client.get(f"{desk.block()}?criterion=B1.3c").text
    desk.do(cmd.TablePackage, DOWN_HEAD, instrument=TREATY, choices={FILLING: SEVEN, FLOW: HIGH})
    page = client.get(f"{desk.block()}?criterion=B1.3c").text
    assert field_of(page, "proposed") == "3"
    assert told in page

    desk.post(client, "B1.3c", "rules")
    assert told not in client.get(f"{desk.block()}?criterion=B1.3c").text
    first, second = desk.rows()
    assert set(first.events) < set(second.events)


def proposal(level: int, events: tuple[int, ...], rule: str) -> Proposal:
    return Proposal(
        CriterionCode("B1.3b"), level, Sentence(WORDS, "nothing-unverified", {}), events, rule, frozenset({"message"})
    )


@pytest.mark.parametrize(
    ("now", "stands"),
    [
        (proposal(3, (10, 20), "b1.3b/1"), True),
        (proposal(3, (10, 20), "b1.3b/2"), True),
        (proposal(3, (10,), "b1.3b/1"), True),
        (proposal(3, (10, 30), "b1.3b/1"), False),
        (proposal(3, (10, 20, 30), "b1.3b/2"), False),
        (proposal(2, (10, 20), "b1.3b/1"), False),
        (None, False),
    ],
)
def test_a_decision_stands_on_the_level_and_the_evidence_its_assessor_saw(now, stands):
    made = Mark("dan", CriterionCode("B1.3b"), 3, "", "claire", 1, 3, "b1.3b/1", (10, 20), ("message",), 1)
    proposals = {} if now is None else {now.criterion: now}
    assert bool(Marks([made], {}).standing("dan", proposals)) is stands


@pytest.mark.parametrize("level", ["", "5", "-1", "x"])
def test_a_level_that_is_none_is_refused(desk, assessor, level):
    assert desk.post(assessor, "B1.2a", level=level).status_code == 422
    assert desk.rows() == []


def test_a_form_from_elsewhere_is_refused(desk, assessor):
    assert desk.post(assessor, "B1.2a", csrf_token="forged").status_code == 403
    assert desk.rows() == []


def test_when_all_with_evidence_is_marked_the_block_says_so(desk, assessor):
    for _ in range(30):
        page = assessor.get(desk.block()).text
        if "All marked" in page:
            break
        assert desk.post(assessor, field_of(page, "criterion"), "rules").status_code == 303
    assert "All marked" in assessor.get("/assess").text
