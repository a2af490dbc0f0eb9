"""A server with an exercise to mark, people to open it as, and forms as a browser sends them."""

from __future__ import annotations

import re
from html import unescape
from typing import Any

from flask.testing import FlaskClient
from sqlalchemy import select
from werkzeug.test import TestResponse

from sim.exercise import commands as cmd
from sim.exercise.core.names import CONTROL, PLENARY, CommandId, Said
from tests.sim.papers import PLAN
from tests.sim.small import CHAIR, DOWN_HEAD, FILLING, FLOW, HIGH, SIX, SMALL, TREATY, UP_HEAD
from web import create_app
from web.access import LOGIN
from web.accounts import Person
from web.config import Config
from web.house import EXTENSION, House
from web.models import mark

SECRET = "canary-of-the-northern-bank"
HIDDEN = ("csrf_token", "criterion", "proposed", "basis", "seen")
"""The fields of a criterion's form that its reader does not fill in."""


class Desk:
    """A server with an exercise in which Dan holds a seat and Ana another, and people to open it as."""

    def __init__(self, database: str, processes: int = 0) -> None:
        self.now = 1_790_000_000_000
        self.app = create_app(Config(database, processes=processes, niceness=0), now=lambda: self.now)
        self.house: House = self.app.extensions[EXTENSION]
        add = self.house.accounts.add
        self.instructor = add("Robin Instructor", ["instructor"], email="robin@example.invalid")
        self.assessor = add("Claire Vasseur", ["assessor"], email="claire@example.invalid")
        self.second = add("Paul Renaud", ["assessor"], email="paul@example.invalid")
        self.dan = add("Inès Moreau", ["student"], email="ines@example.invalid")
        self.ana = add("Karim Haddad", ["student"], email="karim@example.invalid")
        self.stranger = add("Nobody Here", ["student"], email="nobody@example.invalid")
        self.row = self.house.lobby.open(self.instructor, SMALL, "Table B", "open", "formative", "en")
        self.id = self.row.id
        self.pseudonym = self.house.lobby.ask(self.dan, self.row.code, DOWN_HEAD).pseudonym
        self.other = self.house.lobby.ask(self.ana, self.row.code, UP_HEAD).pseudonym
        self._commands = 0
        self.do(cmd.Start, CONTROL)
        self.do(cmd.SendMessage, DOWN_HEAD, channel=PLENARY, words=Said("What must the filling protect?"))
        (due,) = self.state.due
        self.do(cmd.SubmitDocument, DOWN_HEAD, form="negotiation-plan", title="Plan", fields=PLAN, due=due)
        self.do(cmd.TablePackage, DOWN_HEAD, instrument=TREATY, choices={FILLING: SIX, FLOW: HIGH})
        self.do(cmd.OpenChannel, UP_HEAD, seats=(CHAIR,))
        private = next(c.id for c in self.state.channels.values() if set(c.seats) == {UP_HEAD, CHAIR})
        self.do(cmd.SendMessage, UP_HEAD, channel=private, words=Said(SECRET))

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

    def seq(self, kind: str, seat: Any = None) -> int:
        wanted = (r for r in self.log if r.event.kind == kind and seat in (None, getattr(r.event, "seat", None)))
        return int(next(wanted).seq)

    def hidden(self) -> int:
        return int(next(r.seq for r in self.log if SECRET in str(r.event)))

    def visit(self, person: Person | None, language: str = "en") -> FlaskClient:
        client = self.app.test_client()
        client.set_cookie("language", language)
        if person is not None:
            client.set_cookie(LOGIN, self.house.accounts.sign_in(person))
        return client

    def block(self, block: str = "B1", who: str | None = None) -> str:
        return f"/assess/{self.id}/{who or self.pseudonym}/{block}"

    def post(self, client: FlaskClient, criterion: str, do: str = "keep", **fields: Any) -> TestResponse:
        """Send the form of a criterion, as its page filled it in, with these fields changed."""
        page = client.get(f"{self.block()}?criterion={criterion}").text
        sent = {name: field_of(page, name) for name in HIDDEN}
        checked = re.search(r'name="level" value="(\d)"[^>]* checked', page)
        sent |= {"level": checked[1] if checked else "", "reason": "", "do": do}
        return client.post(self.block(), data=sent | fields)

    def rows(self) -> list[Any]:
        return self.house.database.read(lambda c: list(c.execute(select(mark).order_by(mark.c.id)).all()))


def field_of(page: str, name: str) -> str:
    """The value of a hidden field. Fails where the page has none of that name."""
    found = re.search(rf'name="{name}" value="([^"]*)"', page)
    assert found is not None, f"the page has no field {name}"
    return found[1]


def drawn(desk: Desk, client: FlaskClient, level: int, reason: str, criterion: str = "B1.2a") -> dict[str, Any]:
    """The form of a page as it was drawn, filled in."""
    page = client.get(f"{desk.block()}?criterion={criterion}").text
    return {name: field_of(page, name) for name in HIDDEN} | {"level": str(level), "reason": reason, "do": "keep"}


def said(page: str) -> str:
    """The words of a page, without its markup."""
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", page)).replace("\u00a0", " ").split())
