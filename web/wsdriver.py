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
import re
import socket
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import gevent
import gevent.event
from engineio import json
from engineio.exceptions import QueueEmpty, SocketIsClosedError
from engineio.packet import MESSAGE, PING
from engineio.packet import Packet as EnginePacket
from flask_socketio import SocketIO
from gevent.lock import BoundedSemaphore
from socketio.packet import Packet
from wsproto import ConnectionType, WSConnection
from wsproto.events import AcceptConnection, BytesMessage, CloseConnection, Event, Ping, Request, TextMessage
from wsproto.frame_protocol import CloseReason
from wsproto.utilities import ProtocolError

from web.encoding import encoded
from web.turnstile import Turnstile

_log = logging.getLogger("plenipo.live")

LARGEST_MESSAGE = 64 * 1024
"""Bytes. The largest thing a person can file is well below."""

STRANGER_FRAMES, STRANGER_BYTES = 8, 4 * 1024
"""All that a connection may send before somebody is admitted on it: a token, and a second one if it was used up.

Each is checked before the next is read.
"""

FRAMES, FRAMES_PER_SECOND = 250, 10.0
BYTES, BYTES_PER_SECOND = 512 * 1024, 64 * 1024.0
"""Most that a login may send at once on all its connections, and the allowance it gets back each second."""

PENDING_FRAMES, PENDING_BYTES = 32, 128 * 1024
"""Most of one client's events that wait to be carried out; beyond it nothing more is read from the client."""

TURN = 8
"""Frames, or reads of the socket, after which the others get the loop."""

READ = 4096
"""Bytes to read at once."""

PING_INTERVAL, PING_TIMEOUT = 25, 20
"""Seconds. A socket that neither takes nor gives anything for their sum is gone."""

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

LEAVE = "41"
"""The frame with which Socket.IO's client leaves its namespace; here there is but one."""

RESERVED = frozenset({"connect", "disconnect", "connect_error", "*"})
"""Names that Socket.IO gives to events of its own; a client that sends one would call our handlers for them."""

Environ = dict[str, Any]


class Excessive(Exception):
    """A client sent more than it may."""


@dataclass(slots=True)
class Allowance:
    """Remaining allowance of a connection; `now` in seconds of a clock that never goes back."""

    now: Callable[[], float] = time.monotonic
    frames: float = STRANGER_FRAMES
    bytes: float = STRANGER_BYTES
    at: float | None = None
    """When it was last filled up; None for a stranger's, which is not."""

    def admit(self) -> None:
        """Give what somebody has who was let in."""
        self.frames, self.bytes, self.at = FRAMES, BYTES, self.now()

    @property
    def spent(self) -> bool:
        """Whether too little is left to begin a connection with."""
        self._refill()
        return self.frames < FRAMES / 2 or self.bytes < BYTES / 2

    @property
    def whole(self) -> bool:
        """Whether nothing of it is missing."""
        self._refill()
        return self.frames >= FRAMES and self.bytes >= BYTES

    def spend(self, frames: int = 0, size: int = 0) -> None:
        """Take from it. Raises Excessive where too little is left."""
        self._refill()
        self.frames -= frames
        self.bytes -= size
        if self.frames < 0 or self.bytes < 0:
            raise Excessive

    def _refill(self) -> None:
        if self.at is not None:
            now = self.now()
            passed, self.at = now - self.at, now
            self.frames = min(FRAMES, self.frames + passed * FRAMES_PER_SECOND)
            self.bytes = min(BYTES, self.bytes + passed * BYTES_PER_SECOND)


