"""The server that `benchmarks/marking.py` measures: people act at one table while a class of another is marked.

    python marked.py DATABASE_URL PROCESSES EVENTS SOCKETS

It prints its port; `GET /crowd` gives the sockets of the table that acts, `GET /class` what an assessor opens.
"""

from web import server  # isort: skip - gevent's patches come first

import random
import sys
import time
from contextlib import suppress

from flask import Flask, Response, jsonify

from scenarios.library import load
from sim.exercise import commands as cmd
from sim.exercise.core.names import CONTROL, PLENARY, CommandId, Pseudonym, Said
from sim.exercise.core.refusals import Refused
from web import create_app
from web.access import LOGIN
from web.accounts import digest
from web.config import Config
from web.house import House

LOGINS = 40
"""Logins of the assessor, who opens pages faster than one login may."""
HOLDERS = 3
"""People who hold each seat one after another: of eleven seats a class of 33."""


def long_exercise(house: House, exercise: str, events: int) -> None:
    """Play at random until the log has that many events, every seat changing hands."""
    table, dice, count = house.live.tables[exercise], random.Random(1), 0  # type: ignore[index]
    state = table.exercise.state
    seats = [s.id for s in state.the_scene.seats]
    text = next(i for i in state.the_scene.instruments if len(i.issues) > 2)

    def do(kind: type[cmd.Command], seat: str, **fields: object) -> None:
        nonlocal count
        count += 1
        with suppress(Refused):
            house.live.tables.submit(
                exercise,  # type: ignore[arg-type]
                kind(id=CommandId(f"made-{count}"), seat=seat, **fields),  # type: ignore[arg-type]
            )

    for holder in range(HOLDERS):
        for seat in seats:
            do(cmd.LeaveSeat, seat)
            do(cmd.TakeSeat, seat, by=CONTROL, pseudonym=Pseudonym(f"{seat}-{holder}"))
        do(cmd.Start, CONTROL)
        while len(table.exercise.records) < events * (holder + 1) // HOLDERS:
            seat = dice.choice(seats)
            if dice.random() < 0.1:
                choices = {i: dice.choice(state.issue(i).options).id for i in text.issues}
                do(cmd.TablePackage, seat, instrument=text.id, choices=choices, authority="ad-referendum")
            elif dice.random() < 0.1:
                do(cmd.OpenChannel, seat, seats=(dice.choice(seats),))
            else:
                channel = dice.choice([PLENARY, *(c.id for c in state.channels.values() if seat in c.seats)])
                do(cmd.SendMessage, seat, channel=channel, words=Said("We could accept six years."), intent="question")


def room(url: str, processes: int, events: int, sockets: int) -> Flask:
    app = create_app(Config(url, processes=processes))
    house: House = app.extensions["plenipo"]
    river = load("river")
    instructor = house.accounts.add("Instructor", ["instructor"])
    assessor = house.accounts.add("Assessor", ["assessor"])
    marked = house.lobby.open(instructor, river, "Marked", "open", "formative", "en")
    long_exercise(house, marked.id, events)
    acting = house.lobby.open(instructor, river, "Acting", "open", "formative", "en")
    people = []
    for seat in river.seats[:sockets]:
        guest = house.accounts.add("Student", ["student"])
        house.lobby.ask(guest, acting.code, seat.id)
        people.append(house.accounts.sign_in(guest))
    house.live.tables.submit(acting.id, cmd.Start(id=CommandId("start"), seat=CONTROL))
    logins = [house.accounts.sign_in(assessor) for _ in range(LOGINS)]

    @app.get("/crowd")
    def crowd() -> Response:
        tokens = [people[n % len(people)] for n in range(sockets)]
        return jsonify(
            [
                {
                    "exercise": acting.id,
                    "cookie": f"{LOGIN}={token}",
                    "token": house.accounts.give_live_token(digest(token)),
                }
                for token in tokens
            ]
        )

    @app.get("/class")
    def marked_class() -> Response:
        names = sorted({r.event.pseudonym for r in house.live.tables[marked.id].exercise.records
                        if r.event.kind == "seat-taken"})  # type: ignore[attr-defined]  # fmt: skip
        return jsonify(
            exercise=marked.id, cookies=[f"{LOGIN}={login}" for login in logins], candidates=names, events=events
        )

    @app.get("/health-of-the-process")
    def health() -> Response:
        return jsonify(
            rss={"empty": 0, "full": 0}, cpu=time.process_time(), apart=app.extensions["background"].memory()
        )

    return app


def main() -> None:
    url, processes, events, sockets = sys.argv[1], *map(int, sys.argv[2:5])
    app = room(url, processes, events, sockets)
    app.extensions["background"].start()
    server.run(app, "127.0.0.1", 0, ready=lambda port: print(port, flush=True))


main()
