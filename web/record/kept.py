"""Records in the database: one ledger a person, read into a record and written act by act."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from assessment.record.entries import Entry, decoded, encoded
from assessment.record.fold import Record, record
from web import ledger
from web.accounts import Person
from web.database import Database

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
    rows = ledger.read(database, f"{PREFIX}{person.id}")
    return Kept(person, record(decoded(rows)), rows[-1].seq if rows else 0)


def write(database: Database, here: Kept, entries: Sequence[Entry], *, by: str, at: int, seen: int) -> None:
    """Write entries, where the record's last one is still number `seen`. Raises ledger.Overtaken where it is not."""
    ledger.append(database, here.ledger, encoded(entries), by=by, at=at, after=seen)
