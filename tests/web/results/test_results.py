"""Results: nothing before a release, then what was decided, why and on which moments; and comments, kept for good."""

from __future__ import annotations

import io
import re
from typing import Any
from urllib.parse import urlsplit

import pypdf
import pytest
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from assessment.framework import load
from assessment.ledger import broken
from sim.exercise import commands as cmd
from sim.exercise.core.names import CONTROL
from tests.web.marking.blind.school import Blind
from tests.web.marking.desk import Desk, field_of, said
from web import ledger
from web.access import LOGIN

COMMENT = "You listened well; now say first what you cannot give."
REASON = "The plan ranked every aim before the talks."
FRAMEWORK = load("expert-ir-cooperation")


def decide(desk: Desk, level: str = "4", **fields: Any) -> TestResponse:
    return desk.post(desk.visit(desk.assessor), "B1.2a", level=level, reason=REASON, **fields)


def release(desk: Desk, do: str = "release", **fields: str) -> TestResponse:
    client = desk.visit(desk.assessor)
    page = client.get(f"{desk.block()}/feedback").text
    digest = re.search(r'name="digest" value="([^"]*)"', page)
    sent = {"do": do, "digest": digest[1] if digest else "", "csrf_token": field_of(page, "csrf_token")}
    return client.post(f"{desk.block()}/feedback", data=sent | fields)


def results(desk: Desk, client: FlaskClient) -> str:
    return said(client.get(f"/results/{desk.id}").text)


def test_before_a_release_a_candidate_reads_only_that_they_are_being_marked(desk, candidate):
    before = results(desk, candidate)
    decide(desk, comment=COMMENT, said="0")
    assert "Your work is being marked." in before
    assert results(desk, candidate) == before, "not even that something was decided"
    assert candidate.get(f"/results/{desk.id}/feedback.pdf").status_code == 404


def test_a_released_block_says_the_level_its_anchor_the_reason_and_the_comment(desk, candidate):
    decide(desk, comment=COMMENT, said="0")
    assert release(desk).status_code == 303
    page = results(desk, candidate)
    criterion = next(row for row in FRAMEWORK.criteria() if row.code == "B1.2a")
    for words in ("Mastered", criterion.anchor(4)["en"], REASON, COMMENT, "Claire Vasseur, to you"):
        assert words in page


def test_of_what_nobody_decided_a_candidate_reads_only_that(desk, candidate):
    decide(desk)
    release(desk)
    page = candidate.get(f"/results/{desk.id}").text
    undecided = re.search(r'<li class="res" id="B1.2b">(.*?)</li>', page, re.DOTALL)
    assert undecided is not None
    assert "Not decided" in said(undecided[1])
    assert "evd" not in undecided[1], "no proposal of the rules, and none of its evidence"


def test_it_is_all_there_in_french(desk):
    decide(desk, comment=COMMENT, said="0")
    release(desk)
    page = results(desk, desk.visit(desk.dan, "fr"))
    criterion = next(row for row in FRAMEWORK.criteria() if row.code == "B1.2a")
    for words in ("Maîtrisé", criterion.anchor(4)["fr"], COMMENT, "Claire Vasseur, pour vous"):
        assert words in page


def test_nobody_else_reads_it(desk):
    decide(desk, comment=COMMENT, said="0")
    release(desk)
    theirs = results(desk, desk.visit(desk.ana))
    assert "Your work is being marked." in theirs
    assert COMMENT not in theirs
    for person in (desk.stranger, desk.assessor, desk.instructor):
        assert desk.visit(person).get(f"/results/{desk.id}").status_code == 404


def test_a_release_that_is_taken_back_shows_nothing_again_and_both_stay_on_record(desk, assessor, candidate):
    decide(desk)
    release(desk)
    assert release(desk, "withdraw").status_code == 303
    assert "Your work is being marked." in results(desk, candidate)
    page = said(assessor.get(f"{desk.block()}/feedback").text)
    assert "2 acts in the record" in page
    assert "Released to the candidate" in page
    assert "Release taken back" in page


def test_after_another_decision_nothing_is_shown_until_it_is_released_again(desk, candidate):
    decide(desk)
    release(desk)
    decide(desk, "2")
    page = results(desk, candidate)
    assert "looked at again" in page
    assert REASON not in page
    release(desk)
    assert "Partially acquired" in results(desk, candidate)


def test_what_was_decided_while_one_read_is_not_released(desk):
    decide(desk)
    answer = release(desk, digest="0" * 64)
    assert answer.status_code == 409
    assert "changed while you read it" in said(answer.text)


