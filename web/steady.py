"""The time of this process: wall-clock milliseconds that nobody can set.

The wall clock is read once and carried on by a clock that only goes forward, also while the machine sleeps. So an hour
that is put on or taken off, by hand or by a time server, moves no deadline.
"""

from __future__ import annotations

import time
from collections.abc import Callable

CREDIBLE = 24 * 60 * 60_000
"""How far behind what was heard the wall clock may be for the difference to be a clock that was set back."""


def awake() -> float:
    """Seconds of a clock that only goes forward; where the system has one, it counts sleep too."""
    return time.clock_gettime(getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC))


def wall_clock() -> int:
    """Wall-clock milliseconds."""
    return time.time_ns() // 1_000_000


class Steady:
    """Wall-clock milliseconds, but for what was put on or taken off since they were read."""

    def __init__(
        self, heard: int = 0, wall: Callable[[], int] = wall_clock, awake: Callable[[], float] = awake
    ) -> None:
        """`heard` is the last moment that running exercises are known to have reached: time does not fall behind it."""
        self._wall = wall
        self._awake = awake
        start = wall()
        self._ahead = (heard if start < heard < start + CREDIBLE else start) - self._waked()

    def __call__(self) -> int:
        return self._waked() + self._ahead

    def _waked(self) -> int:
        return int(self._awake() * 1000)

    def settle(self) -> None:
        """Read the wall clock again; for when nothing runs that could be moved by it."""
        self._ahead = self._wall() - self._waked()
