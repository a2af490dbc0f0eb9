"""The server that `benchmarks/live.py` measures: the real application over a fresh database, or a bare relay beside it.

    python serving.py room DATABASE_URL EXERCISES SOCKETS     the application; SOCKETS a table, spread over its seats
    python serving.py relay ignored EXERCISES SOCKETS         Flask-SocketIO alone, the same payload to the same rooms

It prints its port; `GET /crowd` gives every socket's exercise, cookie and a fresh token.
"""

from web import server  # isort: skip - gevent's patches come first

import sys
import time
from pathlib import Path
from typing import Any

from flask import Flask, Response, jsonify, request

from scenarios.library import load
from sim.exercise.clock.commands import Start
from sim.exercise.core.names import CONTROL, CommandId
from web import create_app
from web.access import LOGIN
from web.accounts import digest
from web.config import Config
from web.sockets import allowance as allowances
from web.sockets import driver as drivers


def room(url: str, exercises: int, sockets: int) -> Flask:
    """The application, with every seat of each exercise held by a person, and a route that hands out tokens."""
    app = create_app(Config(url))
    house = app.extensions["plenipo"]
    river = load("river")
    instructor = house.accounts.add("Instructor", ["instructor"])
    people: list[tuple[str, str]] = []
    if not house.lobby.running():
        for number in range(exercises):
            row = house.lobby.open(instructor, river, f"Table {number}", "open", "formative", "en")
            for seat in river.seats[:sockets]:
                guest = house.accounts.add("Student", ["student"])
                house.lobby.ask(guest, row.code, seat.id)
                people.append((row.id, house.accounts.sign_in(guest)))
            house.live.tables.submit(row.id, Start(id=CommandId("start"), seat=CONTROL))

    @app.get("/crowd")
    def crowd() -> Response:
        found = []
        by_exercise: dict[str, list[str]] = {}
        for exercise, token in people:
            by_exercise.setdefault(exercise, []).append(token)
        for exercise, tokens in by_exercise.items():
            for n in range(sockets):
                token = tokens[n % len(tokens)]
                live = house.accounts.give_live_token(digest(token))
                found.append({"exercise": exercise, "cookie": f"{LOGIN}={token}", "token": live})
        return jsonify(found)

    return app


class Nothing:
    """What the relay has in place of the application's loops."""

    now = staticmethod(lambda: time.time_ns() // 1_000_000)

    def sweep(self) -> None: ...

    def close_all(self) -> None: ...


def relay(exercises: int, sockets: int) -> Flask:
    """The least that can pass a message on: no seats, no log, no picture."""
    app = Flask(__name__)
    io = drivers.socketio()
    io.init_app(app)
    drivers.drive(io)
    app.extensions["live"] = Nothing()

    def connect(*_: object) -> None:
        allowance = allowances.Allowance()
        allowance.admit()
        drivers.admitted(io, request.sid, allowance)  # type: ignore[attr-defined]

    def join(sid: str, payload: dict[str, object]) -> dict[str, object]:
        io.server.enter_room(sid, str(payload["exercise"]))
        return {"ok": True, "n": 0, "lines": [], "picture": {}}

    def act(sid: str, payload: dict[str, Any]) -> dict[str, object]:
        exercise = str(payload["exercise"])
        line = {"kind": "message-sent", "n": 1, "at": 0, "ref": "0" * 16, "seat": "a-seat", **payload["body"]}
        talks = {"channels": [{"id": "plenary", "form": "plenary", "seats": ["seat"] * 11, "title": "", "count": 1}]}
        news = {"exercise": exercise, "from": 0, "n": 1, "now": 0, "lines": [line], "picture": {"talks": talks}}
        io.server.emit("news", news, room=exercise)
        return {"ok": True, "n": 1}

    io.on_event("connect", connect)
    io.server.on("join", join)
    io.server.on("act", act)

    @app.get("/crowd")
    def crowd() -> Response:
        names = [f"table-{n}" for n in range(exercises) for _ in range(sockets)]
        return jsonify([{"exercise": name, "cookie": "none=0", "token": "none"} for name in names])

    return app


def rss() -> int:
    """Resident memory of this process in kB."""
    status = Path("/proc/self/status").read_text()
    return int(next(line for line in status.splitlines() if line.startswith("VmRSS")).split()[1])


def main() -> None:
    kind, url, exercises, sockets = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
    app = room(url, exercises, sockets) if kind == "room" else relay(exercises, sockets)
    empty = rss()

    @app.get("/health-of-the-process")
    def health() -> Response:
        return jsonify(rss={"empty": empty, "full": rss()}, cpu=time.process_time())

    server.run(app, "127.0.0.1", 0, ready=lambda port: print(port, flush=True))


main()
