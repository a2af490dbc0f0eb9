"""One WebSocket as the server holds it: wsproto over a gevent socket, read frame by frame and within an allowance."""

from __future__ import annotations

import socket
import time
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import gevent
import gevent.event
from gevent.lock import BoundedSemaphore
from wsproto import ConnectionType, WSConnection
from wsproto.events import AcceptConnection, BytesMessage, CloseConnection, Event, Ping, Request, TextMessage
from wsproto.frame_protocol import CloseReason
from wsproto.utilities import ProtocolError

from web.sockets.allowance import Allowance, Excessive
from web.sockets.pings import PING_INTERVAL, PING_TIMEOUT
from web.turnstile import Turnstile

LARGEST_MESSAGE = 64 * 1024
"""Bytes. The largest thing a person can file is well below."""

TURN = 8
"""Frames, or reads of the socket, after which the others get the loop."""

READ = 4096
"""Bytes to read at once."""

Environ = dict[str, Any]


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
