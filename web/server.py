"""The process that serves: gevent's patches before anything else, the HTTP server, the loops beside it, a graceful end.

`kill -9` needs no grace: what was acknowledged was committed, and everything else is loaded again from the log.
"""

# ruff: noqa: E402 - the patches must come before any other import
from __future__ import annotations

from gevent import monkey

monkey.patch_all()

import gc
import logging
import re
import signal
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.client import HTTPException
from io import BytesIO
from typing import TYPE_CHECKING, Any, BinaryIO

import gevent
from flask import Flask, request
from gevent.lock import BoundedSemaphore
from gevent.pywsgi import Input, WSGIHandler, WSGIServer
from werkzeug.http import parse_cookie

from web.access import LOGIN
from web.journal import Sparing
from web.security import LARGEST_BODY, largest_body
from web.sockets.driver import SOCKET
from web.turnstile import Turnstile, step_aside
from web.wakeups import DOORS, POLL, poll

if TYPE_CHECKING:
    from web.clock import Clock
    from web.live import Live
    from web.marking.blind.settling import Settling
    from web.practices import Practices
    from web.wakeups import Wakeups

_log = logging.getLogger("plenipo.server")
_strangers = logging.getLogger("plenipo.server.strangers")
"""Of what came that is no request."""
_strangers.addFilter(Sparing())

SWEEP = 30.0
"""Seconds between two looks at logins that ended elsewhere."""
TIDY, TIDY_NEW = 600.0, 60.0
"""Seconds between two collections of all garbage, and of what came since."""
GRACE = 5
"""Seconds that requests under way have to end."""

IDLE, HEAD, BODY, SENDING = 30, 10, 30, 120
"""Seconds: between two requests of a connection, for a request's head, for its body, and to take an answer."""
MOST_UNASKED = 500
"""Connections on which a request may be awaited, whole with its body; beyond it the oldest ends."""
MOST_REQUESTS = 1_000
"""Requests that one connection may bring; then it ends, and a browser opens another."""
MOST_ANSWERS, MOST_ASKED = 8, 64
"""Answers that are made for one login, or that it takes, at once; the next wait, and beyond so many are refused."""
LARGEST_HEAD = 32 * 1024
"""Bytes of a request's headers."""
DOCUMENTS_AT_ONCE, DOCUMENT = 4, 120
"""Large bodies that are taken at once, each whole in memory, and the seconds that one may take."""
LISTEN, READ = 4 * 1024 * 1024, 64 * 1024
"""Bytes of a refused body that are heard out, and how many at once."""

_HEADER = re.compile(rb"(?:[!#$%&'*+.^_`|~0-9A-Za-z-]+:[^\0\r\n]*)?\r?\n")
"""A header's line, or the empty one that ends them (RFC 9112, 5): no space before the colon, no line that goes on with
the last, no other line's end. What is read in two ways is one request for us and two for somebody before us."""
_HOST = re.compile(r"(?:[A-Za-z0-9._~%!$&'()*+,;=-]+|\[[0-9A-Fa-f:.]+\])(?::[0-9]{1,5})?")
_LENGTH = re.compile(r"[0-9]{1,18}")


class Head:
    """A request's headers, line by line, while they are well formed and not too many."""

    def __init__(self, lines: BinaryIO) -> None:
        self._lines = lines
        self._left = LARGEST_HEAD

    def readline(self, _most: int) -> bytes:
        """The next line. Raises ValueError."""
        line = self._lines.readline(self._left + 1)
        self._left -= len(line)
        if self._left < 0:
            raise ValueError("the headers are too large")
        if not _HEADER.fullmatch(line):
            raise ValueError("a header is malformed")
        return line


