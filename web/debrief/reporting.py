"""The after-action report's pages: a draft from the log that its author edits, and the report as a file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from flask import Blueprint as Routes
from flask import Response, abort, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from sim.debrief.picture import shown as sim_debrief
from sim.debrief.reader import reader
from sim.exercise.core.names import SeatId
from sim.language import Language, in_language
from web import access
from web.access import NoAccess
from web.debrief.outcome import summary
from web.debrief.pages import early
from web.debrief.report import HEADINGS, HINTS, SECTIONS, Report, draft
from web.debrief.report_files import report_docx, report_pdf
from web.debrief.room import NotOver, Room, enter
from web.debrief.thoughts import keep, kept
from web.debrief.told import Told, told
from web.house import house
from web.words import current, reads, say, zone

routes = Routes("reporting", __name__)
routes.register_error_handler(NotOver, early)

LONGEST_SECTION = 20_000

FILES: Mapping[str, tuple[Callable[[Report, Language, datetime], bytes], str]] = {
    "pdf": (report_pdf, "application/pdf"),
    "docx": (report_docx, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
}


@routes.get("/debrief/<exercise>/report")
@access.signed_in
def edit(exercise: str) -> ResponseReturnValue:
    """The report, to be edited: as it was kept last, else as the log drafts it."""
    room, _, _, sections = _report(exercise)
    place = room.place.exercise
    return render_template(
        "debrief_report.html",
        exercise=place.id,
        title=reads(place.title),
        sections=[(name, say(HEADINGS[name]), say(HINTS[name]), sections.get(name, "")) for name in SECTIONS],
        saved="saved" in request.args,
        longest=LONGEST_SECTION,
        person=access.visitor(),
    )


@routes.post("/debrief/<exercise>/report")
@access.signed_in
def keep_report(exercise: str) -> ResponseReturnValue:
    """Keep what was written; {do: draft} drops it for a new draft."""
    room, _ = _own(exercise)
    written: dict[str, str] = {
        name: request.form.get(name, "")[:LONGEST_SECTION].replace("\r\n", "\n") for name in SECTIONS
    }
    content: dict[str, str] = {} if request.form.get("do") == "draft" else written
    keep(house().database, room.place.exercise.id, room.place.member.person, "report", content, house().now())
    return redirect(url_for("reporting.edit", exercise=exercise, saved=1), 303)


@routes.get("/debrief/<exercise>/report.<ending>")
@access.signed_in
def file(exercise: str, ending: str) -> ResponseReturnValue:
    """The report as it was kept last, as PDF or DOCX in the reader's language."""
    if ending not in FILES:
        abort(404)
    room, seat, seen, sections = _report(exercise)
    place, language, person = room.place.exercise, current(), access.visitor()
    card = seen.state.card(seat)
    assert card is not None
    actor = seen.state.index.actors[card.actor]
    report = Report(
        title=in_language(place.title, language),
        table=place.table_name,
        author=person.name if person is not None else "",
        seat=f"{in_language(actor.name, language)}, {in_language(card.role, language)}",
        sections={name: sections.get(name, "") for name in SECTIONS},
    )
    make, mimetype = FILES[ending]
    at = datetime.fromtimestamp(house().now() / 1000, zone())
    answer = Response(make(report, language, at), mimetype=mimetype)
    answer.headers["Content-Disposition"] = f'attachment; filename="report-{place.id}-{language}.{ending}"'
    return answer


def _own(exercise: str) -> tuple[Room, SeatId]:
    """The exercise and the seat from which this reader reports. Raises NoAccess for whoever held none."""
    room = enter(exercise)
    seat = next((s for s in room.seats if s in room.own), None)
    if seat is None:
        raise NoAccess
    return room, seat


def _report(exercise: str) -> tuple[Room, SeatId, Told, Mapping[str, str]]:
    """The seat's story and the sections as they stand."""
    room, seat = _own(exercise)
    own = room.stream(seat)
    seen = told(own, seat)
    mine = kept(house().database, room.place.exercise.id, room.place.member.person)
    if mine.get("report"):
        return room, seat, seen, mine["report"]
    found = sim_debrief(reader(own, seat), own) if seen.state.phase == "ended" else None
    thoughts = [text for _, text in sorted(mine.get("thoughts", {}).items())]
    drafted = draft(seen, summary(seen), found, thoughts, current())
    return room, seat, seen, {str(name): text for name, text in drafted.items()}
