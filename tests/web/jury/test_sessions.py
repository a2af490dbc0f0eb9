"""A jury's session in the browser's words: who enters, what each form does, and what is told when it cannot."""

from __future__ import annotations

import re

import pytest

from assessment.record.standing import validated
from tests.web.conftest import PASSWORD
from tests.web.jury.room import FRAMEWORK, said
from web import ledger
from web.jury.shown import record_of


@pytest.fixture
def session(jury) -> str:
    jury.closes(jury.cam, "B1")
    jury.closes(jury.cam, "B2")
    jury.closes(jury.noe, "B1")
    return jury.sits()


def test_the_jury_validates_two_blocks_for_one_candidate_and_refuses_one_for_another(jury, session):
    jury.decides(session, jury.cam, "B1")
    jury.decides(session, jury.cam, "B2")
    jury.decides(session, jury.noe, "B1")
    jury.decides(session, jury.noe, "B2", "not_validated")
    jury.signs(session)
    page = said(jury.visit(jury.admin).get(session).text)
    assert "Closed" in page
    assert page.count("Not validated") == 1
    assert {*validated(record_of(jury.house.database, jury.cam.id))} == {"B1", "B2"}
    assert {*validated(record_of(jury.house.database, jury.noe.id))} == {"B1"}


def test_the_list_shows_a_member_their_sessions_alone(jury, session):
    assert "December jury" in jury.visit(jury.olu).get("/jury").text
    assert "December jury" not in jury.visit(jury.stranger).get("/jury").text
    assert jury.visit(jury.cam).get("/jury").status_code == 404
    assert jury.visit(None).get("/jury").headers["Location"].startswith("/sign-in")


def test_nobody_else_enters(jury, session):
    paths = (session, f"{session}/candidates/{jury.cam.id}", f"{session}/tests/1")
    for who in (jury.stranger, jury.cam, jury.instructor):
        assert [jury.visit(who).get(path).status_code for path in paths] == [404, 404, 404]
        assert jury.post(who, session, "attend").status_code == 404
    assert jury.visit(jury.ada).get("/jury/nosuchsession").status_code == 404


def test_only_an_administrator_convenes(jury):
    fields = {"title": "Mine", "day": "2026-12-04", "hour": "09:30"}
    assert jury.post(jury.ada, "/jury", **fields).status_code == 404
    assert ledger.names(jury.house.database, "jury:") == ()


def test_a_session_without_a_day_is_refused_and_what_was_typed_stays(jury):
    answer = jury.post(jury.admin, "/jury", title="Spring jury", day="", hour="09:30", agenda="One\nTwo")
    assert answer.status_code == 422
    assert "Give the day" in answer.text
    assert 'value="Spring jury"' in answer.text
    assert "One\nTwo" in answer.text


def test_the_same_form_sent_twice_convenes_once(jury):
    client = jury.visit(jury.admin)
    page = client.get("/jury").text
    token, key = (re.search(rf'name="{name}" value="([^"]+)"', page)[1] for name in ("csrf_token", "once"))
    form = {"csrf_token": token, "once": key, "title": "Twice", "day": "2026-12-04", "hour": "09:30"}
    first, second = (client.post("/jury", data=form).headers["Location"] for _ in range(2))
    assert first == second
    assert len(ledger.names(jury.house.database, "jury:")) == 1


def test_a_member_who_leaves_for_a_candidate_sees_nothing_of_them(jury, session):
    jury.did(jury.pia, session, "conflict", candidate=jury.cam.id, why="taught", note="Seminar")
    path = f"{session}/candidates/{jury.cam.id}"
    assert jury.visit(jury.pia).get(path).status_code == 404
    assert jury.visit(jury.ada).get(path).status_code == 200
    page = jury.visit(jury.pia).get(session).text
    assert jury.cam.name not in page
    assert "1 candidate for whom you do not sit is not shown." in page
    about = {"candidate": jury.cam.id, "block": "B1", "outcome": "validated"}
    assert jury.post(jury.pia, path, "vote", **about).status_code == 404
    assert "Pia Teacher leaves" in said(jury.visit(jury.ada).get(session).text)


