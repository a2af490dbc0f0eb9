"""A house with a jury: an administrator, members, candidates with closed evaluations, and their browsers."""

from __future__ import annotations

import re
from html import unescape
from typing import Any

from flask.testing import FlaskClient
from sqlalchemy import Connection, insert, select
from werkzeug.test import TestResponse

from assessment.framework import load
from tests.sim.small import DOWN_HEAD, SMALL, UP_HEAD
from tests.web.conftest import PASSWORD
from web import create_app, ledger
from web.access import LOGIN
from web.accounts import Person
from web.config import Config
from web.house import EXTENSION, House
from web.models import closing, mark

FRAMEWORK = load("expert-ir-cooperation")


class JuryHouse:
    """Its people: Agnes administers; Ada presides, Olu comes from outside, Pia teaches; Cam and Noé are candidates."""

    def __init__(self, database: str, processes: int = 0) -> None:
        self.now = 1_790_000_000_000
        self.app = create_app(Config(database, processes=processes, niceness=0), now=lambda: self.now)
        self.house: House = self.app.extensions[EXTENSION]
        add = self.house.accounts.add
        self.admin = add("Agnes Admin", ["administrator"], email="agnes@x.invalid")
        self.ada = add("Ada President", ["jury"], email="ada@x.invalid", password=PASSWORD)
        self.olu = add("Olu Outside", ["jury"], email="olu@x.invalid")
        self.pia = add("Pia Teacher", ["jury"], email="pia@x.invalid")
        self.stranger = add("Sam Stranger", ["jury"], email="sam@x.invalid")
        self.cam = add("Cam Candidate", ["student"], email="cam@x.invalid")
        self.noe = add("Noé Candidat", ["student"], email="noe@x.invalid")
        self.instructor = add("Ivo", ["instructor"], email="ivo@x.invalid")
        self.exercise = self.house.lobby.open(self.instructor, SMALL, "Table N", "open", "certifying", "en")
        self.pseudonyms = {
            who.id: self.house.lobby.ask(who, self.exercise.code, seat).pseudonym
            for who, seat in ((self.cam, DOWN_HEAD), (self.noe, UP_HEAD))
        }
        self._rows = 0

    def visit(self, person: Person | None, language: str = "en") -> FlaskClient:
        client = self.app.test_client()
        client.set_cookie("language", language)
        if person is not None:
            client.set_cookie(LOGIN, self.house.accounts.sign_in(person))
        return client

    def post(self, who: Person, path: str, do: str = "", **fields: Any) -> TestResponse:
        """Send a form of the page at `path`, which shows all that is written until now."""
        client = self.visit(who)
        page = client.get(path).text
        found = re.search(r'name="csrf_token" value="([0-9a-f]+)"', page) or re.search(
            r'name="csrf_token" value="([0-9a-f]+)"', client.get("/join").text
        )
        assert found is not None
        seen = re.search(r'name="seen" value="(\d+)"', page)
        sent = {"csrf_token": found[1], "seen": seen[1] if seen else "0", "do": do}
        return client.post(path, data=sent | fields)

    def did(self, who: Person, path: str, do: str, **fields: Any) -> TestResponse:
        """Send a form, which must succeed."""
        answer = self.post(who, path, do, **fields)
        assert answer.status_code == 303, said(answer.text)
        return answer

    def corrects(self, who: Person, block: str) -> None:
        """Correct a decision of a closed block, so that the closing no longer stands."""
        pseudonym = self.pseudonyms[who.id]
        last = select(mark).where(mark.c.pseudonym == pseudonym, mark.c.criterion.startswith(f"{block}.")).limit(1)
        closed = select(closing.c.id).where(closing.c.pseudonym == pseudonym, closing.c.block == block)
        row = self.house.database.read(lambda c: c.execute(last).mappings().one())
        number = self.house.database.read(lambda c: c.execute(closed).scalar_one())
        values = {**row, "corrects": number, "reason": "Slip"}
        del values["id"]
        self.house.database.execute(insert(mark), values)
        self._rows += 1

    def closes(self, who: Person, block: str, level: int = 3, **levels: int) -> str:
        """Close a block of a candidate at that level, other than for the criteria named; the hash of its closing."""
        named = {code.replace("_", "."): given for code, given in levels.items()}
        codes = [row.code for c in FRAMEWORK.block(block).competences for row in c.criteria]
        ids, rows = [], []
        for code in codes:
            self._rows += 1
            given = named.get(code, level)
            ids.append(self._rows)
            rows.append(
                {
                    "id": self._rows,
                    "exercise": self.exercise.id,
                    "pseudonym": self.pseudonyms[who.id],
                    "criterion": code,
                    "level": given,
                    "reason": "",
                    "by": self.instructor.id,
                    "at": self.now,
                    "proposed": given,
                    "rule": "none",
                    "events": [1] if given else [],
                    "kinds": ["document", "message"] if given else [],
                    "corrects": None,
                }
            )
        digest = f"{self._rows:064x}"
        closed = {
            "exercise": self.exercise.id,
            "pseudonym": self.pseudonyms[who.id],
            "block": block,
            "by": self.instructor.id,
            "at": self.now,
            "marks": ids,
            "hash": digest,
        }

        def change(connection: Connection) -> None:
            connection.execute(insert(mark), rows)
            connection.execute(insert(closing), closed)

        self.house.database.write(change)
        return digest

    def convenes(self) -> str:
        """A session with its members and candidates; its address."""
        fields = {"title": "December jury", "day": "2026-12-04", "hour": "09:30", "place": "Room 4", "agenda": "Tests"}
        made = self.did(self.admin, "/jury", "", **fields)
        path = made.headers["Location"]
        for who, quality in ((self.ada, ["president"]), (self.olu, ["outside", "professional"]), (self.pia, [])):
            fields = {"person": who.id, "role": "Counsellor", "employer": "Ministry", "is": quality}
            self.did(self.admin, path, "name", **fields)
        for who in (self.cam, self.noe):
            self.did(self.admin, path, "enrol", person=who.id, blocks=["B1", "B2"])
        return path

    def sits(self) -> str:
        """The same, with everybody there."""
        path = self.convenes()
        for who in (self.ada, self.olu, self.pia):
            self.did(who, path, "attend")
        return path

    def tests(self, path: str) -> list[int]:
        """The numbers of the tests of a session."""
        rows = ledger.read(self.house.database, f"jury:{path.rsplit('/', 1)[1]}")
        return [row.seq for row in rows if row.kind == "jury-test-set"]

    def decides(self, path: str, candidate: Person, block: str, outcome: str = "validated", corrects: int = 0) -> None:
        """All three vote, and the president writes the decision."""
        where = f"{path}/candidates/{candidate.id}"
        about = {"candidate": candidate.id, "block": block}
        for who in (self.ada, self.olu, self.pia):
            self.did(who, where, "vote", **about, outcome=outcome)
        self.did(self.ada, where, "decide", **about, reason="As shown.", corrects=str(corrects))

    def signs(self, path: str) -> None:
        """All three sign, and the administrator closes."""
        proofs = {self.ada.id: PASSWORD, self.olu.id: self.olu.name, self.pia.id: self.pia.name}
        for who in (self.ada, self.olu, self.pia):
            self.did(who, path, "sign", proof=proofs[who.id], hash=self.hash(who, path))
        self.did(self.admin, path, "close", hash=self.hash(self.admin, path))

    def hash(self, who: Person, path: str) -> str:
        found = re.search(r'name="hash" value="([0-9a-f]{64})"', self.visit(who).get(path).text)
        return found[1] if found else ""


def said(page: str) -> str:
    """The words of a page, without its markup."""
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", page)).replace("\u00a0", " ").split())
