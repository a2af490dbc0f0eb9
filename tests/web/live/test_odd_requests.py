"""Requests that are read in two ways, are very large or come very many on one connection."""

import socket
import struct
from pathlib import Path

import pytest
import requests

from tests.web.live.conftest import Serving
from tests.web.live.test_slow_clients import connection, everything

LARGEST_HEAD, MOST_REQUESTS = 32 * 1024, 1_000
"""As `web.server` has them, whose patches are for a process of its own."""

POST, GET = b"POST /sweep HTTP/1.1\r\n", b"GET /nothing HTTP/1.1\r\n"
HOST, NONE, END = b"Host: here\r\n", b"Content-Length: 0\r\n", b"Connection: close\r\n\r\n"

ODD = {
    "a space before the colon": POST + HOST + b"Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n",
    "a line that goes on": POST + HOST + b"X: a\r\n b\r\n" + NONE + END,
    "a first line that goes on": POST + b" X: a\r\n" + HOST + NONE + END,
    "another end of a line": POST + HOST + b"X: a\rTransfer-Encoding: chunked\r\n" + NONE + END,
    "no name": POST + HOST + b": a\r\n" + NONE + END,
    "no colon": POST + HOST + b"what\r\n" + NONE + END,
    "a NUL": POST + HOST + b"X: a\0b\r\n" + NONE + END,
    "a NUL in the host": GET + b"Host: a\0b\r\n" + END,
    "a space in the host": GET + b"Host: a b\r\n" + END,
    "a path in the host": GET + b"Host: a/b\r\n" + END,
    "two hosts": GET + HOST + HOST + END,
    "no host": GET + END,
    "a length with a sign": POST + HOST + b"Content-Length: +3\r\n" + END + b"a=b",
    "a length with a line": POST + HOST + b"Content-Length: 1_0\r\n" + END + b"0123456789",
    "very many headers": GET + HOST + b"X: a\r\n" * 200 + END,
    "half a version": b"GET /nothing HTTP/1\r\n" + HOST + END,
    "large headers": GET + HOST + b"".join(b"Cookie: a%d=%b\r\n" % (n, b"x" * 8_000) for n in range(5)) + END,
    "a large header": GET + HOST + b"X: " + b"a" * LARGEST_HEAD + b"\r\n" + END,
}


@pytest.mark.parametrize("request_", ODD.values(), ids=list(ODD))
def test_an_odd_request_is_refused_and_what_follows_it_is_no_other(room, request_: bytes):
    with connection(room.url) as sock:
        sock.sendall(request_ + POST + HOST + NONE + END)
        answer = everything(sock)
    assert answer.startswith(b"HTTP/1.1 400")
    assert answer.count(b"HTTP/1.1 ") == 1


@pytest.mark.parametrize("host", [b"localhost", b"school.example:8000", b"[::1]:8000", b"192.0.2.1"], ids=str)
def test_a_host_as_browsers_name_it_is_served(room, host: bytes):
    with connection(room.url) as sock:
        sock.sendall(POST + b"Host: %b\r\n" % host + b"Cookie: a=%b\r\n" % (b"x" * 7_000) + NONE + END)
        assert everything(sock).startswith(b"HTTP/1.1 200")


def test_a_connection_brings_so_many_requests_and_ends(room, exercise):
    classmate = room.connect(f"{exercise}/down-head")
    with connection(room.url) as sock:
        sock.sendall((GET + HOST + b"\r\n") * (MOST_REQUESTS + 200))
        assert classmate.say("between them")["ok"]
        answers = everything(sock)
    assert answers.count(b"HTTP/1.1 404") == MOST_REQUESTS
    assert answers.count(b"Connection: close") == 1


def test_connections_that_are_reset_in_their_head_and_odd_requests_leave_a_few_lines_in_the_log(tmp_path: Path, until):
    log = tmp_path / "log"
    serving = Serving(f"sqlite:///{tmp_path}/plenipo.sqlite", ("one",), log=log)
    serving.start()
    try:
        for _ in range(100):
            sock = connection(serving.url)
            sock.sendall(GET + HOST)
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            sock.close()
        for request_ in ODD.values():
            with connection(serving.url) as sock:
                sock.sendall(request_)
                everything(sock)
        until(lambda: b"ended in the headers" in log.read_bytes())
        assert requests.post(serving.url + "/sweep", timeout=20).ok
    finally:
        serving.stop()
    assert b"Traceback" not in log.read_bytes()
    assert len(log.read_bytes().splitlines()) < 50