class Connection:
    """The server's side of one WebSocket: whole messages, in and out."""

    def __init__(self, sock: socket.socket, environ: Environ, floods: Turnstile) -> None:
        """Shake hands. Raises ProtocolError where the request asks for no WebSocket.

        All connections of a server that are sent much at once are read through `floods`.
        """
        self._floods = floods
        self._since = 0.0
        sock.settimeout(PING_INTERVAL + PING_TIMEOUT)
        self.allowance = Allowance()
        self._sock = sock
        self._plain = getattr(sock, "_sock", sock)
        """The socket under gevent's, which never waits."""
        self._closed = False
        self._turn = BoundedSemaphore()
        self._waiting = 0
        """Messages that wait for their turn, the one that is being sent among them."""
        self._protocol = WSConnection(ConnectionType.SERVER)
        self._events: Iterator[Event] = iter(())
        self._parts: list[str] = []
        self._size = 0
        self._unyielding = 0
        self.held_up = 0
        """Bytes of a frame of which the first part is out."""
        headers = [
            (name[5:].replace("_", "-").encode(), str(value).encode("latin-1"))
            for name, value in environ.items()
            if name.startswith("HTTP_") and name != "HTTP_SEC_WEBSOCKET_EXTENSIONS"
        ]
        self._protocol.initiate_upgrade_connection(headers, "/")
        assert isinstance(next(iter(self._protocol.events())), Request)
        self._send(AcceptConnection())

    def send(self, text: str) -> None:
        """Send a message whole, one caller at a time. Raises OSError where the connection has ended."""
        self._waiting += 1
        try:
            with self._turn:
                self._write(text_frame(text.encode()))
        finally:
            self._waiting -= 1

    def send_now(self, frame: bytes) -> bool:
        """Send a whole frame if that takes no waiting; False where nothing of it was sent. Raises OSError.

        What the other side's window has no room for is sent by a greenlet of its own, before anything else.
        """
        if self._turn.locked() or self._waiting:  # the line may be free for a moment while an earlier message waits
            return False
        self._turn.acquire()
        try:
            sent = self._plain.send(frame)
        except BlockingIOError:
            sent = 0
        except BaseException:
            self._turn.release()
            raise
        if sent in (0, len(frame)):
            self._turn.release()
            return sent > 0
        self.held_up = len(frame) - sent
        gevent.spawn(self._finish, frame[sent:])
        return True

    def _finish(self, rest: bytes) -> None:
        try:
            self._write(rest)
        except OSError:
            self.cut()  # half a frame is out
        finally:
            self.held_up = 0
            self._turn.release()

    def receive(self) -> str | None:
        """The next message; None where the connection has ended, or is ended for what the client sends."""
        try:
            while (message := self._next()) is None:
                data = self._sock.recv(READ)
                if not data:
                    raise OSError("the client is gone")
                self.allowance.spend(size=len(data))
                self._protocol.receive_data(data)
                self._events = self._protocol.events()
                self._yield()
        except Excessive:
            self.close(CloseReason.POLICY_VIOLATION, "too much at once")
        except ProtocolError:
            self.close(CloseReason.PROTOCOL_ERROR)
        except OSError:
            self.cut()  # a writer may still wait for a reader that is gone
        else:
            return message
        return None

    def close(self, code: CloseReason = CloseReason.NORMAL_CLOSURE, why: str | None = None) -> None:
        """Say goodbye where the other side still listens, and end the connection."""
        with suppress(OSError, ProtocolError):
            self._send(CloseConnection(code, why))
        self.cut()

    def cut(self) -> None:
        """End the connection now, whatever still waits to be sent on it."""
        self._closed = True
        with suppress(OSError):
            self._sock.shutdown(socket.SHUT_RDWR)

    def _next(self) -> str | None:
        """The next whole message of what was read; None where more must be read."""
        for event in self._events:
            self._yield()
            if not isinstance(event, TextMessage | BytesMessage) or event.frame_finished:
                self.allowance.spend(frames=1)
            match event:
                case TextMessage():
                    if (message := self._gather(event)) is not None:
                        return message
                case BytesMessage():
                    raise Excessive  # no client of ours sends any
                case Ping():
                    self._send(event.response())
                case CloseConnection():
                    self._send(event.response())
                    raise OSError("the client closed the connection")
        return None

    def _gather(self, event: TextMessage) -> str | None:
        self._parts.append(event.data)
        self._size += len(event.data)
        if self._size > LARGEST_MESSAGE:
            raise Excessive
        if not event.message_finished:
            return None
        message = "".join(self._parts)
        self._parts.clear()
        self._size = 0
        return message

    def _yield(self) -> None:
        """Wait behind other floods where a turn's worth of frames came within a second; people send fewer."""
        self._unyielding += 1
        if self._unyielding >= TURN:
            now = time.monotonic()
            if now - self._since < 1.0:
                self._floods.enter()
            self._unyielding, self._since = 0, now

    def _send(self, event: Event) -> None:
        with self._turn:
            try:
                data = self._protocol.send(event)
            except ProtocolError:
                raise OSError("the connection is closing") from None
            self._write(data)

    def _write(self, data: bytes) -> None:
        if self._closed:
            raise OSError("the connection is closing")
        self._sock.sendall(data)


