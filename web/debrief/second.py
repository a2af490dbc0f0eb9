"""The second look of a seat over HTTP: where it stands, to start it, to cancel it."""

from __future__ import annotations

from typing import cast

from flask import Blueprint as Routes
from flask import Response, abort, current_app, jsonify, request
from flask.typing import ResponseReturnValue

from sim.debrief.look.second_look import may_look
from web import access
from web.access import NoAccess
from web.debrief.kept_looks import Key
from web.debrief.looks import GUEST, Full, Looks
from web.debrief.pages import early
from web.debrief.room import NotOver, Room, enter
from web.encoding import encoded
from web.words import both

routes = Routes("second", __name__)
routes.register_error_handler(NotOver, early)

EXTENSION = "looks"


@routes.get("/second-look/<exercise>/<seat>.json")
@access.signed_in
def standing(exercise: str, seat: str) -> ResponseReturnValue:
    """Where the look stands: {standing, done, most, found}."""
    return _shown(_key(enter(exercise), seat))


@routes.post("/second-look/<exercise>/<seat>.json")
@access.signed_in
def change(exercise: str, seat: str) -> ResponseReturnValue:
    """Start the look or cancel it: {do: start|cancel}; answers with where it then stands."""
    room = enter(exercise)
    key = _key(room, seat)
    asked = request.get_json(silent=True)
    match asked.get("do") if isinstance(asked, dict) else None:
        case "start":
            try:
                looks().start(key, room.log, _asker(room))
            except Full:
                return jsonify(ok=False, code="full", why=both("debrief-looks-full")), 503
        case "cancel":
            looks().cancel(key)
        case _:
            abort(400)
    return _shown(key)


def looks() -> Looks:
    """The looks of this server process."""
    return cast(Looks, current_app.extensions[EXTENSION])


def _key(room: Room, wanted: str) -> Key:
    """A seat that may be looked at: to its end, and where everybody's stakes may be read. Raises NoAccess."""
    seat = room.seat(wanted)
    if room.seats[seat] is not None or not (room.staff or may_look(room.stream(seat), seat)):
        raise NoAccess
    return room.place.exercise.id, seat


def _asker(room: Room) -> str | None:
    """The student whose looks are counted, and all guests who practise as one; None for staff."""
    person, practice = access.visitor(), room.place.exercise.purpose == "practice"
    if room.staff or person is None:
        return None
    return GUEST if practice and person.guest else person.id


def _shown(key: Key) -> Response:
    return Response(encoded(looks().shown(key)), mimetype="application/json")
