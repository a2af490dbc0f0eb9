"""Waiting for a seat: the page of one's request, and the seat one would like."""

from __future__ import annotations

from typing import TypedDict

from flask import redirect, render_template, request, url_for
from werkzeug.wrappers import Response as AnyResponse

from sim.exercise.core.names import ExerciseId, SeatId
from sim.exercise.scene.events import ActorCard, SeatCard
from sim.exercise.state import State
from web import access
from web.answers import Waiting
from web.door.joining import why_not
from web.door.routes import routes
from web.house import house
from web.lobby import CannotJoin


@routes.get("/wait/<exercise>")
@access.signed_in
def wait(exercise: str) -> AnyResponse | str:
    """The page of one's request for a seat; it asks again by itself."""
    return _wait(access.wait_access(house().database, access.visitor(), exercise))


def _wait(place: access.Place, why: str | None = None) -> AnyResponse | str:
    if place.member.status == "admitted":
        return redirect(url_for("play.desk", exercise=place.exercise.id), 303)
    table = house().live.tables[place.exercise.id]
    free = set(house().lobby.free_seats(place.exercise.id))
    with table.lock:
        seats = lobby_seats(table.exercise.state)
    return render_template("wait.html", place=place, seats=seats, free=free, why=why, person=access.visitor())


class SeatOf(TypedDict):
    """A seat and the actor it speaks for."""

    seat: SeatCard
    actor: ActorCard


def lobby_seats(state: State) -> list[SeatOf]:
    """The seats of an exercise with the actors they speak for, from what everyone may see."""
    actors = {actor.id: actor for actor in state.the_scene.actors}
    return [{"seat": seat, "actor": actors[seat.actor]} for seat in state.the_scene.seats]


@routes.post("/wait/<exercise>")
@access.signed_in
def ask_for(exercise: str) -> AnyResponse | tuple[str, int] | str:
    """Say which seat one would like."""
    place = access.wait_access(house().database, access.visitor(), exercise)
    wanted = request.form.get("seat") or None
    try:
        house().lobby.prefer(place, SeatId(wanted) if wanted else None)
    except CannotJoin as refused:
        page = _wait(place, why_not(refused.code))
        return page if isinstance(page, AnyResponse) else (page, 422)
    return redirect(url_for("door.wait", exercise=ExerciseId(exercise)), 303)


@routes.get("/wait/<exercise>.json")
@access.signed_in
def waiting(exercise: str) -> Waiting:
    """State of one's request, for the page that waits: {status, to}."""
    place = access.wait_access(house().database, access.visitor(), exercise)
    admitted = place.member.status == "admitted"
    return {
        "status": "ended" if place.exercise.status == "ended" else place.member.status,
        "to": url_for("play.desk", exercise=place.exercise.id) if admitted else None,
    }
