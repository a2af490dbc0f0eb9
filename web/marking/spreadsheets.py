"""Files of a whole class that leave the assessment desk for spreadsheets: a workbook, and blocks a line each."""

from __future__ import annotations

import re

from flask import Blueprint, Response, request

from assessment.exports import csv
from assessment.exports.xlsx import workbook
from assessment.text import Language
from sim.language import languages
from web.access import signed_in
from web.marking.room import enter
from web.words import current

routes = Blueprint("spreadsheets", __name__)


XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@routes.get("/assess/<exercise>/class.xlsx")
@signed_in
def class_xlsx(exercise: str) -> Response:
    """Every candidate by criterion and by block, as a workbook."""
    language = asked_language()
    return attached(workbook(enter(exercise).of_class(), language), XLSX, f"{exercise}-class-{language}.xlsx")


@routes.get("/assess/<exercise>/blocks.csv")
@signed_in
def blocks_csv(exercise: str) -> Response:
    """Every candidate's blocks, a line each."""
    language = asked_language()
    sheet = csv.summary_sheet(enter(exercise).of_class(), language)
    return attached(sheet, "text/csv; charset=utf-8", f"{exercise}-blocks-{language}.csv")


def attached(content: bytes, kind: str, name: str) -> Response:
    """A file to keep, under a name that every system takes."""
    answer = Response(content, mimetype=kind.split(";")[0], content_type=kind)
    safe = re.sub(r"[^A-Za-z0-9._-]+", "-", f"plenipo-{name}")
    answer.headers["Content-Disposition"] = f'attachment; filename="{safe}"'
    return answer


def asked_language() -> Language:
    """The language asked for in the address, else the reader's."""
    asked = request.args.get("lang")
    return asked if asked in languages() else current()
