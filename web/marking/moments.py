"""The page of one moment: an event as a seat saw it, for instructors and assessors, and later for who sat there."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, render_template, request

from assessment.evidence import candidates
from sim.exercise.core.names import CONTROL, SeatId
from sim.language import in_language
from web.access import NoAccess, Place, log_access, signed_in, visitor, wait_access
from web.house import house
from web.marking.blind import opened, seal
from web.marking.moment_view import moment, witnesses
from web.marking.observed import observed
from web.marking.room import open_room, read_log
from web.marking.way import Way, way
from web.words import current

routes = Blueprint("moments", __name__)


@routes.get("/moments/<exercise>/<int:seq>")
@signed_in
def show(exercise: str, seq: int) -> Any:
    """Event `seq` as seat `as` saw it; without one, as a seat that saw it first of all."""
    place, staff = _enter(exercise)
    log = read_log(place)
    if not 1 <= seq <= len(log):
        raise NoAccess
    seen_by = witnesses(log, seq)
    wanted = request.args.get("as", "")
    if not staff:
        seen_by = tuple(s for s in seen_by if s in _own(place, log, seq))
        if not seen_by or (wanted and wanted not in seen_by):
            raise NoAccess
    seat = SeatId(wanted) if wanted else next(iter(seen_by), CONTROL)
    known = {s.id: s for s in house().live.tables[place.exercise.id].exercise.state.the_scene.seats}
    if wanted and seat not in known:
        raise NoAccess
    language = current()
    actors = {a.id: a for a in house().live.tables[place.exercise.id].exercise.state.the_scene.actors}
    common = {
        "exercise": {
            "id": place.exercise.id,
            "title": in_language(place.exercise.title, language),
            "table": place.exercise.table_name,
        },
        "seq": seq,
        "last": len(log),
        "seat": seat,
        "staff": staff,
        "reader": (visitor() or _nobody()).name,
        "seen_by": [
            {"seat": s, "persona": known[s].persona, "code": actors[known[s].actor].code,
             "name": in_language(actors[known[s].actor].name, language), "colour": actors[known[s].actor].colour}
            for s in seen_by
        ],
        "persona": known[seat].persona if seat in known else "",
        "way": _way(place, seq) if staff else None,
    }  # fmt: skip
    note = observed(log, seq, house().live.tables[place.exercise.id].exercise.state, language) if staff else None
    if note is not None:
        return render_template("moment.html", moment=None, observed=note, **common)
    try:
        return render_template("moment.html", moment=moment(log, seq, seat, language), **common)
    except LookupError:
        return render_template("moment.html", moment=None, **common), 404


def _enter(exercise: str) -> tuple[Place, bool]:
    """The exercise, and whether one may open any of its moments."""
    reader = visitor()
    try:
        return log_access(house().database, reader, exercise), True
    except NoAccess:
        place = wait_access(house().database, reader, exercise)
    if place.exercise.status != "ended":
        raise NoAccess
    return place, False


def _way(place: Place, seq: int) -> Way | None:
    """The way back to the criterion that the address names; None where it names none, as on a control room's link."""
    if "of" in request.args:
        number, added = request.args.get("number", 0, int), request.args.getlist("added", int)
        return opened.way(request.args["of"], number, request.args.get("criterion"), place.exercise.id, seq, added)
    candidate, criterion = request.args.get("candidate"), request.args.get("criterion")
    who = visitor() or _nobody()
    if candidate is None or criterion is None or seal.read(house().database, place.exercise.id).keeps_out(who.id):
        return None
    added = request.args.getlist("added", int)
    return way(open_room(place, who), candidate, criterion, seq, added)


def _own(place: Place, log: Any, seq: int) -> frozenset[SeatId]:
    """The seats that this member held, as far as they still held them at the event or held them later."""
    return frozenset(
        tenure.seat
        for candidate in candidates(log)
        if candidate.pseudonym == place.member.pseudonym
        for tenure in candidate.tenures
        if tenure.until is None or seq < tenure.until
    )


def _nobody() -> Any:
    raise NoAccess
