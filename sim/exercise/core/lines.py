"""Records as lines of JSON, in files and in databases: how each is written and read back, and where a log ends."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from json.encoder import encode_basestring as quoted

import msgspec

from sim.exercise.core import codec
from sim.exercise.core.log import Recorded, worded
from sim.exercise.core.names import Audience, CommandId, ExerciseId, Ref, SeatId


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


def to_line(record: Recorded) -> str:
    """One JSON line: the header's fields, the body, and the two hashes, in the order of their names."""
    why = "" if record.why is None else f',"why":{worded(record.why)}'
    event = record.event
    return (
        f'{{"at":{record.at},"audience":{codec.audience(event.audience)},"body":{record.body},"by":{quoted(record.by)}'
        f',"command":{quoted(record.command)},"exercise":{quoted(record.exercise)},"hash":{quoted(record.hash)}'
        f',"kind":{quoted(event.kind)},"prev":{quoted(record.prev)},"ref":{quoted(record.ref)},"seq":{record.seq}'
        f',"version":{event.version}{why}}}'
    )


def end_line(last: Recorded) -> str:
    """The closing line of a log with this last record, by which a log cut short is found out."""
    return closing_line(last.exercise, last.seq, last.hash)


def closing_line(exercise: str, events: int, head: str) -> str:
    """The line that closes a log of so many events, the last with that hash."""
    return codec.canonical({"end": {"events": events, "exercise": exercise, "head": head}})


def lines_of(content: bytes) -> Iterator[str]:
    """The lines of a log as a file holds it: they end at LF and nowhere else, whatever people's words hold.

    A byte order mark at the start belongs to no line. Raises UnicodeDecodeError where it is not UTF-8.
    """
    yield from content.decode("utf-8-sig").split("\n")


def as_written(part: msgspec.Raw) -> str:
    """The text of a part, as it stands in its line."""
    return bytes(part).decode()


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
        as_written(line.body),
        codec.load_phrase(msgspec.json.decode(line.why)) if line.why else None,
        line.prev,
        line.hash,
    )
