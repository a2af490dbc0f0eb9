"""The log of one exercise: records chained by hash, appended or refused, never changed."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from json.encoder import encode_basestring as quoted
from typing import Protocol

import msgspec

from sim.exercise.core import codec
from sim.exercise.core.event import Event
from sim.exercise.core.names import Audience, CommandId, ExerciseId, Phrase, Ref, SeatId

GENESIS = hashlib.sha256(b"plenipo").hexdigest()
"""The hash that the first record of every log points back to."""


class Recorded(msgspec.Struct, frozen=True):
    """One line of the log. `at` is wall-clock milliseconds; `by` and `command` say who asked for it."""

    exercise: ExerciseId
    seq: int
    at: int
    by: SeatId
    command: CommandId
    ref: Ref
    event: Event
    body: str
    """The event's canonical text, written once."""
    why: Phrase | None
    """A mind's reason for the command, on the first of its records; for CONTROL alone."""
    prev: str
    hash: str

    @property
    def audience(self) -> Audience:
        return self.event.audience


class Conflict(Exception):
    """Somebody else appended first; read again and decide again."""


class EventLog(Protocol):
    """Where records live. Implementations: `MemoryLog` here, the database's in `web`."""

    def append(self, records: Sequence[Recorded]) -> None:
        """Append all or none. Raises Conflict where a sequence number is taken."""

    def read(self, exercise: ExerciseId, after: int = 0) -> Iterator[Recorded]:
        """The records with seq > after, in order."""


class MemoryLog:
    """A log that lives as long as the process: agent-only runs and tests."""

    def __init__(self) -> None:
        self._records: dict[ExerciseId, list[Recorded]] = {}

    def append(self, records: Sequence[Recorded]) -> None:
        for record in records:
            lines = self._records.setdefault(record.exercise, [])
            if record.seq != len(lines) + 1:
                raise Conflict(f"{record.exercise}: {record.seq} is taken")
            lines.append(record)

    def read(self, exercise: ExerciseId, after: int = 0) -> Iterator[Recorded]:
        return iter(self._records.get(exercise, [])[after:])


def seal(
    exercise: ExerciseId,
    seq: int,
    at: int,
    by: SeatId,
    command: CommandId,
    ref: Ref,
    event: Event,
    body: str,
    prev: str,
    why: Phrase | None = None,
) -> Recorded:
    """The record of an event, given its body's canonical text, with its hash over the one before and all of itself."""
    header = header_text(
        exercise, seq, at, by, command, ref, event.kind, event.version, codec.audience(event.audience), worded(why)
    )
    chained = chained_hash(prev, f"{{{header}}}", hashlib.sha256(body.encode()).hexdigest())
    return Recorded(exercise, seq, at, by, command, ref, event, body, why, prev, chained)


def worded(why: Phrase | None) -> str | None:
    """A mind's reason as a header writes it."""
    return None if why is None else codec.words(why)


def header_text(
    exercise: str,
    seq: int,
    at: int,
    by: str,
    command: str,
    ref: str,
    kind: str,
    version: int,
    audience: str,
    why: str | None,
) -> str:
    """A header's canonical text without its braces: names in their order, `audience` and `why` as they are written.

    `why` is left out where there is none, as in logs written before headers had it.
    """
    return (
        f'"at":{at},"audience":{audience},"by":{quoted(by)},"command":{quoted(command)}'
        f',"exercise":{quoted(exercise)},"kind":{quoted(kind)},"ref":{quoted(ref)},"seq":{seq}'
        f',"version":{version}' + (f',"why":{why}' if why is not None else "")
    )


def chained_hash(prev: str, header: str, inner: str) -> str:
    """A record's hash, of the one before, its header's canonical text and its body's hash."""
    return hashlib.sha256(f"{prev}\n{header}\n{inner}".encode()).hexdigest()
