"""Pages for when something cannot be done: each says what to do next, in the reader's language; scripts get JSON."""

from __future__ import annotations

import logging
from collections.abc import Callable

from flask import Flask, Response, jsonify, render_template, request
from flask.typing import ResponseReturnValue
from werkzeug.exceptions import BadHost, HTTPException, InternalServerError

from sim.exercise.core.refusals import Refused
from web.i18n import both, gettext

_log = logging.getLogger("plenipo.http")

Words = tuple[str, str]


def _words(code: int, say: Callable[[str], str]) -> Words:
    match code:
        case 403:
            return (
                say("This page had grown old"),
                say("For your safety the form was not accepted. Go back, reload the page and send it again."),
            )
        case 404:
            return (
                say("There is nothing here for you"),
                say("The address may be wrong, or this belongs to somebody else. Start again from the door."),
            )
        case 405 | 400 | 415:
            return (
                say("This could not be read"),
                say("Go back to the page you came from, reload it and try once more."),
            )
        case 413:
            return (
                say("That is too long"),
                say("Shorten what you wrote, or split it in two, and send it again."),
            )
        case 429:
            return (
                say("Too many tries"),
                say("Wait a minute, then try again. If you have forgotten the code, ask your instructor."),
            )
        case _:
            return (
                say("Something went wrong on our side"),
                say("It was noted. What you had sent before is safe; try again in a moment."),
            )


def init_app(app: Flask) -> None:
    """Answer every failure with a page, or with JSON where a script asked."""
    app.register_error_handler(HTTPException, _failed)
    app.register_error_handler(Refused, _refused)
    app.register_error_handler(Exception, _fault)


def _failed(error: HTTPException) -> ResponseReturnValue:
    if error.code is None or error.code < 400:
        return error.get_response()
    code = error.code
    if isinstance(request.routing_exception, BadHost):
        return Response("400", 400, mimetype="text/plain")  # no page: its links would need an address of ours
    if _for_script():
        texts = [both(words) for words in _words(code, str)]
        why = {language: f"{texts[0][language]}. {texts[1][language]}" for language in texts[0]}
        return jsonify(ok=False, code=str(code), why=why), code
    title, advice = _words(code, gettext)
    return render_template("error.html", code=code, title=title, advice=advice), code


def _refused(refused: Refused) -> ResponseReturnValue:
    code = 404 if refused.code == "not-yours" else 409
    if code == 404 and not _for_script():
        title, advice = _words(404, gettext)
        return render_template("error.html", code=404, title=title, advice=advice), 404
    return jsonify(ok=False, code=refused.code, why=dict(refused.sentence)), code


def _fault(error: Exception) -> ResponseReturnValue:
    _log.error("%s %s failed", request.method, request.path, exc_info=error)
    return _failed(InternalServerError())


def _for_script() -> bool:
    return request.is_json or request.path.endswith((".json", "/view", "/lobby", "/live-token"))
