"""A candidate's feedback: what it says of each criterion, what comes next, and the PDF of it."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import Any

import pytest
from pypdf import PdfReader

from assessment.exports.feedback import feedback_pdf
from assessment.feedback import Comment, Feedback, Told, feedback
from assessment.report import CandidateReport
from assessment.text import Language
from tests.assessment.exports.test_typesetting import A4, MARGIN, rights, watched
from tests.assessment.reports import AT, FRAMEWORK, candidate_report, decided_report

COMMENT = Comment("You listened well; say first what you cannot give.", "Claire Vasseur")


def read(report: CandidateReport, language: Language = "en", **comments: Comment) -> Feedback:
    return feedback(report, FRAMEWORK, comments, language)


def criteria(found: Feedback) -> dict[str, Told]:
    return {row.code: row for block in found.blocks for one in block.competences for row in one.criteria}


def test_of_an_undecided_criterion_it_tells_no_proposal_and_no_evidence() -> None:
    found = criteria(read(candidate_report()))["B1.1a"]
    assert (found.standing, found.level, found.level_name) == ("undecided", 0, "Not decided")
    assert (found.anchor, found.why, found.evidence, found.onward) == ("", (), (), "")


def test_of_a_level_that_was_kept_it_tells_what_the_rules_had_found() -> None:
    found = criteria(read(decided_report()))["B1.1a"]
    assert found.standing == "decided"
    assert found.why == ("Did so on time, on 2 occasions, as the facts then known required.",)
    assert found.evidence


def test_of_a_level_set_against_the_rules_it_tells_the_assessor_s_reason_alone() -> None:
    (why,) = criteria(read(candidate_report()))["B3.4a"].why
    assert why.startswith("She did review")


def test_it_says_what_the_next_level_asks_and_nothing_beyond_the_highest() -> None:
    found = criteria(read(decided_report()))
    for row in found.values():
        criterion = next(one for one in FRAMEWORK.criteria() if one.code == row.code)
        onward = criterion.anchor(row.level + 1)["en"] if row.level in (1, 2, 3) else ""
        assert row.onward == onward
    assert {row.level for row in found.values()} >= {2, 3, 4}


def test_what_was_not_observed_is_no_failure_and_leads_to_a_test() -> None:
    block = next(one for one in read(decided_report()).blocks if one.code == "B3")
    assert any("B3.7" in line and "no failure" in line and "complementary test" in line for line in block.onward)
    assert any("B3.2" in line and "Work first" in line for line in block.onward)


def test_a_certifying_one_says_that_no_jury_has_decided() -> None:
    said = "It carries no decision of a jury."
    assert all(said in " ".join(block.onward) for block in read(decided_report()).blocks)
    formative = read(candidate_report(purpose="formative"))
    assert not any(said in " ".join(block.onward) for block in formative.blocks)


@pytest.mark.parametrize(
    ("language", "title", "by"),
    [
        ("en", "What was decided, and why", "Claire Vasseur, to you"),
        ("fr", "Ce qui a été décidé, et pourquoi", "Claire Vasseur, pour vous"),
    ],
)
def test_the_pdf_is_tagged_and_tells_it_in_its_language(language: Language, title: str, by: str) -> None:
    found = read(decided_report(), language, B1=COMMENT)
    reader = PdfReader(io.BytesIO(feedback_pdf(found, "Waters of the Ruvani, Table B", AT, language)))
    root: Any = reader.trailer["/Root"]
    assert b"pdfuaid:part" in root["/Metadata"].get_data()
    assert str(root["/Lang"]).startswith(language)
    text = " ".join(reader.pages[0].extract_text().split())
    assert title in text
    assert by in text
    assert COMMENT.text in text


def test_no_word_of_a_comment_or_a_name_runs_off_the_page(monkeypatch: pytest.MonkeyPatch) -> None:
    calls = watched(monkeypatch)
    word = "W" * 200
    found = read(decided_report(), B1=replace(COMMENT, text=word), **{"B1.1a": Comment(word, word)})
    feedback_pdf(replace(found, candidate=f"Anna {word}"), f"{word}, Table B", AT, "en")
    assert max(rights(calls[-1])) <= A4 - MARGIN


def test_moments_that_its_candidate_may_open_are_links() -> None:
    address = "https://host.example/moments/river-b/102?as=lus-2"
    document = feedback_pdf(read(decided_report()), "River", AT, "en", {102: address})
    notes = [note.get_object() for page in PdfReader(io.BytesIO(document)).pages for note in page.get("/Annots", [])]
    assert {str(note["/A"]["/URI"]) for note in notes} == {address}
