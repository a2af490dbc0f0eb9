"""Proof that a log is as it was recorded: each line's place in the chain of hashes, and the line that closes it."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from json.encoder import encode_basestring as quoted
from typing import Any

import msgspec

from sim.exercise.core import codec
from sim.exercise.core.lines import Line, as_written, closing_line
from sim.exercise.core.log import GENESIS, chained_hash, header_text
from sim.exercise.core.words import WORDS
from sim.language import SOURCE, Language

_LINES = msgspec.json.Decoder(Line)
_CLOSES = re.compile(r'\s*\{\s*"end"\s*:')
"""The beginning of a line that closes a log: it says nothing else."""


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


def proven(number: int, text: str) -> Line:
    """One event's line, once its hash is that of its content and of the hash it names before it. Raises Broken."""
    line = _line(number, text)
    _check(number, text, line)
    return line


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
        _check(number, text, line)
        prev, exercise = line.hash, line.exercise
        yield line


def _check(number: int, text: str, line: Line) -> None:
    """Raise Broken where a line's hash is not that of what it says."""
    untouched = _proven(line, as_written) == line.hash
    if not (untouched and text == _whole(line)) and _repeats(text):
        raise Broken(number, "broken-twice")
    if not untouched and all(_proven(line, form) != line.hash for form in (_rewritten, _rewritten_of_old)):
        raise Broken(number, "broken-altered")


def _closes(text: str, exercise: str, events: int, head: str) -> bool:
    """Whether a line closes a log of so many events: by what it says, as programs write JSON in more ways than one."""
    try:
        said = msgspec.json.decode(text.encode())
    except (msgspec.DecodeError, UnicodeEncodeError, RecursionError):
        return False
    return codec.canonical(said) == closing_line(exercise, events, head)


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
    header = header_text(
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
    return chained_hash(line.prev, f"{{{header}}}", hashlib.sha256(text(line.body).encode()).hexdigest())


def _whole(line: Line) -> str:
    """The line as `to_line` writes it, its parts as they stand."""
    why = f',"why":{as_written(line.why)}' if line.why else ""
    return (
        f'{{"at":{line.at},"audience":{as_written(line.audience)},"body":{as_written(line.body)},"by":{quoted(line.by)}'
        f',"command":{quoted(line.command)},"exercise":{quoted(line.exercise)},"hash":{quoted(line.hash)}'
        f',"kind":{quoted(line.kind)},"prev":{quoted(line.prev)},"ref":{quoted(line.ref)},"seq":{line.seq}'
        f',"version":{line.version}{why}}}'
    )


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
