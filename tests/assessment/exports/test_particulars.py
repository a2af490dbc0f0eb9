"""Particulars of an evaluation: who certifies, when it was held, and whether anybody checked identity."""

from __future__ import annotations

import io
from datetime import datetime, timedelta, timezone

import pytest
from pypdf import PdfReader

from assessment.certifier import certifier
from assessment.exports.particulars import WAYS, Checked, Particulars
from assessment.exports.pdf import evaluation_pdf
from assessment.report import CandidateReport
from assessment.text import Language
from tests.assessment.certifiers import PLAIN, REGISTERED
from tests.assessment.reports import candidate_report, decided_report

PARIS = timezone(timedelta(hours=1), "CET")
BEGAN = datetime(2026, 11, 20, 9, 30, tzinfo=PARIS)


def first(report: CandidateReport, found: Particulars, language: Language = "en") -> str:
    pages = PdfReader(io.BytesIO(evaluation_pdf(report, language, None, found))).pages
    return " ".join(pages[0].extract_text().replace("\xa0", " ").split())


@pytest.mark.parametrize(("language", "said"), [("en", "identity not verified"), ("fr", "identité non vérifiée")])
def test_where_nobody_checked_it_says_that_the_identity_is_not_verified(language: Language, said: str) -> None:
    assert said in first(candidate_report(), Particulars(), language)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_check_is_named_with_its_way_its_author_and_its_hour(language: Language) -> None:
    for way in WAYS:
        page = first(candidate_report(), Particulars(identity=Checked(way, "Paul Renaud", BEGAN)), language)
        assert "Paul Renaud" in page
        assert {"en": "identity not verified", "fr": "identité non vérifiée"}[language] not in page
        assert {"en": "20 November 2026, 09:30 (CET)", "fr": "20 novembre 2026, 9 h 30 (CET)"}[language] in page


def test_a_mind_has_no_identity_to_verify() -> None:
    assert "dentity" not in first(candidate_report("mind:lus-2", purpose="demonstration"), Particulars())


@pytest.mark.parametrize(
    ("ended", "said"),
    [
        (BEGAN + timedelta(hours=2), "20 November 2026, 09:30 to 11:30 (CET)"),
        (BEGAN + timedelta(days=1), "20 November 2026, 09:30 to 21 November 2026, 09:30 (CET)"),
        (None, "20 November 2026, 09:30 (CET)"),
    ],
)
def test_it_says_at_which_table_and_when_it_was_held(ended: datetime | None, said: str) -> None:
    page = first(candidate_report(), Particulars(table="Table B", began=BEGAN, ended=ended))
    assert "river-b, Table B" in page
    assert said in page


def test_assessors_are_named() -> None:
    assert "Assessors marker-1" in first(decided_report(), Particulars())


def test_without_settings_a_certifying_evaluation_says_that_nobody_certifies() -> None:
    assert "Certifier not configured: this document certifies nothing." in first(candidate_report(), Particulars())


def test_a_registration_is_quoted_only_where_one_is_configured_and_the_exercise_certifies() -> None:
    plain, registered = (Particulars(certifier(text.encode(), "certifier.yaml")) for text in (PLAIN, REGISTERED))
    assert "RNCP99999" in first(decided_report(), registered)
    assert "Issued Paris, 20 November 2026" in first(decided_report(), registered)
    assert "No registration in a national register is configured." in first(decided_report(), plain)
    formative = first(candidate_report(purpose="formative"), registered)
    assert "Institut de la Vallée (IV)" in formative
    assert "RNCP" not in formative
