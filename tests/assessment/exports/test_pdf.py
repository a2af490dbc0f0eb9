"""The evaluation as PDF: what is on its pages, in which language, and that data is never markup."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import Any

import pytest
from pypdf import PdfReader

from assessment.exports.pdf import evaluation_pdf
from assessment.report import CandidateReport, Purpose
from assessment.text import Language
from tests.assessment.reports import candidate_report, decided_report


def pages(report: CandidateReport, language: Language = "en") -> list[str]:
    """The text of each page, with every run of white space as one space."""
    reader = PdfReader(io.BytesIO(evaluation_pdf(report, language)))
    return [" ".join(page.extract_text().split()) for page in reader.pages]


def catalogue(pdf: bytes) -> PdfReader:
    return PdfReader(io.BytesIO(pdf))


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Demonstration: seats held by simulated actors"),
        ("fr", "Démonstration : sièges tenus par des acteurs simulés"),
    ],
)
def test_a_demonstration_says_so_on_every_page(language: Language, said: str) -> None:
    assert all(said in page for page in pages(candidate_report(purpose="demonstration"), language))


def test_a_run_of_people_never_says_demonstration() -> None:
    assert not any("Demonstration" in page for page in pages(candidate_report()))


@pytest.mark.parametrize(("language", "said"), [("en", "DRAFT"), ("fr", "PROJET")])
def test_a_certifying_evaluation_that_is_not_closed_is_a_draft_on_every_page(language: Language, said: str) -> None:
    assert all(said in page for page in pages(candidate_report(), language))
    assert all(said in page for page in pages(decided_report(), language))


@pytest.mark.parametrize(("language", "said"), [("en", "Closed by marker-1"), ("fr", "Close par marker-1")])
def test_one_that_is_closed_says_by_whom_and_is_no_draft(language: Language, said: str) -> None:
    found = pages(decided_report(closed=True), language)
    assert any(said in page for page in found)
    assert any("5" * 64 in page for page in found)
    assert not any("DRAFT" in page or "PROJET" in page for page in found)


@pytest.mark.parametrize("purpose", ["formative", "demonstration"])
def test_what_counts_for_no_certification_is_no_draft(purpose: Purpose) -> None:
    assert not any("DRAFT" in page for page in pages(candidate_report(purpose=purpose)))


def test_every_page_bears_its_number_the_proposal_and_the_head_of_the_log() -> None:
    report = candidate_report()
    found = pages(report)
    for number, page in enumerate(found, start=1):
        assert f"Page {number}/{len(found)}" in page
        assert "expert-ir-cooperation 0.5.0 · proposal" in page
        assert report.log_head in page


def test_no_page_claims_a_registration() -> None:
    assert "RNCP" not in "".join(pages(candidate_report()))


def test_the_overruled_level_stands_beside_the_proposed_one_with_both_reasons() -> None:
    text = " ".join(pages(candidate_report()))
    assert "Set to 4 by marker-1, 20 November 2026, 10:42 (UTC)" in text
    assert "Did so once, late, and made no use of it afterwards." in text
    assert "she told her delegation" in text
    assert "added by the assessor" in text


def test_what_was_not_observed_is_said_to_be_no_failure() -> None:
    assert "Not a failure: a complementary test is proposed. Reason: no criterion was observed." in " ".join(
        pages(candidate_report())
    )


def test_beside_a_complementary_test_stand_the_terms_on_which_the_competence_is_assessed() -> None:
    report = candidate_report()
    lacking = [c for b in report.blocks for c in b.competences if "not_observed" in (c.outcome.value, c.proposed.value)]
    assert lacking
    text = " ".join(" ".join(pages(report)).split())
    for competence in lacking:
        assert competence.assessment is not None
        assert f"Assessed by: {competence.assessment['en'][:40]}" in text


def test_french_marks_have_a_comma() -> None:
    assert "13,3/20" in pages(decided_report(), "fr")[0]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_it_is_tagged_and_declares_its_language_and_pdf_ua(language: Language) -> None:
    pdf = evaluation_pdf(candidate_report(), language)
    root: Any = catalogue(pdf).trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"].value is True
    assert str(root["/Lang"]).startswith(language)
    assert b"pdfuaid:part" in root["/Metadata"].get_data()


def test_evidence_numbers_open_the_moments_when_there_is_a_base_address() -> None:
    pdf = evaluation_pdf(candidate_report(exercise="river b/é"), "en", "https://host.example/")
    links = {
        str(note.get_object()["/A"]["/URI"])
        for page in catalogue(pdf).pages
        for note in page.get("/Annots", [])
        if note.get_object().get("/Subtype") == "/Link"
    }
    assert "https://host.example/moments/river%20b%2F%C3%A9/455?as=lus-2" in links
    assert len(links) == 7


def test_without_a_base_address_there_is_no_link() -> None:
    assert not any(page.get("/Annots") for page in catalogue(evaluation_pdf(candidate_report(), "en")).pages)


@pytest.mark.parametrize("address", ["javascript:alert(1)", "file:///etc", "host.example"])
def test_a_base_address_that_is_not_of_the_web_is_refused(address: str) -> None:
    with pytest.raises(ValueError, match="base address"):
        evaluation_pdf(candidate_report(), "en", address)


def test_what_looks_like_markup_is_printed_as_it_was_written() -> None:
    hostile = '#read("/etc/passwd") *bold* $x$ = [y] <z> @w \\ `c` // #eval("1")'
    assert hostile in pages(candidate_report(candidate=hostile))[0]


@pytest.mark.parametrize("name", ["Zoë Ó Ćirić", "عمر الخطيب", "王小明", "😀", "a\x00b\x1bc\ud800", "x" * 4000])
def test_any_name_gives_a_pdf(name: str) -> None:
    assert evaluation_pdf(candidate_report(candidate=name), "en").startswith(b"%PDF")


def test_the_same_report_gives_the_same_bytes() -> None:
    assert evaluation_pdf(candidate_report(), "fr") == evaluation_pdf(candidate_report(), "fr")


def test_a_candidate_without_any_block_still_gets_a_page() -> None:
    assert "Summary" in pages(replace(candidate_report(), blocks=()))[0]


def test_a_criterion_with_more_evidence_than_a_page_can_hold_is_printed_whole() -> None:
    report = candidate_report()
    block = report.blocks[0]
    row = block.competences[0].criteria[0]
    many = tuple(replace(row.evidence[0], seq=1000 + i) for i in range(120))
    competence = replace(
        block.competences[0], criteria=(replace(row, evidence=many), *block.competences[0].criteria[1:])
    )
    text = " ".join(pages(replace(report, blocks=(replace(block, competences=(competence,)),))))
    assert all(f"#{1000 + i}" in text for i in range(120))
