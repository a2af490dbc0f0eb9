"""The exercises open in this process: one lock each, the only path from a command to the log, and each seat's stream.

A table can be dropped at any moment and loaded again from its log.
"""

from __future__ import annotations

import logging
import threading
from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from typing import Any

from sim.exercise.core.command import Command
from sim.exercise.core.log import Conflict, EventLog, Recorded
from sim.exercise.core.names import CONTROL, CommandId, ExerciseId, SeatId
from sim.exercise.core.refusals import Refused
from sim.exercise.engine import Exercise, Outcome, load_exercise
from sim.exercise.seats.commands import CoverSeat, TakeSeat
from sim.exercise.telling import Lines
from sim.exercise.views import may_see
from sim.policies.handover import hand_over

_log = logging.getLogger("plenipo.live")

IDLE = 10 * 60_000
"""Milliseconds after which a table that nobody follows is dropped."""

TRIES = 20
"""Times that a command is decided anew after another process was faster.

Each try finds the newest state, so that a burst of unrelated commands loses none.
"""

LINES_KEPT = 500
"""The number of newest events whose sentences are kept."""

Publish = Callable[["Table", Sequence[Recorded]], None]


class Table:
    """One exercise in this process. Whoever reads or moves it holds `lock`."""

    def __init__(self, log: EventLog, exercise: ExerciseId) -> None:
        self.lock = threading.RLock()
        self.exercise: Exercise = load_exercise(log, exercise)
        self.published = len(self.exercise.records)
        self.used = 0
        self.bodies: dict[int, dict[str, Any]] = {}
        """Each event's fields, by seq, kept because every reader who comes back asks for them."""
        self.lines: dict[int, Lines] = {}
        """Each of the newest events as it was told, by seq, kept for the readers who come back."""
        self._streams: dict[SeatId, list[Recorded]] = {}

    @property
    def id(self) -> ExerciseId:
        return self.exercise.id

    def stream(self, seat: SeatId) -> Sequence[Recorded]:
        """The records of the log that the seat may see, in order: line n is item n - 1."""
        if seat == CONTROL:
            return self.exercise.records
        if seat not in self._streams:
            self._streams[seat] = [r for r in self.exercise.records if may_see(r.event, seat)]
        return self._streams[seat]

    def told(self, record: Recorded) -> Lines:
        """The event as readers are told it."""
        found = self.lines.get(record.seq)
        if found is None:
            found = Lines(record.event)
            if record.seq > len(self.exercise.records) - LINES_KEPT:
                self.lines[record.seq] = found
                self.lines.pop(record.seq - LINES_KEPT, None)
        return found

    def position(self, seat: SeatId, seq: int) -> int:
        """The number of lines in the seat's stream up to the log's event `seq`."""
        return bisect_right(self.stream(seat), seq, key=lambda record: record.seq)

    def grow(self, records: Iterable[Recorded]) -> None:
        """Let the streams follow records that were appended."""
        for record in records:
            for seat, stream in self._streams.items():
                if may_see(record.event, seat):
                    stream.append(record)


