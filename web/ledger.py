"""Ledgers in the database: entries appended or refused, read in order, and bodies erased without breaking the chain."""

from __future__ import annotations

import json
import secrets
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, RowMapping, func, insert, select, update

from assessment.ledger import Entry, New, following
from web.database import Database
from web.models import ledger


class Overtaken(Exception):
    """Somebody else wrote in the ledger since it was read."""


def read(database: Database, name: str) -> tuple[Entry, ...]:
    """All entries of a ledger, in order; none where nobody has written in it."""
    return database.read(lambda connection: entries(connection, name))


def read_each(database: Database, wanted: Collection[str]) -> dict[str, tuple[Entry, ...]]:
    """All entries of each of these ledgers, in order, in one query; a ledger that nobody has written in has none."""
    asked = select(ledger).where(ledger.c.ledger.in_(wanted)).order_by(ledger.c.ledger, ledger.c.seq)
    found = dict[str, list[Entry]]()
    for row in database.read(lambda connection: connection.execute(asked).mappings().all()):
        found.setdefault(row["ledger"], []).append(_entry(row))
    return {name: tuple(found.get(name, ())) for name in wanted}


def names(database: Database, prefix: str) -> tuple[str, ...]:
    """The ledgers whose names begin so (`jury:`), in alphabetical order."""
    return database.read(lambda connection: names_within(connection, prefix))


def names_within(connection: Connection, prefix: str) -> tuple[str, ...]:
    """The same within a transaction of the caller's."""
    found = select(ledger.c.ledger).where(ledger.c.ledger.startswith(prefix, autoescape=True)).distinct()
    return tuple(connection.execute(found.order_by(ledger.c.ledger)).scalars())


def lengths(database: Database, prefix: str) -> dict[str, int]:
    """The number of the last entry of each ledger whose name begins so."""
    found = select(ledger.c.ledger, func.max(ledger.c.seq)).where(ledger.c.ledger.startswith(prefix, autoescape=True))
    rows = database.read(lambda connection: connection.execute(found.group_by(ledger.c.ledger)).all())
    return {row[0]: row[1] for row in rows}


def append(database: Database, name: str, new: Sequence[New], *, by: str, at: int, after: int) -> tuple[Entry, ...]:
    """Write entries in one transaction, if the ledger's last one is still number `after` (0: none); the entries.

    Raises Overtaken where it is not.
    """
    return database.write(lambda connection: put(connection, name, new, by=by, at=at, after=after))


def put(connection: Connection, name: str, new: Sequence[New], *, by: str, at: int, after: int) -> tuple[Entry, ...]:
    """The same within a transaction of the caller's, beside what else it writes."""
    hold(connection, name)
    last = _last(connection, name)
    if (last.seq if last is not None else 0) != after:
        raise Overtaken
    made = following(name, last, new, by, at, [secrets.token_hex(16) for _ in new])
    if made:
        connection.execute(insert(ledger), [_row(entry) for entry in made])
    return made


def hold(connection: Connection, name: str) -> None:
    """Let nobody else write in this ledger until the transaction ends."""
    if connection.dialect.name == "postgresql":  # SQLite has one writer
        connection.execute(select(func.pg_advisory_xact_lock(func.hashtextextended(f"ledger/{name}", 0))))


def erase(database: Database, name: str) -> None:
    """Empty every body of a ledger. Numbers, times, kinds and hashes stay, and the chain still proves itself."""
    gone = update(ledger).where(ledger.c.ledger == name).values(text=None, salt=None)
    database.write(lambda connection: connection.execute(gone))


def body(entry: Entry) -> Mapping[str, Any]:
    """The body of an entry; empty where it was erased."""
    found: Mapping[str, Any] = json.loads(entry.text) if entry.text is not None else {}
    return found


def entries(connection: Connection, name: str) -> tuple[Entry, ...]:
    """The same as `read`, within a transaction of the caller's."""
    wanted = select(ledger).where(ledger.c.ledger == name).order_by(ledger.c.seq)
    return tuple(_entry(row) for row in connection.execute(wanted).mappings())


def _last(connection: Connection, name: str) -> Entry | None:
    wanted = select(ledger).where(ledger.c.ledger == name).order_by(ledger.c.seq.desc()).limit(1)
    row = connection.execute(wanted).mappings().first()
    return _entry(row) if row is not None else None


def _entry(row: RowMapping) -> Entry:
    return Entry(**{key: row[key] for key in _COLUMNS})


def _row(entry: Entry) -> dict[str, Any]:
    return {key: getattr(entry, key) for key in _COLUMNS}


_COLUMNS = tuple(Entry.__slots__)
