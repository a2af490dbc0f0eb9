"""Servers to talk to and clients to talk with; real ones."""

import json
import queue
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
import requests
import socketio
import websocket

ROOT = Path(__file__).resolve().parents[3]
TIMEOUT = 20
EXERCISES = 120
"""Exercises of the common server: one for each test that takes one, and the first for those that only look."""


class Client:
    """One browser's socket, as the page's script would use it."""

    def __init__(self, url: str, token: str) -> None:
        self.news: queue.Queue[dict[str, Any]] = queue.Queue()
        self.presence: queue.Queue[dict[str, Any]] = queue.Queue()
        self.writing: queue.Queue[dict[str, Any]] = queue.Queue()
        self.closed: queue.Queue[dict[str, Any]] = queue.Queue()
        self.gone: queue.Queue[str] = queue.Queue()
        self.answers: queue.Queue[dict[str, Any] | None] = queue.Queue()
        self.exercise = token.partition("/")[0]
        self.io = socketio.Client(reconnection=False)
        self.io.on("news", self.news.put)
        self.io.on("presence", self.presence.put)
        self.io.on("writing", self.writing.put)
        self.io.on("closed", self.closed.put)
        self.io.on("disconnect", self._end)
        self.io.connect(url, transports=["websocket"], auth={"token": token}, wait_timeout=TIMEOUT)
        self.ws: websocket.WebSocket = self.io.eio.ws

    def _end(self, reason: str) -> None:
        self.gone.put(reason)
        self.answers.put(None)

    def ask(self, event: str, payload: object) -> dict[str, Any]:
        """The server's answer. Fails where the connection ends instead."""
        self.io.emit(event, payload, callback=self.answers.put)
        answer = self.answers.get(timeout=TIMEOUT)
        assert answer is not None, "the server is gone"
        return answer

    def join(self, after: int | None = None, exercise: str | None = None, **more: Any) -> dict[str, Any]:
        return self.ask("join", {"exercise": exercise or self.exercise, "after": after, **more})

    def act(self, kind: str, body: dict[str, Any] | None = None, **more: Any) -> dict[str, Any]:
        asked = {"exercise": self.exercise, "id": str(uuid4()), "kind": kind, "body": body or {}}
        return self.ask("act", {**asked, **more})

    def say(self, text: str, channel: str = "plenary", **more: Any) -> dict[str, Any]:
        return self.act("send-message", {"channel": channel, "words": {"said": text, "language": "en"}}, **more)

    def writes(self, channel: str) -> None:
        self.io.emit("writing", {"exercise": self.exercise, "channel": channel})

    def next_news(self) -> dict[str, Any]:
        return self.news.get(timeout=TIMEOUT)

    def close(self) -> None:
        self.io.disconnect()
        self.ws.shutdown()  # the library leaves it open where the server went first


@dataclass
class Serving:
    """A server process; `start` it again after a kill and everything acknowledged is there."""

    database: str
    exercises: tuple[str, ...]
    options: tuple[str, ...] = ()
    log: Path | None = None
    """Where to write the server's log; None for this process's error stream."""
    process: subprocess.Popen[str] | None = None
    url: str = ""
    clients: list[Client] = field(default_factory=list)
    sockets: list[websocket.WebSocket] = field(default_factory=list)

    def start(self) -> None:
        command = [sys.executable, str(Path(__file__).with_name("serving.py")), self.database]
        with nullcontext() if self.log is None else self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [*command, *self.exercises, *self.options],
                cwd=ROOT,
                env={"PYTHONPATH": str(ROOT), "PATH": "", "PLENIPO_NICENESS": "0"},
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
            )
        assert self.process.stdout is not None
        port = self.process.stdout.readline().strip()
        assert port.isdigit(), f"the server did not come up: {port!r}"
        self.url = f"http://127.0.0.1:{port}"

    def connect(self, token: str) -> Client:
        client = Client(self.url, token)
        self.clients.append(client)
        return client

    def raw(self, token: str | None = None, narrow: bool = False) -> websocket.WebSocket:
        """A bare WebSocket, past the handshake of Socket.IO where a token is given; `narrow` holds little unread."""
        ws = websocket.create_connection(
            self.url.replace("http", "ws") + "/socket.io/?EIO=4&transport=websocket",
            timeout=TIMEOUT,
            sockopt=[(socket.SOL_SOCKET, socket.SO_RCVBUF, 32_768)] if narrow else [],
        )
        self.sockets.append(ws)
        assert str(ws.recv()).startswith("0{")
        if token is not None:
            ws.send("40" + json.dumps({"token": token}))
            assert str(ws.recv()).startswith("40")
        return ws

    def post(self, path: str) -> None:
        assert requests.post(self.url + path, timeout=TIMEOUT).ok

    def rss(self) -> int:
        """Resident memory in kB."""
        assert self.process is not None
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(next(line for line in status.splitlines() if line.startswith("VmRSS")).split()[1])

    def kill(self) -> None:
        """As a power cut would."""
        assert self.process is not None
        self.process.kill()
        self.process.wait(TIMEOUT)
        if self.process.stdout is not None:
            self.process.stdout.close()

    def empty(self) -> None:
        """Let everybody leave."""
        while self.clients:
            self.clients.pop().close()
        while self.sockets:
            self.sockets.pop().shutdown()

    def stop(self) -> int:
        """As an administrator would."""
        self.empty()
        assert self.process is not None
        self.process.terminate()
        code = self.process.wait(TIMEOUT)
        if self.process.stdout is not None:
            self.process.stdout.close()
        return code


@pytest.fixture
def serve(tmp_path: Path) -> Iterator[Callable[..., Serving]]:
    """Starts servers over a fresh SQLite file, and ends them."""
    started: list[Serving] = []

    def start(*exercises: str, options: tuple[str, ...] = (), database: str | None = None) -> Serving:
        url = database or f"sqlite:///{tmp_path}/plenipo.sqlite"
        serving = Serving(url, exercises or ("one",), options)
        serving.start()
        started.append(serving)
        return serving

    yield start
    for serving in started:
        serving.stop()


@pytest.fixture(scope="session")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Serving]:
    """One server for all tests that leave it as it is; each takes an exercise of its own from `exercise`."""
    folder = tmp_path_factory.mktemp("room")
    serving = Serving(f"sqlite:///{folder}/plenipo.sqlite", tuple(f"ex-{n}" for n in range(EXERCISES)))
    serving.start()
    yield serving
    serving.stop()


@pytest.fixture(scope="session")
def _numbers() -> Iterator[int]:
    return iter(range(1, EXERCISES))


@pytest.fixture
def exercise(room: Serving, _numbers: Iterator[int]) -> Iterator[str]:
    """An exercise of the common server that runs and that no other test uses."""
    name = f"ex-{next(_numbers)}"
    control = Client(room.url, f"{name}/control")
    assert control.act("start")["ok"]
    control.close()
    yield name
    room.empty()


@pytest.fixture
def until() -> Callable[[Callable[[], bool]], None]:
    """Waits for another thread or process to come to where something holds."""

    def wait(holds: Callable[[], bool]) -> None:
        end = time.monotonic() + TIMEOUT
        while not holds():
            assert time.monotonic() < end, "it never came"
            time.sleep(0.005)

    return wait
