"""The WebSocket under Socket.IO: wsproto over a gevent socket, with bounds on all that a client may send.

python-engineio drives simple-websocket, which reads a socket as fast as it goes into a list without end, sends half a
frame to a slow reader, gathers a message of any size before its size is asked, and always offers compression. Here

- a frame is read when somebody wants it and never before, so a client that sends too fast waits in its own TCP window;
- a login has an allowance of frames and bytes that comes back with time, a stranger's connection a handful that does
  not, and beyond it the connection ends; pings and pongs count, and beginning anew brings no more;
- connections that are sent many frames at once are read in turns, a few frames in a turn of the loop;
- what a client asks is carried out beside the reading, in order (`Errands`): a pong never waits behind a slow act.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import Any

import gevent
import gevent.event
from engineio.exceptions import QueueEmpty, SocketIsClosedError
from engineio.packet import MESSAGE
from engineio.packet import Packet as EnginePacket
from flask_socketio import SocketIO
from wsproto.frame_protocol import CloseReason
from wsproto.utilities import ProtocolError

from web.sockets.allowance import Allowance
from web.sockets.connection import LARGEST_MESSAGE, Connection, Environ, text_frame
from web.sockets.errands import Errands
from web.sockets.frames import LEAVE, TextPacket, well_formed
from web.sockets.pings import PING_INTERVAL, PING_TIMEOUT, Pings
from web.turnstile import Turnstile

_log = logging.getLogger("plenipo.live")

PATIENCE = 20
"""Seconds that a connection may last before somebody is admitted on it."""

STRANGERS = 2_000
"""Connections on which nobody is admitted yet; beyond it the oldest ends."""

FAREWELL = 3
"""Seconds that a dismissed client has to close the connection itself."""

SOCKET, DRIVER = "plenipo.socket", "plenipo.driver"
"""Keys of a connection's environ: the socket the HTTP server holds, and the driver that speaks WebSocket over it."""

LARGE = 1024 * 1024
"""Bytes above which a packet is an answer to a join."""

MOST_UNTAKEN, LONGEST_QUEUE = 4 * 1024 * 1024, 256
"""Bytes of packets that are not large, and packets, which may wait for one client to take them; beyond it it is cut."""


class EventPacket(EnginePacket):  # type: ignore[misc]
    """An event for many clients whose payload is JSON already: framed once."""

    def __init__(self, event: str, payload: bytes) -> None:
        """`event` is a name of ours, which JSON takes as it stands."""
        message = b'42["%b",%b]' % (event.encode(), payload)
        super().__init__(MESSAGE)
        self.frame = text_frame(message)
        self._message = message

    def encode(self, b64: bool = False) -> str:
        """As text, for a client with whom it has to wait."""
        return self._message.decode()


def _frame(packet: EnginePacket) -> bytes:
    return packet.frame if isinstance(packet, EventPacket) else text_frame(packet.encode().encode())


class WebSocketWSGI:
    """The gevent driver that python-engineio expects: called once per connection, then send, wait and close."""

    def __init__(
        self,
        handler: Callable[[WebSocketWSGI], Any],
        server: Any,
        strangers: dict[WebSocketWSGI, None],
        floods: Turnstile,
    ) -> None:
        """`strangers` are all connections of this server on which nobody is admitted yet, in the order they came."""
        self._handler = handler
        self._floods = floods
        self._strangers = strangers
        self.connection: Connection | None = None
        self.admitted = False
        self._waiting = self._waiting_large = 0
        """Characters in the queue, and those of large packets there."""

    def __call__(self, environ: Environ, start_response: Callable[..., Any]) -> Any:
        try:
            self.connection = Connection(environ[SOCKET], environ, self._floods)
        except ProtocolError:
            start_response("400 Bad Request", [("Connection", "close")])
            return [b""]
        environ[DRIVER] = self
        client = self._handler.__self__  # type: ignore[attr-defined]
        client.send = partial(self.deliver, client)
        client.poll = partial(_poll, client)
        self._strangers[self] = None
        if len(self._strangers) > STRANGERS:
            next(iter(self._strangers)).cut()
        patience = gevent.spawn_later(PATIENCE, self._cut_stranger)
        try:
            return self._handler(self)
        finally:
            patience.kill(block=False)
            self.cut()

    def admit(self, allowance: Allowance) -> None:
        """Let the connection last, and so much be sent on it."""
        assert self.connection is not None
        self.admitted = True
        self._strangers.pop(self, None)
        self.connection.allowance = allowance

    def cut(self) -> None:
        """End the connection now."""
        self._strangers.pop(self, None)
        if self.connection is not None:
            self.connection.cut()

    def close(self) -> None:
        if self.connection is not None:
            self.connection.close()

    @property
    def untaken(self) -> int:
        """About how many bytes wait for the client to take them."""
        return self._waiting + self._waiting_large + (0 if self.connection is None else self.connection.held_up)

    def send(self, message: str) -> None:
        """Send what waited in the client's queue."""
        assert self.connection is not None
        try:
            self.connection.send(message)
        finally:
            self._wait(-len(message))

    def _wait(self, size: int) -> None:
        if abs(size) > LARGE:
            self._waiting_large = max(0, self._waiting_large + size)
        else:
            self._waiting = max(0, self._waiting + size)

    def deliver(self, client: Any, packet: EnginePacket) -> None:
        """Send an engine.io packet, in the place of its socket's `send`: at once where the line is free.

        The library wakes a greenlet for each packet of each client, which takes as long as the sending.
        """
        assert self.connection is not None
        if not client.check_ping_timeout():
            return
        try:
            if client.queue.empty() and self.connection.send_now(_frame(packet)):
                return
        except OSError:
            return  # it has ended; its reader says so
        client.queue.put(packet)
        self._wait(len(packet.encode()))
        if self._waiting > MOST_UNTAKEN or client.queue.qsize() > LONGEST_QUEUE:
            _log.warning("a client that takes nothing is cut")
            self.cut()

    def wait(self) -> str | None:
        """The next frame, or None where the connection has ended; a frame no client of ours sends ends it.

        No client of ours sends an event before it is admitted, or asks to be admitted twice on one connection. One that
        takes its leave is done with the connection: it would otherwise stay open, and count as nobody's.
        """
        assert self.connection is not None
        frame = self.connection.receive()
        if frame is None:
            return None
        if frame == LEAVE:
            self.connection.close()
            return None
        if not well_formed(frame) or frame.startswith("40" if self.admitted else "42"):
            self.connection.close(CloseReason.POLICY_VIOLATION, "not a frame of this protocol")
            return None
        return frame

    def _cut_stranger(self) -> None:
        if not self.admitted:
            self.cut()


