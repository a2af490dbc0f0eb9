"""Browsers and people of a house that keeps records."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from flask import Flask

from assessment.jury import entries as jury
from assessment.ledger import New
from tests.sim.small import CHAIR, SMALL
from tests.web.conftest import Browser
from tests.web.record.acting import seat
from web import ledger
from web.accounts import Person
from web.house import House


@pytest.fixture
def visit(app: Flask, house: House) -> Callable[[Person | None], Browser]:
    def browser(person: Person | None) -> Browser:
        made = Browser(app.test_client())
        return made if person is None else made.signed_in(house, person)

    return browser


CONVENED = jury.Convened("Winter jury", "expert-ir-cooperation", "2026-12-04", "14:00", "", ())


@pytest.fixture
def people(house: House) -> dict[str, Person]:
    """Everybody with a part: `camille` is the candidate, who sits in an exercise that `ali` assesses."""
    add = house.accounts.add
    found = {
        name: add(name.title(), roles, email=f"{name}@school.invalid")
        for name, roles in (
            ("iris", ["instructor"]),
            ("ali", ["assessor"]),
            ("camille", ["student"]),
            ("other", ["student"]),
            ("ana", ["administrator"]),
            ("juno", ["jury"]),
            ("jude", ["jury"]),
        )
    }
    row = house.lobby.open(found["iris"], SMALL, "Table A", "ask", "certifying", "en")
    seat(house, found, row, "camille", CHAIR)
    found["vera"] = add("Vera", ["assessor"], email="vera@school.invalid")  # came after it was opened
    session = [
        CONVENED,
        jury.MemberNamed(jury.PersonId(found["juno"].id), "Consul", "Ministry", True, True, True),
        jury.Enrolled(jury.PersonId(found["camille"].id), ("B1",), "O1"),
    ]
    new = [New(one.kind, jury.body(one)) for one in session]
    ledger.append(house.database, "jury:winter", new, by=found["ana"].id, at=5, after=0)
    return found
