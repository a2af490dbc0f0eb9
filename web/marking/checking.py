"""The check of a candidate's identity: a recorded act of who conducts or marks, with no number of any document."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from flask import Blueprint, abort, current_app, redirect, request, url_for

from assessment.exports.particulars import WAYS, Checked, Particulars
from assessment.exports.words import day_and_hour, word
from sim.exercise import events as ev
from web.access import signed_in
from web.accounts import names_of
from web.apart import write_mark
from web.house import house
from web.marking import acts
from web.marking.acts import Act, Acts, Overtaken
from web.marking.room import Room, enter
from web.words import current, zone

routes = Blueprint("checking", __name__)


@routes.post("/assess/<exercise>/people/identity")
@signed_in
def check(exercise: str) -> Any:
    """Write down that an identity was checked, or that it was not after all; where another was first, it is shown."""
    room, sent = enter(exercise), request.form
    pseudonym, way, seen = sent.get("who", ""), sent.get("way", ""), sent.get("checked", "")
    if pseudonym not in room.names or ":" in pseudonym or way not in (*WAYS, "") or not seen.isdecimal():
        abort(400)
    made = Act(pseudonym, "identity", "", room.reader.id, house().now(), {"way": way} if way else {})
    here = url_for("identity.people", exercise=exercise)
    try:
        write_mark(current_app)(exercise, made, int(seen))
    except Overtaken:
        return redirect(f"{here}?checked=changed#who-{pseudonym}", 303)
    return redirect(f"{here}?checked=kept#who-{pseudonym}", 303)


def checked(written: Acts) -> Checked | None:
    """The check of a candidate's identity that stands."""
    act = written.standing("identity")
    if act is None:
        return None
    names = names_of(house().database, {act.by})
    return Checked(act.body["way"], names.get(act.by, act.by), act.when.astimezone(zone()))


def shown(room: Room, pseudonym: str) -> dict[str, Any]:
    """A candidate's check as the page of people shows it: the words, and the number of the act before."""
    written = acts.read(house().database, room.place.exercise.id, pseudonym)
    found, last = checked(written), written.last("identity")
    return {
        "seen": last.seq if last is not None else 0,
        "way": word(f"identity.{found.way}", current()) if found is not None else "",
        "by": found.by if found is not None else "",
        "at": day_and_hour(found.at, current()) if found is not None else "",
    }


def ways() -> list[tuple[str, str]]:
    """The ways to check an identity, each in words."""
    return [(way, word(f"identity.{way}", current())) for way in WAYS]


def particulars(room: Room, pseudonym: str) -> Particulars:
    """Those of a candidate's evaluation, in the reader's zone."""
    log = room.evaluation.log
    began = next((r.at for r in log if isinstance(r.event, ev.ExerciseStarted)), None)
    ended = next((r.at for r in reversed(log) if isinstance(r.event, ev.ExerciseEnded)), None)
    return Particulars(
        house().certifier,
        room.place.exercise.table_name,
        _there(began),
        _there(ended),
        checked(acts.read(house().database, room.place.exercise.id, pseudonym)),
    )


def _there(at: int | None) -> datetime | None:
    return datetime.fromtimestamp(at / 1000, zone()) if at is not None else None
