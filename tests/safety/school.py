"""A school over one database: people who are signed in, exercises they sit in, and the real server they use."""

from __future__ import annotations

import itertools
import json
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import uuid4

import requests
import websocket
from flask import Flask
from flask.testing import FlaskClient

from sim.exercise.core.blueprint import Blueprint
from sim.exercise.core.names import ExerciseId, SeatId
from web import create_app
from web.access import LOGIN, ExerciseRow, control_access
from web.accounts import Accounts, Person, Role
from web.config import Config
from web.house import EXTENSION, House

ROOT = Path(__file__).resolve().parents[2]
TIMEOUT = 20


class School:
    """The application in this process, and people and exercises in its database."""

    def __init__(self, folder: Path) -> None:
        self.url = f"sqlite:///{folder}/plenipo.sqlite"
        self.app: Flask = create_app(Config(self.url))
        self.house: House = self.app.extensions[EXTENSION]
        self.logins: dict[str, str] = {}
        """Cookie values by person."""

    @property
    def accounts(self) -> Accounts:
        return self.house.accounts

    def person(self, name: str, *roles: Role, email: str | None = None) -> Person:
        """Somebody who is signed in."""
        person = self.accounts.add(name, roles, email=email)
        self.logins[person.id] = self.accounts.sign_in(person)
        return person

    def open(self, instructor: Person, blueprint: Blueprint, admission: Any = "ask") -> ExerciseRow:
        return self.house.lobby.open(instructor, blueprint, "Table A", admission, "formative", "en")

    def seat(self, row: ExerciseRow, instructor: Person, person: Person, seat: SeatId | None) -> str:
        """Let somebody ask for a seat, and admit them to it; to none, they go on waiting. Their membership."""
        part = self.house.lobby.ask(person, row.code, seat)
        if seat is not None:
            place = control_access(self.house.database, instructor, row.id)
            part = self.house.lobby.admit(place, part.id, seat)
        return part.id

    def browser(self, person: Person | None) -> FlaskClient:
        """The application's pages as this person's browser asks for them, in this process."""
        client = self.app.test_client()
        if person is not None:
            client.set_cookie(LOGIN, self.logins[person.id])
        return client

    def close(self) -> None:
        self.house.database.close()


def csrf(page: str) -> str:
    """The proof that a page's forms carry."""
    found = re.search(r'name="csrf_token" value="([0-9a-f]+)"', page)
    assert found is not None
    return found[1]


@dataclass
class Server:
    """The application as a process, over the same database."""

    database: str
    folder: Path
    speed: int = 1
    process: subprocess.Popen[str] | None = None
    url: str = ""
    sockets: list[Socket] = field(default_factory=list)
    forgiven: list[str] = field(default_factory=list)

    def start(self) -> None:
        self.errors = (self.folder / "stderr.txt").open("w+")
        self.process = subprocess.Popen(
            [sys.executable, str(Path(__file__).with_name("serving.py")), self.database, str(self.speed)],
            cwd=ROOT,
            env={"PYTHONPATH": str(ROOT), "PATH": "", "PLENIPO_NICENESS": "0"},
            stdout=subprocess.PIPE,
            stderr=self.errors,
            text=True,
        )
        assert self.process.stdout is not None
        port = self.process.stdout.readline().strip()
        assert port.isdigit(), self.log()
        self.url = f"http://127.0.0.1:{port}"

    def log(self) -> str:
        """All that the server has written to standard error."""
        return (self.folder / "stderr.txt").read_text()

    def faults(self) -> list[str]:
        """Lines of the log that speak of a fault."""
        signs = ("Traceback", " ERROR ", " CRITICAL ", "Error:", "Exception")
        lines = [line for line in self.log().splitlines() if any(sign in line for sign in signs)]
        return [line for line in lines if not line.startswith(tuple(self.forgiven))]

    def forgive(self, start: str) -> None:
        """Expect lines that start so: the server says of whom it could not understand a word."""
        self.forgiven.append(start)

    def browser(self, login: str | None) -> Browser:
        return Browser(self.url, login)

    def stop(self) -> None:
        for socket in self.sockets:
            socket.close()
        assert self.process is not None
        assert self.process.stdout is not None
        self.process.terminate()
        self.process.wait(TIMEOUT)
        self.process.stdout.close()
        self.errors.close()


