"""The class as CSV."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.exports.csv import _inert as inert
from assessment.exports.csv import criteria_sheet, summary_sheet
from assessment.exports.rows import CRITERIA_COLUMNS
from assessment.report import SeatHeld
from assessment.text import Language
from tests.assessment.reports import class_report, decided_report

SEPARATORS: dict[Language, str] = {"en": ",", "fr": ";"}


def rows(sheet: bytes, language: Language = "en") -> list[dict[str, str]]:
    text = io.StringIO(sheet.decode("utf-8-sig"), newline="")
    return list(csv.DictReader(text, delimiter=SEPARATORS[language]))


def test_there_is_one_row_for_each_candidate_and_criterion() -> None:
    found = rows(criteria_sheet(class_report(), "en"))
    assert len(found) == 2 * 42
    assert len({(row["Candidate"], row["Criterion"]) for row in found}) == len(found)


def test_there_is_one_summary_row_for_each_candidate_and_block() -> None:
    found = rows(summary_sheet(class_report(), "en"))
    assert [(row["Candidate"], row["Block"]) for row in found] == [
        *(("Candidate 7", "B1"), ("Candidate 7", "B3")),
        *(("Candidate 8", "B1"), ("Candidate 8", "B3")),
    ]


def test_a_level_that_is_not_observed_is_an_empty_cell() -> None:
    found = next(row for row in rows(criteria_sheet(class_report(), "en")) if row["Criterion"] == "B3.7a")
    assert found["Level"] == found["Proposed level"] == ""


def test_each_row_says_what_its_block_comes_to() -> None:
    report = replace(class_report(), candidates=(decided_report(),))
    found = {(row["Block"], row["Block outcome"]) for row in rows(criteria_sheet(report, "en"))}
    assert found == {("B1", "To be deliberated"), ("B3", "Not validated")}


def test_every_level_has_its_events() -> None:
    assert all(row["Events"] for row in rows(criteria_sheet(class_report(), "en")) if row["Level"])


@pytest.mark.parametrize("language", ["en", "fr"])
def test_no_two_columns_have_the_same_name(language: Language) -> None:
    found = rows(criteria_sheet(class_report(), language), language)
    assert len(found[0]) == len(CRITERIA_COLUMNS)


def test_the_french_sheet_is_in_french() -> None:
    found = rows(criteria_sheet(class_report(), "fr"), "fr")
    assert found[0]["Énoncé"].startswith("Cartographie tous les acteurs")
    assert "expert-ir-cooperation 0.5.0 (proposition)" in found[0].values()


def test_lines_end_as_the_standard_says() -> None:
    sheet = criteria_sheet(class_report(), "en").decode("utf-8-sig")
    assert sheet.endswith("\r\n")
    assert sheet.count("\r\n") == 1 + 2 * 42


@given(st.sampled_from("=+-@\t\r\n＝＠"), st.text(max_size=20), st.sampled_from(["", " "]))
def test_no_text_is_left_that_a_spreadsheet_would_run(first: str, rest: str, before: str) -> None:
    assert str(inert(before + first + rest)).startswith("'")


def test_a_candidate_whose_name_is_a_formula_stays_a_name() -> None:
    found = rows(criteria_sheet(class_report('=HYPERLINK("http://x","a")', "-2+3"), "en"))
    assert {row["Candidate"] for row in found} == {'\'=HYPERLINK("http://x","a")', "'-2+3"}


@pytest.mark.parametrize("language", ["en", "fr"])
def test_headings_are_in_one_case(language: Language) -> None:
    for sheet in (criteria_sheet(class_report(), language), summary_sheet(class_report(), language)):
        assert not [heading for heading in rows(sheet, language)[0] if heading[0].islower()]


@pytest.mark.parametrize(("language", "mark"), [("en", r"\d+(\.\d+)?"), ("fr", r"\d+(,\d+)?")])
def test_a_mark_has_the_decimal_sign_of_the_language(language: Language, mark: str) -> None:
    heading = {"en": "Mark", "fr": "Note"}[language]
    report = replace(class_report(), candidates=(decided_report(),))
    marks = [row[heading] for row in rows(summary_sheet(report, language), language) if row[heading]]
    assert marks
    assert all(re.fullmatch(mark, one) for one in marks)


def test_a_decision_is_dated_to_the_minute() -> None:
    found = {row["Decided at"] for row in rows(criteria_sheet(class_report(), "en"))} - {""}
    assert found
    assert all(re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d", one) for one in found)


@pytest.mark.parametrize(("language", "name"), [("en", "Lusana, Head (mind)"), ("fr", "Lusana, Tête (esprit simulé)")])
def test_a_mind_is_called_by_its_seat(language: Language, name: str) -> None:
    report = class_report("mind:lus-head", "mind:lus-2")
    held = SeatHeld("lus-head", {"en": "Lusana, Head", "fr": "Lusana, Tête"}, 0, None)
    report = replace(report, candidates=(replace(report.candidates[0], seats=(held,)),))
    found = criteria_sheet(report, language)
    assert {next(iter(row.values())) for row in rows(found, language)} == {name}
    assert b"mind:" not in found
