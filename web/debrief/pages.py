"""The debrief's pages: the page of a finished exercise, what it shows of a seat, and the seat's desk at any moment."""

from __future__ import annotations

import secrets
from collections.abc import Sequence

import msgspec
from flask import Blueprint as Routes
from flask import Response, abort, g, jsonify, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from sim.debrief.news import news
from sim.debrief.picture import DebriefShown
from sim.debrief.picture import shown as sim_debrief
from sim.debrief.possible.picture import possible
from sim.debrief.reader import reader, why
from sim.exercise.core.log import Recorded
from sim.exercise.core.names import CONTROL, CommandId, SeatId
from sim.exercise.debrief.commands import ReleaseDebrief
from sim.exercise.debrief.events import EVERYTHING
from sim.exercise.debrief.queries import released
from sim.language import languages
from sim.policies.phrases import renderer
from web import access, limits, once
from web.debrief.forks import practise_from
from web.debrief.outcome import summary
from web.debrief.replay import screen
from web.debrief.room import NotOver, Room, enter
from web.debrief.shown import DebriefPage
from web.debrief.story import story
from web.debrief.told import told
from web.encoding import encoded
from web.house import house
from web.wire import spoken
from web.words import both, current, reads, say

routes = Routes("debrief", __name__)

LONGEST_STREAM = 10**9
LONGEST_NUMBER = 9
"""Digits of a place in a stream."""


def early(refused: NotOver) -> ResponseReturnValue:
    """Answer that there is no debrief yet, and lead back to where the exercise goes on."""
    if request.path.endswith(".json"):
        return jsonify(ok=False, code="not-over", why=both("debrief-not-over")), 403
    place, person = refused.place, access.visitor()
    to = {"instructor": url_for("home.home"), "assessor": "/assess"}.get(place.member.role)
    back = to or url_for("play.desk", exercise=place.exercise.id)
    return render_template("debrief_early.html", title=reads(place.exercise.title), back=back, person=person), 403


routes.register_error_handler(NotOver, early)


@routes.get("/debrief/<exercise>")
@access.signed_in
def page(exercise: str) -> ResponseReturnValue:
    """The page; ?as=<seat> opens it at that seat."""
    room = enter(exercise)
    seat = room.seat(request.args.get("as") or None)
    place = room.place.exercise
    title = f"{reads(place.title)} · {say('debrief-title')}"
    return render_template("debrief.html", exercise=place.id, seat=seat, title=title, person=access.visitor())


@routes.get("/debrief/<exercise>/<seat>.json")
@access.signed_in
def of_seat(exercise: str, seat: str) -> ResponseReturnValue:
    """The debrief of one seat, from what it saw."""
    return Response(encoded(shown(enter(exercise), seat)), mimetype="application/json")


def shown(room: Room, wanted: str) -> DebriefPage:
    """The debrief of a seat of the room. Raises NoAccess."""
    seat = room.seat(wanted)
    own = room.stream(seat)
    seen = told(own, seat)
    state, place = seen.state, room.place.exercise
    if state.scene is None:
        raise access.NoAccess
    scene = state.the_scene
    return {
        "exercise": place.id,
        "title": dict(place.title),
        "table": place.table_name,
        "seat": seat,
        "actor": state.actor_of(seat),
        "staff": room.staff,
        "practice": place.purpose == "practice",
        "viewpoints": [
            {"id": s.id, "actor": s.actor, "persona": s.persona, "role": dict(s.role), "mine": s.id in room.own}
            for s in scene.seats
            if s.id in room.seats
        ],
        "actors": [{"id": a.id, "code": a.code, "name": dict(a.name), "colour": a.colour} for a in scene.actors],
        "turn": state.turn,
        "turns": seen.turns,
        "day": state.day,
        "days_played": seen.days_played,
        "elapsed": seen.marks[-1]["elapsed"] if seen.marks else 0,
        "stopped": seen.stopped,
        "n": len(own),
        "marks": seen.marks,
        "summary": summary(seen),
        "story": story(seen),
        "found": None if state.phase != "ended" else _found(room, own, seat),
        "may_release": room.may_release,
        "released": list(released(state)),
        "seats": [{"id": s.id, "actor": s.actor, "persona": s.persona} for s in scene.seats],
        "issues": [
            {
                "id": i.id,
                "title": dict(i.title),
                "options": [{"id": o.id, "label": dict(o.label)} for o in i.options],
            }
            for i in scene.issues
        ],
    }


