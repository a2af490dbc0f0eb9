"""Acts on a record as its forms send them, and the exercise somebody sits in."""

from __future__ import annotations

import re

from tests.web.conftest import Browser
from web import access
from web.accounts import Person
from web.house import House

SEEN = re.compile(r'name="seen" value="(\d+)"')


def act(browser: Browser, path: str, do: str, **form: object):
    seen = SEEN.search(browser.get(path).text)
    return browser.post(path, {"do": do, "seen": seen[1] if seen else "0", **form})


def membership_of(house: House, person: Person) -> access.Place:
    return access.exercises_of(house.database, person, "student")[0]


def seat(house: House, people: dict[str, Person], row: access.ExerciseRow, name: str, where: str) -> access.Membership:
    asked = house.lobby.ask(people[name], row.code)
    return house.lobby.admit(access.control_access(house.database, people["iris"], row.id), asked.id, where)
