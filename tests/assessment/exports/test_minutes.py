"""Minutes and attestations as PDF: what is on their pages in each language, and what never is."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from pypdf import PdfReader

from assessment.certifier import certifier
from assessment.exports.attestation import Attestation, attestation_code, attestation_pdf
from assessment.exports.minutes import Minutes, minutes_pdf
from assessment.framework import CriterionCode
from assessment.jury import entries as e
from assessment.jury.rules import Withdrawn
from sim.language import languages
from tests.assessment.jury.room import ADA, CAM, CATALOGUE, FRAMEWORK, NOE, OLU, PIA, Room, closed

AT = datetime(2026, 12, 4, 15, tzinfo=UTC)
NAMES = {ADA: "Ada Présidente", OLU: "Olu Outside", PIA: "Pia Teacher", CAM: "Cam Candidate", NOE: "Noé Candidat"}
SETTINGS = """
legal_name: Institut de la Vallée
address: {street: 4 quai du Pont, postcode: "75001", city: Paris, country: France}
head: {name: Claire Aubert, title: {en: Director, fr: Directrice}}
site: https://plenipo.vallee.example
"""
REGISTERED = f"""{SETTINGS}
registration:
  {{code: RNCP99999, title: Expert en essais, level: 7, eqf: 7, nsf: ["128"], decided: 2024-11-28, until: 2029-11-28}}
"""


def text(pdf: bytes) -> str:
    """All that is said on the pages, with every run of white space as one space."""
    return " ".join(" ".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages).split())


@pytest.fixture(scope="module")
def room() -> Room:
    """Two blocks validated for Cam after a test; one refused to Noé and corrected, without Pia, who left for them."""
    made = Room().sits()
    made.evaluations = [closed("B1", 3, B1_2a=0, B1_2b=0), closed("B2", exercise="x2")]
    made.writes(PIA, e.ConflictDeclared(PIA, NOE, Withdrawn.TAUGHT, "Seminar"))
    codes = (CriterionCode("B1.2a"), CriterionCode("B1.2b"))
    number = made.writes(ADA, e.TestSet(CAM, "limit", codes))
    made.writes(ADA, e.TestStarted(number, 300))
    for one, level in ((ADA, 3), (OLU, 3), (PIA, 2)):
        made.writes(one, e.LevelsHandedIn(number, one, dict.fromkeys(codes, level), ""))
    for code in codes:
        made.writes(ADA, e.LevelAgreed(number, code, 3, "The second answer settled it"))
    made.decides(CAM, "B1")
    made.decides(CAM, "B2")
    made.decides(NOE, "B1", "not_validated", "not_validated")
    made.decides(NOE, "B1", "continued", "continued")
    made.decides(NOE, "B2", "validated", "validated")
    made.closes()
    return made


def minutes(room: Room, **changes) -> Minutes:
    left = {NOE: frozenset({PIA})}
    made = Minutes(room.session, FRAMEWORK, CATALOGUE, NAMES, left, room.record[-1].hash, None)
    return replace(made, **changes)


def test_minutes_say_who_sat_what_was_tested_and_what_was_decided_on_what(room):
    said = text(minutes_pdf(minutes(room), AT, "en"))
    for words in (
        "Minutes of the jury",
        "Olu Outside",
        "from outside the school, professional",
        "Pia Teacher left for this candidate. Taught the candidate.",
        "Oral test “Your limit and why”",
        "Pia Teacher 2",
        "The second answer settled it",
        "Closed evaluation x2/B2, SHA-256 " + "f" * 64,
        "and corrected since",
        "Corrects entry",
        "Certifier not configured",
    ):
        assert words in said, words
    assert "DRAFT" not in said


def test_sealed_minutes_bear_their_hash_on_every_page(room):
    pages = PdfReader(io.BytesIO(minutes_pdf(minutes(room), AT, "en"))).pages
    assert all(room.session.hash in page.extract_text().replace("\n", "") for page in pages)


def test_what_is_not_closed_is_a_draft_on_every_page():
    open_room = Room().sits()
    pages = PdfReader(io.BytesIO(minutes_pdf(minutes(open_room), AT, "fr"))).pages
    assert all("PROJET" in page.extract_text() for page in pages)


def test_a_copy_for_a_member_who_left_does_not_speak_of_that_candidate(room):
    said = text(minutes_pdf(minutes(room, hidden=frozenset({NOE})), AT, "en"))
    assert "Noé" not in said
    assert "Cam Candidate" in said
    assert "this copy does not speak of them" in said


@pytest.mark.parametrize("language", languages())
def test_documents_are_tagged_and_name_their_language(room, language):
    for made in (minutes_pdf(minutes(room), AT, language), attestation_pdf(attestation(room), AT, language)):
        reader = PdfReader(io.BytesIO(made))
        root = reader.trailer["/Root"]
        assert root["/MarkInfo"]["/Marked"]
        assert root["/Lang"].startswith(language)
        assert b"pdfuaid" in root["/Metadata"].get_object().get_data()


def attestation(room: Room, **changes) -> Attestation:
    decided = room.session.standing(CAM, "B1")
    assert decided is not None
    made = Attestation(
        holder="Cam Candidate",
        birth=(date(1998, 3, 2), "Lyon"),
        framework=FRAMEWORK,
        block=FRAMEWORK.block("B1"),
        session="December jury",
        decided=date(2026, 12, 4),
        place="Room 4",
        jury=(("Ada Présidente", "Counsellor"), ("Olu Outside", "Envoy")),
        code=attestation_code(room.session, decided),
        address="https://plenipo.vallee.example/attestations/s1/abc",
        certifier=None,
    )
    return replace(made, **changes)


def test_an_attestation_is_of_one_block_and_says_so(room):
    said = text(attestation_pdf(attestation(room), AT, "en"))
    for words in (
        "Cam Candidate has validated block B1",
        "This attestation is of block B1 alone.",
        "2 March 1998, Lyon",
        "Ada Présidente, Counsellor",
        "https://plenipo.vallee.example/attestations/s1/abc",
        "Certifier not configured: this document certifies nothing.",
    ):
        assert words in said.replace("\u00a0", " "), words
    assert "RNCP" not in said


def test_without_a_registration_none_is_named_and_with_one_its_mentions_are_whole(room):
    plain = attestation(room, certifier=certifier(SETTINGS.encode(), "certifier.yaml"))
    said = text(attestation_pdf(plain, AT, "fr"))
    assert "Aucun enregistrement à un répertoire national n’est configuré." in said.replace("\u00a0", " ")
    assert "Claire Aubert, Directrice" in said
    assert "RNCP" not in said
    registered = attestation(room, certifier=certifier(REGISTERED.encode(), "certifier.yaml"))
    said = text(attestation_pdf(registered, AT, "fr")).replace("\u00a0", " ")
    for words in ("RNCP99999", "Expert en essais", "niveau 7", "NSF : 128", "28 novembre 2024"):
        assert words in said, words


def test_every_decision_has_a_code_of_its_own(room):
    codes = {attestation_code(room.session, one) for one in room.session.decisions}
    assert len(codes) == len(room.session.decisions)


def test_the_same_document_is_the_same_bytes(room):
    assert minutes_pdf(minutes(room), AT, "en") == minutes_pdf(minutes(room), AT, "en")
