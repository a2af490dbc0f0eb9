"""The class as spreadsheet rows in UTF-8, with no cell that a spreadsheet would run as a formula.

They are for the spreadsheets of people who read the language: in French cells are separated by a semicolon and decimals
by a comma. Otherwise RFC 4180. Moments are ISO 8601 to the minute, in the zone of the report, which all of them know as
dates. For programs there is JSON.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from datetime import datetime

from assessment.exports.rows import CRITERIA_COLUMNS, SUMMARY_COLUMNS, Cell, Row, criteria, heads, summary
from assessment.exports.words import number, word
from assessment.report import ClassReport
from assessment.text import Language

BOM = "\ufeff"
"""Spreadsheets guess the encoding without it, and guess wrong for French."""


def criteria_sheet(report: ClassReport, language: Language) -> bytes:
    """One row per candidate and criterion; a level not observed or not decided is an empty cell that no sum counts."""
    return _sheet(CRITERIA_COLUMNS, criteria(report, language), language)


def summary_sheet(report: ClassReport, language: Language) -> bytes:
    """One row per candidate and block."""
    return _sheet(SUMMARY_COLUMNS, summary(report, language), language)


def _sheet(columns: Iterable[str], rows: Iterable[Row], language: Language) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=word("csv-separator", language), lineterminator="\r\n")
    writer.writerow([_inert(head) for head in heads(columns, language)])
    writer.writerows([[_inert(_written(cell, language)) for cell in row] for row in rows])
    return (BOM + text.getvalue()).encode()


def _written(cell: Cell, language: Language) -> Cell:
    """The cell, a figure with decimals as the language writes it, and a moment to the minute."""
    if isinstance(cell, datetime):
        return f"{cell:%Y-%m-%d %H:%M}"
    return number(cell, language, 2) if isinstance(cell, float) else cell


def _inert(cell: Cell) -> Cell:
    """The cell, with an apostrophe before anything a spreadsheet would take for a formula."""
    if isinstance(cell, str) and cell.lstrip(" ").startswith(
        ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
    ):
        return f"'{cell}"
    return cell
