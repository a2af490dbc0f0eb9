"""The log of one exercise: records chained by hash, appended or refused, never changed."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from json.encoder import encode_basestring as quoted
from typing import Any, Protocol

from sim.exercise.core import codec, writing
from sim.exercise.core.event import Event
from sim.exercise.core.names import Audience, CommandId, ExerciseId, Ref, SeatId

GENESIS = hashlib.sha256(b"plenipo").hexdigest()
"""What the first record of every log points back to."""


@dataclass(frozen=True, slots=True)
class Recorded:
    """One line of the log. `at` is wall-clock milliseconds; `by` and `command` say who asked for it."""

    exercise: ExerciseId
    seq: int
    at: int
    by: SeatId
    command: CommandId
    ref: Ref
    event: Event
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


def digest(event: Event) -> str:
    """The hash of an event's body: the same in every log, whoever asked for it and whenever."""
    return hashlib.sha256(writing.body(event).encode()).hexdigest()


def seal(
    exercise: ExerciseId,
    seq: int,
    at: int,
    by: SeatId,
    command: CommandId,
    ref: Ref,
    event: Event,
    prev: str,
    inner: str | None = None,
) -> Recorded:
    """The record of an event, with its hash over the one before, its header and its body.

    `inner` is the body's `digest`, where it is known already.
    """
    # The canonical text of `_header`, its names in their order.
    header = (
        f'{{"at":{at},"audience":{writing.audience(event.audience)},"by":{quoted(by)},"command":{quoted(command)}'
        f',"exercise":{quoted(exercise)},"kind":{quoted(event.kind)},"ref":{quoted(ref)},"seq":{seq}'
        f',"version":{event.version}}}'
    )
    chained = _chained(prev, header, digest(event) if inner is None else inner)
    return Recorded(exercise, seq, at, by, command, ref, event, prev, chained)


def _header(
    exercise: str, seq: int, at: int, by: str, command: str, ref: str, kind: str, version: int, audience: Any
) -> dict[str, Any]:
    return {
        "exercise": exercise,
        "seq": seq,
        "at": at,
        "by": by,
        "command": command,
        "ref": ref,
        "kind": kind,
        "version": version,
        "audience": audience,
    }


def _chained(prev: str, header: str, inner: str) -> str:
    """A record's hash, of the one before, its header's canonical text and its body's hash."""
    return hashlib.sha256(f"{prev}\n{header}\n{inner}".encode()).hexdigest()


# --- lines of a file -------------------------------------------------------------------------------------------------


def to_line(record: Recorded) -> str:
    """One JSON line: the header's fields, the body, and the two hashes."""
    e = record.event
    header = _header(
        record.exercise,
        record.seq,
        record.at,
        record.by,
        record.command,
        record.ref,
        e.kind,
        e.version,
        codec.dump_audience(e.audience),
    )
    return codec.canonical({**header, "body": codec.dump(e), "prev": record.prev, "hash": record.hash})


def end_line(last: Recorded) -> str:
    """The line that closes a log whose last record this is: with it, a log cut short shows."""
    return _end(last.exercise, last.seq, last.hash)


def _end(exercise: str, events: int, head: str) -> str:
    return codec.canonical({"end": {"events": events, "exercise": exercise, "head": head}})


def lines_of(content: bytes) -> Iterator[str]:
    """The lines of a log as a file holds it: they end at LF and nowhere else, whatever people's words hold.

    A byte order mark at the start belongs to no line. Raises UnicodeDecodeError where it is not UTF-8.
    """
    yield from content.decode("utf-8-sig").split("\n")


class Broken(ValueError):
    """A log that is not what was recorded: the first place where the chain fails."""

    def __init__(self, line: int, why: str) -> None:
        super().__init__(f"event {line}: {why}")
        self.line = line
        self.why = why


_FIELDS = {"exercise", "seq", "at", "by", "command", "ref", "kind", "version", "audience", "body", "prev", "hash"}


@dataclass(frozen=True, slots=True)
class Verified:
    """What a log whose chain holds comes to."""

    events: int
    head: str
    """The hash of the last event; the genesis where there is none."""
    closed: bool
    """Whether the log says that it ends here. Without that, nothing in it shows whether more followed."""


def verify(lines: Iterable[str]) -> Verified:
    """The log's length and head, once every line's place in the chain is proven. Raises Broken."""
    events, head, closed = 0, GENESIS, False
    for line in _proven(lines):
        if "end" in line:
            closed = True
        else:
            events, head = events + 1, line["hash"]
    return Verified(events, head, closed)


def check(lines: Iterable[str]) -> Iterator[dict[str, Any]]:
    """Each event's fields, once its place in the chain is proven.

    Works on the text alone, so a log written by another version verifies too. Raises Broken at the first event altered,
    missing or reordered, and where a log that says where it ends ends elsewhere.
    """
    return (line for line in _proven(lines) if "end" not in line)


def _proven(lines: Iterable[str]) -> Iterator[dict[str, Any]]:
    prev, exercise, number, closed = GENESIS, None, 0, False
    for text in (t for t in lines if t.strip()):
        try:
            line = json.loads(text)
        except ValueError:
            raise Broken(number + 1, "the line is not JSON") from None
        if closed:
            raise Broken(number + 1, "it follows the line that closes the log")
        if isinstance(line, dict) and set(line) == {"end"}:
            if exercise is None or text.strip() != _end(exercise, number, prev):
                raise Broken(number + 1, _unlike(line["end"], number))
            closed = True
            yield line
            continue
        number += 1
        if not isinstance(line, dict) or set(line) != _FIELDS:
            raise Broken(number, "the line does not have the fields of a record")
        if line["seq"] != number:
            why = "missing" if isinstance(line["seq"], int) and line["seq"] > number else "out of order"
            raise Broken(number, f"{why}: this line says it is event {line['seq']}")
        if exercise is not None and line["exercise"] != exercise:
            raise Broken(number, "it belongs to another exercise")
        if line["prev"] != prev:
            raise Broken(number, "it does not follow the event before it")
        header = {k: line[k] for k in _FIELDS - {"body", "prev", "hash"}}
        inner = hashlib.sha256(codec.canonical(line["body"]).encode()).hexdigest()
        if _chained(prev, codec.canonical(header), inner) != line["hash"]:
            raise Broken(number, "it was altered: its hash does not match its content")
        prev, exercise = line["hash"], line["exercise"]
        yield line


def _unlike(end: Any, number: int) -> str:
    events = end.get("events") if isinstance(end, dict) else None
    if isinstance(events, int) and events > number:
        return f"missing: the log says that it ends with event {events}"
    return "the line that closes the log does not fit the events before it"


def from_line(line: Mapping[str, Any]) -> Recorded:
    """The record a checked line holds. Raises codec.DecodeError where this version cannot read it."""
    event = codec.load(line["kind"], line["version"], line["body"], codec.load_audience(line["audience"]))
    return Recorded(
        ExerciseId(line["exercise"]),
        line["seq"],
        line["at"],
        SeatId(line["by"]),
        CommandId(line["command"]),
        Ref(line["ref"]),
        event,
        line["prev"],
        line["hash"],
    )
