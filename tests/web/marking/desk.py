"""A server with an exercise to mark, people to open it as, and forms as a browser sends them."""

from __future__ import annotations

import re
from html import unescape
from typing import Any

from flask.testing import FlaskClient
from sqlalchemy import select
from werkzeug.test import TestResponse

from sim.exercise import commands as cmd
from tests.sim.papers import PLAN
from tests.sim.small import DOWN_HEAD
from tests.web.staged import SECRET, Staged
from web.models import mark
from web.openings import Purpose

HIDDEN = ("csrf_token", "criterion", "proposed", "basis", "seen")
"""The fields of a criterion's form that its reader does not fill in."""


class Desk(Staged):
    """The exercise with a plan in it, and more people to open it as."""

    def __init__(self, database: str, processes: int = 0, purpose: Purpose = "formative") -> None:
        super().__init__(database, processes=processes, purpose=purpose)
        self.stranger = self.house.accounts.add("Nobody Here", ["student"], email="nobody@example.invalid")
        self.begin()
        (due,) = self.state.due
        self.do(cmd.SubmitDocument, DOWN_HEAD, form="negotiation-plan", title="Plan", fields=PLAN, due=due)
        self.bargain()

    def seq(self, kind: str, seat: Any = None) -> int:
        wanted = (r for r in self.log if r.event.kind == kind and seat in (None, getattr(r.event, "seat", None)))
        return int(next(wanted).seq)

    def hidden(self) -> int:
        return int(next(r.seq for r in self.log if SECRET in str(r.event)))

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
