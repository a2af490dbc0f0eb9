"""A text to take home: as a PDF, to whoever sat at the table and to its instructor."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from flask import Blueprint, Response, abort, request

from assessment.exports.typesetting import typeset
from sim.exercise.core.names import CONTROL, SeatId
from sim.exercise.state import State
from sim.language import in_language, languages
from web import access, aside
from web.house import house
from web.treaty.document import Document, version
from web.words import current

routes = Blueprint("treaty", __name__)

ALL = "all"
"""In place of a language: the text in each, one after the other."""


@routes.get("/desk/<exercise>/texts/<instrument>.pdf")
@access.signed_in
def of_my_seat(exercise: str, instrument: str) -> Response:
    """The text as one's own seat sees it; ?language=all gives it in every language."""
    place = access.desk_access(house().database, access.visitor(), exercise)
    return _pdf(place, SeatId(str(place.member.seat)), instrument)


@routes.get("/control/<exercise>/texts/<instrument>.pdf")
@access.signed_in
def of_control(exercise: str, instrument: str) -> Response:
    """The same for the instructor."""
    place = access.control_access(house().database, access.visitor(), exercise)
    return _pdf(place, CONTROL, instrument)


def _pdf(place: access.Place, seat: SeatId, instrument: str) -> Response:
    table = house().live.tables[place.exercise.id]
    with table.lock:
        made = _document(table.exercise.view(seat), instrument)
    at = datetime.fromtimestamp(house().now() / 1000, UTC)
    # Words that students drafted, in a rare writing, take seconds to set: the others are served meanwhile.
    content = aside.run(lambda: typeset(Path(__file__).with_name("treaty.typ"), dict(made), at))
    answer = Response(content, mimetype="application/pdf")
    answer.headers["Content-Disposition"] = f'attachment; filename="{instrument}.pdf"'
    answer.headers["Cache-Control"] = "private, no-store"
    return answer


def _document(state: State, instrument: str) -> Document:
    text = next((i for i in state.the_scene.instruments if i.id == instrument), None) if state.scene else None
    if text is None:
        abort(404)
    wanted = request.args.get("language") or current()
    if wanted != ALL and wanted not in languages():
        abort(404)
    first = current() if wanted == ALL else wanted
    written = [code for code in languages() if code != first and code in text.title] if wanted == ALL else []
    today = _today()
    return {
        "title": in_language(text.title, first),
        "date": {"year": today.year, "month": today.month, "day": today.day},
        "versions": [version(state, text, code) for code in (first, *written)],
    }


def _today() -> datetime:
    return datetime.fromtimestamp(house().now() / 1000, UTC)
