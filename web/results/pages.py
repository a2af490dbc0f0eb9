"""The candidate's pages: their exercises, and of each what was decided and why, once it is released to them."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from flask import Blueprint, Response, render_template, request

from assessment.exports.feedback import feedback_pdf
from web.access import NoAccess, Place, exercises_of, reader, signed_in, wait_access
from web.accounts import Person
from web.house import house
from web.marking.spreadsheets import asked_language, attached
from web.results.shown import is_released, results
from web.words import current, reads, zone

routes = Blueprint("results", __name__)


@routes.get("/results")
@signed_in
def home() -> str:
    """The exercises in which the reader was a candidate, the newest first."""
    who = reader()
    places = [p for p in exercises_of(house().database, who, "student") if p.exercise.purpose != "practice"]
    rows = [
        {"exercise": p.exercise, "opened": datetime.fromtimestamp(p.exercise.opened_at / 1000, zone()), "out": out}
        for p in places
        if (out := is_released(p)) or p.exercise.status == "ended"
    ]
    return render_template("results_list.html", rows=rows, person=who)


@routes.get("/results/<exercise>")
@signed_in
def of_exercise(exercise: str) -> Any:
    """The decisions on the reader in one exercise, and why; before they are released, that they are being marked."""
    place, who = _enter(exercise)
    found = results(place, who, current())
    return render_template(
        "results.html",
        exercise=place.exercise,
        title=reads(place.exercise.title),
        found=found,
        person=who,
    )


@routes.get("/results/<exercise>/feedback.pdf")
@signed_in
def file(exercise: str) -> Response:
    """The same as a PDF to keep."""
    place, who = _enter(exercise)
    language = asked_language()
    found = results(place, who, language)
    if found.shown is None:
        raise NoAccess
    at = datetime.fromtimestamp(house().now() / 1000, zone())
    host = request.host_url.rstrip("/")
    addresses = {seq: host + one.path for seq, one in found.shown.moments.items() if one.path}
    document = feedback_pdf(found.shown.feedback, exercise_line(place), at, language, addresses)
    return attached(document, "application/pdf", f"{exercise}-feedback-{language}.pdf")


def exercise_line(place: Place) -> str:
    """The exercise's title and table."""
    return ", ".join(part for part in (reads(place.exercise.title), place.exercise.table_name) if part)


def _enter(exercise: str) -> tuple[Place, Person]:
    """The exercise, for one who held a seat in it or may have. Raises NoAccess."""
    who = reader()
    place = wait_access(house().database, who, exercise)
    if place.member.status not in ("admitted", "left") or place.exercise.purpose == "practice":
        raise NoAccess
    return place, who
