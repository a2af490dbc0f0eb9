"""Long pages (marking, moments, exports, logs, forecasts), made in a process beside the loop that serves sockets.

That process has the whole application over the same database and only reads from it: what it writes, it asks of the
process that serves, so that SQLite keeps its one writer.
"""

from __future__ import annotations

import logging
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING, Any

from werkzeug.exceptions import HTTPException, ServiceUnavailable, TooManyRequests
from werkzeug.test import run_wsgi_app

from web import background
from web.config import Config
from web.security import LARGEST_BODY

if TYPE_CHECKING:
    from flask import Flask

    from web.marking.references import Wish
    from web.marking.writing import Made

Environ = dict[str, Any]
Answer = tuple[list[bytes], str, list[tuple[str, str]]]

_log = logging.getLogger("plenipo.apart")

LONG = re.compile(
    r"/(assess|moments)(/|$)|/results/|/debrief/[^/]+/|/log/|/records/[^/]+/dossiers/|/control/[^/]+/forecasts$"
)
"""The paths of pages that are made apart."""


MOST_AT_ONCE = 8
"""Long pages of one login that are made or wait at once: a browser asks for six."""
MOST_OF_GUESTS = 16
"""The same of all guests together, so that whoever opens practices in great number leaves room for those who mark."""

ALLOWED = "plenipo.allowed"
"""Set in the environment of a request that the process which serves has judged; no header can."""


class Apart:
    """WSGI: the application, with its long pages made in the background.

    Who asks, whether they have a part in the exercise and how much they asked for is judged here, before anything is
    passed on: what will be refused is refused at once, and takes nobody's place in the queue.
    """

    def __init__(self, app: Flask, pages: background.Background, config: Config, now: Callable[[], int]) -> None:
        self._app, self._now = app, now
        self._inner = app.wsgi_app
        self._pages = pages
        self._config = replace(config, processes=0, proxies=0)
        self._made: Counter[str] = Counter()
        """Pages that are made or wait, by login; by "" those of guests."""

    def __call__(self, environ: Environ, start: Callable[..., Any]) -> Iterable[bytes]:
        """Answer a request."""
        if not _long(environ) or int(environ.get("CONTENT_LENGTH") or 0) > LARGEST_BODY:
            return self._inner(environ, start)
        asker = self._asker(environ)
        if asker is None:
            return self._inner(environ, start)
        login, guest = asker
        if self._made[login] >= MOST_AT_ONCE or (guest and self._made[""] >= MOST_OF_GUESTS):
            return self._refuse(TooManyRequests(), environ, start)
        with self._counted(login, guest):
            return self._make(environ, start)

    def _asker(self, environ: Environ) -> tuple[str, bool] | None:
        """The login that asks, and whether it is a guest's; None where the page will be refused without being made.

        It notes here that the login was seen, as the other process does not write, and takes the page off the
        login's allowance, as every process beside would else have an allowance of its own.
        """
        from web import access

        with self._app.request_context(environ):
            who, login = access.visitor(), access.login_id()
            if who is None or login is None or not access.may_ask(who) or not access.allowance():
                return None
        return login, who.guest

    @contextmanager
    def _counted(self, login: str, guest: bool) -> Iterator[None]:
        counted = (login, "") if guest else (login,)
        self._made.update(counted)
        try:
            yield
        finally:
            self._made.subtract(counted)
            if not self._made[login]:
                del self._made[login]

    def _make(self, environ: Environ, start: Callable[..., Any]) -> Iterable[bytes]:
        sent = {key: value for key, value in environ.items() if isinstance(value, str)} | {ALLOWED: "yes"}
        body = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
        try:
            parts, status, headers = self._pages.run(answer, self._config, self._now(), sent, body)
        except (background.Busy, background.Lost, TimeoutError) as error:
            _log.warning("%s: %s", environ["PATH_INFO"], error)
            return self._refuse(ServiceUnavailable(), environ, start)
        start(status, headers)
        return parts

    def _refuse(self, error: HTTPException, environ: Environ, start: Callable[..., Any]) -> Iterable[bytes]:
        with self._app.request_context(environ):
            refused = self._app.finalize_request(self._app.handle_user_exception(error))
            refused.headers["Retry-After"] = "5"
            return refused(environ, start)


def _long(environ: Environ) -> bool:
    """Whether a request is for a long page. What is sent to a debrief is short, and written where it is served."""
    path = environ.get("PATH_INFO", "")
    written = environ.get("REQUEST_METHOD") != "GET" and path.startswith("/debrief/")
    return LONG.match(path) is not None and not written


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
    app.extensions["write-mark"] = app.extensions["have-played"] = background.ask
    return app


def served(app: Flask) -> Callable[..., None]:
    """The function that does what a process beside asks of this one, which serves: plays a table, or writes a mark."""

    def do(first: Any, *others: Any) -> None:
        if others:
            write_mark(app)(first, *others)
        else:
            have_played(app)(first)

    return do


def have_played(app: Flask) -> Callable[[Wish], None]:
    """The function that has a table played by minds, or no more: here, or through the process that serves."""
    found: Callable[[Wish], None] = app.extensions["have-played"]
    return found


def write_mark(app: Flask) -> Callable[[str, Made, int], None]:
    """The function that writes an act of marking: here, or through the process that serves."""
    found: Callable[[str, Made, int], None] = app.extensions["write-mark"]
    return found
