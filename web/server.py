"""The process that serves: gevent's patches before anything else, the HTTP server, the loops beside it, a graceful end.

`kill -9` needs no grace: what was acknowledged was committed, and everything else is loaded again from the log.
"""

# ruff: noqa: E402 - the patches must come before any other import
from gevent import monkey

monkey.patch_all()

import gc
import logging
import signal
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

import gevent
from flask import Flask
from gevent.pywsgi import WSGIHandler, WSGIServer

from web.wakeups import POLL, poll
from web.wsdriver import SOCKET

if TYPE_CHECKING:
    from web.clock import Clock
    from web.live import Live
    from web.wakeups import Wakeups

_log = logging.getLogger("plenipo.server")

SWEEP = 30.0
"""Seconds between two looks at logins that ended elsewhere."""
TIDY = 600.0
"""Seconds between two collections of garbage."""
GRACE = 5
"""Seconds that requests under way have to end."""


class Handler(WSGIHandler):  # type: ignore[misc]
    """gevent's, which would read a WebSocket's last frames as the connection's next request."""

    def run_application(self) -> None:
        self.environ[SOCKET] = self.socket
        try:
            super().run_application()
        finally:
            if self.environ.get("HTTP_UPGRADE", "").lower() == "websocket":
                self.close_connection = True


def run(app: Flask, host: str, port: int, *, ready: Callable[[int], None] | None = None) -> None:
    """Serve until SIGTERM or SIGINT. `ready` is told the port once it is open (a free one where `port` is 0).

    Of `app.extensions` it takes "live", and where they are there "clock" and "wakeups".
    """
    live: Live = app.extensions["live"]
    clock: Clock | None = app.extensions.get("clock")
    wakeups: Wakeups | None = app.extensions.get("wakeups")
    server = WSGIServer((host, port), app, handler_class=Handler, log=None, error_log=logging.getLogger("plenipo.http"))
    loops = [gevent.spawn(_every, SWEEP, live.sweep)]
    if clock is not None:
        from web.clock import EVERY

        loops.append(gevent.spawn(_every, EVERY, lambda: clock.tick(live.now())))
    if app.config.get("SEVERAL_PROCESSES") or wakeups is not None:
        loops.append(gevent.spawn(_every, POLL, lambda: poll(live.tables, live.followed)))
    if wakeups is not None:
        loops.append(gevent.spawn(wakeups.listen))
    gc.set_threshold(10_000, 50, 1_000)
    _tidy()
    loops.append(gevent.spawn(_every, TIDY, _tidy))
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
    """Collect garbage once and let the collector pass over what is left.

    It would otherwise walk everything loaded and every client again and again, and stop everybody for a quarter of a
    second each time; references counted down free nearly everything here by themselves.
    """
    gc.unfreeze()
    gc.collect()
    gc.freeze()


def _every(seconds: float, do: Callable[[], None]) -> None:
    while True:
        began = time.monotonic()
        try:
            do()
        except Exception:  # noqa: BLE001 - a loop that dies is a silent failure of everything after
            _log.exception("a loop met a fault")
        gevent.sleep(max(0.05, seconds - (time.monotonic() - began)))
