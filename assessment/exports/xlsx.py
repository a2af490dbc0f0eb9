"""The class as a workbook: a sheet of criteria, one of blocks, and one that says what the other two are of.

Numbers, levels and moments are typed, so that the reader's spreadsheet writes them as its language does. A text is only
ever a text: none is run as a formula or opened as a link, be it edited in its cell.
"""

from __future__ import annotations

import io
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import xlsxwriter

from assessment.exports.rows import CRITERIA_COLUMNS, SUMMARY_COLUMNS, Cell, Row, criteria, heads, summary
from assessment.exports.words import day_and_hour, word
from assessment.report import ClassReport
from assessment.text import Language
from sim.language import in_language

_AS_TEXT = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
_LONGEST = 32_767
"""Characters that a cell holds."""
_WIDTHS = {"statement": 44, "reason": 44, "decision": 44, "candidate": 24, "decided_at": 17, "kinds": 22, "log": 20}
_USUAL_WIDTH = 14
_WRAPPED = frozenset({"statement", "reason", "decision"})


def workbook(report: ClassReport, language: Language) -> bytes:
    """The class as XLSX, the same bytes for the same report."""
    made = io.BytesIO()
    book: Any = xlsxwriter.Workbook(made, {"in_memory": True, "remove_timezone": True, **_AS_TEXT})
    title = f"{in_language(report.scenario, language)}, {report.exercise}"
    book.set_properties({"title": title, "created": report.made_at.replace(tzinfo=None)})
    styles = _Styles.of(book)
    for name, columns, rows in (
        ("criteria_sheet", CRITERIA_COLUMNS, criteria(report, language)),
        ("blocks_sheet", SUMMARY_COLUMNS, summary(report, language)),
    ):
        _table(book.add_worksheet(word(name, language)), columns, rows, report, styles, language)
    _about(book.add_worksheet(word("about_sheet", language)), report, styles, language)
    book.close()
    return made.getvalue()


@dataclass(frozen=True)
class _Styles:
    head: Any
    plain: Any
    wrapped: Any
    literal: Any
    """For a text that begins as a formula does: it stays a text when its cell is edited."""
    moment: Any
    figure: Any

    @classmethod
    def of(cls, book: Any) -> _Styles:
        top = {"valign": "top"}
        return cls(
            book.add_format({"bold": True, "bottom": 1, "text_wrap": True, **top}),
            book.add_format(top),
            book.add_format({"text_wrap": True, **top}),
            book.add_format({"quote_prefix": True, "text_wrap": True, **top}),
            book.add_format({"num_format": "yyyy-mm-dd hh:mm", "align": "left", **top}),
            book.add_format({"num_format": "0.00", **top}),
        )


def _table(
    sheet: Any, columns: Sequence[str], rows: Iterable[Row], report: ClassReport, styles: _Styles, language: Language
) -> None:
    for at, column in enumerate(columns):
        sheet.set_column(at, at, _WIDTHS.get(column, _USUAL_WIDTH))
    sheet.write_row(0, 0, heads(columns, language), styles.head)
    last = 0
    for last, row in enumerate(rows, start=1):
        for at, cell in enumerate(row):
            _write(sheet, last, at, cell, styles, wrapped=columns[at] in _WRAPPED)
    sheet.freeze_panes(1, 2)
    sheet.autofilter(0, 0, last, len(columns) - 1)
    _page(sheet, report, language)


def _write(sheet: Any, row: int, column: int, cell: Cell, styles: _Styles, *, wrapped: bool) -> None:
    match cell:
        case None:
            pass
        case datetime():
            sheet.write_datetime(row, column, cell, styles.moment)
        case float():
            sheet.write_number(row, column, cell, styles.figure)
        case int():
            sheet.write_number(row, column, cell, styles.plain)
        case str():
            text = _clean(cell)
            runs = text.lstrip().startswith(("=", "+", "-", "@", "＝", "＋", "－", "＠"))
            style = styles.literal if runs else styles.wrapped if wrapped else styles.plain
            sheet.write_string(row, column, text, style)


def _about(sheet: Any, report: ClassReport, styles: _Styles, language: Language) -> None:
    framework = report.framework
    purpose = word("demonstration" if report.purpose == "demonstration" else f"purpose.{report.purpose}", language)
    facts = [
        ("exercise", f"{in_language(report.scenario, language)}, {report.exercise}"),
        ("purpose", purpose),
        ("framework", f"{framework.id} {framework.version} ({word(f'status.{framework.status}', language)})"),
        ("fingerprint", framework.hash),
        ("log", report.log_head),
        ("made", day_and_hour(report.made_at, language)),
    ]
    lines = [in_language(framework.notice, language), word("sheet_levels", language)]
    if report.draft:
        lines.insert(0, f"{word('draft', language)}. {word('draft_about', language)}")
    sheet.set_column(0, 0, 22)
    sheet.set_column(1, 1, 90)
    for at, (name, value) in enumerate(facts):
        sheet.write_string(at, 0, heads([name], language)[0], styles.head)
        sheet.write_string(at, 1, _clean(value), styles.literal)
    for at, line in enumerate(lines, start=len(facts) + 1):
        sheet.write_string(at, 1, _clean(line), styles.wrapped)
    _page(sheet, report, language)


def _page(sheet: Any, report: ClassReport, language: Language) -> None:
    """Set how it is printed: across the page, its head on each, and DRAFT on each where nothing is closed."""
    sheet.set_landscape()
    sheet.set_paper(9)  # A4
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    if report.draft:
        sheet.set_header(f"&C&B{word('draft', language)}")
    sheet.set_footer("&R&P/&N")


def _clean(text: str) -> str:
    """The text without what no XML holds, cut to what a cell does."""
    return "".join(c for c in text if c == "\n" or unicodedata.category(c) not in {"Cc", "Cs", "Cn"})[:_LONGEST]