class Tables:
    """The open exercises of this process."""

    def __init__(self, log: EventLog, now: Callable[[], int], publish: Publish) -> None:
        """`now` gives wall-clock milliseconds; `publish` is called under the table's lock with what was appended."""
        self._log = log
        self._now = now
        self._publish = publish
        self._tables: dict[ExerciseId, Table] = {}
        self._opening = threading.RLock()
        self.on_appended: list[Callable[[ExerciseId, int], None]] = []
        """Told (exercise, seq) after each commit made here, by the clock under its table's lock: wait for nothing."""
        self.on_submit: list[Callable[[ExerciseId, int], None]] = []
        """Told (exercise, wall ms) before each command, under no lock but, from the clock, that of the same table."""
        self.on_dropped: list[Callable[[Table], None]] = []
        """Told each table that is kept in memory no longer."""

    def __getitem__(self, exercise: ExerciseId) -> Table:
        """The table of an exercise, loaded from its log where it is not open. Raises Refused where there is none."""
        table = self._tables.get(exercise)
        if table is None:
            with self._opening:
                table = self._tables.get(exercise)
                if table is None:
                    try:
                        table = Table(self._log, exercise)
                    except LookupError:
                        raise Refused("not-yours") from None
                    self._tables[exercise] = table
        table.used = self._now()
        return table

    def now(self) -> int:
        """Wall-clock milliseconds, as exercises count them."""
        return self._now()

    def open(self) -> tuple[ExerciseId, ...]:
        """The exercises open in this process."""
        return tuple(self._tables)

    def submit(self, exercise: ExerciseId, command: Command, tries: int = TRIES) -> int:
        """Decide, append, publish; the asker's own line number after it. Acknowledged means committed.

        Whoever takes a seat of a running exercise, person or mind, finds a brief on its desk. Raises Refused;
        `state-moved` where other processes were faster in each of the `tries`.
        """
        for about_to in self.on_submit:
            try:
                about_to(exercise, self._now())
            except Refused as refused:
                _log.info("%s: what comes before a command was refused: %s", exercise, refused)
        n = self._submit(exercise, command, tries)
        if isinstance(command, TakeSeat | CoverSeat):
            self._hand_over(exercise, command)
        return n

    def _submit(self, exercise: ExerciseId, command: Command, tries: int) -> int:
        table = self[exercise]
        with table.lock:
            outcome = self._carry_out(table, command, tries)
            asker = command.asker
            seq = outcome.records[-1].seq if outcome.records else len(table.exercise.records)
            n = table.position(asker, seq)
        self._tell(exercise, outcome)
        return n

    def _hand_over(self, exercise: ExerciseId, seated: TakeSeat | CoverSeat) -> None:
        """Leave the brief of a seat just taken; it is named after the seating, so a repeat leaves no second one."""
        table, seat = self[exercise], seated.seat
        try:
            with table.lock:
                if table.exercise.state.phase not in ("running", "paused"):
                    return
                left = hand_over(table.exercise.view(seat), seat, self._now(), CommandId(f"{seated.id}:brief"))
            self._submit(exercise, left, TRIES)
        except Exception:  # noqa: BLE001 - the seat is taken, with a brief or without
            _log.exception("%s: no brief could be left at %s", exercise, seat)

    def _carry_out(self, table: Table, command: Command, tries: int) -> Outcome:
        for _ in range(tries):
            try:
                outcome = table.exercise.submit(command, self._now())
            except Conflict:
                table.exercise.catch_up()
                self._show(table)
                continue
            self._show(table)
            return outcome
        raise Refused("state-moved")

    def _tell(self, exercise: ExerciseId, outcome: Outcome) -> None:
        if outcome.repeated or not outcome.records:
            return
        for told in self.on_appended:
            try:
                told(exercise, outcome.records[-1].seq)
            except Exception:  # noqa: BLE001 - the commit stands, and a hint that is lost is made good by the poll
                _log.exception("%s: other processes could not be told", exercise)

    def catch_up(self, exercise: ExerciseId, seq: int | None = None) -> None:
        """Publish what other processes appended to an exercise that is open here; `seq` is how far it is said to be."""
        table = self._tables.get(exercise)
        if table is None or (seq is not None and seq <= len(table.exercise.records)):
            return
        with table.lock:
            if table.exercise.catch_up():
                self._show(table)

    def _show(self, table: Table) -> None:
        new = table.exercise.records[table.published :]
        if not new:
            return
        table.published += len(new)
        table.grow(new)
        try:
            self._publish(table, new)
        except Exception:  # noqa: BLE001 - what is committed stays; who missed it asks from its cursor
            _log.exception("%s: events up to %d could not be shown", table.id, new[-1].seq)

    def forget(self, followed: Callable[[ExerciseId], bool]) -> None:
        """Drop the tables that were not used for a while and that nobody follows."""
        now = self._now()
        for exercise, table in tuple(self._tables.items()):
            if now - table.used > IDLE and not followed(exercise):
                self.let_go(exercise)

    def let_go(self, exercise: ExerciseId) -> None:
        """Drop a table, unless somebody moves it at this moment."""
        table = self._tables.get(exercise)
        if table is None or not table.lock.acquire(blocking=False):
            return
        try:
            with suppress(KeyError):
                del self._tables[exercise]
        finally:
            table.lock.release()
        for dropped in self.on_dropped:
            dropped(table)
