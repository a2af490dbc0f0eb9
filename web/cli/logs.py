"""Logs as files: their lines, and the records of one that verifies."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from web.cli.failure import Failure, read_bytes

if TYPE_CHECKING:
    from sim.exercise.core.log import Recorded


def lines(path: str) -> Iterator[str]:
    """The lines of a log, or a Failure where it is no text."""
    from sim.exercise.core.log import lines_of

    try:
        yield from lines_of(read_bytes(path))
    except UnicodeDecodeError:
        raise Failure(f"{path} is not a log: it is not UTF-8 text") from None


def records(path: str) -> list[Recorded]:
    """The records of a log whose chain holds; a Failure otherwise."""
    from sim.exercise.core.codec import DecodeError
    from sim.exercise.core.log import Broken, check, from_line

    try:
        return [from_line(line) for line in check(lines(path))]
    except Broken as broken:
        raise Failure(f"{path} does not verify, so nothing was assessed: {broken}") from None
    except DecodeError as error:
        raise Failure(f"{path} cannot be read by this version: {error}") from None
