"""A place where requests pass one after another, so that those who come in crowds never hold the loop for the rest."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

import gevent
from gevent.lock import BoundedSemaphore

APART = 0.001
"""Seconds between two that pass."""


class Turnstile:
    """Lets one in a turn of the loop, in the order they came."""

    def __init__(self) -> None:
        self._gate = BoundedSemaphore()
        self._passed = 0.0

    def enter(self) -> None:
        """Wait for one's turn."""
        with self._gate:
            self._wait()

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Wait for one's turn, and keep those behind waiting until one is done."""
        with self._gate:
            self._wait()
            yield

    def _wait(self) -> None:
        if time.monotonic() - self._passed < APART:
            gevent.sleep(APART)  # a timer, not 0: it comes after the sockets' turn
        self._passed = time.monotonic()