class Handler(WSGIHandler):  # type: ignore[misc]
    """gevent's HTTP handler, hardened against slow clients, endless requests and many connections.

    A request has a deadline for its head and one for its body, which is read before the application runs, and has a
    length; requests enter the application one a turn of the loop, so that those who are connected get theirs between.
    """

    server: Server
    wsgi_input: Input
    ignored_socket_errors = (*WSGIHandler.ignored_socket_errors, "timed out")
    asked = 0
    """Requests that came on this connection."""

    def __init__(self, sock: socket.socket, *more: Any) -> None:
        sock.settimeout(SENDING)
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        super().__init__(sock, *more)

    def handle(self) -> None:
        try:
            super().handle()
        except OSError as error:  # it went away before it had its answer
            self.log_error(str(error))
        finally:
            self.server.unasked.pop(self, None)

    def MessageClass(self, lines: BinaryIO, *_: object) -> Any:  # noqa: N802 - gevent's name
        return super().MessageClass(Head(lines))

    def read_requestline(self) -> str:
        self.server.expect(self)
        with gevent.Timeout(IDLE, TimeoutError("no request came")):
            line: str = super().read_requestline()
        return line

    def read_request(self, raw_requestline: str) -> bool:
        try:
            with gevent.Timeout(HEAD, ValueError("the headers took too long")):
                super().read_request(raw_requestline)
        except OSError:
            raise ValueError("the connection ended in the headers") from None
        except (HTTPException, IndexError) as error:  # the library's, of which gevent would log the trace
            raise ValueError(str(error)) from None
        lengths, hosts = (self.headers.get_all(name, []) for name in ("Content-Length", "Host"))
        if len(lengths) > 1 or not all(map(_LENGTH.fullmatch, lengths)):
            raise ValueError("two lengths, or one that is none")
        if len(hosts) > 1 or (not hosts and self.request_version == "HTTP/1.1") or not all(map(_HOST.fullmatch, hosts)):
            raise ValueError("not one host")
        self.asked += 1
        self.close_connection |= self.asked >= MOST_REQUESTS
        return True

    def run_application(self) -> None:
        if "Transfer-Encoding" in self.headers:
            self._refuse("411 Length Required")
            return
        length, largest = self.content_length or 0, self._largest()
        if not LARGEST_BODY < length <= largest:
            self._answer(largest)
        elif self.server.documents.acquire(timeout=BODY):
            try:
                self._answer(largest)
            finally:
                self.server.documents.release()
        else:
            self._refuse("503 Service Unavailable")

    def _largest(self) -> int:
        """The bytes of a body that the application would take; asks who sends it only where it is a large one."""
        if (self.content_length or 0) <= LARGEST_BODY:
            return LARGEST_BODY
        with self.server.application.request_context(self.environ):
            return largest_body(request)

    def _answer(self, largest: int) -> None:
        if not self._read_body(largest):
            self._refuse("408 Request Timeout")
            return
        if self.command == "GET" and not self.content_length and self.headers.get("Upgrade", "").lower() == "websocket":
            self.environ[SOCKET] = self.socket
            self.close_connection = True  # what follows on it are frames, not requests
        self.server.unasked.pop(self, None)
        try:
            with self.server.place_for(self.environ):
                self.server.turnstile.enter()
                super().run_application()
        except TooMany:
            self._refuse("429 Too Many Requests")
        if (self.content_length or 0) > largest:
            self._listen_out()

    def _read_body(self, largest: int) -> bool:
        """Take the whole body, where it is none too large for the application; False where it does not come."""
        length = self.content_length or 0
        body = b""
        if length > largest:
            self.close_connection = True  # the application refuses it by its length; nobody reads it
        elif length:
            try:
                allowed = BODY if largest == LARGEST_BODY else DOCUMENT
                with gevent.Timeout(allowed, TimeoutError("the body took too long")):
                    body = self.wsgi_input.read(length)
            except OSError:
                return False
        self.wsgi_input = Input(self.rfile, 0)
        self.environ["wsgi.input"] = BytesIO(body)
        return True

    def finalize_headers(self) -> None:
        super().finalize_headers()
        if self.close_connection and self.request_version == "HTTP/1.1":
            self.response_headers.append((b"Connection", b"close"))

    def _listen_out(self) -> None:
        """Take some of a body that was refused by its length: a browser reads the answer once it has said all."""
        with suppress(OSError), gevent.Timeout(BODY, TimeoutError()):
            for _ in range(LISTEN // READ):
                if len(self.rfile.read(READ)) < READ:
                    break
                step_aside()

    def _refuse(self, status: str) -> None:
        self.close_connection = True
        self.wsgi_input = Input(self.rfile, 0)
        self.start_response(status, [("Content-Length", "0")])
        self.write(b"")

    def log_error(self, msg: str, *args: object) -> None:
        _strangers.info("%s: %s", self.client_address, msg % args if args else msg)


class TooMany(Exception):
    """A login asks for very much at once."""


class Places:
    """The places of one login among those who are answered."""

    def __init__(self) -> None:
        self.asked = 0
        self.free = BoundedSemaphore(MOST_ANSWERS)


class Server(WSGIServer):  # type: ignore[misc]
    """gevent's HTTP server, with a bound on connections without a request."""

    max_accept = 8
    """Connections taken in one turn of the loop."""

    def __init__(self, *given: Any, **options: Any) -> None:
        super().__init__(*given, handler_class=Handler, log=None, error_log=_log, **options)
        self.turnstile = Turnstile()
        self.documents = BoundedSemaphore(DOCUMENTS_AT_ONCE)
        self._places: dict[str, Places] = {}
        self.unasked: dict[Handler, None] = {}
        """Connections on which no request has come whole, the oldest first."""

    @contextmanager
    def place_for(self, environ: dict[str, Any]) -> Iterator[None]:
        """A place for a login to be answered at, until it has taken the answer. Raises TooMany.

        A large answer that nobody takes stays in memory. Sockets and files take none; nor do strangers, whose pages fit
        into the kernel's own buffers.
        """
        login = parse_cookie(environ.get("HTTP_COOKIE", "")).get(LOGIN)
        if not login or SOCKET in environ or environ["PATH_INFO"].startswith("/static/"):
            yield
            return
        places = self._places.setdefault(login, Places())
        if places.asked >= MOST_ASKED:
            raise TooMany
        places.asked += 1
        try:
            with places.free:
                yield
        finally:
            places.asked -= 1
            if not places.asked:
                del self._places[login]

    def expect(self, connection: Handler) -> None:
        """Wait for a request on a connection; where too many wait, the one that has waited longest ends."""
        self.unasked.pop(connection, None)
        self.unasked[connection] = None
        if len(self.unasked) > MOST_UNASKED:
            oldest = next(iter(self.unasked))
            del self.unasked[oldest]
            with suppress(OSError):
                oldest.socket.shutdown(socket.SHUT_RDWR)


def run(app: Flask, host: str, port: int, *, ready: Callable[[int], None] | None = None) -> None:
    """Serve until SIGTERM or SIGINT. `ready` is told the port once it is open (a free one where `port` is 0).

    Of `app.extensions` it takes "live", and where they are there "clock", "wakeups", "practices" and "settling".
    """
    live: Live = app.extensions["live"]
    clock: Clock | None = app.extensions.get("clock")
    wakeups: Wakeups | None = app.extensions.get("wakeups")
    practices: Practices | None = app.extensions.get("practices")
    settling: Settling | None = app.extensions.get("settling")
    server = Server((host, port), app)
    loops = [gevent.spawn(_every, SWEEP, live.sweep)]
    if practices is not None:
        loops.append(gevent.spawn(_every, SWEEP, practices.sweep))
    if settling is not None:
        from web.marking.blind.settling import EVERY as SETTLING

        loops.append(gevent.spawn(_every, SETTLING, settling.sweep))
    if clock is not None:
        from web.clock import EVERY

        loops.append(gevent.spawn(_every, EVERY, lambda: clock.tick(live.now())))
    if app.config.get("SEVERAL_PROCESSES") or wakeups is not None:
        loops.append(gevent.spawn(_every, POLL, lambda: poll(live.tables, live.followed)))
        loops.append(gevent.spawn(_every, DOORS, live.recheck))
    if wakeups is not None:
        loops.append(gevent.spawn(wakeups.listen))
        loops.append(gevent.spawn(wakeups.speak))
    gc.set_threshold(10_000, 50, 1_000)
    _tidy()
    loops.append(gevent.spawn(_every, TIDY, _tidy))
    loops.append(gevent.spawn(_every, TIDY_NEW, gc.collect))
    server.start()
    stop = gevent.event.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        gevent.signal_handler(number, stop.set)
    if ready is not None:
        ready(server.server_port)
    stop.wait()
    _log.info("stopping")
    if wakeups is not None:
        wakeups.stop()
    gevent.killall(loops, timeout=GRACE)
    live.close_all()
    server.stop(timeout=GRACE)


def _tidy() -> None:
    """Collect garbage once and exempt all remaining objects from later collections.

    Each full collection would otherwise walk all of them and stop the server for a quarter of a second. Reference
    counts free nearly everything here without it.
    """
    gc.unfreeze()
    gc.collect()
    gc.freeze()


def _every(seconds: float, do: Callable[[], object]) -> None:
    while True:
        began = time.monotonic()
        try:
            do()
        except Exception:  # noqa: BLE001 - a loop that dies is a silent failure of everything after
            _log.exception("a loop met a fault")
        gevent.sleep(max(0.05, seconds - (time.monotonic() - began)))