def test_nothing_undecided_is_released(desk, candidate):
    assert release(desk).status_code == 409
    assert "Your work is being marked." in results(desk, candidate)


def test_a_certifying_block_is_released_only_once_it_is_closed(make_desk):
    desk = make_desk(purpose="certifying")
    desk.do(cmd.EndExercise, CONTROL)
    for competence in FRAMEWORK.block("B1").competences:
        for row in competence.criteria:
            desk.post(desk.visit(desk.assessor), row.code, "rules")
    assessor, candidate = desk.visit(desk.assessor), desk.visit(desk.dan)
    assert "has to be closed" in said(assessor.get(f"{desk.block()}/feedback").text)
    assert release(desk).status_code == 409
    page = assessor.get(desk.block()).text
    assessor.post(desk.block() + "/closing", data={n: field_of(page, n) for n in ("csrf_token", "criterion", "hash")})
    assert release(desk).status_code == 303
    assert "Closed by Claire Vasseur" in results(desk, candidate)


def test_moments_open_for_their_candidate_alone_and_only_after_the_end(desk, candidate):
    decide(desk)
    release(desk)
    assert "/moments/" not in candidate.get(f"/results/{desk.id}").text
    desk.do(cmd.EndExercise, CONTROL)
    paths = re.findall(r'href="(/moments/[^"]+)"', candidate.get(f"/results/{desk.id}").text)
    assert paths
    assert {candidate.get(path.replace("&amp;", "&")).status_code for path in paths} == {200}
    assert {desk.visit(desk.ana).get(path).status_code for path in paths} == {404}


@pytest.mark.parametrize(("language", "title"), [("en", "What was decided"), ("fr", "Ce qui a été décidé")])
def test_the_feedback_is_kept_as_a_pdf(desk, candidate, language, title):
    decide(desk, comment=COMMENT, said="0")
    release(desk)
    answer = candidate.get(f"/results/{desk.id}/feedback.pdf?lang={language}")
    assert answer.mimetype == "application/pdf"
    text = " ".join(" ".join(p.extract_text() for p in pypdf.PdfReader(io.BytesIO(answer.data)).pages).split())
    for words in (title, "Inès Moreau", REASON, COMMENT, "Table B"):
        assert words in text


def test_its_moments_open_where_their_candidate_may_open_them(desk, candidate):
    decide(desk)
    release(desk)
    desk.do(cmd.EndExercise, CONTROL)
    reader = pypdf.PdfReader(io.BytesIO(candidate.get(f"/results/{desk.id}/feedback.pdf").data))
    notes = [note.get_object() for page in reader.pages for note in page.get("/Annots") or []]
    paths = [urlsplit(note["/A"]["/URI"]) for note in notes if "/A" in note]
    assert paths
    assert {candidate.get(f"{one.path}?{one.query}").status_code for one in paths} == {200}


def test_a_guest_who_holds_a_seat_reads_their_results(desk):
    guest = desk.house.accounts.add("Guest", ["student"])
    client = desk.app.test_client()
    client.set_cookie(LOGIN, desk.house.accounts.sign_in(guest))
    desk.house.lobby.ask(guest, desk.row.code)
    assert "Your work is being marked." in results(desk, client)


def test_the_list_says_which_exercises_are_released(desk, candidate):
    desk.do(cmd.EndExercise, CONTROL)
    assert "being marked" in said(candidate.get("/results").text)
    assert "/results" in candidate.get("/").text, "the way there is on one's home"
    decide(desk)
    release(desk)
    assert "released" in said(candidate.get("/results").text)


# --- comments --------------------------------------------------------------------------------------------------------


def test_a_comment_is_kept_alone_and_nothing_else_that_was_typed_is_lost(desk):
    answer = desk.post(
        desk.visit(desk.assessor), "B1.2a", "comment", level="1", reason="Half a thought", comment=COMMENT, said="0"
    )
    assert answer.status_code == 200
    assert "The comment is kept." in answer.text
    assert "Half a thought" in answer.text
    assert not desk.rows(), "no decision was written"


def test_a_comment_is_changed_by_another_and_the_first_stays_on_record(desk, assessor):
    decide(desk, comment=COMMENT, said="0")
    desk.post(assessor, "B1.2a", "comment", comment="Say first what you cannot give.", said="1")
    page = said(assessor.get(f"{desk.block()}?criterion=B1.2a").text)
    assert "2 comments in the record" in page
    assert COMMENT in page


