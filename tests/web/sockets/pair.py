"""A server's WebSocket connection and the client at its other end, over a real socket."""

import socket
from collections.abc import Callable
from typing import Any

import gevent
import gevent.event
import gevent.socket
from wsproto import ConnectionType, WSConnection
from wsproto.events import CloseConnection, Event, Request, TextMessage

from web.sockets import connection as connections
from web.turnstile import Turnstile


class Pair:
    """A server's connection, and a client that speaks WebSocket over the other end."""

    def __init__(self, extensions: list[Any] | None = None) -> None:
        with gevent.socket.socket() as listener:
            listener.bind(("127.0.0.1", 0))
            listener.listen()
            self.client = gevent.socket.create_connection(listener.getsockname())
            self.sock, _ = listener.accept()
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 4096)
        self.client.settimeout(10)
        self.ws = WSConnection(ConnectionType.CLIENT)
        request = self.ws.send(Request(host="here", target="/", extensions=extensions or []))
        lines = request.decode().split("\r\n")[1:-2]
        headers = dict(line.split(": ", 1) for line in lines)
        self.environ: dict[str, Any] = {"HTTP_" + k.upper().replace("-", "_"): v for k, v in headers.items()}
        self.floods = Turnstile()
        self.server = connections.Connection(self.sock, self.environ, self.floods)
        self.accepted = self.events(lambda got: bool(got))[0]

    def events(self, until: Callable[[list[Event]], bool] = lambda got: False) -> list[Event]:
        """The events that the client gets, up to where `until` holds, the end, or what is no WebSocket."""
        got: list[Event] = []
        while not until(got):
            try:
                data = self.client.recv(65536)
            except OSError:
                return got
            if not data:
                return got
            self.ws.receive_data(data)
            got += self.ws.events()
        return got

    def texts(self, count: int) -> list[str]:
        """The first messages the client gets whole."""
        whole: list[str] = []

        def enough(got: list[Event]) -> bool:
            whole.clear()
            part = ""
            for event in got:
                if isinstance(event, TextMessage):
                    part += event.data
                    if event.message_finished:
                        whole.append(part)
                        part = ""
            return len(whole) >= count

        self.events(enough)
        return whole

    def say(self, *events: Event) -> None:
        """Send from the client."""
        self.client.sendall(b"".join(self.ws.send(event) for event in events))

    def received(self) -> list[str]:
        """All messages that the server takes until the connection ends."""
        got = []
        while (message := self.server.receive()) is not None:
            got.append(message)
        return got

    def ended_with(self) -> int | None:
        """The code the server closed with."""
        return next((int(e.code) for e in self.events() if isinstance(e, CloseConnection)), None)

    def close(self) -> None:
        self.sock.close()
        self.client.close()