def test_who_conducted_the_candidate_s_table_is_kept_from_them_before_a_word(jury):
    path = jury.convenes()
    fields = {"person": jury.instructor.id, "role": "Teacher", "employer": "School"}
    jury.did(jury.admin, path, "name", **fields)
    assert jury.visit(jury.instructor).get(f"{path}/candidates/{jury.cam.id}").status_code == 404
    assert jury.cam.name not in jury.visit(jury.instructor).get(path).text


def test_a_block_without_a_closed_evaluation_cannot_be_validated(jury, session):
    path = f"{session}/candidates/{jury.noe.id}"
    about = {"candidate": jury.noe.id, "block": "B2"}
    answer = jury.post(jury.ada, path, "vote", **about, outcome="validated")
    assert answer.status_code == 422
    assert "Nothing allows this block to be validated" in answer.text


def test_a_closing_that_was_corrected_supports_nothing(jury, session):
    jury.corrects(jury.cam, "B1")
    answer = jury.post(
        jury.ada, f"{session}/candidates/{jury.cam.id}", "vote", candidate=jury.cam.id, block="B1", outcome="validated"
    )
    assert answer.status_code == 422


def test_minutes_are_not_sealed_on_an_evaluation_that_was_corrected_after_the_decision(jury, session):
    for block in ("B1", "B2"):
        jury.decides(session, jury.cam, block)
        jury.decides(session, jury.noe, block, "not_validated")
    jury.corrects(jury.cam, "B1")
    for who, proof in ((jury.ada, PASSWORD), (jury.olu, jury.olu.name), (jury.pia, jury.pia.name)):
        jury.did(who, session, "sign", proof=proof, hash=jury.hash(who, session))
    answer = jury.post(jury.admin, session, "close", hash=jury.hash(jury.admin, session))
    assert answer.status_code == 422
    assert "What validated B1 was corrected since the decision" in said(answer.text)
    assert validated(record_of(jury.house.database, jury.cam.id)) == {}
    jury.closes(jury.cam, "B1")
    jury.did(jury.admin, session, "close", hash=jury.hash(jury.admin, session))
    assert {*validated(record_of(jury.house.database, jury.cam.id))} == {"B1", "B2"}


def test_a_refusal_in_sealed_minutes_is_decided_again_after_an_appeal_alone(jury, session):
    for block in ("B1", "B2"):
        jury.decides(session, jury.cam, block, "not_validated")
        jury.decides(session, jury.noe, block, "not_validated")
    jury.signs(session)
    where, about = f"{session}/candidates/{jury.cam.id}", {"candidate": jury.cam.id, "block": "B1"}
    rows = ledger.read(jury.house.database, f"jury:{session.rsplit('/', 1)[1]}")
    first = next(row.seq for row in rows if row.kind == "jury-block-decided")
    for who in (jury.ada, jury.olu, jury.pia):
        jury.post(who, where, "vote", **about, outcome="validated")
    answer = jury.post(jury.ada, where, "decide", **about, reason="Again.", corrects=str(first))
    assert answer.status_code == 422
    assert ledger.read(jury.house.database, f"jury:{session.rsplit('/', 1)[1]}") == rows


def test_a_vote_is_the_voter_s_own_whoever_s_name_is_sent(jury, session):
    path = f"{session}/candidates/{jury.cam.id}"
    about = {"candidate": jury.cam.id, "block": "B1"}
    jury.did(jury.olu, path, "vote", **about, outcome="not_validated", person=jury.ada.id)
    answer = jury.post(jury.ada, path, "decide", **about, reason="Early", corrects="0")
    assert answer.status_code == 422
    assert "2 members who sit for this candidate have not voted." in answer.text
    assert "Early" in answer.text