def test_who_comments_on_an_overtaken_page_is_told_and_keeps_their_words(desk, assessor):
    decide(desk, comment=COMMENT, said="0")
    other = desk.post(desk.visit(desk.second), "B1.2a", "comment", comment="Other words entirely.", said="0")
    assert other.status_code == 409
    page = said(other.text)
    assert "Claire Vasseur changed this comment meanwhile" in page
    assert "Other words entirely." in page
    assert "Other words" not in assessor.get(f"{desk.block()}?criterion=B1.2a").text


def test_a_comment_on_the_block_is_read_above_its_criteria(desk, assessor, candidate):
    decide(desk)
    page = assessor.get(f"{desk.block()}/feedback").text
    sent = {"do": "comment", "comment": COMMENT, "said": "0", "csrf_token": field_of(page, "csrf_token")}
    assert assessor.post(f"{desk.block()}/feedback", data=sent).status_code == 303
    assert release(desk).status_code == 303
    assert COMMENT in results(desk, candidate)


def test_an_instructor_who_is_no_assessor_writes_no_comment_and_releases_nothing(desk):
    decide(desk)
    client = desk.visit(desk.instructor)
    page = client.get(f"{desk.block()}/feedback").text
    assert "Release to Inès" not in said(page)
    sent = {"do": "release", "csrf_token": field_of(client.get("/join").text, "csrf_token")}
    assert client.post(f"{desk.block()}/feedback", data=sent).status_code == 404
    assert client.post(f"/assess/{desk.id}/release", data=sent).status_code == 404


def test_all_of_it_is_in_a_ledger_that_proves_itself(desk):
    decide(desk, comment=COMMENT, said="0")
    release(desk)
    release(desk, "withdraw")
    entries = ledger.read(desk.house.database, f"marking:{desk.id}:{desk.pseudonym}")
    assert [entry.kind for entry in entries] == ["comment", "release", "release"]
    assert broken(entries) is None


def test_comments_and_releases_reach_the_database_from_the_process_beside(make_desk):
    desk = make_desk(processes=1)
    try:
        assert decide(desk, comment=COMMENT, said="0").status_code == 303
        other = desk.post(desk.visit(desk.second), "B1.2a", "comment", comment="Other words.", said="0")
        assert other.status_code == 409
        assert release(desk).status_code == 303
        assert COMMENT in results(desk, desk.visit(desk.dan))
    finally:
        desk.app.extensions["background"].close()


# --- the whole table -------------------------------------------------------------------------------------------------


def table(desk: Desk, do: str = "release") -> TestResponse:
    client = desk.visit(desk.assessor)
    page = client.get(f"/assess/{desk.id}/release").text
    ticked = re.findall(r'name="what" value="([^"]*)"', page)
    return client.post(
        f"/assess/{desk.id}/release",
        data={"do": do, "what": ticked, "csrf_token": field_of(page, "csrf_token")},
        follow_redirects=True,
    )


def test_what_is_ticked_is_released_at_once_and_taken_back_at_once(desk, candidate):
    decide(desk)
    answer = table(desk)
    assert answer.status_code == 200
    assert "One block is as you asked." in said(answer.text)
    assert REASON in results(desk, candidate)
    table(desk, "withdraw")
    assert "Your work is being marked." in results(desk, candidate)


def test_what_changed_since_the_table_was_drawn_is_told_and_not_released(desk, assessor, candidate):
    decide(desk)
    page = assessor.get(f"/assess/{desk.id}/release").text
    ticked = re.findall(r'name="what" value="([^"]*)"', page)
    decide(desk, "2")
    sent = {"do": "release", "what": ticked, "csrf_token": field_of(page, "csrf_token")}
    answer = assessor.post(f"/assess/{desk.id}/release", data=sent)
    assert answer.status_code == 409
    assert "0 of 1 are as you asked" in said(answer.text)
    assert "Your work is being marked." in results(desk, candidate)


def test_a_block_that_several_mark_under_seal_is_not_released(tmp_path):
    blind = Blind(f"sqlite:///{tmp_path / 'blind.sqlite'}")
    decide(blind)
    assert blind.allot(blind.second, blind.third).status_code == 303
    client = blind.visit(blind.lead)
    page = client.get(f"{blind.block()}/feedback").text
    assert 'value="release"' not in page
    assert 'name="what"' not in client.get(f"/assess/{blind.id}/release").text
    assert blind.visit(blind.second).get(f"{blind.block()}/feedback").status_code == 404
    blind.house.database.close()
