"""The driver under the library: strangers it ends, clients it pings, and a driver of its own for each server."""

from collections.abc import Callable, Iterator
from types import SimpleNamespace
from typing import Any

import engineio.async_drivers.gevent as upstream
import gevent
import gevent.event
import gevent.socket
import pytest
from engineio.packet import PING

from tests.web.sockets.pair import Pair
from web.sockets import allowance as allowances
from web.sockets import driver as drivers
from web.sockets import pings as pinging


class Line:
    """One connection as the library has it: read until it ends."""

    def __init__(self, strangers: dict[Any, None]) -> None:
        self.pair = Pair()
        self.driver = drivers.WebSocketWSGI(self.read, None, strangers, self.pair.floods)
        environ = {**self.pair.environ, drivers.SOCKET: self.pair.sock}
        self.reading = gevent.spawn(self.driver, environ, lambda *_: None)
        gevent.sleep(0)  # it has begun

    def read(self, driver: drivers.WebSocketWSGI) -> None:
        while driver.wait() is not None:
            pass


@pytest.fixture
def line() -> Iterator[Callable[[], Line]]:
    """Makes connections of one server."""
    strangers: dict[Any, None] = {}
    made: list[Line] = []

    def begin() -> Line:
        made.append(Line(strangers))
        return made[-1]

    yield begin
    for one in made:
        one.reading.kill()
        one.pair.close()


def test_of_too_many_strangers_the_oldest_is_ended(line, monkeypatch):
    monkeypatch.setattr(drivers, "STRANGERS", 2)
    known = line()
    known.driver.admit(allowances.Allowance())
    first, second, third = line(), line(), line()
    first.reading.join(timeout=10)
    assert [one.reading.ready() for one in (known, first, second, third)] == [False, True, False, False]


def test_a_stranger_is_ended_after_a_while_and_who_was_admitted_is_not(line, monkeypatch):
    monkeypatch.setattr(drivers, "PATIENCE", 0.05)
    known = line()
    known.driver.admit(allowances.Allowance())
    stranger = line()
    stranger.reading.join(timeout=10)
    assert (stranger.reading.ready(), known.reading.ready()) == (True, False)


class Pinged:
    """A client of engine.io, as far as pings go."""

    closing = closed = False
    last_ping: float | None = 1.0

    def __init__(self, fails: bool) -> None:
        self.fails = fails
        self.packets: list[Any] = []

    def send(self, packet: Any) -> None:
        if self.fails:
            raise RuntimeError("a fault")
        self.packets.append(packet)


def test_a_client_that_cannot_be_pinged_keeps_no_other_from_its_ping(monkeypatch, caplog):
    monkeypatch.setattr(pinging, "PING_INTERVAL", 0)
    clients = {"broken": Pinged(fails=True), "well": Pinged(fails=False)}
    pings = pinging.Pings(SimpleNamespace(sockets=clients))
    for client in clients:
        pings.schedule(client)
    pings.ping_due()
    assert [p.packet_type for p in clients["well"].packets] == [PING]
    assert "could not be pinged" in caplog.text


def test_a_socketio_of_ours_leaves_others_their_driver():
    import flask

    app = flask.Flask("ours")
    io = drivers.socketio()
    io.init_app(app)
    drivers.drive(io)
    assert io.server.eio._async["websocket"].func is drivers.WebSocketWSGI
    assert upstream._async["websocket"] is upstream.WebSocketWSGI
    assert io.async_mode == "gevent"
    assert io.server.eio.transports == ["websocket"]
