"""The log of one exercise: records chained by hash, appended or refused, never changed."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from json.encoder import encode_basestring as quoted
from typing import Any, Protocol

import msgspec

from sim.exercise.core import codec
from sim.exercise.core.event import Event
from sim.exercise.core.names import Audience, CommandId, ExerciseId, Phrase, Ref, SeatId
from sim.exercise.core.words import WORDS
from sim.language import SOURCE, Language

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
    header = _header(
        exercise, seq, at, by, command, ref, event.kind, event.version, codec.audience(event.audience), _worded(why)
    )
    chained = _chained(prev, f"{{{header}}}", hashlib.sha256(body.encode()).hexdigest())
    return Recorded(exercise, seq, at, by, command, ref, event, body, why, prev, chained)


def _worded(why: Phrase | None) -> str | None:
    return None if why is None else codec.words(why)


def _header(
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


def _chained(prev: str, header: str, inner: str) -> str:
    """A record's hash, of the one before, its header's canonical text and its body's hash."""
    return hashlib.sha256(f"{prev}\n{header}\n{inner}".encode()).hexdigest()


# --- lines of a file -------------------------------------------------------------------------------------------------


class Line(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One line of a file: the header's fields, the body as it is written, the two hashes; why only where known."""

    exercise: str
    seq: int
    at: int
    by: str
    command: str
    ref: str
    kind: str
    version: int
    audience: msgspec.Raw
    body: msgspec.Raw
    prev: str
    hash: str
    why: msgspec.Raw = msgspec.Raw(b"")


_LINES = msgspec.json.Decoder(Line)


def to_line(record: Recorded) -> str:
    """One JSON line: the header's fields, the body, and the two hashes, in the order of their names."""
    why = "" if record.why is None else f',"why":{_worded(record.why)}'
    event = record.event
    return (
        f'{{"at":{record.at},"audience":{codec.audience(event.audience)},"body":{record.body},"by":{quoted(record.by)}'
        f',"command":{quoted(record.command)},"exercise":{quoted(record.exercise)},"hash":{quoted(record.hash)}'
        f',"kind":{quoted(event.kind)},"prev":{quoted(record.prev)},"ref":{quoted(record.ref)},"seq":{record.seq}'
        f',"version":{event.version}{why}}}'
    )


_CLOSES = re.compile(r'\s*\{\s*"end"\s*:')
"""The beginning of a line that closes a log: it says nothing else."""


def end_line(last: Recorded) -> str:
    """The closing line of a log with this last record, by which a log cut short is found out."""
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

    def __init__(self, line: int, why: str, **values: Any) -> None:
        """`why` is the sentence of the fault, which takes these values."""
        self.line = line
        self.why = why
        self.values = values
        super().__init__(self.said(SOURCE))

    def said(self, language: Language) -> str:
        """The event and the fault, in that language."""
        return WORDS.say("broken", language, line=self.line, why=WORDS.say(self.why, language, **self.values))


@dataclass(frozen=True, slots=True)
class Verified:
    """Summary of a log whose chain holds."""

    events: int
    head: str
    """The hash of the last event; the genesis where there is none."""
    closed: bool
    """Whether the log says that it ends here. Without that, nothing in it shows whether more followed."""


def verify(lines: Iterable[str]) -> Verified:
    """The log's length and head, once every line's place in the chain is proven. Raises Broken."""
    events, head, closed = 0, GENESIS, False
    for line in _chain(lines):
        if line is None:
            closed = True
        else:
            events, head = events + 1, line.hash
    return Verified(events, head, closed)


def check(lines: Iterable[str]) -> Iterator[Line]:
    """Each event's line, once its place in the chain is proven.

    Works on the text alone, so a log written by another version verifies too. Raises Broken at the first event altered,
    missing or reordered, and where a log that says where it ends ends elsewhere.
    """
    return (line for line in _chain(lines) if line is not None)


def _chain(lines: Iterable[str]) -> Iterator[Line | None]:
    """Each event's line, and None for the line that closes the log."""
    prev, exercise, number, closed = GENESIS, None, 0, False
    for text in (t for t in lines if t.strip()):
        if closed:
            raise Broken(number + 1, "broken-after-the-end")
        if _CLOSES.match(text):
            if exercise is None or not _closes(text, exercise, number, prev):
                raise _unlike(text, number)
            closed = True
            yield None
            continue
        number += 1
        line = _line(number, text)
        if line.seq != number:
            raise Broken(number, "broken-missing" if line.seq > number else "broken-order", seq=line.seq)
        if exercise is not None and line.exercise != exercise:
            raise Broken(number, "broken-exercise")
        if line.prev != prev:
            raise Broken(number, "broken-chain")
        as_written = _proven(line, _as_written) == line.hash
        if not (as_written and text == _whole(line)) and _repeats(text):
            raise Broken(number, "broken-twice")
        if not as_written and all(_proven(line, form) != line.hash for form in (_rewritten, _rewritten_of_old)):
            raise Broken(number, "broken-altered")
        prev, exercise = line.hash, line.exercise
        yield line


def _closes(text: str, exercise: str, events: int, head: str) -> bool:
    """Whether a line closes a log of so many events: by what it says, as programs write JSON in more ways than one."""
    try:
        said = msgspec.json.decode(text.encode())
    except (msgspec.DecodeError, UnicodeEncodeError, RecursionError):
        return False
    return codec.canonical(said) == _end(exercise, events, head)


def _unlike(text: str, number: int) -> Broken:
    try:
        events = msgspec.json.decode(text.encode(), type=_Closed).end.events
    except (msgspec.DecodeError, UnicodeEncodeError, RecursionError):
        events = 0
    if events > number:
        return Broken(number + 1, "broken-cut", events=events)
    return Broken(number + 1, "broken-end")


class _End(msgspec.Struct):
    events: int


class _Closed(msgspec.Struct):
    end: _End


def _line(number: int, text: str) -> Line:
    try:
        return _LINES.decode(text.encode())
    except msgspec.ValidationError:
        raise Broken(number, "broken-fields") from None
    except (msgspec.DecodeError, UnicodeEncodeError, RecursionError):
        raise Broken(number, "broken-json") from None


def _proven(line: Line, text: Callable[[msgspec.Raw], str]) -> str | None:
    """The hash that the line's content gives, its parts taken in this form; None where they have no such form."""
    try:
        return _hash_of(line, text)
    except (ValueError, OverflowError, RecursionError):
        return None


def _hash_of(line: Line, text: Callable[[msgspec.Raw], str]) -> str:
    why = text(line.why) if line.why else None
    header = _header(
        line.exercise,
        line.seq,
        line.at,
        line.by,
        line.command,
        line.ref,
        line.kind,
        line.version,
        text(line.audience),
        why,
    )
    return _chained(line.prev, f"{{{header}}}", hashlib.sha256(text(line.body).encode()).hexdigest())


def _whole(line: Line) -> str:
    """The line as `to_line` writes it, its parts as they stand."""
    why = f',"why":{_as_written(line.why)}' if line.why else ""
    return (
        f'{{"at":{line.at},"audience":{_as_written(line.audience)},"body":{_as_written(line.body)},"by":{quoted(line.by)}'
        f',"command":{quoted(line.command)},"exercise":{quoted(line.exercise)},"hash":{quoted(line.hash)}'
        f',"kind":{quoted(line.kind)},"prev":{quoted(line.prev)},"ref":{quoted(line.ref)},"seq":{line.seq}'
        f',"version":{line.version}{why}}}'
    )


def _as_written(part: msgspec.Raw) -> str:
    return bytes(part).decode()


def _rewritten(part: msgspec.Raw) -> str:
    """The part as it was recorded, where another program has since written the same values in its own way."""
    return codec.written(_values(part))


def _rewritten_of_old(part: msgspec.Raw) -> str:
    """The same in a log of version 0.1.0, which wrote 0.00002 as 2e-05."""
    return codec.canonical(_values(part))


def _values(part: msgspec.Raw) -> Any:
    """The part's values. Raises ValueError where it names one twice, since a reader may take the other."""
    return json.loads(bytes(part), object_pairs_hook=_each_once)


def _each_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    values = dict(pairs)
    if len(values) != len(pairs):
        raise _Twice
    return values


def _repeats(text: str) -> bool:
    """Whether an object in the line names a value twice: programs differ in which of the two they read.

    Not asked of a line that stands letter for letter as it was hashed.
    """
    try:
        json.loads(text, object_pairs_hook=_each_once)
    except _Twice:
        return True
    except (ValueError, RecursionError):
        return False
    return False


class _Twice(ValueError):
    """An object names a value twice."""


@lru_cache(maxsize=4096)
def _audience(written: bytes) -> Audience:
    """An exercise has few audiences and many events: each is read once."""
    return codec.load_audience(msgspec.json.decode(written))


def from_line(line: Line) -> Recorded:
    """The record a checked line holds. Raises codec.DecodeError where this version cannot read it."""
    try:
        return _recorded(line)
    except (msgspec.DecodeError, RecursionError, OverflowError):  # figures out of range, or endless depth
        raise codec.DecodeError("values", kind=codec.shown(line.kind)) from None


def _recorded(line: Line) -> Recorded:
    audience = _audience(bytes(line.audience))
    event = codec.load(line.kind, line.version, msgspec.json.decode(line.body), audience)
    return Recorded(
        ExerciseId(line.exercise),
        line.seq,
        line.at,
        SeatId(line.by),
        CommandId(line.command),
        Ref(line.ref),
        event,
        _as_written(line.body),
        codec.load_phrase(msgspec.json.decode(line.why)) if line.why else None,
        line.prev,
        line.hash,
    )
