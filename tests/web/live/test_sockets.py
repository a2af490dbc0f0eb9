"""The WebSocket under Socket.IO: whole frames out, bounded frames in, errands in their order."""

import json
import socket
from collections.abc import Callable, Iterator
from contextlib import suppress
from queue import Queue
from types import SimpleNamespace
from typing import Any

import engineio.async_drivers.gevent as upstream
import gevent
import gevent.event
import gevent.socket
import pytest
from engineio.packet import MESSAGE, PING
from engineio.packet import Packet as EnginePacket
from hypothesis import given
from hypothesis import strategies as st
from wsproto import ConnectionType, WSConnection
from wsproto.events import AcceptConnection, BytesMessage, CloseConnection, Event, Ping, Pong, Request, TextMessage
from wsproto.extensions import PerMessageDeflate
from wsproto.frame_protocol import CloseReason
from wsproto.utilities import ProtocolError

from web.sockets import allowance as allowances
from web.sockets import connection as connections
from web.sockets import driver as drivers
from web.sockets import errands as errand_lines
from web.sockets import frames as frame_rules
from web.sockets import pings as pinging
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
        """What the client gets, up to where `until` holds, the end, or what is no WebSocket."""
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


@pytest.fixture
def pair() -> Iterator[Pair]:
    pair = Pair()
    yield pair
    pair.close()


@pytest.fixture
def admitted(pair: Pair) -> Pair:
    """A pair whose client was let in."""
    pair.server.allowance.admit()
    return pair


def test_a_slow_reader_gets_whole_frames(pair):
    large = ["a" * 300_000, "b" * 300_000]
    senders = [gevent.spawn(pair.server.send, text) for text in large]
    assert sorted(pair.texts(2)) == large
    gevent.joinall(senders, raise_error=True)


