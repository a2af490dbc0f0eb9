"""One exercise read by another framework than its own: the levels that the rules propose to its criteria, and no mark.

Nothing is decided here: an exercise is marked by the framework it was opened with.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, cast

from flask import Blueprint, Response, current_app, render_template

from assessment.exports.csv import criteria_sheet
from assessment.exports.pdf import evaluation_pdf
from assessment.framework import Framework
from assessment.framework_files import FrameworkError
from assessment.report import ClassReport
from sim.language import in_language
from web.access import NoAccess, signed_in
from web.frameworks.kept import frameworks
from web.marking.marks import Evaluations, Marks
from web.marking.room import Room, enter
from web.marking.spreadsheets import attached
from web.words import current

routes = Blueprint("reading", __name__)


@dataclass(frozen=True, slots=True)
class Cell:
    """The level proposed to one candidate for one criterion; None where nothing is proposed."""

    code: str
    level: int | None
    name: str


@routes.get("/assess/<exercise>/by/<key>")
@signed_in
def page(exercise: str, key: str) -> str:
    """Every candidate's proposed levels under that framework, block by block."""
    room, framework = _read(exercise, key)
    report, language = room.of_class(), current()
    return render_template(
        "reading.html",
        exercise={
            "id": exercise,
            "title": in_language(room.place.exercise.title, language),
            "table": room.place.exercise.table_name,
        },
        key=key,
        title=in_language(framework.title, language),
        version=framework.version,
        blocks=[_block(framework, number, report) for number in range(len(framework.blocks))],
        candidates=[(one.code, one.candidate) for one in report.candidates],
        others=[
            (one.key, in_language(one.framework.title, language), one.framework.version)
            for one in frameworks().versions()
            if one.current
        ],
        reader=room.reader.name,
    )


@routes.get("/assess/<exercise>/by/<key>/class.csv")
@signed_in
def sheet(exercise: str, key: str) -> Response:
    """Every candidate and criterion under that framework, a line each."""
    room, _ = _read(exercise, key)
    content = criteria_sheet(room.of_class(), current())
    return attached(content, "text/csv; charset=utf-8", f"{exercise}-{key}.csv")


@routes.get("/assess/<exercise>/by/<key>/<pseudonym>.pdf")
@signed_in
def pdf(exercise: str, key: str, pseudonym: str) -> Response:
    """One candidate under that framework, with the reasons and the evidence of each proposal."""
    room, _ = _read(exercise, key)
    if pseudonym not in room.evaluation.dossiers:
        raise NoAccess
    content = evaluation_pdf(room.report(pseudonym, room.codes), current())
    return attached(content, "application/pdf", f"{exercise}-{key}-{pseudonym}.pdf")


def _read(exercise: str, key: str) -> tuple[Room, Framework]:
    """The exercise as that framework reads it, without what was decided under its own. Raises NoAccess."""
    room = enter(exercise)
    try:
        framework = frameworks().of(key)
    except FrameworkError:
        raise NoAccess from None
    own = room.evaluation
    evaluation = _readings().of(own.log, framework, own.purpose, own.joined)
    return replace(room, evaluation=evaluation, marks=Marks((), {})), framework


def _readings() -> Evaluations:
    kept = current_app.extensions.setdefault("plenipo-readings", Evaluations())
    return cast(Evaluations, kept)


def _block(framework: Framework, number: int, report: ClassReport) -> dict[str, Any]:
    """A block with a row of cells for each candidate, its criteria in the framework's order."""
    block, language = framework.blocks[number], current()
    names = [in_language(level.name, language) for level in framework.levels]
    rows = []
    for candidate in report.candidates:
        found = next((one for one in candidate.blocks if one.code == block.code), None)
        cells = [row for competence in found.competences for row in competence.criteria] if found is not None else []
        levels = [(row.code, row.proposed.level if row.proposed is not None else None) for row in cells]
        rows.append((candidate.candidate, [Cell(code, one, names[one or 0]) for code, one in levels]))
    criteria = [
        (row.code, in_language(row.statement, language))
        for competence in block.competences
        for row in competence.criteria
    ]
    return {"code": block.code, "title": in_language(block.title, language), "criteria": criteria, "rows": rows}