def _found(room: Room, own: Sequence[Recorded], seat: SeatId) -> DebriefShown:
    """The rest of the debrief, from the seat's own stream; phrases of minds are in words."""
    reading = reader(own, seat)
    found = sim_debrief(reading, room.log)
    if room.staff:  # they know all that is secret
        whole = reader(room.log, CONTROL)
        seen = {entry.ref for entry in reading.entries}
        told = news(whole)
        for one in told:
            one["ref"] = one["ref"] if one["ref"] in seen else None
        found |= {"possible": possible(whole), "news": told, "reasons": why(room.log, seat)}
        found |= {"readable": list(EVERYTHING)}
    said: DebriefShown = spoken(msgspec.json.decode(encoded(found)), renderer(reading.state))
    return said


@routes.post("/debrief/<exercise>/release")
@access.signed_in
def release(exercise: str) -> ResponseReturnValue:
    """Disclose to all seats what is checked in `what`: for the instructor."""
    access.control_access(house().database, access.visitor(), exercise)
    room = enter(exercise)
    what = tuple(part for part in EVERYTHING if part in request.form.getlist("what"))
    asked = ReleaseDebrief(id=CommandId(secrets.token_hex(16)), seat=CONTROL, what=what)
    house().live.tables.submit(room.place.exercise.id, asked)
    return redirect(url_for("debrief.page", exercise=exercise), 303)


@routes.post("/debrief/<exercise>/<seat>/fork")
@access.signed_in
def play_on(exercise: str, seat: str) -> ResponseReturnValue:
    """A practice that goes on from just before the seat's event `n`, for one, with minds in the other seats."""
    room = enter(exercise)
    person, origin = access.visitor(), limits.network(request.remote_addr or "?")
    assert person is not None
    n = _number_of(request.form.get("n"), LONGEST_STREAM)
    if n is None:
        abort(400)
    rules = ((limits.PRACTISE_BY_ADDRESS, origin), (limits.PRACTISE_BY_PERSON, person.id))
    if not all(house().limits.spend(rule, key) for rule, key in rules):
        abort(429)
    if person.guest and not house().practices.room_for(origin):
        abort(429)
    opened = practise_from(room, person, room.seat(seat), n, current(), once=once.wish(), origin=origin)
    return redirect(url_for("play.desk", exercise=opened.id), 303)


@routes.get("/debrief/<exercise>/<seat>/desk")
@access.signed_in
def desk(exercise: str, seat: str) -> ResponseReturnValue:
    """The seat's desk, to be moved through its past by the page around it; ?at=<n> is where it begins."""
    room = enter(exercise)
    own = room.stream(room.seat(seat))
    g.framed = True
    return render_template(
        "debrief_desk.html",
        exercise=room.place.exercise.id,
        seat=seat,
        at=_number("at", len(own)) or len(own),
        title=reads(room.place.exercise.title),
    )


@routes.get("/debrief/<exercise>/<seat>/at.json")
@access.signed_in
def at_moment(exercise: str, seat: str) -> ResponseReturnValue:
    """The seat's screen after its event ?n=, as a join answers it; ?after= and ?language= are a join's."""
    room = enter(exercise)
    own = room.stream(room.seat(seat))
    language = request.args.get("language")
    if language is not None and language not in languages():
        abort(400)
    n = _number("n", len(own))
    try:
        found = screen(own, room.seat(seat), len(own) if n is None else n, _number("after", len(own)), language)
    except LookupError:
        abort(404)
    return Response(encoded(found), mimetype="application/json")


def _number(name: str, most: int) -> int | None:
    """A place in the seat's stream that was asked for, none where none was."""
    return _number_of(request.args.get(name), most)


def _number_of(asked: str | None, most: int) -> int | None:
    """A number that was asked for; none where nothing was."""
    if asked is None:
        return None
    if not (asked.isascii() and asked.isdecimal() and len(asked) <= LONGEST_NUMBER):
        abort(400)
    return min(int(asked), most)
