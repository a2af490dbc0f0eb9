"""An exercise that is over: two students held a seat each, a third nothing, minds none; each left a word of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from flask.testing import FlaskClient

from sim.exercise import commands as cmd
from sim.exercise.core.names import CONTROL, PLENARY, CommandId, Said
from tests.sim.small import CHAIR, DOWN_HEAD, FILLING, FIVE, FLOW, HIGH, LOW, SIX, SMALL, TREATY, UP_HEAD
from web import create_app, shelf
from web.access import LOGIN
from web.accounts import Person
from web.config import Config
from web.house import EXTENSION, House

SECRET = "canary-of-the-northern-bank"
"""Said between the upper bank and the chair, out of hearing of the lower bank."""
NOTE = "canary-of-the-instructor"
"""Noted by the instructor for nobody else."""


SCENARIO = replace(
    SMALL,
    seats=tuple(
        replace(seat, competences=("B1.2a", "B1.3a")) if seat.id == DOWN_HEAD else seat for seat in SMALL.seats
    ),
)


class Played:
    """A server with an exercise that Dan played for the lower bank and Ana for the upper, and people to read it as."""

    def __init__(self, database: str) -> None:
        self.now = 1_790_000_000_000
        self.app = create_app(Config(database, processes=0), now=lambda: self.now)
        self.house: House = self.app.extensions[EXTENSION]
        add = self.house.accounts.add
        self.instructor = add("Robin Instructor", ["instructor"], email="robin@example.invalid")
        self.assessor = add("Claire Vasseur", ["assessor"], email="claire@example.invalid")
        self.dan = add("Inès Moreau", ["student"], email="ines@example.invalid")
        self.ana = add("Karim Haddad", ["student"], email="karim@example.invalid")
        self.waits = add("Jo Late", ["student"], email="jo@example.invalid")
        self.row = self.house.lobby.open(self.instructor, SCENARIO, "Table B", "open", "formative", "en")
        self.id = self.row.id
        self.house.lobby.ask(self.dan, self.row.code, DOWN_HEAD)
        self.house.lobby.ask(self.ana, self.row.code, UP_HEAD)
        self._commands = 0
        self.do(cmd.Start, CONTROL)
        self.do(cmd.SendMessage, DOWN_HEAD, channel=PLENARY, words=Said("What must the filling protect?"))
        self.do(cmd.TablePackage, DOWN_HEAD, instrument=TREATY, choices={FILLING: SIX, FLOW: HIGH})
        self.do(cmd.OpenChannel, UP_HEAD, seats=(CHAIR,))
        private = next(c.id for c in self.state.channels.values() if set(c.seats) == {UP_HEAD, CHAIR})
        self.do(cmd.SendMessage, UP_HEAD, channel=private, words=Said(SECRET))
        self.do(cmd.NoteObservation, CONTROL, text=NOTE)

    @property
    def state(self) -> Any:
        return self.house.live.tables[self.id].exercise.state

    @property
    def log(self) -> Any:
        return self.house.live.tables[self.id].exercise.records

    def do(self, command: type[cmd.Command], seat: Any, **fields: Any) -> None:
        self._commands += 1
        self.now += 20_000
        asked = command(id=CommandId(f"test-{self._commands}"), seat=seat, **fields)
        self.house.live.tables.submit(self.id, asked)

    def agree(self) -> None:
        """Both banks accept what the upper one tables, and sign it."""
        self.do(cmd.TablePackage, UP_HEAD, instrument=TREATY, choices={FILLING: FIVE, FLOW: LOW})

    def end(self) -> None:
        """Play the remaining turns, without anybody acting."""
        while self.state.phase != "ended":
            self.do(cmd.EndTurn, CONTROL)

    def visit(self, person: Person | None, language: str = "en") -> FlaskClient:
        client = self.app.test_client()
        client.set_cookie("language", language)
        if person is not None:
            client.set_cookie(LOGIN, self.house.accounts.sign_in(person))
        return client


@pytest.fixture
def played(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Played]:
    monkeypatch.setattr(shelf, "shelf", lambda: (SMALL,))
    monkeypatch.setattr(shelf, "scenario", lambda name: SMALL if name == SMALL.id else None)
    made = Played(f"sqlite:///{tmp_path / 'test.sqlite'}")
    yield made
    made.house.database.close()


@pytest.fixture
def over(played: Played) -> Played:
    """The same, after its end."""
    played.end()
    return played
