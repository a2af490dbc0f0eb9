"""Observers' notes as evidence: whose they are, and that no candidate and no export tells what they say."""

from __future__ import annotations

import io
from typing import Any

import pytest
from pypdf import PdfReader

from sim.exercise import commands as cmd
from sim.exercise.core.names import CONTROL, PLENARY, Said
from tests.sim.small import DOWN_HEAD, UP_HEAD
from tests.web.marking.desk import said
from tests.web.marking.test_finding import find, hits

NOTE = "Reformulates before answering, calmly"


def observe(desk: Any, text: str = NOTE, seat: Any = DOWN_HEAD, about: Any = None) -> int:
    """An observer's note; its number."""
    desk.do(cmd.NoteObservation, CONTROL, text=text, about_seat=seat, about=about)
    return int(desk.log[-1].seq)


def test_a_note_on_a_seat_is_found_told_and_added(desk, assessor):
    seq = observe(desk)
    page = assessor.get(f"{desk.block()}?criterion=B1.5a").text
    assert "1 observer’s note" in said(page)
    found = find(desk, assessor, find_whose="noted")
    assert hits(found) == [seq]
    assert hits(find(desk, assessor, find="reformulates")) == [seq]
    assert NOTE in said(found)
    assert desk.post(assessor, "B1.5a", level="3", reason="Seen.", pick=str(seq)).status_code == 303
    assert (desk.rows()[0].events, desk.rows()[0].kinds) == ([seq], ["observation"])
    assert NOTE in said(assessor.get(f"{desk.block()}?criterion=B1.5a").text)


def test_a_note_is_nothing_that_the_candidate_did_or_saw(desk, assessor):
    seq = observe(desk)
    for whose in ("did", "saw"):
        assert seq not in hits(find(desk, assessor, find_whose=whose))


def test_a_note_on_an_act_is_about_who_did_it(desk, assessor):
    message = next(r for r in desk.log if r.event.kind == "message-sent" and r.event.seat == DOWN_HEAD)
    seq = observe(desk, seat=None, about=message.ref)
    assert hits(find(desk, assessor, find_whose="noted")) == [seq]


def test_notes_on_others_or_on_the_table_are_no_evidence_for_a_candidate(desk, assessor):
    other, table = observe(desk, seat=UP_HEAD), observe(desk, seat=None)
    assert hits(find(desk, assessor, find_whose="noted")) == []
    for seq in (other, table):
        assert desk.post(assessor, "B1.2a", add=str(seq)).status_code == 422


def test_a_note_on_who_held_the_seat_before_is_not_about_who_holds_it_now(desk, assessor):
    message = next(r for r in desk.log if r.event.kind == "message-sent" and r.event.seat == DOWN_HEAD)
    desk.do(cmd.LeaveSeat, DOWN_HEAD)
    late = observe(desk)
    before = observe(desk, about=message.ref)
    assert hits(find(desk, assessor, find_whose="noted")) == [before]
    assert late not in hits(find(desk, assessor, find_whose="noted"))


@pytest.mark.parametrize(("language", "told"), [("en", "Students never read it."), ("fr", "Note d’observation sur")])
def test_its_moment_tells_it_to_who_marks_and_leads_to_what_the_seat_saw(desk, language, told):
    desk.do(cmd.SendMessage, DOWN_HEAD, channel=PLENARY, words=Said("We heard you."))
    line = desk.log[-1]
    seq = observe(desk, about=line.ref)
    answer = desk.visit(desk.assessor, language).get(f"/moments/{desk.id}/{seq}?as={DOWN_HEAD}")
    assert answer.status_code == 200
    assert NOTE in answer.text
    assert told in said(answer.text)
    assert f'href="/moments/{desk.id}/{line.seq}?as={DOWN_HEAD}"' in answer.text


def test_no_candidate_reads_a_note_on_any_page(desk, assessor):
    seq = observe(desk)
    desk.post(assessor, "B1.5a", level="3", reason="Seen.", pick=str(seq))
    desk.do(cmd.EndExercise, CONTROL)
    for person in (desk.dan, desk.ana):
        client = desk.visit(person)
        for address in (f"/moments/{desk.id}/{seq}", f"/moments/{desk.id}/{seq}?as={DOWN_HEAD}"):
            assert client.get(address).status_code == 404
        for address in (f"/debrief/{desk.id}", f"/debrief/{desk.id}/report", f"/moments/{desk.id}/{seq - 1}"):
            assert NOTE not in client.get(address).text
    assert NOTE not in assessor.get(desk.block(who=desk.other)).text, "it is not about the other candidate"


def test_no_file_tells_what_a_note_says(desk, assessor):
    seq = observe(desk)
    desk.post(assessor, "B1.5a", level="3", reason="Seen.", pick=str(seq))
    for name in ("class.csv", "class.json"):
        assert NOTE not in assessor.get(f"/assess/{desk.id}/{name}").get_data(as_text=True)
    with PdfReader(io.BytesIO(assessor.get(desk.block() + ".pdf").data)) as pdf:
        text = " ".join(" ".join(sheet.extract_text() for sheet in pdf.pages).split())
    assert NOTE not in text
    assert f"#{seq}" in text
    assert "Observer’s note about Dan Down" in text
