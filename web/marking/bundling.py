"""The page on which a class's evaluations are bundled: how far it is, the file, and the way to end it."""

from __future__ import annotations

from typing import Any, cast

from flask import Blueprint, Response, current_app, redirect, render_template, request, url_for

from sim.language import in_language
from web.access import NoAccess, Place, log_access, reader, signed_in
from web.house import house
from web.marking import joining
from web.marking.blind import seal
from web.marking.bundles import Bundle, Bundles, Full, Key
from web.marking.room import students
from web.marking.spreadsheets import asked_language, attached
from web.words import current, say

routes = Blueprint("bundling", __name__)

EXTENSION = "bundles"


@routes.get("/bundles/<exercise>")
@signed_in
def page(exercise: str) -> str:
    """The state of the bundle in the language asked for."""
    place, key = _enter(exercise)
    return _page(place, key)


@routes.post("/bundles/<exercise>")
@signed_in
def change(exercise: str) -> Any:
    """Have the bundle made, or end it."""
    place, key = _enter(exercise)
    wish = request.form.get("do")
    if wish == "cancel":
        _bundles().cancel(key)
    elif wish == "make":
        joined = joining.roots(joining.read(house().database, place.exercise.id))
        names = {code: name for code, name in students(place).items() if code not in joined}
        asked = {name: value for name, value in request.environ.items() if isinstance(value, str)}
        for name in ("CONTENT_LENGTH", "CONTENT_TYPE", "HTTP_IF_NONE_MATCH", "HTTP_IF_MODIFIED_SINCE"):
            asked.pop(name, None)
        try:
            _bundles().start(key, names, asked)
        except Full:
            return _page(place, key, say("bundle-full")), 503
    return redirect(url_for("bundling.page", exercise=exercise, lang=key[2]), 303)


@routes.get("/bundles/<exercise>/evaluations.zip")
@signed_in
def file(exercise: str) -> Response:
    """The bundle, once it is done."""
    _, key = _enter(exercise)
    found = _bundles().of(key)
    if found.standing != "done":
        raise NoAccess
    return attached(found.content, "application/zip", f"{exercise}-evaluations-{key[2]}.zip")


def _enter(exercise: str) -> tuple[Place, Key]:
    """The exercise, for its instructor and those of its assessors who do not mark it under seal. Raises NoAccess."""
    who = reader()
    place = log_access(house().database, who, exercise)
    if place.exercise.purpose == "practice" or seal.read(house().database, exercise).keeps_out(who.id):
        raise NoAccess
    return place, (str(place.exercise.id), who.id, asked_language())


def _page(place: Place, key: Key, refused: str = "") -> str:
    found: Bundle = _bundles().of(key)
    return render_template(
        "bundle.html",
        exercise={"id": place.exercise.id, "table": place.exercise.table_name},
        title=in_language(place.exercise.title, current()),
        standing=found.standing,
        done=found.done,
        most=found.most,
        asked=key[2],
        refused=refused,
        reader=reader().name,
    )


def _bundles() -> Bundles:
    return cast(Bundles, current_app.extensions[EXTENSION])