@pytest.mark.parametrize("size", [0, 1, 125, 126, 65_535, 65_536, 300_000])
def test_a_frame_of_any_size_is_read_as_it_was_written(pair, size):
    sending = gevent.spawn(pair.server.send, "é" * (size // 2) + "x" * (size % 2))
    assert pair.texts(1) == ["é" * (size // 2) + "x" * (size % 2)]
    sending.get(timeout=10)


def test_what_can_be_sent_at_once_is_and_the_rest_of_it_before_anything_else(pair):
    assert pair.server.send_now(connections.text_frame(b"short"))
    assert pair.server.send_now(connections.text_frame(b"a" * 3_000_000))
    assert not pair.server.send_now(connections.text_frame(b"not now"))
    after = gevent.spawn(pair.server.send, "afterwards")
    assert pair.texts(3) == ["short", "a" * 3_000_000, "afterwards"]
    after.get(timeout=10)


def test_nothing_overtakes_a_message_that_waits_for_a_slow_reader(pair):
    pair.sock.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 1 << 18)  # room for more once the first is out
    assert pair.server.send_now(connections.text_frame(b"a" * 3_000_000))
    earlier = gevent.spawn(pair.server.send, "earlier")

    def send_later() -> None:
        while not pair.server.send_now(connections.text_frame(b"later")):
            gevent.sleep(0)

    gevent.sleep(0)
    later = gevent.spawn(send_later)
    assert pair.texts(3) == ["a" * 3_000_000, "earlier", "later"]
    gevent.joinall([earlier, later], timeout=10, raise_error=True)


def test_messages_arrive_whole_and_in_order(admitted):
    admitted.say(
        TextMessage("one"), TextMessage("tw", message_finished=False), TextMessage("o"), TextMessage("é" * 9_000)
    )
    admitted.say(CloseConnection(CloseReason.NORMAL_CLOSURE))
    assert admitted.received() == ["one", "two", "é" * 9_000]
    assert admitted.ended_with() == CloseReason.NORMAL_CLOSURE


def test_a_ping_is_answered(pair):
    pair.say(Ping(b"there?"), TextMessage("x"))
    assert pair.server.receive() == "x"
    assert pair.events(lambda got: bool(got)) == [Pong(b"there?")]


def test_nothing_is_read_while_nobody_takes_it(admitted):
    """The bound on what waits in memory: one read; the rest waits in the client's own window."""
    admitted.client.settimeout(0.5)
    sent = 0
    with suppress(TimeoutError):
        while sent < 200_000_000:
            admitted.say(TextMessage("x" * 60_000))
            sent += 60_000
    assert sent < 50_000_000


def test_a_flood_is_read_in_turns_with_others(admitted):
    frames, got = 10 * connections.TURN, list[str]()

    def read():
        while len(got) < frames and (message := admitted.server.receive()) is not None:
            got.append(message)

    admitted.say(*[TextMessage("3")] * frames)
    with admitted.floods.alone():  # somebody else's turn
        reading = gevent.spawn(read)
        gevent.idle()
        assert len(got) < 2 * connections.TURN
    reading.join(timeout=10)
    assert len(got) == frames


def test_who_sends_no_more_than_a_person_waits_behind_no_flood(admitted):
    few = connections.TURN // 2 - 1
    admitted.say(*[TextMessage("3")] * few)
    with admitted.floods.alone():
        assert [admitted.server.receive() for _ in range(few)] == ["3"] * few


@pytest.mark.parametrize("frame", [TextMessage("3"), Ping(), Pong(), TextMessage("", message_finished=False)])
def test_a_stranger_gets_a_handful_of_frames(pair, frame):
    pair.say(*[frame] * (allowances.STRANGER_FRAMES + 1))
    assert len(pair.received()) <= allowances.STRANGER_FRAMES
    assert pair.ended_with() == CloseReason.POLICY_VIOLATION


def test_a_stranger_gets_a_handful_of_bytes(pair):
    pair.say(TextMessage("x" * (allowances.STRANGER_BYTES + 1)))
    assert pair.received() == []


def test_the_handful_does_not_come_back_with_time():
    seconds = iter(range(0, 100_000, 1_000))
    allowance = allowances.Allowance(now=lambda: float(next(seconds)))
    for _ in range(allowances.STRANGER_FRAMES):
        allowance.spend(frames=1)
    with pytest.raises(allowances.Excessive):
        allowance.spend(frames=1)


@pytest.mark.parametrize("frame", [TextMessage("3"), Ping(), Pong(), TextMessage("", message_finished=False)])
def test_somebody_admitted_is_cut_for_a_flood_of_frames(admitted, frame):
    flood = gevent.spawn(admitted.say, *[frame] * 20_000)
    assert len(admitted.received()) < 2 * allowances.FRAMES
    flood.kill()


def test_somebody_admitted_is_cut_for_a_flood_of_bytes(admitted):
    flood = gevent.spawn(admitted.say, *[TextMessage("x" * 52_000)] * 100)
    assert sum(map(len, admitted.received())) <= 2 * allowances.BYTES
    flood.kill()


def test_an_allowance_comes_back_with_time():
    now = [0.0]
    allowance = allowances.Allowance(now=lambda: now[0])
    allowance.admit()
    for _ in range(20):
        allowance.spend(frames=allowances.FRAMES, size=allowances.BYTES)
        now[0] += max(allowances.FRAMES / allowances.FRAMES_PER_SECOND, allowances.BYTES / allowances.BYTES_PER_SECOND)
    with pytest.raises(allowances.Excessive):
        allowance.spend(frames=allowances.FRAMES + 1)


def test_the_loop_is_others_while_a_flood_is_read(admitted):
    turns = []

    def other() -> None:
        while True:
            turns.append(len(turns))
            gevent.sleep(0)

    admitted.say(*[TextMessage("3")] * allowances.FRAMES)
    watching = gevent.spawn(other)
    for _ in range(allowances.FRAMES):
        assert admitted.server.receive() == "3"
    watching.kill()
    assert len(turns) >= allowances.FRAMES // connections.TURN


def test_a_message_too_large_ends_the_connection_before_it_is_in_memory(admitted):
    admitted.say(*[TextMessage("x" * 16_384, message_finished=False)] * 5)
    assert admitted.received() == []
    assert admitted.ended_with() == CloseReason.POLICY_VIOLATION
    assert admitted.server._size <= connections.LARGEST_MESSAGE + connections.READ


def test_bytes_are_no_message(pair):
    pair.say(BytesMessage(b"x"))
    assert pair.received() == []


@pytest.mark.parametrize("noise", [b"\xff" * 40, b"\x81\x05hello", b"GET / HTTP/1.1\r\n\r\n"])
def test_what_is_no_websocket_ends_the_connection(pair, noise):
    pair.client.sendall(noise)
    assert pair.received() == []


def test_whoever_waits_on_a_connection_that_is_cut_is_woken(pair):
    waiting = gevent.spawn(pair.server.receive)
    gevent.sleep(0)
    pair.server.cut()
    assert waiting.get(timeout=10) is None


def test_compression_is_never_agreed_to():
    pair = Pair([PerMessageDeflate()])
    assert "permessage-deflate" in pair.environ["HTTP_SEC_WEBSOCKET_EXTENSIONS"]
    assert isinstance(pair.accepted, AcceptConnection)
    assert pair.accepted.extensions == []
    pair.close()


def test_a_request_for_no_websocket_is_refused(pair):
    del pair.environ["HTTP_SEC_WEBSOCKET_KEY"]
    with pytest.raises(ProtocolError):
        connections.Connection(pair.client, pair.environ, Turnstile())


class Slow:
    """Carries out errands when it is let, and remembers them."""

    def __init__(self) -> None:
        self.done: list[tuple[str, str]] = []
        self.go = gevent.event.Event()
        self.errands = errand_lines.Errands(
            self.carry_out,
            lambda client, reason: self.done.append((client, reason)),
            lambda client: client != "stranger",
        )

    def carry_out(self, client: str, message: str) -> None:
        self.go.wait()
        if message == "bad":
            raise ValueError(message)
        self.done.append((client, message))

    def settle(self) -> None:
        self.go.set()
        while self.errands.waiting("a"):
            gevent.sleep(0)


def test_errands_of_a_client_are_done_in_order_and_its_end_comes_last():
    slow = Slow()
    for n in range(5):
        slow.errands.ask("a", str(n))
    slow.errands.end("a", "gone")
    assert slow.done == []
    slow.settle()
    assert slow.done == [("a", "0"), ("a", "1"), ("a", "2"), ("a", "3"), ("a", "4"), ("a", "gone")]


def test_an_errand_that_fails_keeps_no_other_from_being_done(caplog):
    slow = Slow()
    slow.errands.ask("a", "bad")
    slow.errands.ask("a", "good")
    slow.settle()
    assert slow.done == [("a", "good")]
    assert "met a fault" in caplog.text


def test_of_a_strangers_errands_none_waits_behind_another():
    slow = Slow()
    asking = gevent.spawn(lambda: [slow.errands.ask("stranger", "x") for _ in range(8)])
    for _ in range(20):
        gevent.sleep(0)
    assert slow.errands.waiting("stranger") == 1
    slow.go.set()
    asking.get(timeout=10)


@pytest.mark.parametrize(
    ("message", "most"),
    [("x", errand_lines.PENDING_FRAMES), ("x" * 60_000, -(-errand_lines.PENDING_BYTES // 60_000))],
)
def test_a_client_whose_errands_pile_up_is_read_no_further(message, most):
    slow = Slow()
    asking = gevent.spawn(lambda: [slow.errands.ask("a", message) for _ in range(200)])
    while slow.errands.waiting("a") < most - 1:
        gevent.sleep(0)
    for _ in range(20):
        gevent.sleep(0)
    assert slow.errands.waiting("a") <= most
    assert not asking.dead
    slow.go.set()
    asking.get(timeout=10)
    slow.settle()
    assert len(slow.done) == 200


@pytest.mark.parametrize(
    "frame", ["1", "3", "3probe", "41", '40{"token":"x"}', "40", '42["join",{}]', '4217["act",{"a":[]}]']
)
def test_what_our_clients_send_is_well_formed(frame):
    assert frame_rules.well_formed(frame)


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
    assert not frame_rules.well_formed(frame)


@given(st.one_of(st.text(max_size=40), st.binary(max_size=40), st.text(alphabet='0123456789[]{}",-/', max_size=30)))
def test_any_frame_is_judged_without_a_fault(frame):
    if frame_rules.well_formed(frame):
        assert isinstance(frame, str)
        if frame.startswith("42"):
            assert isinstance(json.loads(frame[frame.index("[") :]), list)


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


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
        lambda v: st.lists(v, max_size=4) | st.dictionaries(st.text(), v, max_size=4),
        max_leaves=12,
    )
)
def test_any_value_is_sent_as_it_is(value):
    assert json.loads(frame_rules.Json.dumps(value)) == value


@pytest.mark.parametrize("value", ["\ud800", 10**40, {"a": ("b", 1)}])
def test_values_that_json_only_just_holds_are_sent(value):
    assert json.loads(frame_rules.Json.dumps(value)) == json.loads(json.dumps(value))


class Stuck:
    """A connection to a client that takes nothing."""

    held_up = 0

    def __init__(self) -> None:
        self.ended = False

    def send_now(self, frame: bytes) -> bool:
        return False

    def send(self, text: str) -> None:
        """Taken after all."""

    def cut(self) -> None:
        self.ended = True


class Engine:
    """As much of engine.io's client as packets are delivered to."""

    def __init__(self) -> None:
        self.queue: Queue[EnginePacket] = Queue()

    def check_ping_timeout(self) -> bool:
        return True


def to_nobody() -> tuple[drivers.WebSocketWSGI, Stuck, Callable[[int], None]]:
    """A driver, its connection, and what delivers an answer of so many characters on it."""
    driver = drivers.WebSocketWSGI(lambda ws: [], None, {}, Turnstile())
    stuck = driver.connection = Stuck()  # type: ignore[assignment]
    engine = Engine()
    return driver, stuck, lambda size: driver.deliver(engine, EnginePacket(MESSAGE, "x" * (size - 1)))


def test_a_client_that_leaves_too_many_bytes_of_answers_untaken_is_cut():
    driver, stuck, deliver = to_nobody()
    for _ in range(8):
        deliver(drivers.MOST_UNTAKEN // 8)
    assert (stuck.ended, driver.untaken) == (False, drivers.MOST_UNTAKEN)
    deliver(2)
    assert stuck.ended


def test_a_client_that_leaves_too_many_answers_untaken_is_cut():
    _, stuck, deliver = to_nobody()
    for _ in range(drivers.LONGEST_QUEUE):
        deliver(10)
    assert not stuck.ended
    deliver(10)
    assert stuck.ended


def test_one_large_answer_may_take_its_time_and_what_was_taken_counts_no_more():
    driver, stuck, deliver = to_nobody()
    deliver(3 * drivers.MOST_UNTAKEN)
    deliver(100)
    assert (stuck.ended, driver.untaken) == (False, 3 * drivers.MOST_UNTAKEN + 100)
    driver.send("x" * (3 * drivers.MOST_UNTAKEN))
    driver.send("x" * 100)
    assert driver.untaken == 0
