"""A real server over a real database, with doors that believe whoever names a seat; the tests start and kill it.

    python serving.py DATABASE_URL EXERCISE... [--clock] [--hasty]

A token, a login and a person are one here: "EXERCISE/SEAT". It prints the port it opened.
A hasty one waits for no slow client. All hold little that a client has not taken: the system would hold megabytes.
"""

from web import server  # isort: skip - gevent's patches come first

import logging
import socket
import sys
import time
from collections.abc import Collection

import gevent.event
from flask import Flask, Response, request

from sim.exercise.core.names import ExerciseId, SeatId
from sim.exercise.engine import open_exercise
from sim.policies import renderer
from tests.sim.small import SMALL
from web import journal
from web.clock import Clock
from web.database import Database
from web.drafting.room import Drafting
from web.drafting.shelf import Shelf
from web.encoding import encoded
from web.live import Live
from web.store import Store


class OpenDoors:
    """Lets in who says "EXERCISE/SEAT", until told otherwise."""

    def __init__(self) -> None:
        self.ended: set[str] = set()
        self.moved: dict[str, str] = {}

    def admit(self, token: str) -> str | None:
        return token if "/" in token and token not in self.ended else None

    def seat(self, login: str, exercise: str) -> str | None:
        own, _, seat = login.partition("/")
        held = self.moved.get(login, seat.partition("@")[0])
        return held if own == exercise and login not in self.ended else None

    def forget(self) -> None:
        pass

    def seats(self, logins: Collection[str]) -> dict[tuple[str, str], str]:
        held = {login: login.partition("/") for login in logins if login not in self.ended}
        return {(login, own): self.moved.get(login, seat.partition("@")[0]) for login, (own, _, seat) in held.items()}


class Narrow(server.Handler):
    """A connection of which the system holds little that was sent and not taken."""

    def __init__(self, sock: socket.socket, *more: object) -> None:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 64 * 1024)
        super().__init__(sock, *more)


def now() -> int:
    return time.time_ns() // 1_000_000


def main() -> None:
    journal.keep(logging.INFO)
    url, *exercises = (a for a in sys.argv[1:] if not a.startswith("--"))
    store, doors = Store(Database(url)), OpenDoors()
    for exercise in exercises:
        if not store.length(ExerciseId(exercise)):
            open_exercise(store, ExerciseId(exercise), SMALL, seed=1, at=now())
    app = Flask(__name__)
    live = Live(app, store, doors, now=now, renderer=renderer)
    Drafting(live, Shelf(store.database))
    if "--clock" in sys.argv:
        app.extensions["clock"] = Clock(live.tables, lambda: [ExerciseId(e) for e in exercises])

    if "--hasty" in sys.argv:
        server.IDLE = server.HEAD = server.BODY = 0.2

    @app.post("/end/<path:login>")
    def end(login: str) -> str:
        doors.ended.add(login)
        if request.args.get("tell"):
            live.close_login(login)
        return ""

    @app.post("/move/<path:login>")
    def move(login: str) -> str:
        doors.moved[login] = request.args["to"]
        return ""

    @app.post("/sweep")
    def sweep() -> str:
        live.sweep()
        return ""

    @app.get("/view/<exercise>/<seat>")
    def view(exercise: str, seat: str) -> Response:
        shown = live.view(ExerciseId(exercise), SeatId(seat), request.args.get("after", type=int), f"{exercise}/{seat}")
        return Response(encoded(shown), mimetype="application/json")

    released = gevent.event.Event()
    held: dict[str, list[int]] = {}

    @app.get("/hold")
    def hold() -> dict[str, list[int]]:
        """Answered once released: how many each login was held at once, now and at most."""
        now, most = held.get(login := request.cookies["plenipo_login"], (0, 0))
        held[login] = [now + 1, max(most, now + 1)]
        released.wait()
        held[login][0] -= 1
        return held

    @app.get("/held")
    def holding() -> dict[str, list[int]]:
        return held

    @app.post("/release")
    def release() -> str:
        released.set()
        return ""

    server.Handler = Narrow  # type: ignore[misc]
    server.run(app, "127.0.0.1", 0, ready=lambda port: print(port, flush=True))


main()