def text_frame(data: bytes) -> bytes:
    """A server's frame of one whole text message (RFC 6455, 5.2): a twentieth of the time that wsproto takes."""
    size = len(data)
    if size < 126:
        return bytes((0x81, size)) + data
    if size < 1 << 16:
        return b"\x81\x7e" + size.to_bytes(2) + data
    return b"\x81\x7f" + size.to_bytes(8) + data


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


@dataclass(slots=True)
class _Line:
    """One client's events that are being carried out, or wait for it."""

    errands: deque[tuple[int, Callable[[], None]]] = field(default_factory=deque)
    size: int = 0
    moved: gevent.event.Event = field(default_factory=gevent.event.Event)


class Errands:
    """Carries out what each client asks in the order it was asked, beside the reading of its frames.

    Its end comes last, so that what somebody sent before leaving is still done.
    """

    def __init__(
        self,
        carry_out: Callable[[str, str], None],
        end: Callable[[str, str], None],
        admitted: Callable[[str], bool],
    ) -> None:
        """`admitted` tells whether a client is no stranger: of a stranger's, nothing waits behind another."""
        self._carry_out = carry_out
        self._end = end
        self._admitted = admitted
        self._lines: dict[str, _Line] = {}

    def ask(self, client: str, message: str) -> None:
        """Put a message at the end of the client's line; blocks while that is full, and so stops the reading."""
        while self._full(line := self._line(client), client):
            line.moved.clear()
            line.moved.wait()
        self._append(line, len(message), lambda: self._carry_out(client, message))

    def end(self, client: str, reason: str) -> None:
        """Let the client's end follow what waits."""
        self._append(self._line(client), 0, lambda: self._end(client, reason))

    def waiting(self, client: str) -> int:
        """The number of a client's messages that are not done."""
        line = self._lines.get(client)
        return 0 if line is None else len(line.errands)

    def _full(self, line: _Line, client: str) -> bool:
        if not self._admitted(client):
            return bool(line.errands)
        return len(line.errands) >= PENDING_FRAMES or line.size >= PENDING_BYTES

    def _line(self, client: str) -> _Line:
        line = self._lines.get(client)
        if line is None:
            line = self._lines[client] = _Line()
            gevent.spawn(self._work, client, line)
        return line

    @staticmethod
    def _append(line: _Line, size: int, errand: Callable[[], None]) -> None:
        line.errands.append((size, errand))
        line.size += size

    def _work(self, client: str, line: _Line) -> None:
        while line.errands:
            size, errand = line.errands[0]
            try:
                errand()
            except Exception:  # noqa: BLE001 - ours to mend; the client's next errand is another
                _log.exception("a client's errand met a fault")
            line.errands.popleft()
            line.size -= size
            line.moved.set()
        del self._lines[client]


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


class Json:
    """JSON for what the library sends: msgspec's, in an eighth of the time."""

    loads = staticmethod(json.loads)

    @staticmethod
    def dumps(value: object, **_: object) -> str:
        """Without a space."""
        return encoded(value).decode()


class TextPacket(Packet):  # type: ignore[misc]
    """Socket.IO's packet without a search for bytes in everything that is sent: nothing here holds any."""

    uses_binary_events = False
    json = Json


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
