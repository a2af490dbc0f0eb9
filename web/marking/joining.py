"""Two candidates of an exercise who are one person: joined by an assessor, on record, and parted again.

Who comes back on another device without an account is a new pseudonym, and the log holds both. A row is never changed:
the latest of the joined pseudonym counts. What was decided on that pseudonym rests while it is joined.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, func, insert, or_, select

from assessment.evidence import Candidate
from web.database import Database
from web.marking.blind import seal
from web.models import closing, joining


@dataclass(frozen=True, slots=True)
class Joining:
    """One act as it was written down: two pseudonyms joined, or parted."""

    kept: str
    """The pseudonym under which the person is marked."""
    other: str
    together: bool
    by: str
    """A person's id."""
    at: int
    """Wall-clock milliseconds."""
    id: int = 0
    """Its row; 0 before it is written."""

    @property
    def when(self) -> datetime:
        """The same in UTC."""
        return datetime.fromtimestamp(self.at / 1000, UTC)


class NotJoined(Exception):
    """Refusal to join or part: "same", "unknown", "overlap", "closed", "allotted" or "changed"."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


def read(database: Database, exercise: str) -> tuple[Joining, ...]:
    """All joinings and partings of an exercise, oldest first."""
    return database.read(lambda connection: _rows(connection, exercise))


def standing(rows: Iterable[Joining]) -> dict[str, Joining]:
    """The joinings that hold, by the pseudonym that was joined to another."""
    latest = {row.other: row for row in rows}
    return {other: row for other, row in latest.items() if row.together}


def roots(rows: Iterable[Joining]) -> dict[str, str]:
    """The pseudonym under which each joined one is marked, over any number of joinings."""
    held = {other: row.kept for other, row in standing(rows).items()}
    found = dict[str, str]()
    for other in held:
        at = other
        while at in held:
            at = held[at]
        found[other] = at
    return found


def overlap(one: Candidate, other: Candidate) -> bool:
    """Whether both held a seat at the same moment, as one person does not."""
    ends = float("inf")
    return any(a.first < (b.until or ends) and b.first < (a.until or ends) for a in one.tenures for b in other.tenures)


def append(database: Database, exercise: str, made: Joining, after: int) -> None:
    """Write a joining or a parting down, if the exercise's last one is still row `after` (0: none).

    Raises NotJoined where it is not, or where a block of either is closed or was allotted: that rests on their parts
    apart.
    """
    values = {
        "exercise": exercise,
        "kept": made.kept,
        "other": made.other,
        "together": int(made.together),
        "by": made.by,
        "at": made.at,
    }
    either = or_(closing.c.pseudonym == made.kept, closing.c.pseudonym == made.other)
    closings = select(func.count()).select_from(closing).where(closing.c.exercise == exercise, either)

    def change(connection: Connection) -> None:
        if connection.dialect.name == "postgresql":  # SQLite has one writer
            connection.execute(select(func.pg_advisory_xact_lock(func.hashtextextended(f"joining/{exercise}", 0))))
        rows = _rows(connection, exercise)
        if max((row.id for row in rows), default=0) != after:
            raise NotJoined("changed")
        if connection.execute(closings).scalar():
            raise NotJoined("closed")
        if {who for who, _ in seal.within(connection, exercise).blocks} & {made.kept, made.other}:
            raise NotJoined("allotted")
        connection.execute(insert(joining), values)

    database.write(change)


def _rows(connection: Connection, exercise: str) -> tuple[Joining, ...]:
    wanted = select(joining).where(joining.c.exercise == exercise).order_by(joining.c.id)
    found: Sequence[Mapping[str, Any]] = [dict(row) for row in connection.execute(wanted).mappings()]
    return tuple(
        Joining(row["kept"], row["other"], bool(row["together"]), row["by"], row["at"], row["id"]) for row in found
    )
