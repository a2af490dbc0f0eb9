"""The server's log: one line a message, and few messages about what strangers do wrong."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable

FORMAT = "%(asctime)s %(name)s %(levelname)s %(message)s"
MOST, SECONDS = 20, 60.0
"""Most records of a rate-limited logger in so many seconds."""


def keep(level: int) -> None:
    """Log what is of that level or above to the error stream."""
    handler = logging.StreamHandler()
    handler.setFormatter(Escaping(FORMAT))
    logging.basicConfig(level=level, handlers=[handler])


class Escaping(logging.Formatter):
    """A message in one line of printable characters: what clients send is in some, and a terminal obeys controls."""

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802 - the library's name
        record.message = "".join(c if c.isprintable() else ascii(c)[1:-1] for c in record.message)
        return super().formatMessage(record)


class Sparing(logging.Filter):
    """Lets MOST records through in SECONDS; the first of the next ones says how many were left out."""

    def __init__(self, seconds: Callable[[], float] = time.monotonic) -> None:
        """`seconds` is a clock that never goes back."""
        super().__init__()
        self._seconds = seconds
        self._since, self._came = seconds(), 0

    def filter(self, record: logging.LogRecord) -> bool:
        now = self._seconds()
        if now - self._since >= SECONDS:
            if self._came > MOST:
                record.msg = f"({self._came - MOST} more were not logged) {record.msg}"
            self._since, self._came = now, 0
        self._came += 1
        return self._came <= MOST
