"""Allowances of frames and bytes: a handful for a stranger's connection, a rate for a login."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

STRANGER_FRAMES, STRANGER_BYTES = 8, 4 * 1024
"""All that a connection may send before somebody is admitted on it: a token, and a second one if it was used up.

Each is checked before the next is read.
"""

FRAMES, FRAMES_PER_SECOND = 250, 10.0

BYTES, BYTES_PER_SECOND = 512 * 1024, 64 * 1024.0
"""Most that a login may send at once on all its connections, and the allowance it gets back each second."""


class Excessive(Exception):
    """A client sent more than it may."""


@dataclass(slots=True)
class Allowance:
    """Remaining allowance of a connection; `now` in seconds of a clock that never goes back."""

    now: Callable[[], float] = time.monotonic
    frames: float = STRANGER_FRAMES
    bytes: float = STRANGER_BYTES
    at: float | None = None
    """When it was last filled up; None for a stranger's, which is not."""

    def admit(self) -> None:
        """Give what somebody has who was let in."""
        self.frames, self.bytes, self.at = FRAMES, BYTES, self.now()

    @property
    def spent(self) -> bool:
        """Whether too little is left to begin a connection with."""
        self._refill()
        return self.frames < FRAMES / 2 or self.bytes < BYTES / 2

    @property
    def whole(self) -> bool:
        """Whether nothing of it is missing."""
        self._refill()
        return self.frames >= FRAMES and self.bytes >= BYTES

    def spend(self, frames: int = 0, size: int = 0) -> None:
        """Take from it. Raises Excessive where too little is left."""
        self._refill()
        self.frames -= frames
        self.bytes -= size
        if self.frames < 0 or self.bytes < 0:
            raise Excessive

    def _refill(self) -> None:
        if self.at is not None:
            now = self.now()
            passed, self.at = now - self.at, now
            self.frames = min(FRAMES, self.frames + passed * FRAMES_PER_SECOND)
            self.bytes = min(BYTES, self.bytes + passed * BYTES_PER_SECOND)
