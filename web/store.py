"""The logs of all exercises in the database: `sim`'s EventLog over SQL, with what each command came to."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import Any

import msgspec
from sqlalchemy import Connection, RowMapping, bindparam, func, insert, or_, select, update
from sqlalchemy.exc import IntegrityError

from sim.exercise import events as ev
from sim.exercise.core import codec
from sim.exercise.core.lines import Line, from_line
from sim.exercise.core.log import Conflict, Recorded
from sim.exercise.core.names import CommandId, ExerciseId, SeatId
from web.database import Database
from web.models import command_result, event, exercise, membership
from web.turnstile import step_aside

_STATUS = {
    ev.ExerciseStarted.kind: "running",
    ev.ExercisePaused.kind: "paused",
    ev.ExerciseResumed.kind: "running",
    ev.ExerciseEnded.kind: "ended",
}


# Put together once: that takes as long as carrying them out.
_HASH = select(event.c.hash).where(event.c.exercise == bindparam("of"), event.c.seq == bindparam("at"))
_RECORD, _CAME_TO = insert(event), insert(command_result)

PAGE = 200
"""Records that are read at once."""


class Store:
    """An EventLog. `append` answers once the records are on the disk."""

    def __init__(self, database: Database) -> None:
        self.database = database

    def append(self, records: Sequence[Recorded], result: str | None = None) -> None:
        """Append all or none, with the command's `result` (JSON). Raises Conflict where somebody was first.

        The exercise's status, and the membership of whoever left a seat, follow in the same transaction.
        """
        if not records:
            return
        rows = [_row(record) for record in records]
        first, newest = records[0], records[-1]
        done = {
            "exercise": first.exercise,
            "seat": first.by,
            "command": first.command,
            "result": result or codec.canonical({"first": first.seq, "last": newest.seq}),
        }

        def change(connection: Connection) -> None:
            if connection.dialect.name == "postgresql":
                lock = func.pg_advisory_xact_lock(func.hashtextextended(first.exercise, 0))
                connection.execute(select(lock))
            last = {"of": first.exercise, "at": first.seq - 1}
            if first.seq > 1 and connection.scalar(_HASH, last) != first.prev:
                raise Conflict(f"{first.exercise}: {first.seq} does not follow what is recorded")
            connection.execute(_RECORD, rows)
            connection.execute(_CAME_TO, done)
            _follow(connection, records)

        try:
            self.database.write(change)
        except IntegrityError as error:
            raise Conflict(f"{first.exercise}: {first.seq} is taken") from error

    def read(self, exercise: ExerciseId, after: int = 0) -> Iterator[Recorded]:
        """The records with seq > after, in order, read page by page: between two of them others get the loop."""
        while page := self._page(exercise, after):
            for line in page:
                yield from_line(line)
            after = page[-1].seq
            if len(page) < PAGE:
                return
            step_aside()

    def _page(self, exercise: ExerciseId, after: int) -> list[Line]:
        wanted = select(event).where(event.c.exercise == exercise, event.c.seq > after).order_by(event.c.seq)
        rows = self.database.read(lambda connection: connection.execute(wanted.limit(PAGE)).mappings().all())
        return [_line(row) for row in rows]

    def beat(self, exercises: Collection[ExerciseId], now: int) -> None:
        """Note that these exercises are being played at `now` (ms)."""
        earlier = or_(exercise.c.seen.is_(None), exercise.c.seen < now)
        noted = update(exercise).where(exercise.c.id.in_(exercises), earlier).values(seen=now)
        self.database.execute(noted.execution_options(opens_only=True))

    def last_beat(self, wanted: ExerciseId) -> int | None:
        """When that was noted last (ms)."""
        newest = select(exercise.c.seen).where(exercise.c.id == wanted)
        found: int | None = self.database.read(lambda connection: connection.scalar(newest))
        return found

    def heard(self) -> int:
        """The last moment (ms) that exercises which can go on have reached, or were noted to be played; 0 if none."""
        any_of = event.alias()
        last = select(func.max(any_of.c.seq)).where(any_of.c.exercise == exercise.c.id).scalar_subquery()
        reached = (event.c.exercise == exercise.c.id) & (event.c.seq == last)
        newest = select(func.max(event.c.at), func.max(exercise.c.seen)).select_from(exercise).join(event, reached)
        found = self.database.read(lambda c: c.execute(newest.where(exercise.c.status != "ended")).one())
        return max(found[0] or 0, found[1] or 0)

    def length(self, exercise: ExerciseId) -> int:
        """The number of records in the log of an exercise."""
        newest = select(func.max(event.c.seq)).where(event.c.exercise == exercise)
        return self.database.read(lambda connection: connection.scalar(newest)) or 0

    def result(self, exercise: ExerciseId, seat: SeatId, command: CommandId) -> str | None:
        """The result of a command (JSON), or None where no event came of it."""
        wanted = select(command_result.c.result).where(
            command_result.c.exercise == exercise,
            command_result.c.seat == seat,
            command_result.c.command == command,
        )
        return self.database.read(lambda connection: connection.scalar(wanted))


def _line(row: RowMapping) -> Line:
    texts = {name: msgspec.Raw((row[name] or "").encode()) for name in ("audience", "body", "why")}
    return Line(**{**row, **texts})


def _row(record: Recorded) -> dict[str, Any]:
    return {
        "exercise": record.exercise,
        "seq": record.seq,
        "at": record.at,
        "by": record.by,
        "command": record.command,
        "ref": record.ref,
        "kind": record.event.kind,
        "version": record.event.version,
        "audience": codec.audience(record.event.audience),
        "body": record.body,
        "why": None if record.why is None else codec.words(record.why),
        "prev": record.prev,
        "hash": record.hash,
    }


def _follow(connection: Connection, records: Sequence[Recorded]) -> None:
    """Update the rows that repeat parts of the log, so that a list of exercises need not replay logs."""
    for record in records:
        if record.event.kind in _STATUS:
            status = _STATUS[record.event.kind]
            connection.execute(update(exercise).where(exercise.c.id == record.exercise).values(status=status))
        match record.event:
            case ev.SeatLeft(seat=seat):
                _unseat(connection, record.exercise, seat, "left")
            case ev.SeatTaken(seat=seat, holder="mind"):
                # Whoever the mind relieved waits in the lobby again, for the same seat.
                _unseat(connection, record.exercise, seat, "requested")
            case _:
                pass


def _unseat(connection: Connection, wanted: ExerciseId, seat: SeatId, status: str) -> None:
    held = (membership.c.exercise == wanted) & (membership.c.seat == seat) & (membership.c.status == "admitted")
    connection.execute(update(membership).where(held).values(status=status))
