"""Turns of the event loop: crowds are let through one by one, and long work yields to the others."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Hashable, Iterator
from contextlib import contextmanager
from weakref import WeakValueDictionary

import gevent
from gevent.event import Event
from gevent.lock import BoundedSemaphore

APART = 0.001
"""Seconds between one greenlet and the next."""

MOMENT = 1e-6
"""Seconds to sleep so that the loop turns once: its sockets and timers go first. gevent's `sleep(0)` yields only
to greenlets that are ready already, up to a thousand times before the loop looks at a socket."""


def step_aside() -> None:
    """Let the loop turn once where gevent runs the process."""
    time.sleep(MOMENT)


class Turnstile:
    """Lets one greenlet through in each turn of the loop, in order of arrival; a timer lets the next one in."""

    def __init__(self) -> None:
        self._gate = BoundedSemaphore()

    def enter(self) -> None:
        """Wait for one's turn."""
        self._gate.acquire()
        self._let_next()

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Wait for one's turn, and keep those behind waiting until one is done."""
        self._gate.acquire()
        try:
            yield
        finally:
            self._let_next()

    def _let_next(self) -> None:
        gevent.spawn_later(APART, self._gate.release)


class Lanes:
    """A turnstile for each name, gone with its crowd: one that takes long keeps nobody elsewhere."""

    def __init__(self) -> None:
        self._lanes: WeakValueDictionary[Hashable, Turnstile] = WeakValueDictionary()

    def __len__(self) -> int:
        """The names in which somebody waits."""
        return len(self._lanes)

    @contextmanager
    def alone(self, name: Hashable) -> Iterator[None]:
        """Wait behind the others in that name: however many they are, who is elsewhere waits for none of them."""
        lane = self._lanes.get(name)
        if lane is None:
            lane = self._lanes[name] = Turnstile()
        with lane.alone():
            yield


class Crowded(Exception):
    """Too many wait already."""


class Turns:
    """Lets one in at a time, and those who wait in turn by what they come under: a crowd delays its own people."""

    def __init__(self, most: int) -> None:
        """Of each name, `most` may wait."""
        self._most = most
        self._lines: dict[str, deque[Event]] = {}
        self._inside = False

    @contextmanager
    def alone(self, name: str) -> Iterator[None]:
        """Wait for one's turn, and keep the rest waiting until one is done. Raises Crowded at once.

        A greenlet that is ended, or runs out of time, while it waits gives up its place.
        """
        if self._inside:
            self._wait(name)
        self._inside = True
        try:
            yield
        finally:
            self._let_next()

    def _wait(self, name: str) -> None:
        line = self._lines.setdefault(name, deque())
        if len(line) >= self._most:
            raise Crowded(name)
        line.append(turn := Event())
        try:
            turn.wait()
        except BaseException:  # GreenletExit and Timeout are no Exceptions
            self._leave(name, turn)
            raise

    def _leave(self, name: str, turn: Event) -> None:
        if turn.is_set():  # ended between its turn and waking up to it
            self._let_next()
            return
        line = self._lines[name]
        line.remove(turn)
        if not line:
            del self._lines[name]

    def _let_next(self) -> None:
        """The first of the name whose turn it is; the name goes behind the others."""
        if not self._lines:
            self._inside = False
            return
        name = next(iter(self._lines))
        line = self._lines.pop(name)
        line.popleft().set()
        if line:
            self._lines[name] = line
