"""The page on which an assessor says that two candidates of an exercise are one person, and takes it back."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, current_app, redirect, render_template, request, url_for

from assessment.evidence import candidates
from assessment.exports.words import clock, day_and_hour
from sim.language import in_language
from web.access import NoAccess, signed_in
from web.accounts import names_of
from web.apart import write_mark
from web.house import house
from web.marking import checking, joining
from web.marking.joining import Joining, NotJoined
from web.marking.room import Room, enter
from web.words import current, say, zone

routes = Blueprint("identity", __name__)


@routes.get("/assess/<exercise>/people")
@signed_in
def people(exercise: str) -> str:
    """The candidates of an exercise with what they held, and who was joined to whom."""
    return _page(enter(exercise))


@routes.post("/assess/<exercise>/people")
@signed_in
def decide(exercise: str) -> Any:
    """Join two candidates, or part two who were joined. What cannot be done is said on the page."""
    room = enter(exercise)
    if not room.may_mark:
        raise NoAccess
    sent = request.form
    kept, other = sent.get("kept", "")[:40], sent.get("other", "")[:40]
    together = sent.get("do") != "part"
    try:
        _check(room, kept, other, together=together)
        made = Joining(kept, other, together, room.reader.id, house().now())
        seen = int(sent["seen"]) if sent.get("seen", "").isdecimal() else 0
        write_mark(current_app)(exercise, made, seen)
    except NotJoined as refused:
        return _page(enter(exercise), refused.why), 409 if refused.why in ("changed", "closed", "allotted") else 422
    return redirect(url_for("identity.people", exercise=exercise), 303)


def _check(room: Room, kept: str, other: str, *, together: bool) -> None:
    """Raise NotJoined where these two cannot be joined, or are not joined and cannot be parted."""
    if not together:
        row = joining.standing(room.joinings).get(other)
        if row is None or row.kept != kept:
            raise NotJoined("changed")
        return
    dossiers = room.evaluation.dossiers
    if kept not in dossiers or other not in dossiers or ":" in kept + other:
        raise NotJoined("unknown")
    if kept == other:
        raise NotJoined("same")
    if joining.overlap(dossiers[kept].candidate, dossiers[other].candidate):
        raise NotJoined("overlap")


def _page(room: Room, refused: str = "") -> str:
    language, exercise = current(), room.place.exercise
    refusals = {
        "": "",
        "same": say("join-same"),
        "unknown": say("join-unknown"),
        "overlap": say("join-overlap"),
        "closed": say("join-closed"),
        "allotted": say("join-allotted"),
        "changed": say("join-changed"),
    }
    held = {one.pseudonym: one for one in candidates(room.evaluation.log) if ":" not in one.pseudonym}
    moments = room.evaluation.index.moments
    rows = [
        {
            "code": code,
            "name": room.names.get(code) or code,
            "joined": room.evaluation.joined.get(code, ""),
            "identity": checking.shown(room, code),
            "seats": [
                {
                    "persona": room.evaluation.index.blueprint.seat(t.seat).persona,
                    "from": clock(moments[t.first - 1].elapsed),
                    "until": clock(moments[t.until - 1].elapsed) if t.until is not None else "",
                }
                for t in one.tenures
            ],
        }
        for code, one in held.items()
    ]
    standing = joining.standing(room.joinings)
    names = names_of(house().database, {row.by for row in room.joinings})
    record = [
        {
            "kept": room.names.get(row.kept) or row.kept,
            "other": room.names.get(row.other) or row.other,
            "codes": (row.kept, row.other),
            "together": row.together,
            "stands": standing.get(row.other) == row,
            "by": names.get(row.by, row.by),
            "at": day_and_hour(row.when.astimezone(zone()), language),
        }
        for row in reversed(room.joinings)
    ]
    return render_template(
        "people.html",
        exercise={"id": exercise.id, "title": in_language(exercise.title, language), "table": exercise.table_name},
        rows=rows,
        ways=checking.ways(),
        checked=request.args.get("checked", ""),
        record=record,
        refused=refusals[refused],
        seen=max((row.id for row in room.joinings), default=0),
        may_mark=room.may_mark,
        reader=room.reader.name,
        sent=request.form,
    )
