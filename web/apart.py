"""Long pages (marking, moments, exports, logs, forecasts), made in a process beside the loop that serves sockets.

That process has the whole application over the same database and only reads from it: what it writes, it asks of the
process that serves, so that SQLite keeps its one writer.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING, Any

from werkzeug.exceptions import ServiceUnavailable
from werkzeug.test import run_wsgi_app

from web import background
from web.config import Config
from web.security import LARGEST_BODY

if TYPE_CHECKING:
    from flask import Flask

    from web.marking.marks import Mark

Environ = dict[str, Any]
Answer = tuple[list[bytes], str, list[tuple[str, str]]]

_log = logging.getLogger("plenipo.apart")

LONG = re.compile(r"/(assess|moments)(/|$)|/log/|/control/[^/]+/forecasts$")
"""The paths of pages that are made apart."""


class Apart:
    """WSGI: the application, with its long pages made in the background."""

    def __init__(self, app: Flask, pages: background.Background, config: Config, now: Callable[[], int]) -> None:
        self._app, self._now = app, now
        self._inner = app.wsgi_app
        self._pages = pages
        self._config = replace(config, processes=0, proxies=0)

    def __call__(self, environ: Environ, start: Callable[..., Any]) -> Iterable[bytes]:
        """Answer a request."""
        if not LONG.match(environ.get("PATH_INFO", "")) or int(environ.get("CONTENT_LENGTH") or 0) > LARGEST_BODY:
            return self._inner(environ, start)
        self._note_login(environ)
        sent = {key: value for key, value in environ.items() if isinstance(value, str)}
        body = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
        try:
            parts, status, headers = self._pages.run(answer, self._config, self._now(), sent, body)
        except (background.Busy, background.Lost, TimeoutError) as error:
            _log.warning("%s: %s", environ["PATH_INFO"], error)
            with self._app.request_context(environ):
                refused = self._app.make_response(self._app.handle_user_exception(ServiceUnavailable()))
                refused.headers["Retry-After"] = "5"
            return refused(environ, start)
        start(status, headers)
        return parts

    def _note_login(self, environ: Environ) -> None:
        """Note here that the login was seen: the other process does not write."""
        from web.access import visitor

        with self._app.request_context(environ):
            visitor()


def answer(config: Config, at: int, environ: Environ, body: bytes) -> Answer:
    """The application's answer to a request that came at wall-clock `at` (ms), whole."""
    _time[0] = at
    request = {
        **environ,
        "wsgi.input": BytesIO(body),
        "wsgi.errors": BytesIO(),
        "wsgi.multithread": False,
        "wsgi.multiprocess": True,
        "wsgi.run_once": False,
    }
    parts, status, headers = run_wsgi_app(_application(config).wsgi_app, request, buffered=True)
    return list(parts), status, list(headers.items())


_time = [0]
"""When the request came, by the clock of the process that serves."""


@cache
def _application(config: Config) -> Flask:
    from web import create_app
    from web.database import Reader

    app = create_app(config, database=Reader(config.database_url), now=lambda: _time[0])
    app.extensions["write-mark"] = background.ask
    return app


def write_mark(app: Flask) -> Callable[[str, Mark, int], None]:
    """The function that writes a decision: into this process's database, or through the process that serves."""
    found: Callable[[str, Mark, int], None] = app.extensions["write-mark"]
    return found