def test_a_wrong_password_signs_nothing_and_a_name_is_typed_where_there_is_none(jury, session):
    for block in ("B1", "B2"):
        jury.decides(session, jury.cam, block)
        jury.decides(session, jury.noe, block, "not_validated")
    wrong = jury.post(jury.ada, session, "sign", proof="guess", hash=jury.hash(jury.ada, session))
    assert (wrong.status_code, "not your password" in wrong.text) == (422, True)
    other = jury.post(jury.olu, session, "sign", proof="Somebody Else", hash=jury.hash(jury.olu, session))
    assert (other.status_code, "Type your name" in other.text) == (422, True)
    jury.did(jury.ada, session, "sign", proof=PASSWORD, hash=jury.hash(jury.ada, session))
    assert "Signatures lacking: Olu Outside, Pia Teacher" in said(jury.visit(jury.ada).get(session).text)


def test_two_administrators_at_once_are_told_and_nothing_typed_is_lost(jury, session):
    fields = {"person": jury.cam.id, "blocks": ["B1", "B2", "B3"], "seen": "1"}
    answer = jury.post(jury.admin, session, "enrol", **fields)
    assert answer.status_code == 409
    assert "Something was written since" in answer.text
    assert 'value="B3" checked' in answer.text


def test_an_act_that_no_page_offers_is_a_bad_request(jury, session):
    assert jury.post(jury.ada, session, "vote").status_code == 400
    assert jury.post(jury.ada, f"{session}/candidates/{jury.cam.id}", "sign", candidate=jury.cam.id).status_code == 400


def test_an_appeal_that_is_upheld_leads_to_a_correction_and_both_stay(jury, session):
    for block in ("B1", "B2"):
        jury.decides(session, jury.cam, block)
        jury.decides(session, jury.noe, block, "not_validated")
    jury.signs(session)
    about = {"candidate": jury.noe.id, "block": "B1"}
    jury.did(jury.admin, session, "appeal", **about, grounds="The closing was overlooked")
    page = jury.visit(jury.ada).get(session).text
    number = re.search(r'name="number" value="(\d+)"', page)[1]
    jury.did(jury.ada, session, "answer", number=number, upheld="yes", reason="It was")
    where = f"{session}/candidates/{jury.noe.id}"
    corrects = int(re.search(r'id="b-B1".*?entry (\d+)', jury.visit(jury.ada).get(where).text, re.DOTALL)[1])
    jury.decides(session, jury.noe, "B1", corrects=corrects)
    jury.signs(session)
    page = said(jury.visit(jury.ada).get(where).text)
    assert "1 earlier decision, corrected" in page
    assert f"corrects entry {corrects}" in page
    assert {*validated(record_of(jury.house.database, jury.noe.id))} == {"B1"}


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_pages_are_said_in_the_reader_s_language(jury, session, language):
    client = jury.visit(jury.ada, language)
    words = {"en": "Jury room", "fr": "Salle du jury"}
    for path in ("/jury", session, f"{session}/candidates/{jury.cam.id}"):
        assert words[language] in client.get(path).text


def test_a_framework_that_is_not_offered_is_refused(jury):
    fields = {"title": "Spring", "day": "2026-12-04", "hour": "09:30", "framework": "no-such-framework"}
    answer = jury.post(jury.admin, "/jury", **fields)
    assert (answer.status_code, "Choose one of the frameworks" in answer.text) == (422, True)


def test_a_session_keeps_the_version_of_the_framework_that_it_was_convened_with(jury, session):
    (first, *_) = ledger.read(jury.house.database, f"jury:{session.rsplit('/', 1)[1]}")
    assert ledger.body(first)["framework"] == f"{FRAMEWORK.id}@{FRAMEWORK.version}"


def test_an_administrator_who_is_a_candidate_sees_nothing_of_their_own_case(jury, session):
    jury.did(jury.admin, session, "enrol", person=jury.admin.id, blocks=["B1"])
    assert jury.visit(jury.admin).get(f"{session}/candidates/{jury.admin.id}").status_code == 404
    assert jury.visit(jury.ada).get(f"{session}/candidates/{jury.admin.id}").status_code == 200
    assert "1 candidate for whom you do not sit is not shown." in jury.visit(jury.admin).get(session).text
