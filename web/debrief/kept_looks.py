"""Second looks in the database: what was found, and how far one is that is under way.

What was found is kept for good, since a log that has ended changes no more. Who plays a look says so every few
seconds, so that others can tell when it was lost with its server.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, cast

from sqlalchemy import Connection, delete, insert, select, update

from sim.debrief.look.second_look import SecondLookShown
from sim.exercise.core.names import ExerciseId, SeatId
from web.database import Database
from web.models import second_look

Key = tuple[ExerciseId, SeatId]
VERSION = 1
"""Raised when what is found takes another shape: what was kept before is then looked at anew."""
SILENT = 30_000
"""Milliseconds without a word from whoever plays a look, after which it is lost."""


@dataclass(frozen=True, slots=True)
class KeptLook:
    """A look as the database has it: heard of at wall-clock `at` (ms), and what it found, once it has ended."""

    at: int
    done: int
    most: int
    found: SecondLookShown | None

    def lost(self, now: int) -> bool:
        """Whether nobody plays it any more, though it has not ended."""
        return self.found is None and now - self.at > SILENT


def kept_look(database: Database, key: Key) -> KeptLook | None:
    """The look at a seat, where one was asked for."""
    wanted = select(second_look).where(*_of(key), second_look.c.version == VERSION)
    row = database.read(lambda connection: connection.execute(wanted).first())
    return None if row is None else KeptLook(row.at, row.done, row.most, cast("SecondLookShown | None", row.found))


def begin_look(database: Database, key: Key, now: int) -> None:
    """Say at `now` (wall-clock ms) that a look is asked for, in place of one that was lost or is of an older shape."""
    begun = {"exercise": key[0], "seat": key[1], "version": VERSION, "at": now, "done": 0, "most": 0}

    def change(connection: Connection) -> None:
        connection.execute(delete(second_look).where(*_of(key)))
        connection.execute(insert(second_look), begun)

    database.write(change)


def keep_look(
    database: Database, key: Key, now: int, done: int, most: int, found: SecondLookShown | None = None
) -> bool:
    """Say how far a look is, or what it found; False where it was dropped meanwhile, or its exercise deleted."""
    said: dict[str, Any] = {"at": now, "done": done, "most": most, "found": found}
    changed = update(second_look).where(*_of(key)).values(**said)
    return database.write(lambda connection: connection.execute(changed).rowcount > 0)


def drop_look(database: Database, key: Key) -> None:
    """Forget a look: whoever plays it ends it."""
    database.execute(delete(second_look).where(*_of(key)))


def _of(key: Key) -> tuple[Any, ...]:
    return second_look.c.exercise == key[0], second_look.c.seat == key[1]
