"""Hints between processes that a log has grown or an access has ended, and a poll that works without them.

A hint carries no content: its receiver reads the database. A lost hint costs a second or two. Hints go out from a loop
of their own, so that a Redis that is slow, hung or away delays no command.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

import redis
from redis.backoff import NoBackoff
from redis.retry import Retry

from sim.exercise.core.names import ExerciseId
from web.tables import Tables

_log = logging.getLogger("plenipo.wakeups")

CHANNEL = "plenipo:appended"
POLL = 1.0
"""Seconds between two looks at the logs of the exercises open here."""
DOORS = 2.0
"""Seconds between two looks at what lets the sockets here in."""
PATIENCE = 1.0
"""Seconds that Redis has for an answer, and before it is tried again; hints of that time are let go."""
CLOSED = "doors"
"""The hint that somewhere a login or a seat was ended."""


class Wakeups:
    """Tells other processes, and hears them, through one channel of a Redis server."""

    def __init__(self, url: str, tables: Tables, doors: Callable[[], None], channel: str = CHANNEL) -> None:
        """`doors` is called where another process ended a login or a seat."""
        self._ear = redis.Redis.from_url(url, socket_connect_timeout=2, socket_timeout=5, health_check_interval=15)
        self._mouth = redis.Redis.from_url(
            url, socket_connect_timeout=PATIENCE, socket_timeout=PATIENCE, retry=Retry(NoBackoff(), 0)
        )
        self._tables = tables
        self._doors = doors
        self._channel = channel
        self._stopped = threading.Event()
        self._some = threading.Event()
        self._hints: dict[str, str] = {}
        """The newest of each exercise, and CLOSED."""
        self._silent = False
        tables.on_appended.append(self.tell)

    def tell(self, exercise: ExerciseId, seq: int) -> None:
        """Hint at an append, soon."""
        self._hints[exercise] = f"{exercise} {seq}"
        self._some.set()

    def tell_doors(self) -> None:
        """Hint that a login or a seat was ended, soon."""
        self._hints[CLOSED] = CLOSED
        self._some.set()

    def speak(self) -> None:
        """Let hints out until `stop`. Redis being away is no failure: the others poll."""
        while not self._stopped.is_set():
            self._some.wait()
            self._some.clear()
            hints, self._hints = self._hints, {}
            try:
                for hint in hints.values():
                    self._mouth.publish(self._channel, hint)
                self._silent = False
            except redis.RedisError as error:
                if not self._silent:
                    _log.warning("Redis does not take hints (%s); the other processes poll", error)
                self._silent = True
                self._stopped.wait(PATIENCE)

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
        with self._ear.pubsub(ignore_subscribe_messages=True) as ear:  # type: ignore[no-untyped-call]
            ear.subscribe(self._channel)
            while not self._stopped.is_set():
                heard = ear.get_message(timeout=1.0)
                if heard and heard["data"] == CLOSED.encode():
                    self._doors()
                elif heard and (hint := read(heard["data"])) is not None:
                    self._tables.catch_up(*hint)

    def stop(self) -> None:
        self._stopped.set()
        self._some.set()


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
