"""Hints between processes that an exercise's log has grown: (exercise, seq) over Redis, and a poll that needs none.

Never content: whoever hears a hint reads the log. A hint that is lost costs a second.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

import redis

from sim.exercise.core.names import ExerciseId
from web.tables import Tables

_log = logging.getLogger("plenipo.wakeups")

CHANNEL = "plenipo:appended"
POLL = 1.0
"""Seconds between two looks at the logs of the exercises open here."""
PATIENCE = 1.0
"""Seconds to wait before Redis is tried again."""


class Wakeups:
    """Tells other processes, and hears them, through one channel of a Redis server."""

    def __init__(self, url: str, tables: Tables, channel: str = CHANNEL) -> None:
        self._redis = redis.Redis.from_url(url, socket_connect_timeout=2, socket_timeout=5, health_check_interval=15)
        self._tables = tables
        self._channel = channel
        self._stopped = threading.Event()
        self._silent = False
        tables.on_appended.append(self.tell)

    def tell(self, exercise: ExerciseId, seq: int) -> None:
        """Hint at an append. Redis being away is no failure: the others poll."""
        try:
            self._redis.publish(self._channel, f"{exercise} {seq}")
            self._silent = False
        except redis.RedisError as error:
            if not self._silent:
                _log.warning("Redis does not take hints (%s); the other processes poll", error)
            self._silent = True

    def listen(self) -> None:
        """Hear the others until `stop`."""
        while not self._stopped.is_set():
            try:
                self._hear()
            except redis.RedisError as error:
                _log.warning("Redis gives no hints (%s); trying again", error)
                self._stopped.wait(PATIENCE)
            except Exception:  # noqa: BLE001 - one hint that could not be followed must not end the listening
                _log.exception("a hint could not be followed")

    def _hear(self) -> None:
        with self._redis.pubsub(ignore_subscribe_messages=True) as ear:  # type: ignore[no-untyped-call]
            ear.subscribe(self._channel)
            while not self._stopped.is_set():
                heard = ear.get_message(timeout=1.0)
                hint = read(heard["data"]) if heard else None
                if hint is not None:
                    self._tables.catch_up(*hint)

    def stop(self) -> None:
        self._stopped.set()


def read(data: object) -> tuple[ExerciseId, int] | None:
    """A hint as it came over the channel; None where it is none."""
    words = data.decode(errors="replace").split() if isinstance(data, bytes) else []
    if len(words) == 2 and words[1].isascii() and words[1].isdigit():
        return ExerciseId(words[0]), int(words[1])
    return None


def poll(tables: Tables, followed: Callable[[ExerciseId], object]) -> None:
    """Read on in the log of every exercise that is open here and that somebody follows."""
    for exercise in tables.open():
        if followed(exercise):
            try:
                tables.catch_up(exercise)
            except Exception:  # noqa: BLE001 - the database may be away; the next poll reads on
                _log.exception("%s: the log could not be read on", exercise)
