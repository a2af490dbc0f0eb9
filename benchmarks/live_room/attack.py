"""The clients of `benchmarks/abuse.py` that mean no good, in a process of their own, until it is killed.

    python attack.py KIND CLIENTS PORT < crowd.json

Each goes as fast as it can and comes back as soon as it is cut; those with a login fetch their socket's next token as
a browser does. It prints "go" and then, every second, how often the server ended a connection.
"""

from gevent import monkey

monkey.patch_all()

import base64  # noqa: E402
import hashlib  # noqa: E402
import hmac  # noqa: E402
import json  # noqa: E402
import os  # noqa: E402
import socket  # noqa: E402
import struct  # noqa: E402
import sys  # noqa: E402
from collections.abc import Callable  # noqa: E402
from contextlib import suppress  # noqa: E402
from uuid import uuid4  # noqa: E402

import gevent  # noqa: E402

VISIT = "v" * 32
PROOF = hmac.new(VISIT.encode(), b"form", hashlib.sha256).hexdigest()
"""A form's proof for a visit of one's own choosing: it keeps other sites out, not a program."""
TEXT, PING = 0x81, 0x89
LARGE = json.dumps(["act", "x" * 52_000])


def frame(text: str, opcode: int = TEXT) -> bytes:
    """A client's frame, masked with zeros."""
    data = text.encode()
    size = len(data)
    length = bytes([0x80 | size]) if size < 126 else b"\xfe" + struct.pack("!H", size)
    return bytes([opcode]) + length + bytes(4) + data


def act(exercise: str) -> bytes:
    words = {"said": "Hurry. " * 20, "language": "en"}
    body = {"channel": "plenary", "words": words}
    return frame(
        "421" + json.dumps(["act", {"exercise": exercise, "id": str(uuid4()), "kind": "send-message", "body": body}])
    )


def join(exercise: str) -> bytes:
    return frame("421" + json.dumps(["join", {"exercise": exercise, "after": None}]))


FLOODS: dict[str, tuple[bool, Callable[[str], bytes]]] = {
    "pongs of strangers": (False, lambda _: frame("3")),
    "events of strangers": (False, lambda _: frame('42["act",{}]')),
    "tries to be admitted": (False, lambda _: frame('40{"token":"nobody"}')),
    "large events of strangers": (False, lambda _: frame("42" + LARGE)),
    "pings of strangers": (False, lambda _: frame("", PING)),
    "pongs": (True, lambda _: frame("3")),
    "pings": (True, lambda _: frame("", PING)),
    "unknown events": (True, lambda _: frame('42["shout",{}]')),
    "large events": (True, lambda _: frame("42" + LARGE)),
    "acts in haste": (True, act),
    "joins in haste": (True, join),
}


