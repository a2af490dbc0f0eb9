"""The relations that a seat, or the control room, may see: as figures for the screen, and as GraphML to keep."""

from __future__ import annotations

from flask import Blueprint, Response, jsonify

from sim.exercise.core.names import CONTROL, ExerciseId, SeatId
from sim.exercise.state import State
from web import access
from web.house import house
from web.words import current

routes = Blueprint("relations", __name__)


@routes.get("/desk/<exercise>/relations.json")
@access.signed_in
def of_my_seat(exercise: str) -> Response:
    """Relations of all actors, as one's own seat saw them."""
    return _figures(_mine(exercise))


@routes.get("/desk/<exercise>/relations.graphml")
@access.signed_in
def graph_of_my_seat(exercise: str) -> Response:
    """The same as a file."""
    return _file(_mine(exercise))


@routes.get("/control/<exercise>/relations.json")
@access.has_role("instructor")
def of_all(exercise: str) -> Response:
    """Relations of all actors, with the talk of every channel."""
    return _figures(_whole(exercise))


@routes.get("/control/<exercise>/relations.graphml")
@access.has_role("instructor")
def graph_of_all(exercise: str) -> Response:
    """The same as a file."""
    return _file(_whole(exercise))


def _mine(exercise: str) -> State:
    place = access.desk_access(house().database, access.visitor(), exercise)
    return _seen(place.exercise.id, SeatId(str(place.member.seat)))


def _whole(exercise: str) -> State:
    return _seen(access.control_access(house().database, access.visitor(), exercise).exercise.id, CONTROL)


def _seen(exercise: ExerciseId, seat: SeatId) -> State:
    table = house().live.tables[exercise]
    with table.lock:
        return table.exercise.view(seat)


def _figures(state: State) -> Response:
    from sim.exercise.acts.relations import picture

    return jsonify(picture(state))


def _file(state: State) -> Response:
    from sim.exercise.acts.relations import graphml

    answer = Response(graphml(state, current()), mimetype="application/graphml+xml")
    answer.headers["Content-Disposition"] = 'attachment; filename="relations.graphml"'
    return answer
