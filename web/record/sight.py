"""Sight of records: who may see whose, and with which parts. A forbidden record looks like a missing one."""

from __future__ import annotations

from enum import StrEnum

from sqlalchemy import Connection, select

from web.access import NoAccess, reader
from web.accounts import Person
from web.database import Database
from web.house import house
from web.jury.room import sessions
from web.models import membership


class Sight(StrEnum):
    """The capacity in which somebody sees a record."""

    SELF = "self"
    ADMINISTRATOR = "administrator"
    ASSESSOR = "assessor"
    JURY = "jury"

    @property
    def restricted(self) -> bool:
        """Whether civil status and the reason for extra time are shown."""
        return self in (Sight.SELF, Sight.ADMINISTRATOR)


STAFF = frozenset({Sight.ADMINISTRATOR.value, Sight.ASSESSOR.value, Sight.JURY.value})
"""The roles of those who see other people's records."""


JUDGES = frozenset({Sight.ADMINISTRATOR, Sight.JURY})
"""The capacities in which somebody opens a dossier with the jury's sessions."""


def enter(wanted: str) -> tuple[Person, Sight]:
    """Somebody else's account and the capacity in which the reader sees its record. Raises NoAccess."""
    who = reader()
    found = house().accounts.by_id(wanted) if len(wanted) <= 40 and wanted.isprintable() else None
    sight = sight_of(house().database, who, wanted) if found is not None else None
    if found is None or sight is None:
        raise NoAccess
    return found, sight


def sight_of(database: Database, who: Person, wanted: str) -> Sight | None:
    """The capacity in which somebody sees another's record; None where they do not, as nobody so sees their own."""
    if who.id == wanted:
        return None
    if "administrator" in who.roles:
        return Sight.ADMINISTRATOR
    if "assessor" in who.roles and wanted in marked_by(database, who):
        return Sight.ASSESSOR
    if wanted in enrolled_before(who):
        return Sight.JURY
    return None


def seen_by(database: Database, who: Person) -> frozenset[str] | None:
    """The people whose records somebody sees beside their own; None for an administrator, who sees all."""
    if "administrator" in who.roles:
        return None
    marked = marked_by(database, who) if "assessor" in who.roles else frozenset[str]()
    return (marked | enrolled_before(who)) - {who.id}


def marked_by(database: Database, who: Person) -> frozenset[str]:
    """The students of the exercises that somebody assesses."""
    theirs, mine = membership.alias(), membership.alias()
    wanted = (
        select(theirs.c.person)
        .join(mine, mine.c.exercise == theirs.c.exercise)
        .where(mine.c.person == who.id, mine.c.role == "assessor", mine.c.status == "admitted")
        .where(theirs.c.role == "student", theirs.c.status.in_(("admitted", "left")))
    )

    def ask(connection: Connection) -> frozenset[str]:
        return frozenset(connection.execute(wanted).scalars())

    return database.read(ask)


def enrolled_before(who: Person) -> frozenset[str]:
    """The candidates of the juries that somebody is a member of, but for those for whom they leave."""
    try:
        sat_in = [room for room in sessions(who) if room.member]
    except NoAccess:  # they are a member of none
        return frozenset()
    return frozenset(str(one) for room in sat_in for one in room.session.candidates if room.sees(one))
