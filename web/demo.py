"""A demo class: people to sign in as, and an exercise that waits for them. No passwords: links that each work once."""

from __future__ import annotations

from dataclasses import dataclass

from sim.language import SOURCE
from web.accounts import DAY, Accounts, Person, Role
from web.house import House
from web.shelf import scenario, shelf

LASTS = 7 * DAY
PEOPLE: tuple[tuple[str, str, Role], ...] = (
    ("student@demo.invalid", "Camille Student", "student"),
    ("instructor@demo.invalid", "Robin Instructor", "instructor"),
    ("assessor@demo.invalid", "Dominique Assessor", "assessor"),
)
SCENARIO = "river"
DEMONSTRATED = 1
"""The seed of the exercise that is already played, so that an assessor finds something to mark."""


@dataclass(frozen=True, slots=True)
class Demo:
    """Paths to open, and the code to join by."""

    student: str
    instructor: str
    assessor: str
    code: str


def prepare(house: House) -> Demo:
    """The demo class, made where it is not there yet, with fresh links."""
    people = {role: _person(house.accounts, email, name, role) for email, name, role in PEOPLE}
    row = house.lobby.latest(people["instructor"])
    if row is None:
        blueprint = scenario(SCENARIO) or next(iter(shelf()), None)
        if blueprint is None:
            raise LookupError("the library holds no scenario that can be played")
        house.lobby.demonstrate(people["instructor"], blueprint, "Table B", DEMONSTRATED, SOURCE)
        row = house.lobby.open(people["instructor"], blueprint, "Table A", "ask", "formative", SOURCE)
    return Demo(
        student=_link(house.accounts, people["student"], f"/join/{row.code}"),
        instructor=_link(house.accounts, people["instructor"], "/control"),
        assessor=_link(house.accounts, people["assessor"], "/assess"),
        code=row.code,
    )


def _person(accounts: Accounts, email: str, name: str, role: Role) -> Person:
    return accounts.by_email(email) or accounts.add(name, [role], SOURCE, email=email)


def _link(accounts: Accounts, who: Person, to: str) -> str:
    return f"/enter/{accounts.make_link(who, to, LASTS)}"
