"""The WebSocket under Socket.IO: simple-websocket with four remedies, and frames refused before anything reads them.

Each remedy answers a fault of simple-websocket 1.1 or of how python-engineio 4.15 uses it, and each has a test against
the library as it comes, which fails on the day upstream is cured; then the remedy goes.

1. The library calls `sock.send`, which may send half a frame to a slow reader: here all of it, one frame at a time.
2. A message of any size is gathered before its size is asked: here the connection ends at `LARGEST_MESSAGE`.
3. permessage-deflate is always offered, 100 kB of memory for each client and a bomb's fuse: here never.
4. When the library ends a connection by itself, whoever waits for a message waits for ever: here it is woken.
"""

from __future__ import annotations

import re
import socket
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import gevent
import gevent.event
import gevent.selectors
import simple_websocket  # type: ignore[import-untyped]
from engineio import json
from engineio.async_drivers.gevent import Thread
from flask_socketio import SocketIO
from gevent.lock import BoundedSemaphore
from socketio.packet import Packet
from wsproto.frame_protocol import CloseReason

LARGEST_MESSAGE = 64 * 1024
"""Bytes. The largest thing a person can file is well below."""

PING_INTERVAL, PING_TIMEOUT = 25, 20
"""Seconds. A socket that neither takes nor gives anything for their sum is gone."""

PATIENCE = 45
"""Seconds that a connection may last before somebody is admitted on it."""

FAREWELL = 3
"""Seconds that a dismissed client has to close the connection itself."""

CUT, ADMITTED = "plenipo.cut", "plenipo.admitted"
"""Keys of a connection's environ: what ends it at once, and whether somebody was admitted."""

RESERVED = frozenset({"connect", "disconnect", "connect_error", "*"})
"""Names that Socket.IO gives to events of its own; a client that sends one would call our handlers for them."""

Environ = dict[str, Any]


class WholeSends:
    """A socket whose `send` sends everything, one caller at a time."""

    def __init__(self, sock: socket.socket) -> None:
        sock.settimeout(PING_INTERVAL + PING_TIMEOUT)
        self._sock = sock
        self._turn = BoundedSemaphore()

    def send(self, data: bytes) -> int:
        with self._turn:
            self._sock.sendall(data)
        return len(data)

    def cut(self) -> None:
        """End the connection now, whatever still waits to be sent on it."""
        with suppress(OSError):
            self._sock.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """End the connection, which the HTTP server holds by another handle."""
        self.cut()
        self._sock.close()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._sock, name)


class Server(simple_websocket.Server):  # type: ignore[misc]
    """simple-websocket's server side with the remedies."""

    def __init__(self, environ: Environ) -> None:
        environ.pop("HTTP_SEC_WEBSOCKET_EXTENSIONS", None)
        super().__init__(
            environ,
            max_message_size=LARGEST_MESSAGE,
            thread_class=Thread,
            event_class=gevent.event.Event,
            selector_class=gevent.selectors.DefaultSelector,
        )

    @property
    def sock(self) -> WholeSends:
        return self._whole

    @sock.setter
    def sock(self, sock: socket.socket) -> None:
        self._whole = WholeSends(sock)

    def _thread(self) -> None:
        try:
            super()._thread()
        finally:
            self.connected = False
            self.event.set()

    def close(self, reason: int | None = None, message: str | None = None) -> None:
        with suppress(OSError):  # the other side may be gone already
            super().close(reason, message)


