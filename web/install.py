"""Plenipo as a program on a device: its manifest, and a service worker with a page for when there is no network.

The worker keeps versioned files that are the same for everybody: scripts, sheets, fonts, sentences. It keeps no page
of anybody's and no answer, and stands in no request but those for such files and for pages.
"""

from __future__ import annotations

import json
from functools import cache

from flask import Blueprint, Response, abort, current_app, render_template, request, url_for
from flask.typing import ResponseReturnValue

from sim.language import languages
from web import delivery
from web.assets import MODULES, STATIC, Assets
from web.joining import bare
from web.words import SENTENCES, version

routes = Blueprint("install", __name__)

ICONS = (
    ("icon-192.png", "192x192", "any"),
    ("icon-512.png", "512x512", "any"),
    ("icon-mask.png", "512x512", "maskable"),
)
DARK, LIGHT = "#16222e", "#ffffff"
KEPT = (
    *("favicon.svg", "icons.svg", "css/app.css", "css/offline.css"),
    *("js/offline.js", "js/theme.js", "js/desk/main.js", *MODULES.values()),
)
"""Files that the worker fetches ahead, beside fonts and the parts of the desk: what one opens also opens offline."""
TOPICS = ("shared", "desk", "opened", "map", "relations", "guide")
"""Sentences that it fetches ahead, in every language."""


@routes.get("/manifest.webmanifest")
def manifest() -> ResponseReturnValue:
    """Name, icons and first page of the installed program, in a language (?language=)."""
    language = request.args.get("language", languages()[0])
    if language not in languages():
        abort(404)
    content = {
        "id": "/",
        "name": "Plenipo",
        "short_name": "Plenipo",
        "description": SENTENCES.say("what-plenipo-is", language),
        "lang": language,
        "start_url": "/",
        "scope": "/",
        "display": "standalone",
        "background_color": LIGHT,
        "theme_color": DARK,
        "icons": [
            {"src": _address(f"icons/{name}"), "sizes": sizes, "type": "image/png", "purpose": purpose}
            for name, sizes, purpose in ICONS
        ],
    }
    answer = Response(json.dumps(content, ensure_ascii=False), mimetype="application/manifest+json")
    answer.headers["Cache-Control"] = "public, no-cache"
    return answer


@routes.get("/service-worker.js")
def service_worker() -> ResponseReturnValue:
    """The worker of this version: browsers ask for it again at visits, and take the new one where it differs."""
    answer = Response(_worker(_assets(), url_for("install.offline")), mimetype="text/javascript")
    answer.headers["Cache-Control"] = "no-cache"
    return answer


@routes.get("/offline")
def offline() -> ResponseReturnValue:
    """The page shown in place of one that cannot be had: in every language, for nobody in particular."""
    said = {
        language: {key: SENTENCES.say(key, language) for key in ("offline-title", "offline-kept", "offline-again")}
        for language in languages()
    }
    return render_template("offline.html", said=said)


def _assets() -> Assets:
    found: Assets = current_app.extensions[delivery.EXTENSION]
    return found


def _address(name: str) -> str:
    return url_for("static", filename=_assets().path(name))


@cache
def _worker(assets: Assets, page: str) -> str:
    """The script of `js/worker.js` with its version, the page it shows offline and the files it keeps."""
    fonts = tuple(path.relative_to(STATIC).as_posix() for path in sorted((STATIC / "fonts").glob("*.woff2")))
    names = (*KEPT, *fonts, *assets.parts_of("js/desk/main.js"))
    files = [f"/static/{assets.path(name)}" for name in dict.fromkeys(names)]
    words = [f"/words/{code}/{topic}.ftl?v={version(code)}" for code in languages() for topic in TOPICS]
    mark = "-".join((assets.version, *map(version, languages())))
    given = {"VERSION": mark, "OFFLINE": page, "FILES": [*files, *words]}
    head = "".join(f"const {name} = {json.dumps(value)};\n" for name, value in given.items())
    return head + bare((STATIC / "js" / "worker.js").read_text(encoding="utf-8"))
