"""The remedies under Socket.IO, each shown beside the library as it comes.

Where a test named `..._still_...` fails, upstream is cured: take the remedy out of the driver, and the test with it.
"""

import json
import socket
from collections.abc import Callable, Iterator
from typing import Any

import engineio.async_drivers.gevent as upstream
import gevent
import gevent.event
import gevent.selectors
import gevent.socket
import pytest
import simple_websocket  # type: ignore[import-untyped]
from hypothesis import given
from hypothesis import strategies as st
from wsproto import ConnectionType, WSConnection
from wsproto.events import AcceptConnection, CloseConnection, Event, Request, TextMessage
from wsproto.extensions import PerMessageDeflate

from web import wsdriver

GEVENT: dict[str, Any] = {
    "thread_class": upstream.Thread,
    "event_class": gevent.event.Event,
    "selector_class": gevent.selectors.DefaultSelector,
}


class Pair:
    """A server's socket, and a client that speaks WebSocket over the other end."""

    def __init__(self, extensions: list[Any] | None = None) -> None:
        with gevent.socket.socket() as listener:
            listener.bind(("127.0.0.1", 0))
            listener.listen()
            self.client = gevent.socket.create_connection(listener.getsockname())
            self.server, _ = listener.accept()
        self.server.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 4096)
        self.client.settimeout(10)
        self.ws = WSConnection(ConnectionType.CLIENT)
        request = self.ws.send(Request(host="here", target="/", extensions=extensions or []))
        lines = request.decode().split("\r\n")[1:-2]
        headers = dict(line.split(": ", 1) for line in lines)
        self.environ: dict[str, Any] = {"HTTP_" + k.upper().replace("-", "_"): v for k, v in headers.items()}
        self.environ["gunicorn.socket"] = self.server

    def events(self, until: Callable[[list[Event]], bool]) -> list[Event]:
        """What the client gets, up to where `until` holds, the end, or what is no WebSocket."""
        got: list[Event] = []
        while not until(got):
            try:
                data = self.client.recv(65536)
            except TimeoutError:
                return got
            if not data:
                return got
            self.ws.receive_data(data)
            got += self.ws.events()
        return got

    def texts(self, count: int) -> list[str]:
        """The first messages the client gets whole."""
        whole: list[str] = []
        part = ""

        def enough(got: list[Event]) -> bool:
            nonlocal part
            whole.clear()
            part = ""
            for event in got:
                if isinstance(event, TextMessage):
                    part += event.data
                    if event.message_finished:
                        whole.append(part)
                        part = ""
            return len(whole) >= count

        try:
            self.events(enough)
        except Exception:  # noqa: BLE001 - wsproto says in many ways that a stream is broken
            return whole
        return whole

    def close(self) -> None:
        self.server.close()
        self.client.close()


@pytest.fixture
def pair() -> Iterator[Pair]:
    pair = Pair()
    yield pair
    pair.close()


def the_library(environ: dict[str, Any]) -> simple_websocket.Server:
    """The server side as the library comes, under gevent."""
    return simple_websocket.Server(environ, **GEVENT)


def both_send(server: Callable[[dict[str, Any]], simple_websocket.Server], pair: Pair) -> list[str]:
    """What a slow client gets where two greenlets send it something large at once."""
    pair.client.settimeout(0.3)
    ws = server(pair.environ)
    large = ["a" * 300_000, "b" * 300_000]
    senders = [gevent.spawn(ws.send, text) for text in large]
    got = pair.texts(2)
    gevent.killall(senders)
    return sorted(got)


def test_a_slow_reader_gets_whole_frames(pair):
    assert both_send(wsdriver.Server, pair) == ["a" * 300_000, "b" * 300_000]


def test_the_library_still_sends_parts_of_frames(pair):
    assert both_send(the_library, pair) != ["a" * 300_000, "b" * 300_000]


def test_a_message_too_large_ends_the_connection_before_it_is_in_memory(pair):
    ws = wsdriver.Server(pair.environ)
    pair.events(lambda got: any(isinstance(e, AcceptConnection) for e in got))
    waiting = gevent.spawn(ws.receive)
    sent = 0
    try:
        while sent < 50_000_000:
            pair.client.sendall(pair.ws.send(TextMessage("x" * 65_536, message_finished=False)))
            sent += 65_536
    except OSError:
        pass
    with pytest.raises(simple_websocket.ConnectionClosed):
        waiting.get(timeout=10)
    assert sent < 50_000_000
    assert ws.incoming_message_len <= wsdriver.LARGEST_MESSAGE + ws.receive_bytes


