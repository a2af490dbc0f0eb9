"""The reader's language and time zone: choosing them, and saying the sentences of pages and scripts in them.

Sentences stand in `TOPIC.LANGUAGE.ftl` here; `say` reads them on the server, and scripts get the same files.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from datetime import UTC, datetime, tzinfo
from functools import cache
from typing import cast
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from flask import Blueprint, Flask, Response, abort, g, redirect, request
from flask.typing import ResponseReturnValue

from sim.exercise.core.names import Language
from sim.exercise.scene.queries import named
from sim.language import Sentences, in_language, languages
from sim.language.sentences import text_of
from web import aside, packing

COOKIE = "language"
ZONE_COOKIE = "zone"
YEAR = 365 * 24 * 60 * 60
FOR_SCRIPTS = ("shared", "desk", "opened", "map", "bench", "relations", "guide", "control", "debrief")
"""The topics that scripts read; pages fetch those they need."""

SENTENCES = Sentences("web")

routes = Blueprint("words", __name__)


def init_app(app: Flask) -> None:
    """Give pages their language: `say`, and filters for authored texts, names of actors, moments and days."""
    app.register_blueprint(routes)
    app.add_template_filter(reads, "reads")
    app.add_template_filter(lambda actor: named(actor, current()), "named")
    app.add_template_filter(moment, "moment")
    app.add_template_filter(day, "day")
    app.context_processor(
        lambda: {"lang": current(), "say": say, "languages": named_languages(), "words_version": version}
    )


def current() -> Language:
    """The language of this request: chosen here, else what the person reads, else what the browser asks for."""
    if "language" not in g:
        g.language = _chosen()
    return cast(Language, g.language)


def _chosen() -> str:
    from web.access import visitor

    chosen = request.cookies.get(COOKIE)
    if chosen in languages():
        return chosen
    person = visitor()
    if person is not None and person.language in languages():
        return person.language
    return request.accept_languages.best_match(languages()) or languages()[0]


def named_languages() -> Mapping[str, str]:
    """Each language by its own name."""
    return {language: SENTENCES.say("language-name", language) for language in languages()}


def say(key: str, **values: object) -> str:
    """A sentence in the reader's language, its values filled."""
    return SENTENCES.say(key, current(), **values)


def both(key: str, **values: object) -> dict[str, str]:
    """A sentence in every language, for answers that outlive the request."""
    return {language: SENTENCES.say(key, language, **values) for language in languages()}


def reads(text: Mapping[str, str]) -> str:
    """An authored text in the reader's language, or in one that it has."""
    return in_language(text, current())


def zone() -> tzinfo:
    """The reader's time zone, as their browser told it; UTC until it has."""
    try:
        return ZoneInfo(request.cookies.get(ZONE_COOKIE, "UTC"))
    except (ValueError, ZoneInfoNotFoundError, OSError):
        return UTC


def moment(at: datetime) -> str:
    """A date and time in the reader's zone, which is named where it is UTC: 8 November 2026, 15:05 UTC."""
    return _dated("a-moment", at)


def day(at: datetime) -> str:
    """A date in the reader's zone: 8 November 2026."""
    return _dated("a-day", at)


def _dated(key: str, at: datetime) -> str:
    there = at.astimezone(zone())
    return say(key, at=there, zone="UTC" if there.tzname() == "UTC" else "own")


def own_path(address: str | None) -> str | None:
    """The path and query of an address on this site, or None: nobody is sent elsewhere by a form or a link."""
    if not address or any(ord(c) < 33 for c in address) or "\\" in address:
        return None
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    if (parts.netloc and parts.netloc != request.host) or not parts.path.startswith("/") or parts.path.startswith("//"):
        return None
    return parts.path + (f"?{parts.query}" if parts.query else "")


@routes.post("/language/<language>")
def choose_language(language: str) -> ResponseReturnValue:
    """Keep the language, and go back to the page it was chosen on."""
    from web.access import visitor
    from web.house import house

    if language not in languages():
        abort(404)
    person = visitor()
    if person is not None:
        house().accounts.set_language(person.id, language)
    back = own_path(request.form.get("next")) or own_path(request.referrer) or "/"
    answer = redirect(back, 303)
    answer.set_cookie(COOKIE, language, max_age=YEAR, samesite="Lax", secure=house().config.secure)
    return answer


@routes.get("/words/<language>/<topic>.ftl")
def script_sentences(language: str, topic: str) -> ResponseReturnValue:
    """The sentences of a topic for scripts, as a Fluent resource."""
    if language not in languages() or topic not in FOR_SCRIPTS:
        abort(404)
    coding = packing.accepted(request.headers.get("Accept-Encoding", ""))
    answer = Response(aside.run(lambda: _packed(topic, language, coding)), mimetype="text/plain")
    if coding:
        answer.content_encoding = coding
    answer.vary.add("Accept-Encoding")
    asked = request.args.get("v")
    answer.headers["Cache-Control"] = (
        "public, max-age=31536000, immutable" if asked == version(language) else "no-cache"
    )
    answer.set_etag(f"{version(language)}{coding}")
    return answer.make_conditional(request)


@cache
def version(language: str) -> str:
    """A mark of all sentences of a language that scripts read: it stands in their address, so they can be kept."""
    text = "".join(_script_text(topic, language) for topic in FOR_SCRIPTS)
    return hashlib.blake2b(text.encode(), digest_size=6).hexdigest()


@cache
def _packed(topic: str, language: str, coding: str) -> bytes:
    text = _script_text(topic, language).encode()
    return packing.tightly(text, coding) if coding else text


@cache
def _script_text(topic: str, language: str) -> str:
    return text_of("web.words", language, topic)
