"""A server with an exercise that two students play, people to open it as, and words out of one delegation's hearing."""

from __future__ import annotations

from typing import Any

from flask.testing import FlaskClient

from sim.exercise import commands as cmd
from sim.exercise.core.blueprint import Blueprint
from sim.exercise.core.names import CONTROL, PLENARY, CommandId, Said
from tests.sim.small import CHAIR, DOWN_HEAD, FILLING, FLOW, HIGH, SIX, SMALL, TREATY, UP_HEAD
from web import create_app
from web.access import LOGIN
from web.accounts import Person
from web.config import Config
from web.house import EXTENSION, House
from web.openings import Purpose

SECRET = "canary-of-the-northern-bank"
"""Said between the upper bank and the chair, out of hearing of the lower bank."""


class Staged:
    """An exercise in which Dan holds the lower bank's seat and Ana the upper's."""

    def __init__(
        self, database: str, scenario: Blueprint = SMALL, processes: int = 0, purpose: Purpose = "formative"
    ) -> None:
        self.now = 1_790_000_000_000
        self.app = create_app(Config(database, processes=processes, niceness=0), now=lambda: self.now)
        self.house: House = self.app.extensions[EXTENSION]
        add = self.house.accounts.add
        self.instructor = add("Robin Instructor", ["instructor"], email="robin@example.invalid")
        self.assessor = add("Claire Vasseur", ["assessor"], email="claire@example.invalid")
        self.second = add("Paul Renaud", ["assessor"], email="paul@example.invalid")
        self.dan = add("Inès Moreau", ["student"], email="ines@example.invalid")
        self.ana = add("Karim Haddad", ["student"], email="karim@example.invalid")
        self.row = self.house.lobby.open(self.instructor, scenario, "Table B", "open", purpose, "en")
        self.id = self.row.id
        self.pseudonym = self.house.lobby.ask(self.dan, self.row.code, DOWN_HEAD).pseudonym
        self.other = self.house.lobby.ask(self.ana, self.row.code, UP_HEAD).pseudonym
        self._commands = 0

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

    def begin(self) -> None:
        """Start, and the lower bank asks a question."""
        self.do(cmd.Start, CONTROL)
        self.do(cmd.SendMessage, DOWN_HEAD, channel=PLENARY, words=Said("What must the filling protect?"))

    def bargain(self) -> None:
        """The lower bank tables a package; the upper tells the chair something in private."""
        self.do(cmd.TablePackage, DOWN_HEAD, instrument=TREATY, choices={FILLING: SIX, FLOW: HIGH})
        self.do(cmd.OpenChannel, UP_HEAD, seats=(CHAIR,))
        private = next(c.id for c in self.state.channels.values() if set(c.seats) == {UP_HEAD, CHAIR})
        self.do(cmd.SendMessage, UP_HEAD, channel=private, words=Said(SECRET))

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
