"""Pages for when something cannot be done: each says what to do next, in the reader's language; scripts get JSON."""

from __future__ import annotations

import logging
from collections.abc import Callable

from flask import Flask, Response, jsonify, render_template, request
from flask.typing import ResponseReturnValue
from werkzeug.exceptions import BadHost, HTTPException, InternalServerError

from sim.exercise.core.refusals import Refused
from web.access import visitor
from web.accounts import Person
from web.words import both, say

_log = logging.getLogger("plenipo.http")

Words = tuple[str, str]


def _words(code: int, say: Callable[[str], str]) -> Words:
    match code:
        case 403:
            return (
                say("this-page-had-grown-old"),
                say("for-your-safety-the-form-was-not"),
            )
        case 404:
            return (
                say("there-is-nothing-here-for-you"),
                say("the-address-may-be-wrong-or-this"),
            )
        case 405 | 400 | 415:
            return (
                say("this-could-not-be-read"),
                say("go-back-to-the-page-you-came"),
            )
        case 413:
            return (
                say("that-is-too-long"),
                say("shorten-what-you-wrote-or-split-it"),
            )
        case 429:
            return (
                say("too-many-tries"),
                say("wait-a-minute-then-try-again-if"),
            )
        case _:
            return (
                say("something-went-wrong-on-our-side"),
                say("it-was-noted-what-you-had-sent"),
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
    if code == 413 and request.endpoint == "record_files.attach":
        title, advice = say("document-too-large-title"), say("document-too-large")
        return render_template("error.html", code=code, title=title, advice=advice, person=visitor()), code
    if isinstance(request.routing_exception, BadHost):
        return Response("400", 400, mimetype="text/plain")  # no page: its links would need an address of ours
    if _for_script():
        texts = [both(words) for words in _words(code, str)]
        why = {language: f"{texts[0][language]}. {texts[1][language]}" for language in texts[0]}
        return jsonify(ok=False, code=str(code), why=why), code
    title, advice = _words(code, say)
    return render_template("error.html", code=code, title=title, advice=advice, person=_reader(code)), code


def _refused(refused: Refused) -> ResponseReturnValue:
    code = 404 if refused.code == "not-yours" else 409
    if code == 404 and not _for_script():
        title, advice = _words(404, say)
        return render_template("error.html", code=404, title=title, advice=advice, person=_reader(404)), 404
    return jsonify(ok=False, code=refused.code, why=dict(refused.sentence)), code


def _reader(code: int) -> Person | None:
    """The person signed in, for the header; None after a fault of ours."""
    return visitor() if code < 500 else None


def _fault(error: Exception) -> ResponseReturnValue:
    _log.error("%s %s failed", request.method, request.path, exc_info=error)
    return _failed(InternalServerError())


def _for_script() -> bool:
    return request.is_json or request.path.endswith((".json", "/view", "/lobby", "/live-token"))