class WebSocketWSGI:
    """What python-engineio asks of its gevent driver: called once per connection, then send, wait and close."""

    def __init__(self, handler: Callable[[WebSocketWSGI], Any], server: Any) -> None:
        self._handler = handler
        self.ws: Server | None = None

    def __call__(self, environ: Environ, start_response: Callable[..., Any]) -> Any:
        self.ws = Server(environ)
        environ[CUT] = self.ws.sock.cut
        strangers = gevent.spawn_later(PATIENCE, _cut_stranger, environ)
        try:
            return self._handler(self)
        finally:
            strangers.kill(block=False)
            self.ws.sock.cut()

    def close(self) -> None:
        if self.ws is not None and self.ws.connected:
            self.ws.close()

    def send(self, message: str | bytes) -> None:
        assert self.ws is not None
        try:
            self.ws.send(message)
        except simple_websocket.ConnectionClosed:
            raise OSError("the connection is closed") from None

    def wait(self) -> str | None:
        """The next frame, or None where the connection has ended; a frame no client of ours sends ends it."""
        assert self.ws is not None
        try:
            frame = self.ws.receive()
        except simple_websocket.ConnectionClosed:
            return None
        if well_formed(frame):
            return str(frame)
        with suppress(simple_websocket.ConnectionClosed):
            self.ws.close(CloseReason.POLICY_VIOLATION, "not a frame of this protocol")
        return None


_FRAME = re.compile(
    r"""(?P<bare> 1 | 3(?:probe)? | 41 )                       # close, pong, leave the namespace
      | 40 (?P<auth> \{ .* )?                                  # connect, with what is asked for as proof
      | 42 [0-9]{0,12} (?P<event> \[ .* )                      # an event, with the number its answer shall bear
      """,
    re.VERBOSE | re.DOTALL,
)


def well_formed(frame: object) -> bool:
    """Whether a frame is one that a client of ours may send: text, of a known kind, and JSON where it has a body.

    Binary frames and attachments are none: nothing here takes bytes, and their parts would pile up in memory.
    """
    if not isinstance(frame, str) or (found := _FRAME.fullmatch(frame)) is None:
        return False
    body = found["auth"] or found["event"]
    if body is None:
        return True
    try:
        value = json.loads(body)
    except (ValueError, RecursionError):
        return False
    if isinstance(value, list):
        return bool(value) and isinstance(value[0], str) and value[0] not in RESERVED
    return isinstance(value, dict)


class TextPacket(Packet):  # type: ignore[misc]
    """Socket.IO's packet without a search for bytes in everything that is sent: nothing here holds any."""

    uses_binary_events = False


def socketio(**options: Any) -> SocketIO:
    """A Flask-SocketIO for gevent, websocket only, that handles each client's events in their order."""
    return SocketIO(
        async_mode="gevent",
        async_handlers=False,
        transports=["websocket"],
        allow_upgrades=False,
        max_http_buffer_size=LARGEST_MESSAGE,
        http_compression=False,
        serializer=TextPacket,
        ping_interval=PING_INTERVAL,
        ping_timeout=PING_TIMEOUT,
        manage_session=False,
        **options,
    )


def drive(io: SocketIO) -> None:
    """Put our WebSocket under an initialised Flask-SocketIO, and under no other that this process may hold."""
    engine = io.server.eio
    engine._async = {**engine._async, "websocket": WebSocketWSGI}


def waiting(io: SocketIO, sid: str) -> int:
    """How many packets wait to be sent to a client."""
    try:
        return int(_engine_socket(io, sid).queue.qsize())
    except KeyError:
        return 0


def admitted(io: SocketIO, sid: str) -> None:
    """Let a client's connection last."""
    io.server.get_environ(sid)[ADMITTED] = True


def cut(io: SocketIO, sid: str) -> None:
    """End a client's connection now, without waiting for what it has not taken."""
    environ = io.server.get_environ(sid)
    if environ is not None and CUT in environ:
        environ[CUT]()


def dismiss(io: SocketIO, sid: str) -> None:
    """Say goodbye to a client, and end its connection where it stays on."""
    environ = io.server.get_environ(sid)
    io.server.disconnect(sid)
    if environ is not None and CUT in environ:
        gevent.spawn_later(FAREWELL, environ[CUT])


def _cut_stranger(environ: Environ) -> None:
    if ADMITTED not in environ:
        environ[CUT]()


def _engine_socket(io: SocketIO, sid: str) -> Any:
    engine_sid = io.server.manager.eio_sid_from_sid(sid, "/")
    return io.server.eio._get_socket(engine_sid)
