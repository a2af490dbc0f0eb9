"""The instructor's home: exercises one runs, opening another, and admitting to seats."""

from __future__ import annotations

from datetime import UTC, datetime

from flask import Blueprint as Routes
from flask import abort, jsonify, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from sim.exercise.core.names import SeatId
from sim.exercise.core.typed import shows
from sim.language import in_language
from web import access, once, shelf
from web.access import Place
from web.answers import Lobby, LobbyDone, LobbyRefusal
from web.door.waiting import lobby_seats
from web.frameworks.kept import frameworks
from web.house import house
from web.lobby import OPENABLE, PURPOSES, CannotJoin
from web.record.kept import extra_times
from web.record.shown import share
from web.words import both, current, say

routes = Routes("home", __name__)

LONGEST_SEAT = 80
"""As the database keeps it."""
MOST_TABLES = 12
"""Tables that are opened at once."""
LONGEST_TABLES = 2_000
"""Characters in which they are named."""


@routes.get("/control")
@access.has_role("instructor")
def home() -> str:
    """Exercises and the form to open one."""
    return _home()


def _home(why: str | None = None) -> str:
    person = access.visitor()
    assert person is not None
    places = access.exercises_of(house().database, person, "instructor")
    return render_template(
        "control_home.html",
        person=person,
        exercises=[_row(place) for place in places],
        scenarios=shelf.shelf(),
        frameworks=_choices(),
        why=why,
    )


def _choices() -> list[dict[str, object]]:
    """The frameworks that an exercise may be opened with, the house's own first."""
    offered = [one for one in frameworks().versions() if one.current]
    offered.sort(key=lambda one: one.framework.id != house().config.framework)
    return [
        {"key": one.key, "title": in_language(one.framework.title, current()), "version": one.framework.version}
        for one in offered
    ]


def _row(place: Place) -> dict[str, object]:
    everyone = [member for member, _name in access.members(house().database, place) if member.role == "student"]
    return {
        "exercise": place.exercise,
        "opened": datetime.fromtimestamp(place.exercise.opened_at / 1000, UTC),
        "seated": sum(member.status == "admitted" for member in everyone),
        "waiting": sum(member.status == "requested" for member in everyone),
        "link": url_for("door.join_form", code=place.exercise.code, _external=True),
    }


@routes.post("/control")
@access.has_role("instructor")
def open_exercises() -> ResponseReturnValue:
    """Open one table, or several of the same scenario at once."""
    person = access.visitor()
    assert person is not None
    scenario = shelf.scenario(request.form.get("scenario", ""))
    admission = next((a for a in OPENABLE if a == request.form.get("admission")), None)
    purpose = next((p for p in PURPOSES if p == request.form.get("purpose", "formative")), None)
    chosen = request.form.get("framework") or None
    lines = (line[:LONGEST_TABLES].split(",") for line in request.form.getlist("table")[:MOST_TABLES])
    names = [name for line in lines for name in line if shows(name)][:MOST_TABLES]
    known = chosen is None or any(chosen == one["key"] for one in _choices())
    if scenario is None or admission is None or purpose is None or not known:
        return _home(say("choose-a-scenario-and-how-students-are")), 422
    wished = once.wish()
    opened = [
        house().lobby.open(
            *(person, scenario, name, admission, purpose, current()),
            once=None if wished is None else f"{wished}\n{number}",
            framework=chosen,
        )
        for number, name in enumerate(names or [say("table-a")])
    ]
    return redirect(url_for("home.home", _anchor=f"x-{opened[0].id}"), 303)


@routes.get("/control/<exercise>/lobby")
@access.has_role("instructor")
def lobby(exercise: str) -> ResponseReturnValue:
    """People waiting and seated: {code, link, admission, free: [seat], members: [{id, name, seat, status}]}."""
    place = access.control_access(house().database, access.visitor(), exercise)
    return jsonify(_lobby(place))


def _lobby(place: Place) -> Lobby:
    everyone = access.members(house().database, place)
    extra = extra_times(house().database, [member.person for member, _ in everyone if member.role == "student"])
    table = house().live.tables[place.exercise.id]
    with table.lock:
        seats = lobby_seats(table.exercise.state)
    return {
        "code": place.exercise.code,
        "link": url_for("door.join_form", code=place.exercise.code, _external=True),
        "admission": place.exercise.admission,
        "free": list(house().lobby.free_seats(place.exercise.id)),
        "seats": [{"id": s["seat"].id, "code": s["actor"].code, "role": dict(s["seat"].role)} for s in seats],
        "members": [
            {
                "id": member.id,
                "name": name,
                "seat": member.seat,
                "status": member.status,
                "extra": share(extra[member.person]) if member.person in extra else "",
            }
            for member, name in everyone
            if member.role == "student"
        ],
    }


@routes.post("/control/<exercise>/lobby/<membership>")
@access.has_role("instructor")
def decide(exercise: str, membership: str) -> ResponseReturnValue:
    """Admit or refuse: {do: admit|refuse, seat?, was?}; answers with the lobby as it then is.

    `was` is the status that the instructor saw, `requested` where it is absent. Where another window or another
    instructor decided meanwhile, nothing changes and the answer says how it stands.
    """
    place = access.control_access(house().database, access.visitor(), exercise)
    asked = _asked()
    if not isinstance(asked, dict) or asked.get("do") not in ("admit", "refuse"):
        abort(400)
    was = asked.get("was", "requested")
    if was not in ("requested", "refused", "left"):
        abort(400)
    seat = asked.get("seat") or None
    if seat is not None and not (isinstance(seat, str) and seat.isprintable() and len(seat) <= LONGEST_SEAT):
        abort(400)
    try:
        if asked["do"] == "admit":
            house().lobby.admit(place, membership, SeatId(seat) if seat else None, was)
        else:
            house().lobby.refuse(place, membership)
    except LookupError:
        abort(404)
    except CannotJoin as refused:
        code = refused.part.status if refused.part is not None else refused.code
        why = WHY_NOT.get(code, WHY_NOT["seat-taken"])()
        refusal: LobbyRefusal = {**_lobby(place), "ok": False, "code": refused.code, "why": why}
        return jsonify(refusal), 409
    if not request.is_json:
        return redirect(url_for("home.home", _anchor=f"x-{exercise}"), 303)
    done: LobbyDone = {**_lobby(place), "ok": True}
    return jsonify(done)


def _asked() -> object:
    """The content of a form or of a script's request; None where it cannot be read."""
    if not request.is_json:
        return request.form.to_dict()
    try:
        return request.get_json(silent=True)
    except RecursionError:  # deeper than Python reads
        return None


WHY_NOT = {
    "no-seat": lambda: both("every-seat-is-taken-free-one-then"),
    "ended": lambda: both("this-exercise-is-over-nobody-can-be"),
    "seat-taken": lambda: both("somebody-already-sits-there-choose-another-seat"),
    "admitted": lambda: both("decided-elsewhere-seated"),
    "refused": lambda: both("decided-elsewhere-refused"),
    "left": lambda: both("decided-elsewhere-left"),
    "requested": lambda: both("decided-elsewhere-asking"),
}
"""Why somebody cannot be seated, as the instructor reads it."""
