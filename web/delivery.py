"""Delivery of files and answers: static files with fingerprinted addresses, and compressed text."""

from __future__ import annotations

import json
from collections.abc import Mapping

from flask import Flask, Response, abort, request, url_for
from flask.typing import ResponseReturnValue
from markupsafe import Markup

from web import aside, packing
from web.assets import MODULES, Assets

EXTENSION = "assets"
YEAR = 365 * 24 * 60 * 60
PACKED = frozenset({"text/html", "text/plain", "application/json"})


def init_app(app: Flask) -> None:
    """Serve `/static`, give pages `static_url` and `preloads`, and pack what is worth it."""
    assets = app.extensions[EXTENSION] = Assets()

    def static(filename: str) -> ResponseReturnValue:
        return _file(assets, filename)

    def static_url(name: str) -> str:
        """The address of a static file, for as long as its content is this."""
        return url_for("static", filename=assets.path(name))

    def import_map(replaced: Mapping[str, str] | None = None) -> Markup:
        """The import map: addresses of the libraries that scripts import by name, some `replaced` by files of ours."""
        addresses = {name: static_url(path) for name, path in {**MODULES, **(replaced or {})}.items()}
        return Markup(json.dumps({"imports": addresses}))

    def preloads(entry: str) -> Markup:
        """Links that have a browser ask for all that an entry script needs at once."""
        links = (f'<link rel="modulepreload" href="{static_url(name)}">' for name in assets.preloads(entry))
        return Markup("\n  ".join(links))

    app.add_url_rule("/static/<path:filename>", "static", static)
    app.add_template_global(static_url, "static_url")
    app.add_template_global(import_map, "import_map")
    app.add_template_global(preloads, "preloads")
    app.after_request(_pack)


def _file(assets: Assets, path: str) -> ResponseReturnValue:
    found = assets.find(path)
    if found is None:
        abort(404)
    file, lasting = found
    coding = packing.accepted(request.headers.get("Accept-Encoding", "")) if file.packs else ""
    answer = Response(aside.run(lambda: file.encoded(coding)), content_type=file.mimetype)
    if file.mimetype.startswith("text/"):
        answer.content_type = f"{file.mimetype}; charset=utf-8"
    if coding:
        answer.content_encoding = coding
    answer.vary.add("Accept-Encoding")
    if lasting:
        answer.cache_control.public = answer.cache_control.immutable = True
        answer.cache_control.max_age = YEAR
    else:
        answer.cache_control.no_cache = True
    answer.set_etag(f"{assets.version}{coding}")
    return answer.make_conditional(request)


def _pack(answer: Response) -> Response:
    """Pack pages and JSON that one of our own pages asked for.

    What another site had a browser ask for goes out plain: the packed length of a page that repeats what it was asked
    would tell that site about the secrets beside it.
    """
    if (
        answer.mimetype not in PACKED
        or answer.is_streamed
        or answer.content_encoding
        or request.headers.get("Sec-Fetch-Site") not in ("same-origin", "none")
    ):
        return answer
    content = answer.get_data()
    coding = packing.accepted(request.headers.get("Accept-Encoding", ""))
    answer.vary.add("Accept-Encoding")
    if coding and len(content) >= packing.SMALLEST:
        answer.set_data(packing.quickly(content, coding))
        answer.content_encoding = coding
    return answer
