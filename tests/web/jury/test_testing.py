"""A test before the jury: its clock by the server, levels sealed until all have handed in, and the agreed ones."""

from __future__ import annotations

import re
from io import BytesIO

import pytest
from pypdf import PdfReader

from assessment.framework import BlockCode, CriterionCode
from assessment.record import entries as record
from assessment.record.values import ItemId
from tests.web.jury.room import said
from web import ledger


@pytest.fixture
def session(jury) -> str:
    jury.closes(jury.cam, "B1", B1_2a=0, B1_2b=0)
    return jury.sits()


@pytest.fixture
def trial(jury, session) -> str:
    """A test set for Cam on what the desk did not observe."""
    where = f"{session}/candidates/{jury.cam.id}"
    page = jury.visit(jury.ada).get(where).text
    assert "Your limit and why" in page
    fields = {"candidate": jury.cam.id, "block": "B1", "test": "limit", "criteria": ["B1.2a", "B1.2b"]}
    jury.did(jury.ada, where, "set-test", **fields)
    found = re.search(r'href="(/jury/\w+/tests/\d+)"', jury.visit(jury.ada).get(where).text)
    assert found is not None
    return found[1]


def number(path: str) -> str:
    return path.rsplit("/", 1)[1]


def hand_in(jury, path, who, *levels):
    codes = ("B1.2a", "B1.2b")
    fields = {f"level-{code}": str(level) for code, level in zip(codes, levels, strict=False)}
    return jury.post(who, path, "hand-in", number=number(path), notes=f"Notes of {who.name}", **fields)


def test_what_the_desk_did_not_observe_is_shown_in_a_test_and_validates_the_block(jury, session, trial):
    jury.did(jury.olu, trial, "start-test", number=number(trial))
    for who in (jury.ada, jury.olu, jury.pia):
        assert hand_in(jury, trial, who, 3, 3).status_code == 303
    for code in ("B1.2a", "B1.2b"):
        jury.did(jury.ada, trial, "agree", number=number(trial), criterion=code, level="3", corrects="0")
    jury.decides(session, jury.cam, "B1")
    page = said(jury.visit(jury.ada).get(f"{session}/candidates/{jury.cam.id}").text)
    assert "test “Your limit and why”" in page


def test_the_clock_is_the_server_s_and_a_reload_changes_nothing(jury, trial):
    jury.did(jury.olu, trial, "start-test", number=number(trial))
    begun = jury.now
    jury.now += 61_000
    for _ in range(2):
        page = jury.visit(jury.pia).get(trial).text
        assert f'data-started="{begun}" data-ends="{begun + 300_000}" data-now="{begun + 61_000}"' in page
    jury.did(jury.olu, trial, "end-test", number=number(trial))
    assert "data-timer" not in jury.visit(jury.pia).get(trial).text


def minutes(jury, session) -> str:
    pages = PdfReader(BytesIO(jury.visit(jury.ada).get(f"{session}/minutes.pdf").data)).pages
    return " ".join(" ".join(page.extract_text().split()) for page in pages)


def test_levels_are_nobody_s_to_see_until_all_have_handed_in(jury, session, trial):
    jury.did(jury.ada, trial, "start-test", number=number(trial))
    hand_in(jury, trial, jury.olu, 1, 2)
    page = said(jury.visit(jury.ada).get(trial).text)
    assert "Notes of Olu" not in page
    assert "Levels stay sealed" in page
    assert "B1.2a Not decided" in minutes(jury, session)
    refused = jury.post(jury.ada, trial, "agree", number=number(trial), criterion="B1.2a", level="1")
    assert (refused.status_code, "all stay sealed" in refused.text) == (422, True)
    hand_in(jury, trial, jury.ada, 2, 2)
    hand_in(jury, trial, jury.pia, 3, 2)
    page = said(jury.visit(jury.ada).get(trial).text)
    assert "Notes of Olu Outside" in page
    assert "Every member who sits has handed in" in page
    assert "Olu Outside 1" in minutes(jury, session)


def test_where_members_differ_the_agreed_level_needs_its_reason(jury, trial):
    jury.did(jury.ada, trial, "start-test", number=number(trial))
    for who, level in ((jury.ada, 2), (jury.olu, 3), (jury.pia, 3)):
        hand_in(jury, trial, who, level, 3)
    about = {"number": number(trial), "criterion": "B1.2a", "level": "3", "corrects": "0"}
    refused = jury.post(jury.ada, trial, "agree", **about)
    assert "say why the jury agrees" in refused.text
    jury.did(jury.ada, trial, "agree", **about, reason="The second answer settled it")
    assert "The second answer settled it" in jury.visit(jury.pia).get(trial).text


def test_a_grid_without_every_level_is_refused_and_what_was_chosen_stays(jury, trial):
    jury.did(jury.ada, trial, "start-test", number=number(trial))
    answer = hand_in(jury, trial, jury.pia, 4)
    assert answer.status_code == 422
    assert "Choose a level for each criterion" in answer.text
    assert re.search(r'name="level-B1.2a" value="4"[^>]* checked', answer.text)
    assert "Notes of Pia Teacher" in answer.text


def test_a_test_that_is_cancelled_is_gone(jury, session, trial):
    jury.did(jury.ada, trial, "cancel-test", number=number(trial))
    assert jury.visit(jury.ada).get(trial).status_code == 404


def test_who_left_for_the_candidate_sees_no_test_of_theirs(jury, session, trial):
    jury.did(jury.pia, session, "conflict", candidate=jury.cam.id, why="conflict", note="")
    assert jury.visit(jury.pia).get(trial).status_code == 404
    assert jury.visit(jury.olu).get(trial).status_code == 200


def test_a_click_that_came_twice_sets_one_test(jury, session, trial):
    where = f"{session}/candidates/{jury.cam.id}"
    fields = {"candidate": jury.cam.id, "block": "B1", "test": "limit", "criteria": ["B1.2a"], "seen": "1"}
    assert jury.post(jury.ada, where, "set-test", **fields).status_code == 409


def test_what_an_assessor_prescribed_in_the_record_is_set_with_one_button(jury, session):
    prescribed = record.TestPrescribed(
        ItemId("t1"), BlockCode("B1"), (CriterionCode("B1.2a"),), "Say where you stop", ""
    )
    name = f"record:{jury.cam.id}"
    ledger.append(jury.house.database, name, record.encoded([prescribed]), by=jury.instructor.id, at=jury.now, after=0)
    where = f"{session}/candidates/{jury.cam.id}"
    page = jury.visit(jury.ada).get(where).text
    assert "Prescribed by an assessor for B1" in page
    assert "Say where you stop" in page
    assert jury.visit(jury.olu).get(where).text.count('value="set-test"') == 0
    fields = {"candidate": jury.cam.id, "block": "B1", "test": "limit", "criteria": ["B1.2a"]}
    jury.did(jury.ada, where, "set-test", **fields)
    assert "Your limit and why" in jury.visit(jury.olu).get(where).text
