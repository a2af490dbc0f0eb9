"""An exercise over its log, the only writer: decide on the state, append the events, then move the folds."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sim.exercise import events as ev
from sim.exercise.core import codec
from sim.exercise.core.blueprint import Blueprint
from sim.exercise.core.command import Command
from sim.exercise.core.event import Entry
from sim.exercise.core.log import GENESIS, EventLog, Recorded, seal
from sim.exercise.core.names import CONTROL, CommandId, ExerciseId, Phrase, Ref, SeatId, only
from sim.exercise.decide import decide
from sim.exercise.evolve import evolve, evolve_each
from sim.exercise.scene.opening import Written, first_events, written
from sim.exercise.state import State
from sim.exercise.views import may_see, of_those_who_see

OPENING = CommandId("open")


@dataclass(frozen=True, slots=True)
class Outcome:
    """The records that one command appended. `repeated` when the command had been carried out before."""

    records: tuple[Recorded, ...]
    repeated: bool = False


class Exercise:
    """One exercise over its log: the full fold, and each seat's own, kept current. Not thread-safe: hold one lock."""

    def __init__(self, log: EventLog, exercise: ExerciseId) -> None:
        self.log = log
        self.id = exercise
        self.state = State()
        self.records: list[Recorded] = []
        self._done: dict[tuple[SeatId, CommandId], tuple[Recorded, ...]] = {}
        self._last: dict[SeatId, Recorded] = {}
        self._views: dict[SeatId, State] = {}
        self.catch_up()

    @property
    def head(self) -> str:
        return self.records[-1].hash if self.records else GENESIS

    def catch_up(self) -> tuple[Recorded, ...]:
        """Read and fold what others have appended since; returns it."""
        new = tuple(self.log.read(self.id, after=len(self.records)))
        self._fold(new)
        return new

    def submit(self, command: Command, at: int) -> Outcome:
        """Carry out a command at wall-clock `at` (ms).

        A command of the same asker with the same id is answered with what it did the first time; one that came to
        nothing has left no trace, and is decided anew. Raises Refused, and Conflict where another process appended
        first (then `catch_up` and try again).
        """
        key = (command.asker, command.id)
        if key in self._done:
            return Outcome(self._done[key], repeated=True)
        at = max(at, self.records[-1].at if self.records else 0)
        made = decide(command, self.state, at)
        records = self._record(map(written, made), command.asker, command.id, at, command.reason)
        if records:
            self.log.append(records)
            self._fold(records)
        return Outcome(records)

    def _record(
        self, made: Iterable[Written], by: SeatId, command: CommandId, at: int, why: Phrase | None = None
    ) -> tuple[Recorded, ...]:
        """The records of these events; the first says why the command was given."""
        records: list[Recorded] = []
        counts: dict[tuple[str, frozenset[SeatId] | None], int] = {}
        prev = self.head
        for seq, (event, body) in enumerate(made, start=len(self.records) + 1):
            # Counted among events of the same kind and audience, so that a hidden event leaves no gap in a name.
            kin = (event.kind, event.audience.seats)
            counts[kin] = counts.get(kin, 0) + 1
            ref = _ref(self.id, by, command, event, counts[kin])
            record = seal(self.id, seq, at, by, command, ref, event, body, prev, why)
            why = None
            records.append(record)
            prev = record.hash
        return tuple(records)

    def _fold(self, records: Sequence[Recorded]) -> None:
        for record in records:
            event, ref, at = record.event, record.ref, record.at
            self.records.append(record)
            evolve(self.state, Entry(record.seq, ref, at, event))
            self._last[record.by] = record
            key = (record.by, record.command)
            self._done[key] = (*self._done.get(key, ()), record)
            evolve_each(of_those_who_see(event, self._views), event, ref, at)

    def last_by(self, asker: SeatId) -> Recorded | None:
        """The last record of what this seat, or CONTROL, asked for."""
        return self._last.get(asker)

    @property
    def views(self) -> tuple[State, ...]:
        """The folds over seats' streams that were asked for so far."""
        return tuple(self._views.values())

    def view(self, seat: SeatId) -> State:
        """The fold over the seat's own stream. Read it, do not change it."""
        if seat == CONTROL:
            return self.state
        if seat not in self._views:
            view = State()
            for record in self.records:
                if may_see(record.event, seat):
                    evolve(view, Entry(view.seq + 1, record.ref, record.at, record.event))
            self._views[seat] = view
        return self._views[seat]


def _ref(exercise: ExerciseId, by: SeatId, command: CommandId, event: ev.Event, count: int) -> Ref:
    text = f"{exercise}\n{by}\n{command}\n{event.kind}\n{codec.audience(event.audience)}\n{count}"
    return Ref(hashlib.blake2b(text.encode(), digest_size=8).hexdigest())


# --- opening ---------------------------------------------------------------------------------------------------------


def open_exercise(
    log: EventLog,
    exercise: ExerciseId,
    blueprint: Blueprint,
    seed: int,
    at: int,
    purpose: ev.Purpose | None = None,
) -> Exercise:
    """Open a new exercise: CONTROL gets the whole blueprint, everyone the scene, each seat its brief."""
    opened = Exercise(log, exercise)
    if opened.records:
        raise ValueError(f"exercise {exercise} is already open")
    secret = ev.ExerciseOpened(audience=only(CONTROL), blueprint=blueprint, seed=seed, purpose=purpose)
    records = opened._record([written(secret), *first_events(blueprint)], CONTROL, OPENING, at)
    log.append(records)
    opened._fold(records)
    return opened


def load_exercise(log: EventLog, exercise: ExerciseId) -> Exercise:
    """The exercise that a log holds. Raises LookupError where it holds none."""
    loaded = Exercise(log, exercise)
    if not loaded.records:
        raise LookupError(f"no exercise {exercise}")
    return loaded
