"""Exercise time and the phase of an exercise."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

MINUTE = 60_000
"""In milliseconds, as all of exercise time."""

BACK = MINUTE
"""Exercise time that everything with a deadline keeps at least after a gap: browsers come back, and people read."""

Phase = Literal["unopened", "lobby", "running", "paused", "ended"]


@dataclass(slots=True)
class Timer:
    """Exercise time: it runs from the start and stands still in a pause."""

    banked: int = 0
    since: int | None = None

    def elapsed(self, at: int) -> int:
        """Milliseconds of exercise time at wall-clock `at`."""
        return self.banked + (max(0, at - self.since) if self.since is not None else 0)
