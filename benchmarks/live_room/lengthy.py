"""The server that `benchmarks/long_join.py` measures: one exercise with a long log, and one in which people talk.

    python lengthy.py DATABASE_URL EVENTS

It prints its port; `GET /crowd` gives who talks, `GET /long` who comes back to the long one.
"""

from web import server  # isort: skip - gevent's patches come first

import sys

from flask import Flask, Response, jsonify

from scenarios.library import load
from sim.exercise import commands as cmd
from sim.exercise.core.log import MemoryLog
from sim.exercise.core.names import CONTROL, PLENARY, CommandId, Said
from sim.exercise.engine import load_exercise
from web import create_app
from web.access import LOGIN
from web.accounts import digest
from web.config import Config
from web.house import House

TALKERS = 10


def lengthen(house: House, exercise: str, events: int) -> None:
    """Let the plenary talk until the log has so many events, all written at once."""
    log = MemoryLog()
    log.append(tuple(house.store.read(exercise)))  # type: ignore[arg-type]
    played = load_exercise(log, exercise)  # type: ignore[arg-type]
    seats, known = [s.id for s in played.state.the_scene.seats], len(played.records)
    while (count := len(played.records)) < events:
        words = Said(f"Message {count}: we could accept six years, with releases.", "en")
        made = CommandId(f"made-{count}")
        played.submit(cmd.SendMessage(id=made, seat=seats[count % len(seats)], channel=PLENARY, words=words), at=count)
    house.store.append(played.records[known:])


def room(url: str, events: int) -> Flask:
    app = create_app(Config(url))
    house: House = app.extensions["plenipo"]
    river, instructor = load("river"), house.accounts.add("Instructor", ["instructor"])
    people: dict[str, list[tuple[str, str]]] = {}
    for name in ("Long", "Talk"):
        row = house.lobby.open(instructor, river, name, "open", "formative", "en")
        for seat in river.seats[:TALKERS]:
            guest = house.accounts.add("Student", ["student"])
            house.lobby.ask(guest, row.code, seat.id)
            people.setdefault(name, []).append((row.id, house.accounts.sign_in(guest)))
        house.live.tables.submit(row.id, cmd.Start(id=CommandId("start"), seat=CONTROL))
    long = people["Long"][0][0]
    lengthen(house, long, events)
    house.live.tables.let_go(long)  # type: ignore[arg-type]

    def places(name: str) -> Response:
        return jsonify(
            [
                {
                    "exercise": exercise,
                    "cookie": f"{LOGIN}={token}",
                    "token": house.accounts.give_live_token(digest(token)),
                }
                for exercise, token in people[name]
            ]
        )

    app.add_url_rule("/crowd", "crowd", lambda: places("Talk"))
    app.add_url_rule("/long", "long", lambda: places("Long"))
    return app


def main() -> None:
    app = room(sys.argv[1], int(sys.argv[2]))
    server.run(app, "127.0.0.1", 0, ready=lambda port: print(port, flush=True))


main()
