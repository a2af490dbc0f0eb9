"""The class as a workbook, read back by another library."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assessment.exports.rows import CRITERIA_COLUMNS, SUMMARY_COLUMNS
from assessment.exports.xlsx import workbook
from assessment.text import Language
from tests.assessment.reports import class_report, decided_report

SHEETS: dict[Language, list[str]] = {
    "en": ["Criteria", "Blocks", "About"],
    "fr": ["Critères", "Blocs", "À propos"],
}


def book(*names: str, language: Language = "en") -> Any:
    return openpyxl.load_workbook(io.BytesIO(workbook(class_report(*names), language)))


def column(sheet: Any, head: str) -> list[Any]:
    at = next(cell.column for cell in sheet[1] if cell.value == head)
    return [row[at - 1] for row in sheet.iter_rows(min_row=2)]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_there_is_a_line_for_each_criterion_and_one_for_each_block(language: Language) -> None:
    found = book(language=language)
    assert found.sheetnames == SHEETS[language]
    criteria, blocks, _ = found.worksheets
    assert (criteria.max_row, criteria.max_column) == (1 + 2 * 42, len(CRITERIA_COLUMNS))
    assert (blocks.max_row, blocks.max_column) == (1 + 4, len(SUMMARY_COLUMNS))


def test_levels_are_numbers_and_moments_are_dates() -> None:
    criteria = book().worksheets[0]
    levels = [cell.value for cell in column(criteria, "Level") if cell.value is not None]
    assert levels
    assert all(isinstance(level, int) for level in levels)
    dates = [cell.value for cell in column(criteria, "Decided at") if cell.value is not None]
    assert {f"{date:%Y-%m-%d %H:%M}" for date in dates} == {"2026-11-20 10:42"}


def test_a_mark_is_a_number() -> None:
    report = replace(class_report(), candidates=(decided_report(),))
    blocks = openpyxl.load_workbook(io.BytesIO(workbook(report, "fr"))).worksheets[1]
    marks = [cell.value for cell in column(blocks, "Note") if cell.value is not None]
    assert marks
    assert all(isinstance(mark, float) for mark in marks)


def test_a_decided_level_stands_apart_from_a_proposed_one() -> None:
    criteria = book().worksheets[0]
    for level, proposed, by in zip(
        column(criteria, "Level"), column(criteria, "Proposed level"), column(criteria, "Assessor"), strict=True
    ):
        assert level.value is None or by.value, "a level is somebody's"
        assert proposed.value is None or 1 <= proposed.value <= 4


def test_every_name_has_its_code_beside_it() -> None:
    for sheet in book().worksheets[:2]:
        assert [cell.value for cell in sheet[1]][:2] == ["Candidate", "Code"]
        assert all(cell.value for cell in column(sheet, "Code"))


def test_the_heads_stay_in_sight_and_filter() -> None:
    for sheet in book().worksheets[:2]:
        assert sheet.freeze_panes == "C2"
        assert sheet.auto_filter.ref.startswith("A1:")


@given(st.sampled_from("=+-@\t＝＠"), st.text(max_size=20), st.sampled_from(["", " "]))
@settings(deadline=None, max_examples=25)
def test_a_text_that_begins_as_a_formula_is_a_text_and_stays_one(first: str, rest: str, before: str) -> None:
    cell = column(book(before + first + rest).worksheets[0], "Candidate")[0]
    assert cell.data_type == "s"
    assert cell.quotePrefix or not str(cell.value).lstrip().startswith(("=", "+", "-", "@", "＝", "＠"))


def test_a_draft_says_so() -> None:
    about = [cell.value for row in book().worksheets[2].iter_rows() for cell in row if cell.value]
    assert any(str(value).startswith("DRAFT.") for value in about)
    assert "DRAFT" in book().worksheets[0].oddHeader.center.text


def test_the_same_report_gives_the_same_bytes() -> None:
    assert workbook(class_report(), "fr") == workbook(class_report(), "fr")
