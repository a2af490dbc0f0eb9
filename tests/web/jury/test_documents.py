"""Minutes and attestations from the jury room: who gets them, what they say, and how anybody verifies one."""

from __future__ import annotations

import io
import re
from dataclasses import replace

import pytest
from pypdf import PdfReader

from assessment.certifier import certifier
from tests.web.jury.room import JuryHouse, said
from web.house import EXTENSION

SETTINGS = b"""
legal_name: Institut
address: {street: 4 quai, postcode: "75001", city: Paris, country: France}
head: {name: Claire Aubert, title: {en: Director, fr: Directrice}}
site: https://plenipo.example
appeal: {days: 30, terms: {en: In writing to the director., fr: Par courrier.}}
"""


def text(answer) -> str:
    assert answer.status_code == 200, answer.status_code
    assert answer.mimetype == "application/pdf"
    pages = PdfReader(io.BytesIO(answer.data)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split()).replace("\u00a0", " ")


@pytest.fixture
def session(jury) -> str:
    """Two blocks validated for Cam; one validated and one refused for Noé, for whom Pia has left."""
    for who, block in ((jury.cam, "B1"), (jury.cam, "B2"), (jury.noe, "B1")):
        jury.closes(who, block)
    path = jury.sits()
    jury.did(jury.pia, path, "conflict", candidate=jury.noe.id, why="taught", note="")
    for block in ("B1", "B2"):
        jury.decides(path, jury.cam, block)
    for block, outcome in (("B1", "validated"), ("B2", "not_validated")):
        where, about = f"{path}/candidates/{jury.noe.id}", {"candidate": jury.noe.id, "block": block}
        for who in (jury.ada, jury.olu):
            jury.did(who, where, "vote", **about, outcome=outcome)
        jury.did(jury.ada, where, "decide", **about, reason="As shown.", corrects="0")
    return path


def test_minutes_are_a_draft_until_the_session_is_closed(jury, session):
    assert "DRAFT" in text(jury.visit(jury.ada).get(f"{session}/minutes.pdf"))
    jury.signs(session)
    found = text(jury.visit(jury.ada).get(f"{session}/minutes.pdf"))
    assert "DRAFT" not in found
    assert found.count("Validated. Decided") == 3
    assert found.count("Not validated. Decided") == 1
    assert "Ada President" in found


def test_a_member_who_left_gets_minutes_without_that_candidate(jury, session):
    assert "Noé" not in text(jury.visit(jury.pia).get(f"{session}/minutes.pdf"))
    assert "Procès-verbal" in text(jury.visit(jury.olu).get(f"{session}/minutes.pdf?lang=fr"))
    assert jury.visit(jury.cam).get(f"{session}/minutes.pdf").status_code == 404


def test_an_attestation_is_there_for_a_validated_block_of_a_closed_session(jury, session):
    path = f"{session}/candidates/{jury.cam.id}/B1.pdf"
    assert jury.visit(jury.cam).get(path).status_code == 404
    jury.signs(session)
    assert "Cam Candidate has validated block B1" in text(jury.visit(jury.cam).get(path))
    assert text(jury.visit(jury.admin).get(path))
    refused = f"{session}/candidates/{jury.noe.id}/B2.pdf"
    assert jury.visit(jury.noe).get(refused).status_code == 404


def test_nobody_else_gets_it(jury, session):
    jury.signs(session)
    path = f"{session}/candidates/{jury.noe.id}/B1.pdf"
    assert text(jury.visit(jury.noe).get(path))
    for who in (jury.cam, jury.stranger, jury.instructor, jury.pia):
        assert jury.visit(who).get(path).status_code == 404
    assert jury.visit(None).get(path).headers["Location"].startswith("/sign-in")


def test_anybody_verifies_it_by_its_code_and_no_other_code_says_anything(jury, session):
    jury.signs(session)
    found = text(jury.visit(jury.cam).get(f"{session}/candidates/{jury.cam.id}/B1.pdf"))
    address = re.search(r"/attestations/\w+/[0-9a-f]{64}", found.replace(" ", ""))[0]
    page = said(jury.visit(None).get(address).text)
    assert "Cam Candidate has validated block B1" in page
    assert "No certifier is configured" in page
    wrong = address[:-1] + ("0" if address[-1] != "0" else "1")
    assert jury.visit(None).get(wrong).status_code == 404
    assert jury.visit(None).get(f"{address}é").status_code == 404


def test_where_other_processes_set_them_documents_are_the_same(tmp_path):
    jury = JuryHouse(f"sqlite:///{tmp_path / 'apart.sqlite'}", processes=1)
    try:
        jury.closes(jury.cam, "B1")
        path = jury.sits()
        assert "Minutes of the jury" in text(jury.visit(jury.ada).get(f"{path}/minutes.pdf"))
    finally:
        jury.app.extensions["background"].close()
        jury.house.database.close()


def test_the_terms_of_an_appeal_are_the_certifier_s(jury, session):
    known = certifier(SETTINGS, "certifier.yaml")
    jury.app.extensions[EXTENSION] = replace(jury.house, certifier=known)
    jury.signs(session)
    page = said(jury.visit(jury.admin).get(session).text)
    assert "Within 30 days of the closing. In writing to the director." in page
