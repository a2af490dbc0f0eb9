"""Whether this server can do its work: asked often, by a proxy or a monitor, and looked at every few seconds."""

from __future__ import annotations

import logging
from collections.abc import Callable

from sqlalchemy.exc import DBAPIError

from web.database import Database

_log = logging.getLogger("plenipo.health")

EVERY = 5_000
"""Milliseconds for which an answer holds: a look writes to the disk."""


class Health:
    """The state of one server's database."""

    def __init__(self, database: Database, now: Callable[[], int]) -> None:
        """`now` gives wall-clock milliseconds."""
        self._database = database
        self._now = now
        self._looked = 0
        self._wrong: str | None = None

    def wrong(self) -> str | None:
        """The fault that keeps the database from being written; None without one."""
        now = self._now()
        if now - self._looked >= EVERY:
            self._looked = now  # first, so that those who ask meanwhile do not write too
            self._wrong = self._look()
        return self._wrong

    def _look(self) -> str | None:
        try:
            self._database.check()
        except (DBAPIError, OSError) as error:
            said = error.orig if isinstance(error, DBAPIError) else error
            _log.error("the database cannot be written: %s", said)
            return "database"
        return None
