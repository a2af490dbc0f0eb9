"""Records in the database: one ledger a person, read into a record and written act by act."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from sqlalchemy import select

from assessment.ledger import Entry as Line
from assessment.record.entries import Entry, decoded, encoded
from assessment.record.fold import Record, record
from web import ledger
from web.accounts import Person
from web.database import Database
from web.models import ledger as table

PREFIX = "record:"


@dataclass(frozen=True, slots=True)
class Kept:
    """A person's record as it was read."""

    person: Person
    record: Record
    last: int
    """The number of its last entry; 0 where nothing is written."""

    @property
    def ledger(self) -> str:
        """The name of its ledger."""
        return f"{PREFIX}{self.person.id}"


def kept(database: Database, person: Person) -> Kept:
    """The record of a person, empty where nothing is written."""
    return _kept(person, ledger.read(database, f"{PREFIX}{person.id}"))


def kept_each(database: Database, people: Iterable[Person]) -> list[Kept]:
    """The records of these people, in their order."""
    named = {f"{PREFIX}{person.id}": person for person in people}
    return [_kept(named[name], rows) for name, rows in ledger.read_each(database, named).items()]


def _kept(person: Person, rows: Sequence[Line]) -> Kept:
    return Kept(person, record(decoded(rows)), rows[-1].seq if rows else 0)


def is_held_here(database: Database, session: str) -> bool:
    """Whether a decision names a session of a jury that sits here, which writes its decisions itself."""
    return session.isalnum() and bool(ledger.read(database, f"jury:{session}"))


def extra_times(database: Database, people: Collection[str]) -> dict[str, Fraction]:
    """The share of extra time of each of these people who has one: a test of an hour takes them an hour and so much."""
    wanted = (
        select(table.c.ledger, table.c.text)
        .where(table.c.ledger.in_([f"{PREFIX}{one}" for one in people]), table.c.kind == "extra-time-granted")
        .where(table.c.text.is_not(None))
        .order_by(table.c.ledger, table.c.seq)
    )
    rows = database.read(lambda connection: connection.execute(wanted).all())
    found = {row.ledger.removeprefix(PREFIX): json.loads(row.text) for row in rows}
    shares = {person: Fraction(said["part"], said["whole"]) for person, said in found.items()}
    return {person: share for person, share in shares.items() if share}


def write(database: Database, here: Kept, entries: Sequence[Entry], *, by: str, at: int, seen: int) -> None:
    """Write entries, where the record's last one is still number `seen`. Raises ledger.Overtaken where it is not."""
    ledger.append(database, here.ledger, encoded(entries), by=by, at=at, after=seen)
