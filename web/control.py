"""The control room's pages: the room itself, a seat's screen looked at, the log as a file.

What the instructor does there goes over the socket (`live`); admitting is the home's (`home`).
"""

from __future__ import annotations

from collections.abc import Iterator

from flask import Blueprint as Routes
from flask import Response, abort, jsonify, render_template, request, url_for

from scenarios.forecasting import forecasts, nearest
from sim.exercise.core.lines import end_line, to_line
from sim.exercise.core.names import SeatId
from web import access
from web.access import NoAccess, Place
from web.answers import Card, Forecasts
from web.house import house
from web.play import live_token
from web.words import reads

routes = Routes("control", __name__)

MOST_TABLES = 6
"""Tables in one room: two rows of three on a wide screen. Each is a socket of its own."""


@routes.get("/control/<exercise>")
@access.has_role("instructor")
def room(exercise: str) -> str:
    """The control room of one exercise; ?with=<exercise>,<exercise> shows others beside it."""
    place = access.control_access(house().database, access.visitor(), exercise)
    shown = [place, *_beside(exercise)]
    ids = {p.exercise.id for p in shown}
    person = access.visitor()
    assert person is not None
    others = [
        p
        for p in access.exercises_of(house().database, person, "instructor")
        if p.exercise.id not in ids and p.exercise.status != "ended" and p.exercise.purpose != "practice"
    ]
    return render_template(
        "control_room.html",
        exercise=place.exercise,
        title=reads(place.exercise.title),
        tables=[_card(p) for p in shown],
        others=[_card(p) for p in others] if len(shown) < MOST_TABLES else [],
        person=person,
        live_token=live_token(),
    )


def _beside(exercise: str) -> list[Place]:
    """The other tables asked for, as far as they are this instructor's."""
    found: list[Place] = []
    for wanted in dict.fromkeys(w for w in request.args.get("with", "").split(",") if w and w != exercise):
        try:
            found.append(access.control_access(house().database, access.visitor(), wanted))
        except NoAccess:
            continue
    return found[: MOST_TABLES - 1]


def _card(place: Place) -> Card:
    return {
        "id": place.exercise.id,
        "name": place.exercise.table_name,
        "title": dict(place.exercise.title),
        "code": place.exercise.code,
        "link": url_for("door.join_form", code=place.exercise.code, _external=True),
    }


@routes.get("/control/<exercise>/forecasts")
@access.has_role("instructor")
def expected(exercise: str) -> Response:
    """Forecasts of models of collective decisions for each text: for each issue and model, a value and its option."""
    place = access.control_access(house().database, access.visitor(), exercise)
    table = house().live.tables[place.exercise.id]
    with table.lock:
        blueprint = table.exercise.state.blueprint
    assert blueprint is not None
    found: Forecasts = {
        text.id: {
            issue: {m: {"value": v, "option": nearest(blueprint.issue(issue), v)} for m, v in row.items()}
            for issue, row in forecasts(blueprint, text.id).items()
        }
        for text in blueprint.instruments
    }
    return jsonify(found)


@routes.get("/control/<exercise>/seat/<seat>")
@access.has_role("instructor")
def screen(exercise: str, seat: str) -> str:
    """A seat's desk as whoever sits there sees it, read only."""
    place = access.control_access(house().database, access.visitor(), exercise)
    _known(place, seat)
    return render_template(
        "desk.html",
        exercise=place.exercise.id,
        title=reads(place.exercise.title),
        watch=seat,
        live_token=live_token(),
    )


@routes.get("/log/<exercise>.jsonl")
@access.signed_in
def log(exercise: str) -> Response:
    """The whole log, an event a line with its hashes and a line that closes it, as `plenipo verify` reads it."""
    place = access.log_access(house().database, access.visitor(), exercise)

    store = house().store

    def lines() -> Iterator[str]:
        record = None
        for record in store.read(place.exercise.id):
            yield to_line(record) + "\n"
        if record is not None:
            yield end_line(record) + "\n"

    answer = Response(lines(), mimetype="application/x-ndjson")
    answer.headers["Content-Disposition"] = f'attachment; filename="plenipo-{place.exercise.id}.jsonl"'
    return answer


def _known(place: Place, seat: str) -> SeatId:
    """A seat of the exercise, or nothing there."""
    table = house().live.tables[place.exercise.id]
    with table.lock:
        if table.exercise.state.card(SeatId(seat)) is None:
            abort(404)
    return SeatId(seat)
