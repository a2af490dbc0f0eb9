"""An exercise that has ended, with assessors who mark it apart, and the forms that they send."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from sim.exercise import commands as cmd
from sim.exercise.core.names import CONTROL
from tests.web.marking.desk import HIDDEN, Desk, field_of
from web.accounts import Person
from web.marking.blind import record
from web.marking.blind.record import Allotment, Piece


class Blind(Desk):
    """The exercise, ended, with three assessors beside the two it had."""

    def __init__(self, database: str, end: bool = True, **options: Any) -> None:
        super().__init__(database, **options)
        add = self.house.accounts.add
        self.third = add("Nadia Third", ["assessor"], email="nadia@example.invalid")
        self.lead = add("Lea Lead", ["assessor"], email="lea@example.invalid")
        if end:
            self.do(cmd.EndExercise, CONTROL)

    @property
    def page(self) -> str:
        return f"/assess/{self.id}/allotment"

    def allot(self, *markers: Person, by: Person | None = None, **changed: Any) -> TestResponse:
        """Send the form that allots B1 to these markers; the instructor's, where nobody else is named."""
        client = self.visit(by or self.instructor)
        sent: dict[str, Any] = {"block": ["B1"], "marker": [one.id for one in markers], "seed": "7", "do": "allot"}
        sent |= {"csrf_token": field_of(client.get(self.page).text, "csrf_token"), **changed}
        return client.post(self.page, data=sent)

    def allotment(self) -> Allotment:
        found = self.house.database.read(lambda connection: record.allotment(connection, self.id))
        assert found is not None
        return found

    def piece(self, candidate: str | None = None) -> Piece:
        """The piece of a candidate, of the lower bank's where none is named."""
        return next(p for p in self.allotment().real if p.candidate == (candidate or self.pseudonym))

    def number(self, piece: Piece) -> str:
        return f"/assess/blind/{self.id}/{piece.number}"

    def sweep(self) -> None:
        self.app.extensions["settling"].sweep()

    def release(self) -> TestResponse:
        client = self.visit(self.instructor)
        page = client.get(self.page).text
        sent = {"csrf_token": field_of(page, "csrf_token"), "do": "release"}
        return client.post(self.page, data=sent | {"seen": str(self.allotment().newest)})


def decide(
    client: FlaskClient, at: str, criterion: str, level: int | None = None, reason: str = "", **more: str
) -> TestResponse:
    """Decide on a criterion as its page proposes, or at another level; `more` fields, such as an event to add."""
    page = client.get(f"{at}?criterion={criterion}").text
    sent = {name: field_of(page, name) for name in HIDDEN} | {"reason": reason, "do": "keep"}
    return client.post(at, data=sent | more | {"level": sent["proposed"] if level is None else str(level)})


def due(client: FlaskClient, at: str) -> list[str]:
    """The criteria that a number's page says must be decided before it is handed in."""
    found = re.search(r'id="h-hand">.*?<p class="sm">(.*?)</p>', client.get(at).text, re.DOTALL)
    assert found is not None
    return re.findall(r"\b[A-Z]\d\.\d[a-z]\b", found[1]) if "Before you hand it in" in found[1] else []


def hand_in(client: FlaskClient, at: str) -> TestResponse:
    page = client.get(at).text
    seen = re.search(r'hand-in"><input[^>]*><input type="hidden" name="seen" value="(\d+)"', page)
    sent = {"csrf_token": field_of(page, "csrf_token"), "seen": seen[1] if seen else ""}
    return client.post(f"{at}/hand-in", data=sent)


def mark(client: FlaskClient, at: str, levels: Mapping[str, tuple[int, str]] | Iterable[str] = ()) -> TestResponse:
    """Decide on all that must be, at these levels for these reasons and else as the rules propose, and hand in."""
    given = dict(levels) if isinstance(levels, Mapping) else {}
    for code, (level, reason) in given.items():
        assert decide(client, at, code, level, reason).status_code == 303
    for code in due(client, at):
        assert decide(client, at, code).status_code == 303, code
    return hand_in(client, at)