def _poll(client: Any) -> list[EnginePacket]:
    """Packets that wait for an engine.io client; blocks until there are some. Most messages bypass its queue."""
    while True:
        with suppress(QueueEmpty):
            packets: list[EnginePacket] = type(client).poll(client)
            return packets


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


def drive(io: SocketIO) -> Errands:
    """Put our WebSocket, errands and pings under an initialised Flask-SocketIO, and under no other of this process."""
    engine = io.server.eio
    engine._async = {**engine._async, "websocket": partial(WebSocketWSGI, strangers={}, floods=Turnstile())}
    connect, message, disconnect = (engine.handlers[name] for name in ("connect", "message", "disconnect"))
    pings = Pings(engine)

    def begin(client: str, environ: Environ) -> Any:
        engine.sockets[client].schedule_ping = partial(pings.schedule, client)
        return connect(client, environ)

    def end(client: str, reason: str) -> None:
        pings.forget(client)
        environ = io.server.environ.get(client, {})
        disconnect(client, reason)
        environ.clear()  # it holds the request that holds it, and more: too much to wait for the garbage collector

    def admitted(client: str) -> bool:
        driver = io.server.environ.get(client, {}).get(DRIVER)
        return driver is not None and driver.admitted

    errands = Errands(message, end, admitted)
    engine.on("connect", begin)
    engine.on("message", errands.ask)
    engine.on("disconnect", errands.end)
    return errands


def send(io: SocketIO, sid: str, packet: EventPacket) -> None:
    """Send a client an event, past the library's rooms."""
    with suppress(KeyError, SocketIsClosedError):  # it is gone, and its end will be noted
        _engine_socket(io, sid).send(packet)


def untaken(io: SocketIO, sid: str) -> int:
    """About how many bytes wait for a client to take them."""
    driver = _driver(io, sid)
    return 0 if driver is None else driver.untaken


def admitted(io: SocketIO, sid: str, allowance: Allowance) -> None:
    """Let a client's connection last. The allowance is its login's: beginning anew brings no more of it."""
    driver = _driver(io, sid)
    if driver is not None:
        driver.admit(allowance)


def is_admitted(io: SocketIO, sid: str) -> bool:
    """Whether somebody was admitted on a client's connection already."""
    driver = _driver(io, sid)
    return driver is not None and driver.admitted


def cut(io: SocketIO, sid: str) -> None:
    """End a client's connection now, without waiting for what it has not taken."""
    driver = _driver(io, sid)
    if driver is not None:
        driver.cut()


def dismiss(io: SocketIO, sid: str) -> None:
    """Say goodbye to a client, and end its connection where it stays on."""
    driver = _driver(io, sid)
    io.server.disconnect(sid)
    if driver is not None:
        gevent.spawn_later(FAREWELL, driver.cut)


def _driver(io: SocketIO, sid: str) -> WebSocketWSGI | None:
    environ = io.server.get_environ(sid)
    return None if environ is None else environ.get(DRIVER)


def _engine_socket(io: SocketIO, sid: str) -> Any:
    engine_sid = io.server.manager.eio_sid_from_sid(sid, "/")
    return io.server.eio._get_socket(engine_sid)
