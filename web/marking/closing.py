"""The closing of a candidate's block: an assessor's last act on a certifying evaluation, kept with what it closed.

A row is never changed. The last closing of a block stands as long as its hash is that of what is decided: a correction
of a decision, or another outcome by changed thresholds, asks for a new one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, func, insert, select

from assessment.closing import closing_digest
from assessment.framework import BlockCode
from assessment.report import BlockRow
from web.database import Database
from web.models import closing, mark

if TYPE_CHECKING:
    from collections.abc import Iterable

    from web.marking.marks import Mark


@dataclass(frozen=True, slots=True)
class Closing:
    """One closing as it was written down."""

    pseudonym: str
    block: BlockCode
    by: str
    """A person's id."""
    at: int
    """Wall-clock milliseconds."""
    marks: tuple[int, ...]
    """The rows of `mark` that were closed."""
    hash: str
    """SHA-256 of what was decided, and of what it came to."""
    id: int = 0
    """Its row; 0 before it is written."""

    @property
    def when(self) -> datetime:
        """The same in UTC."""
        return datetime.fromtimestamp(self.at / 1000, UTC)


class IsClosed(Exception):
    """The block is closed: what is decided in it changes by a correction of `closing` alone."""

    def __init__(self, closing: Closing) -> None:
        super().__init__(closing)
        self.closing = closing


class Moved(Exception):
    """Somebody decided in the block, or closed it, since it was read."""


def block_of(criterion: str) -> BlockCode:
    """The block of a criterion, by its code: B1 of B1.2a."""
    return BlockCode(criterion.split(".", 1)[0])


def digest(exercise: str, pseudonym: str, block: BlockRow, decided: Iterable[Mark]) -> str:
    """SHA-256 (64 hexadecimal digits) of a block's decisions and of what they came to."""
    rows = (
        [m.criterion, m.level, m.reason, m.by, m.at, m.proposed, m.rule, sorted(m.events), sorted(m.kinds)]
        for m in decided
    )
    outcomes = {row.code: row.outcome.value for row in block.competences}
    return closing_digest(exercise, pseudonym, block.code, block.outcome.value, block.mark, outcomes, rows)


def of_row(row: Mapping[str, Any]) -> Closing:
    """A row of the table."""
    return Closing(
        row["pseudonym"],
        BlockCode(row["block"]),
        row["by"],
        row["at"],
        tuple(row["marks"]),
        row["hash"],
        row["id"],
    )


def last(connection: Connection, exercise: str, pseudonym: str, block: str) -> Closing | None:
    """The last closing of a block."""
    here = (closing.c.exercise == exercise, closing.c.pseudonym == pseudonym, closing.c.block == block)
    row = connection.execute(select(closing).where(*here).order_by(closing.c.id.desc()).limit(1)).mappings().first()
    return None if row is None else of_row(dict(row))


def hold(connection: Connection, exercise: str, pseudonym: str, block: str) -> None:
    """Let nobody else write on this block until the transaction ends."""
    if connection.dialect.name == "postgresql":  # SQLite has one writer
        name = f"mark/{exercise}/{pseudonym}/{block}"
        connection.execute(select(func.pg_advisory_xact_lock(func.hashtextextended(name, 0))))


def append(database: Database, exercise: str, made: Closing, after: int) -> None:
    """Write a closing down, if no row of the candidate's decisions in the block is newer than `after`.

    Raises Moved where one is, or where the block was closed and not corrected since.
    """
    values = {
        "exercise": exercise,
        "pseudonym": made.pseudonym,
        "block": made.block,
        "by": made.by,
        "at": made.at,
        "marks": list(made.marks),
        "hash": made.hash,
    }
    here = (mark.c.exercise == exercise, mark.c.pseudonym == made.pseudonym)
    newest = select(func.max(mark.c.id)).where(*here, mark.c.criterion.startswith(f"{made.block}.", autoescape=True))

    def change(connection: Connection) -> None:
        hold(connection, exercise, made.pseudonym, made.block)
        before = last(connection, exercise, made.pseudonym, made.block)
        if (connection.execute(newest).scalar() or 0) > after or (before is not None and before.hash == made.hash):
            raise Moved
        connection.execute(insert(closing), values)

    database.write(change)
