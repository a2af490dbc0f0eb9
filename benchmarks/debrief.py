"""The debrief of an exercise in which people wrote a lot: `python -m benchmarks.debrief [--messages 2000]`.

River is played at a server by people who type, its last turn ends, and a server that has read none of it answers for a
student's debrief and for the instructor's. Target: 2 s from the end.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from itertools import count, cycle, islice
from pathlib import Path
from typing import Any

from benchmarks.figures import Figure, show
from scenarios.library import check_file
from sim.exercise import commands as cmd
from sim.exercise.core.names import CONTROL, PLENARY, CommandId, Said, SeatId
from web import create_app
from web.access import LOGIN
from web.config import Config
from web.house import EXTENSION, House

MESSAGES = 2000
EVERY = 1500
"""Milliseconds between two messages."""
LABELLED = Path(__file__).parent / "labelled"
TARGET = 2.0
BEFORE = 2 * 60 * 60 * 1000
"""Milliseconds that the table begins before now: its people are still signed in when the debrief is asked for."""


def messages(language: str) -> list[str]:
    """What people wrote at the river, in that language."""
    lines = (LABELLED / f"{language}.tune.jsonl").read_text("utf-8").splitlines()
    return [one["text"] for one in map(json.loads, lines) if one["scenario"] == "river"]


class Table:
    """A server with a table of the river where people hold every seat."""

    def __init__(self, database: str) -> None:
        self.at = time.time_ns() // 1_000_000 - BEFORE
        self.app = create_app(Config(database, processes=0), now=lambda: self.at)
        self.house: House = self.app.extensions[EXTENSION]
        self.blueprint = check_file("river")[0].blueprint
        assert self.blueprint is not None
        self.instructor = self.house.accounts.add("Robin", ["instructor"], email="robin@example.invalid")
        self.row = self.house.lobby.open(self.instructor, self.blueprint, "Table A", "open", "formative", "en")
        self._numbers = count()
        self.people: dict[SeatId, Any] = {}
        for number, seat in enumerate(self.blueprint.seats):
            person = self.people[seat.id] = self.house.accounts.add(
                f"Student {number}", ["student"], email=f"s{number}@example.invalid"
            )
            self.house.lobby.ask(person, self.row.code, seat.id)

    def do(self, command: type[cmd.Command], seat: SeatId, **fields: Any) -> None:
        self.at += EVERY
        self.house.live.tables.submit(
            self.row.id, command(id=CommandId(f"c{next(self._numbers)}"), seat=seat, **fields)
        )

    @property
    def state(self) -> Any:
        return self.house.live.tables[self.row.id].exercise.state

    def talk(self, texts: Sequence[tuple[str, str]]) -> None:
        """The seats say these in turn, in the plenary and in their other channels; turns end on time."""
        self.do(cmd.Start, CONTROL)
        plan = self.state.clock_plan
        seats = cycle(self.people)
        places = {seat: cycle(self._channels(seat)) for seat in self.people}
        for number, (text, language) in enumerate(texts):
            if number and number % (len(texts) // plan.turns) == 0 and self.state.turn < plan.turns:
                self.do(cmd.EndTurn, CONTROL)
            seat = next(seats)
            words = Said(f"{text} ({number})", language)
            self.do(cmd.SendMessage, seat, channel=next(places[seat]), words=words)

    def _channels(self, seat: SeatId) -> list[str]:
        own = [c.id for c in self.state.channels.values() if seat in c.seats]
        return [PLENARY, *own]

    def end(self) -> float:
        """Seconds that the end of the last turn takes."""
        while self.state.turn < self.state.clock_plan.turns:
            self.do(cmd.EndTurn, CONTROL)
        began = time.perf_counter()
        self.do(cmd.EndTurn, CONTROL)
        return time.perf_counter() - began

    def cookies(self) -> dict[str, str]:
        """A login of the first student, and one of the instructor."""
        first = next(iter(self.people.values()))
        return {
            "student": self.house.accounts.sign_in(first),
            "instructor": self.house.accounts.sign_in(self.instructor),
        }


def answered(database: str, exercise: str, seat: str, cookie: str) -> tuple[float, float]:
    """Seconds until a server that has read nothing yet has answered for the debrief, and until it does so again."""
    app = create_app(Config(database, processes=0))
    client = app.test_client()
    client.set_cookie(LOGIN, cookie)
    times = []
    for _ in range(2):
        began = time.perf_counter()
        answer = client.get(f"/debrief/{exercise}/{seat}.json")
        times.append(time.perf_counter() - began)
        assert answer.status_code == 200, answer.text[:200]
    return times[0], times[1]


def fresh(*asked: str) -> tuple[float, float]:
    """The same, by a process of its own."""
    made = subprocess.run(
        [sys.executable, "-m", "benchmarks.debrief", "--answer", *asked], check=True, stdout=subprocess.PIPE, text=True
    )
    first, again = json.loads(made.stdout)
    return first, again


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=int, default=MESSAGES)
    parser.add_argument("--answer", nargs=4, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.answer:
        print(json.dumps(answered(*options.answer)))
        return
    with tempfile.TemporaryDirectory() as folder:
        database = f"sqlite:///{folder}/bench.sqlite"
        table = Table(database)
        both = [(text, language) for language in ("en", "fr") for text in messages(language)]
        table.talk(list(islice(cycle(both), options.messages)))
        ended = table.end()
        cookies, seat, events = (
            table.cookies(),
            next(iter(table.people)),
            len(table.house.live.tables[table.row.id].exercise.records),
        )
        table.house.database.close()
        figures = [
            Figure(
                "end of the last turn",
                f"{ended:.2f} s",
                "",
                None,
                f"{options.messages} typed messages, {events} events",
            )
        ]
        for who, cookie in cookies.items():
            first, again = fresh(database, table.row.id, seat, cookie)
            figures.append(
                Figure(
                    f"debrief of the {who}",
                    f"{first:.2f} s",
                    f"{TARGET:.0f} s",
                    first <= TARGET,
                    f"again {again:.2f} s",
                )
            )
    show("debrief", figures)


if __name__ == "__main__":
    main()
