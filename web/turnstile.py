"""Turns of the event loop: crowds are let through one by one, and long work yields to the others."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

import gevent
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
