"""Logs as files: their lines, and the records of one that verifies."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sim.language import SOURCE, Language
from web.cli.failure import Failure, read_bytes
from web.cli.sentences import say

if TYPE_CHECKING:
    from sim.exercise.core.log import Recorded


def lines(path: str, language: Language = SOURCE) -> Iterator[str]:
    """The lines of a log, or a Failure where it is no text."""
    from sim.exercise.core.lines import lines_of

    try:
        yield from lines_of(read_bytes(path, language))
    except UnicodeDecodeError:
        raise Failure(say("log-not-text", language, file=path)) from None


def records(path: str, language: Language = SOURCE) -> list[Recorded]:
    """The records of a log whose chain holds; a Failure otherwise."""
    from sim.exercise.core.codec import DecodeError
    from sim.exercise.core.lines import from_line
    from sim.exercise.core.verifying import Broken, check

    try:
        found = [from_line(line) for line in check(lines(path, language))]
    except Broken as broken:
        raise Failure(say("log-broken", language, file=path, why=broken.said(language))) from None
    except DecodeError as error:
        raise Failure(say("log-of-another-version", language, file=path, why=error.sentence.said(language))) from None
    _folded(found, path, language)
    return found


def _folded(found: list[Recorded], path: str, language: Language) -> None:
    """A Failure where the events, each well formed, make no exercise together."""
    from sim.exercise.core.event import Entry
    from sim.exercise.evolve import evolve
    from sim.exercise.state import State

    state = State()
    for record in found:
        try:
            evolve(state, Entry(record.seq, record.ref, record.at, record.event))
        except Exception:  # noqa: BLE001 - a file of others may say anything; ours never does
            raise Failure(say("log-makes-no-exercise", language, file=path, event=record.seq)) from None
    if found and (state.blueprint is None or state.scene is None):
        raise Failure(say("log-makes-no-exercise", language, file=path, event=len(found)))
