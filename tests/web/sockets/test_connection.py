"""One WebSocket connection: whole frames out, bounded messages in, and its end."""

import socket
from contextlib import suppress

import gevent
import gevent.event
import gevent.socket
import pytest
from wsproto.events import AcceptConnection, BytesMessage, CloseConnection, Ping, Pong, TextMessage
from wsproto.extensions import PerMessageDeflate
from wsproto.frame_protocol import CloseReason
from wsproto.utilities import ProtocolError

from tests.web.sockets.pair import Pair
from web.sockets import connection as connections
from web.turnstile import Turnstile


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