class Browser:
    """One person's browser: pages and sockets with one login, and every byte that came back."""

    def __init__(self, url: str, login: str | None) -> None:
        self.url = url
        self.http = requests.Session()
        self.login = login
        if login is not None:
            self.http.cookies.set(LOGIN, login)
        self.csrf = csrf(self.get("/join").text)

    def get(self, path: str) -> requests.Response:
        return self.http.get(self.url + path, timeout=TIMEOUT)

    def post(self, path: str, **options: Any) -> requests.Response:
        headers = {"X-CSRF-Token": self.csrf, **options.pop("headers", {})}
        return self.http.post(self.url + path, headers=headers, timeout=TIMEOUT, **options)

    def live_token(self) -> str:
        token: str = self.post("/live-token").json()["token"]
        return token

    def socket(self) -> Socket:
        socket = Socket(self.url, "; ".join(f"{c.name}={c.value}" for c in self.http.cookies))
        socket.admit(self.live_token())
        return socket


class Socket:
    """A bare WebSocket that speaks Socket.IO and keeps every frame it was sent."""

    def __init__(self, url: str, cookies: str = "") -> None:
        address = url.replace("http", "ws") + "/socket.io/?EIO=4&transport=websocket"
        self.ws = websocket.create_connection(address, timeout=TIMEOUT, cookie=cookies)
        self.frames: list[str] = [str(self.ws.recv())]
        self._numbers: Iterator[int] = itertools.count(1)

    def admit(self, token: object) -> None:
        """Connect with a token; raises ConnectionError where it is refused."""
        self.ws.send("40" + json.dumps({"token": token}))
        if not self.receive().startswith("40"):
            raise ConnectionError(self.frames[-1])

    def receive(self) -> str:
        """The next frame that is not a ping; "" where the connection has ended."""
        while True:
            try:
                frame = self.ws.recv()
            except (websocket.WebSocketException, OSError):
                self.close()
                return ""
            self.frames.append(str(frame))
            if frame == "2":
                self.ws.send("3")
                continue
            return str(frame)

    def ask(self, event: str, *payload: object) -> dict[str, Any]:
        """What the server answers."""
        number = next(self._numbers)
        self.ws.send(f"42{number}" + json.dumps([event, *payload]))
        return self.answer(number)

    def answer(self, number: int) -> dict[str, Any]:
        mark = f"43{number}["
        while True:
            frame = self.receive()
            assert frame, "the connection ended before the answer"
            if frame.startswith(mark):
                answer: dict[str, Any] = json.loads(frame[len(mark) - 1 :])[0]
                return answer

    def join(self, exercise: str, after: int | None = None, **more: Any) -> dict[str, Any]:
        return self.ask("join", {"exercise": exercise, "after": after, **more})

    def act(self, exercise: str, kind: str, body: object = None, **more: Any) -> dict[str, Any]:
        asked = {"exercise": exercise, "id": str(uuid4()), "kind": kind, "body": {} if body is None else body}
        return self.ask("act", {**asked, **more})

    def close(self) -> None:
        with suppress(OSError, websocket.WebSocketException):
            self.ws.close(timeout=1)
        self.ws.shutdown()


def until(holds: Any, seconds: float = TIMEOUT) -> None:
    """Wait for another process to come to where it `holds`."""
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, "it never came"
        time.sleep(0.01)


__all__ = ["Browser", "ExerciseId", "School", "Server", "Socket", "csrf", "until"]
