"""The student's desk as pages see it: the page, its view over HTTP, tokens for its socket, and what never changes."""

from __future__ import annotations

from flask import Blueprint as Routes
from flask import Response, abort, jsonify, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from sim.exercise.core.names import SeatId
from sim.exercise.core.refusals import Refused
from sim.language import SOURCE, languages
from web import access, aside, limits, packing, reference
from web.answers import LiveToken
from web.encoding import encoded
from web.house import house
from web.words import reads

routes = Routes("play", __name__)


@routes.get("/desk/<exercise>")
@access.signed_in
def desk(exercise: str) -> ResponseReturnValue:
    """The desk of one's seat; whoever is not seated yet waits next door."""
    person = access.visitor()
    try:
        place = access.desk_access(house().database, person, exercise)
    except access.NoAccess:
        access.wait_access(house().database, person, exercise)
        return redirect(url_for("door.wait", exercise=exercise), 303)
    house().lobby.resume(place)
    return render_template(
        "desk.html",
        exercise=place.exercise.id,
        title=reads(place.exercise.title),
        watch=None,
        alone=place.exercise.purpose == "practice",
        live_token=live_token(),
    )


@routes.get("/desk/<exercise>/view")
@access.signed_in
def view(exercise: str) -> ResponseReturnValue:
    """The answer of the socket's join, over HTTP; ?after=n asks for the lines after line n."""
    place = access.desk_access(house().database, access.visitor(), exercise)
    after = request.args.get("after")
    if after is not None and not (after.isdecimal() and len(after) <= 9):
        abort(400)
    seat = SeatId(str(place.member.seat))
    try:
        login = str(access.login_id())
        shown = house().live.view(place.exercise.id, seat, None if after is None else int(after), login)
    except Refused as refused:
        if refused.code != "too-fast":
            raise
        abort(429)
    return Response(encoded(shown), mimetype="application/json")


def live_token() -> str:
    """A token for this login's next socket, for a page or the route below."""
    login = access.login_id()
    if login is None or access.visitor() is None:
        abort(404)
    return house().accounts.give_live_token(login)


@routes.post("/live-token")
def another_live_token() -> ResponseReturnValue:
    """{token, login} for a page whose own token is used up; `login` says whether the page is still this login's."""
    if access.visitor() is None:
        abort(404)
    if not house().limits.spend(limits.LIVE_TOKENS, str(access.login_id())):
        abort(429)
    given: LiveToken = {"token": live_token(), "login": access.login_mark()}
    return jsonify(given)


@routes.get("/reference.json")
def reference_document() -> ResponseReturnValue:
    """Acts, forms and rungs in a language (?language=), kept by the browser until they change; ?whole with details."""
    language = request.args.get("language", SOURCE)
    if language not in languages():
        abort(404)
    found = reference.document(language) if "whole" in request.args else reference.beginning(language)
    coding = packing.accepted(request.headers.get("Accept-Encoding", ""))
    answer = Response(aside.run(lambda: reference.packed(found, coding)), mimetype="application/json")
    if coding:
        answer.content_encoding = coding
    answer.vary.add("Accept-Encoding")
    answer.headers["Cache-Control"] = "public, no-cache"
    answer.set_etag(f"{found.version}{coding}")
    return answer.make_conditional(request)


@routes.get("/health")
def health() -> ResponseReturnValue:
    """Whether the server can write to its database: 200, or 503 and what is wrong. Asked of it every few seconds."""
    wrong = house().health.wrong()
    return (jsonify(ok=True), 200) if wrong is None else (jsonify(ok=False, wrong=wrong), 503)