class Attacker:
    """One client."""

    def __init__(self, kind: str, port: int, place: dict[str, str]) -> None:
        self.kind, self.port, self.place = kind, port, place
        self.ended = 0

    def run(self) -> None:
        while True:
            with suppress(OSError):
                self.once()
            self.ended += 1
            gevent.sleep(0)

    def once(self) -> None:
        """Attack over one connection until it ends."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=60) as sock:
            if self.kind in FLOODS:
                self.flood(sock)
            else:
                REQUESTS[self.kind](self, sock)

    def flood(self, sock: socket.socket) -> None:
        admitted, made = FLOODS[self.kind]
        token = self.token() if admitted else None
        self.upgrade(sock)
        if token is not None:
            sock.sendall(frame("40" + json.dumps({"token": token})))
            while b"40{" not in (got := sock.recv(4096)):
                if not got:
                    return
        reading = gevent.spawn(drain, sock)
        try:
            while True:
                one = made(self.place["exercise"])
                sock.sendall(one * max(1, 60_000 // len(one)))
                gevent.sleep(0)
        finally:
            reading.kill()

    def upgrade(self, sock: socket.socket) -> None:
        key = base64.b64encode(os.urandom(16)).decode()
        sock.sendall(
            self.request(
                "GET /socket.io/?EIO=4&transport=websocket",
                f"Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13",
            )
        )
        if b" 101 " not in sock.recv(4096):
            raise OSError("no WebSocket")

    def token(self) -> str:
        """The next token for this login's socket, waiting where it asked too often."""
        while True:
            with socket.create_connection(("127.0.0.1", self.port), timeout=60) as sock:
                sock.sendall(self.request("POST /live-token", "Content-Length: 0\r\nConnection: close"))
                answer = b""
                while data := sock.recv(4096):
                    answer += data
            if b" 200 " in answer[:20]:
                return str(json.loads(answer.partition(b"\r\n\r\n")[2])["token"])
            gevent.sleep(1)

    def request(self, line: str, more: str = "Content-Length: 0") -> bytes:
        head = f"{line} HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\nX-CSRF-Token: {PROOF}\r\n"
        return f"{head}Cookie: plenipo_visit={VISIT}; {self.place['cookie']}\r\n{more}\r\n\r\n".encode()

    # --- over HTTP

    def churn(self, sock: socket.socket) -> None:
        self.upgrade(sock)

    def chunks(self, sock: socket.socket) -> None:
        sock.sendall(self.request("POST /join", "Transfer-Encoding: chunked"))
        while True:
            sock.sendall(b"10000\r\n" + b"x" * 0x10000 + b"\r\n")
            gevent.sleep(0)

    def slowly(self, sock: socket.socket) -> None:
        sock.sendall(b"GET / HTTP/1.1\r\n")
        while True:
            gevent.sleep(1)
            sock.sendall(b"X: y\r\n")

    def idle(self, sock: socket.socket) -> None:
        sock.sendall(self.request("GET /health"))
        while sock.recv(4096):
            pass

    def get(self, sock: socket.socket, path: str) -> None:
        while True:
            sock.sendall(self.request("GET " + path))
            whole(sock)

    def view(self, sock: socket.socket) -> None:
        self.get(sock, f"/desk/{self.place['exercise']}/view")

    def door(self, sock: socket.socket) -> None:
        self.get(sock, "/")

    def passwords(self, sock: socket.socket) -> None:
        form = f"email=x{os.urandom(4).hex()}@x.invalid&password=wrong-password-again"
        more = f"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(form)}"
        sock.sendall(self.request("POST /sign-in", more) + form.encode())
        whole(sock)


REQUESTS: dict[str, Callable[[Attacker, socket.socket], None]] = {
    "connections that come and go": Attacker.churn,
    "bodies without end": Attacker.chunks,
    "heads without end": Attacker.slowly,
    "connections that ask nothing": Attacker.idle,
    "views over HTTP": Attacker.view,
    "pages of the door": Attacker.door,
    "wrong passwords": Attacker.passwords,
}
KINDS = (*FLOODS, *REQUESTS)


def drain(sock: socket.socket) -> None:
    with suppress(OSError):
        while sock.recv(65_536):
            pass


def whole(sock: socket.socket) -> None:
    """Read one answer. Raises OSError where the connection ends."""
    got = b""
    while b"\r\n\r\n" not in got:
        data = sock.recv(65_536)
        if not data:
            raise OSError("ended")
        got += data
    head, _, body = got.partition(b"\r\n\r\n")
    lengths = [int(line.split(b":")[1]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length")]
    left = (lengths[0] if lengths else 0) - len(body)
    while left > 0:
        data = sock.recv(65_536)
        if not data:
            raise OSError("ended")
        left -= len(data)


def main() -> None:
    kind, clients, port = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    places = json.load(sys.stdin)
    attackers = [Attacker(kind, port, places[n % len(places)]) for n in range(clients)]
    for attacker in attackers:
        gevent.spawn(attacker.run)
    print("go", flush=True)
    while True:
        gevent.sleep(1)
        print(sum(a.ended for a in attackers), flush=True)


if __name__ == "__main__":
    main()
