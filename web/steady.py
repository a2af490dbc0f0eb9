"""The time of this process: wall-clock milliseconds that nobody can set.

The wall clock is read once and carried on by a clock that only goes forward, also while the machine sleeps. So an hour
that is put on or taken off, by hand or by a time server, moves no deadline. Where it is read again, at a start or while
nothing runs, it is never believed to be earlier than what open exercises have recorded: what follows in their logs
would otherwise stand still until the clock had caught up.
"""

from __future__ import annotations

import time
from collections.abc import Callable

SET_BACK = 1_000
"""Milliseconds by which the wall clock must be behind for it to have been set; less is the two clocks' difference."""


def awake() -> float:
    """Seconds of a clock that only goes forward; where the system has one, it counts sleep too."""
    return time.clock_gettime(getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC))


def wall_clock() -> int:
    """Wall-clock milliseconds."""
    return time.time_ns() // 1_000_000


class Steady:
    """Wall-clock milliseconds, but for what was put on or taken off since they were read."""

    def __init__(
        self, heard: Callable[[], int], wall: Callable[[], int] = wall_clock, awake: Callable[[], float] = awake
    ) -> None:
        """`heard` gives the last moment that open exercises have reached: time does not fall behind it."""
        self._heard = heard
        self._wall = wall
        self._awake = awake
        self._ahead = max(heard(), wall()) - self._waked()

    def __call__(self) -> int:
        return self._waked() + self._ahead

    def _waked(self) -> int:
        return int(self._awake() * 1000)

    def settle(self) -> None:
        """Read the wall clock again; for when nothing runs that could be moved by it."""
        behind = self() - self._wall()
        if behind < 0:
            self._ahead -= behind
        elif behind >= SET_BACK:
            earliest = self._heard()
            self._ahead = max(earliest, self._wall()) - self._waked()
