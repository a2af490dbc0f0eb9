"""A demo class: people to sign in as, and an exercise that waits for them. No passwords: links that each work once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from assessment.jury import entries as e
from assessment.jury.entries import PersonId, body
from assessment.ledger import New
from assessment.scoring import AssessorId
from sim.language import SOURCE
from web import ledger
from web.accounts import DAY, Accounts, Person, Role
from web.frameworks.kept import Frameworks
from web.house import House
from web.jury.room import PREFIX
from web.shelf import scenario, shelf
from web.words import SENTENCES

LASTS = 7 * DAY
PEOPLE: tuple[tuple[str, str, Role], ...] = (
    ("student@demo.invalid", "Camille Student", "student"),
    ("instructor@demo.invalid", "Robin Instructor", "instructor"),
    ("assessor@demo.invalid", "Dominique Assessor", "assessor"),
    ("administrator@demo.invalid", "Alix Administrator", "administrator"),
    ("president@demo.invalid", "Hélène President", "jury"),
    ("outside@demo.invalid", "Kofi Outside", "jury"),
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
    administrator: str
    president: str
    outside: str
    """The professional from outside the school."""
    code: str


def prepare(house: House) -> Demo:
    """The demo class, made where it is not there yet, with fresh links."""
    people = {email.split("@")[0]: _person(house.accounts, email, name, role) for email, name, role in PEOPLE}
    row = house.lobby.latest(people["instructor"])
    if row is None:
        blueprint = scenario(SCENARIO) or next(iter(shelf()), None)
        if blueprint is None:
            raise LookupError("the library holds no scenario that can be played")
        house.lobby.demonstrate(people["instructor"], blueprint, "Table B", DEMONSTRATED, SOURCE)
        row = house.lobby.open(people["instructor"], blueprint, "Table A", "ask", "formative", SOURCE)
    _convene(house, people)
    return Demo(
        student=_link(house.accounts, people["student"], f"/join/{row.code}"),
        instructor=_link(house.accounts, people["instructor"], "/control"),
        assessor=_link(house.accounts, people["assessor"], "/assess"),
        **{who: _link(house.accounts, people[who], "/jury") for who in ("administrator", "president", "outside")},
        code=row.code,
    )


def _convene(house: House, people: Mapping[str, Person]) -> None:
    """A jury's session with two members and the student as its candidate, where no jury was ever convened."""
    if ledger.names(house.database, PREFIX):
        return
    day = datetime.fromtimestamp(house.now() / 1000, UTC).date().isoformat()
    ids = {who: PersonId(AssessorId(person.id)) for who, person in people.items()}
    known = Frameworks(house.database)
    key = known.pinned(house.config.framework, house.now())
    common = tuple(block.code for block in known.of(key).blocks if block.kind == "common")
    entries = (
        e.Convened(SENTENCES.say("demo-jury", SOURCE), key, day, "14:00", "", ()),
        e.MemberNamed(ids["president"], "Counsellor", "Ministry", outside=False, professional=True, president=True),
        e.MemberNamed(ids["outside"], "Head of mission", "NGO", outside=True, professional=True, president=False),
        e.Enrolled(ids["student"], common, ""),
    )
    made = [New(one.kind, body(one)) for one in entries]
    ledger.append(house.database, f"{PREFIX}demo", made, by=ids["administrator"], at=house.now(), after=0)


def _person(accounts: Accounts, email: str, name: str, role: Role) -> Person:
    return accounts.by_email(email) or accounts.add(name, [role], SOURCE, email=email)


def _link(accounts: Accounts, who: Person, to: str) -> str:
    return f"/enter/{accounts.make_link(who, to, LASTS)}"