def test_engineio_still_sets_no_limit_of_its_own():
    driver = upstream.WebSocketWSGI(None, None)
    assert "max_message_size" not in driver.server_args


def accepted(server: Callable[[dict[str, Any]], object]) -> AcceptConnection:
    """The server's answer to a client that offers compression."""
    pair = Pair([PerMessageDeflate()])
    assert "permessage-deflate" in pair.environ["HTTP_SEC_WEBSOCKET_EXTENSIONS"]
    server(pair.environ)
    got = pair.events(lambda got: any(isinstance(e, AcceptConnection) for e in got))
    pair.close()
    return next(e for e in got if isinstance(e, AcceptConnection))


def test_compression_is_never_agreed_to():
    assert accepted(wsdriver.Server).extensions == []


def test_the_library_still_agrees_to_compression():
    assert accepted(the_library).extensions != []


class Yielding:
    """A socket whose sends have to wait, as they do when the network is busy."""

    def __init__(self, sock: Any) -> None:
        self._sock = sock

    def send(self, data: bytes) -> int:
        gevent.sleep(0)
        return int(self._sock.send(data))

    def sendall(self, data: bytes) -> None:
        self.send(data)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._sock, name)


def waits_after_the_end(server: Callable[[dict[str, Any]], simple_websocket.Server], pair: Pair) -> bool:
    """Whether somebody who waits for a message waits on although the connection has ended."""
    pair.environ["gunicorn.socket"] = Yielding(pair.server)
    ws = server(pair.environ)
    pair.events(lambda got: any(isinstance(e, AcceptConnection) for e in got))
    waiting = gevent.spawn(ws.receive)
    pair.client.sendall(pair.ws.send(TextMessage("x" * 70_000)))
    pair.events(lambda got: any(isinstance(e, CloseConnection) for e in got))
    waiting.join(timeout=0.3)
    ended = waiting.dead
    waiting.kill()
    return not ended


def test_whoever_waits_on_a_connection_that_ended_is_woken(pair):
    assert not waits_after_the_end(wsdriver.Server, pair)


def test_the_library_still_forgets_whoever_waits(pair):
    def limited(environ: dict[str, Any]) -> simple_websocket.Server:
        return simple_websocket.Server(environ, max_message_size=wsdriver.LARGEST_MESSAGE, **GEVENT)

    assert waits_after_the_end(limited, pair)


@pytest.mark.parametrize(
    "frame", ["1", "3", "3probe", "41", '40{"token":"x"}', "40", '42["join",{}]', '4217["act",{"a":[]}]']
)
def test_what_our_clients_send_is_well_formed(frame):
    assert wsdriver.well_formed(frame)


@pytest.mark.parametrize(
    "frame",
    [
        *("", "0", "2", "2probe", "5", "6", "4", "43[]", "44", '451-["act",{"_placeholder":true,"num":0}]', "bAAAA"),
        *(
            "42",
            "42{}",
            "42[]",
            "42[1]",
            '42["act"',
            '42["act",NaN',
            f'42["act",{"9" * 400}]',
            "40[]",
            '42/admin,["act"]',
            "42[" * 20_000,
        ),
        *('42["connect",{}]', '42["disconnect"]', '42["*"]', '4299999999999999["act",{}]'),
    ],
)
def test_what_they_never_send_is_not(frame):
    assert not wsdriver.well_formed(frame)


@given(st.one_of(st.text(max_size=40), st.binary(max_size=40), st.text(alphabet='0123456789[]{}",-/', max_size=30)))
def test_any_frame_is_judged_without_a_fault(frame):
    if wsdriver.well_formed(frame):
        assert isinstance(frame, str)
        if frame.startswith("42"):
            assert isinstance(json.loads(frame[frame.index("[") :]), list)


def test_a_socketio_of_ours_leaves_others_their_driver():
    import flask

    app = flask.Flask("ours")
    io = wsdriver.socketio()
    io.init_app(app)
    wsdriver.drive(io)
    assert io.server.eio._async["websocket"] is wsdriver.WebSocketWSGI
    assert upstream._async["websocket"] is upstream.WebSocketWSGI
    assert io.async_mode == "gevent"
    assert io.server.eio.transports == ["websocket"]
