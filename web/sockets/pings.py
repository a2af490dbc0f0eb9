"""Pings to all clients from one loop."""

from __future__ import annotations

import logging
import time
from typing import Any

import gevent
import gevent.event
from engineio.packet import PING
from engineio.packet import Packet as EnginePacket

_log = logging.getLogger("plenipo.live")

PING_INTERVAL, PING_TIMEOUT = 25, 20
"""Seconds. A socket that neither takes nor gives anything for their sum is gone."""


class Pings:
    """engine.io's pings from one loop; the library keeps a sleeping greenlet for each, even where nobody is left."""

    def __init__(self, engine: Any) -> None:
        self._engine = engine
        self._due: dict[str, float] = {}
        self._beating = False

    def schedule(self, sid: str) -> None:
        """Ping a client after the interval; in the place of the library's `schedule_ping`."""
        client = self._engine.sockets.get(sid)
        if client is not None and client.last_ping:
            client.last_ping = None
            self._due[sid] = time.monotonic() + PING_INTERVAL  # the same for all, so the first is the next
        if not self._beating:
            self._beating = True
            gevent.spawn(self._beat)

    def forget(self, sid: str) -> None:
        """Ping a client no more."""
        self._due.pop(sid, None)

    def ping_due(self) -> None:
        """Ping every client whose time has come; one that cannot be pinged keeps no other from it."""
        while self._due and (first := next(iter(self._due.items())))[1] <= time.monotonic():
            del self._due[first[0]]
            try:
                self._ping(first[0])
            except Exception:  # noqa: BLE001 - the loop goes on for all others; a client without pings times out
                _log.exception("a client could not be pinged")

    def _ping(self, sid: str) -> None:
        client = self._engine.sockets.get(sid)
        if client is not None and not (client.closing or client.closed):
            client.last_ping = time.time()
            client.send(EnginePacket(PING))

    def _beat(self) -> None:
        while True:
            gevent.sleep(1)
            self.ping_due()
