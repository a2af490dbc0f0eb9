"""Joining by code, and why a seat cannot be had."""

from __future__ import annotations

from flask import Response, abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response as AnyResponse

from web import access, limits, once
from web.accounts import (
    LONGEST_NAME,
    clean_name,
)
from web.codes import CODE_LENGTH, LONGEST_TYPED, clean_code, is_code
from web.door.routes import address, carrying, routes
from web.house import house
from web.lobby import CannotJoin
from web.security import VISIT
from web.words import current, say


@routes.get("/join")
@routes.get("/join/<code>")
def join_form(code: str = "") -> str:
    """The form alone, for links that carry the code."""
    return render_template("join.html", **_join_values(code=clean_code(code)))


def _join_values(**values: object) -> dict[str, object]:
    return {
        "code": "",
        "name": "",
        "why": None,
        "person": access.visitor(),
        "code_length": CODE_LENGTH,
        "longest_typed": LONGEST_TYPED,
        "longest_name": LONGEST_NAME,
    } | values


@routes.post("/join")
def join() -> AnyResponse | tuple[str, int]:
    """Ask for a seat by code; a name is enough. A wrong code is counted, once the database has not found it."""
    code, name = clean_code(request.form.get("code", "")), request.form.get("name", "")
    if not is_code(code):
        return _cannot_join("no-code", code, name)
    bounds = (
        (limits.JOIN_BY_BROWSER, f"{address()}\n{request.cookies.get(VISIT, '')[:64]}"),
        (limits.JOIN_BY_ADDRESS, address()),
    )
    if not all(house().limits.any_left(rule, key) for rule, key in bounds):
        abort(429)
    found = house().lobby.by_code(code)
    if found is None:
        for rule, key in bounds:
            house().limits.spend(rule, key)
        return _cannot_join("no-such-code", code, name)
    if not house().limits.spend(limits.JOIN_BY_CODE, code):
        abort(429)
    person, token = access.visitor(), None
    if person is None:
        try:
            person = house().accounts.add(clean_name(name), ["student"], current(), once=once.wish())
        except ValueError:
            return _cannot_join("no-name", code, name)
        token = house().accounts.sign_in(person)
    try:
        part = house().lobby.ask(person, code)
    except CannotJoin as refused:
        page, status = _cannot_join(refused.code, code, name)
        answer: AnyResponse = Response(page, status)
    else:
        room = {"instructor": "/control", "assessor": "/assess"}.get(part.role)
        here = "door.wait" if part.status == "requested" else "play.desk"
        answer = redirect(room or url_for(here, exercise=part.exercise), 303)
    return carrying(answer, token) if token is not None else answer


def _cannot_join(code: str, typed: str, name: str) -> tuple[str, int]:
    return render_template("join.html", **_join_values(code=typed, name=name[:LONGEST_NAME], why=why_not(code))), 422


def why_not(code: str) -> str:
    """Why a seat cannot be had, and what to do next."""
    match code:
        case "no-such-code":
            return say("no-exercise-has-this-code-now-check")
        case "no-code":
            return say("a-code-has-8-letters-and-figures")
        case "no-name":
            return say("write-the-name-your-instructor-knows-you")
        case "refused":
            return say("the-instructor-did-not-admit-you-to")
        case "no-seat":
            return say("every-seat-is-taken-ask-the-instructor")
        case "ended":
            return say("this-exercise-is-over-ask-your-instructor")
        case _:
            return say("somebody-was-faster-this-seat-is-taken")
