"""HTTP clients that are slow, endless or many: each is ended, and whoever comes next is served."""

import socket
from contextlib import ExitStack, suppress

import pytest
import requests

from tests.web.live.conftest import Serving

SLOW = {
    "a head": b"GET / HTTP/1.1\r\nHost: here\r\n",
    "a first line": b"GET / HT",
    "nothing at all": b"",
    "a body of what would be a WebSocket": (
        b"POST /sweep HTTP/1.1\r\nHost: here\r\nContent-Length: 50\r\n"
        b"Upgrade: websocket\r\nConnection: Upgrade\r\n\r\nhalf of it"
    ),
    "a body before a WebSocket": (
        b"GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: here\r\nContent-Length: 50\r\n"
        b"Upgrade: websocket\r\nConnection: Upgrade\r\n\r\nhalf of it"
    ),
    "a body": b"POST /sweep HTTP/1.1\r\nHost: here\r\nContent-Length: 50\r\n\r\nhalf of it",
}


def connection(url: str) -> socket.socket:
    host, port = url.removeprefix("http://").split(":")
    return socket.create_connection((host, int(port)), timeout=20)


def everything(sock: socket.socket) -> bytes:
    """What the server says until it ends the connection."""
    got = b""
    while data := sock.recv(4096):
        got += data
    return got


@pytest.fixture(scope="module")
def hasty(tmp_path_factory):
    serving = Serving(f"sqlite:///{tmp_path_factory.mktemp('hasty')}/plenipo.sqlite", ("one",), ("--hasty",))
    serving.start()
    yield serving
    serving.stop()


@pytest.mark.parametrize("part", SLOW)
def test_a_request_that_does_not_come_whole_is_ended(hasty, part):
    with connection(hasty.url) as sock:
        sock.sendall(SLOW[part])
        answer = everything(sock)
    assert answer == b"" or answer.split()[1] in (b"400", b"408")
    assert requests.post(hasty.url + "/sweep", timeout=20).ok


def test_a_connection_that_is_kept_but_not_used_is_ended(hasty):
    with connection(hasty.url) as sock:
        sock.sendall(b"POST /sweep HTTP/1.1\r\nHost: here\r\nContent-Length: 0\r\n\r\n")
        assert everything(sock).startswith(b"HTTP/1.1 200")


def test_a_body_without_end_is_not_read(room):
    chunk = b"10000\r\n" + b"x" * 0x10000 + b"\r\n"
    with connection(room.url) as sock:
        sock.sendall(b"POST /sweep HTTP/1.1\r\nHost: here\r\nTransfer-Encoding: chunked\r\n\r\n")
        sent = 0
        with suppress(OSError):
            while sent < 2_000:
                sock.sendall(chunk)
                sent += 1
    assert sent < 2_000
    assert requests.post(room.url + "/sweep", timeout=20).ok


def test_a_body_without_end_is_told_to_say_its_length(room):
    with connection(room.url) as sock:
        sock.sendall(b"POST /sweep HTTP/1.1\r\nHost: here\r\nTransfer-Encoding: chunked\r\n\r\n")
        assert everything(sock).startswith(b"HTTP/1.1 411")


def test_a_request_of_two_lengths_is_refused(room):
    with connection(room.url) as sock:
        sock.sendall(b"POST /sweep HTTP/1.1\r\nHost: here\r\nContent-Length: 0\r\nContent-Length: 5\r\n\r\n")
        assert everything(sock).startswith(b"HTTP/1.1 400")


def test_of_too_many_whose_body_is_awaited_the_oldest_are_ended_and_a_newcomer_is_served(room):
    with ExitStack() as stack:
        idle = [stack.enter_context(connection(room.url)) for _ in range(600)]
        for sock in idle:
            with suppress(OSError):
                sock.sendall(SLOW["a body"])
        assert requests.post(room.url + "/sweep", timeout=20).ok
        with suppress(ConnectionResetError):
            assert everything(idle[0])[9:12] in (b"", b"408")


def test_of_too_many_that_ask_nothing_the_oldest_are_ended_and_a_newcomer_is_served(room, exercise):
    classmate = room.connect(f"{exercise}/down-head")
    with ExitStack() as stack:
        idle = [stack.enter_context(connection(room.url)) for _ in range(600)]
        assert requests.post(room.url + "/sweep", timeout=20).ok
        assert everything(idle[0]) == b""
        assert classmate.say("still here")["ok"]


def test_a_login_is_answered_so_much_at_once_and_others_are_not_kept(serve, until):
    """A large answer that nobody takes would stay in memory, as often as it is asked for."""
    server = serve("one")

    def ask(login: str) -> socket.socket:
        sock = stack.enter_context(connection(server.url))
        sock.sendall(
            b"GET /hold HTTP/1.1\r\nHost: a\r\nConnection: close\r\nCookie: plenipo_login=%b\r\n\r\n" % login.encode()
        )
        return sock

    with ExitStack() as stack:
        many = [ask("many") for _ in range(70)]
        until(lambda: requests.get(server.url + "/held", timeout=20).json().get("many", [0])[0] == 8)
        other = ask("other")
        until(lambda: "other" in requests.get(server.url + "/held", timeout=20).json())
        requests.post(server.url + "/release", timeout=20)
        answers = [everything(sock)[9:12] for sock in (*many, other)]
    assert sorted(answers) == [b"200"] * 65 + [b"429"] * 6
    assert requests.get(server.url + "/held", timeout=20).json() == {"many": [0, 8], "other": [0, 1]}
