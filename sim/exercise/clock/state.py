"""Exercise time and the phase of an exercise."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

MINUTE = 60_000
"""In milliseconds, as all of exercise time."""

BACK = MINUTE
"""Exercise time that everything with a deadline keeps at least after a gap: browsers come back, and people read."""

Pace = Literal["slower", "as-is", "faster"]
"""The time that minds take between two moves, against the usual."""

Stop = Literal["control", "keeper", "away"]
"""By whom an exercise was paused: CONTROL, the seat that keeps the time, or the server as its holder was away."""

Phase = Literal["unopened", "lobby", "running", "paused", "ended"]


@dataclass(slots=True)
class Timer:
    """Exercise time: it runs from the start and stands still in a pause."""

    banked: int = 0
    since: int | None = None

    def elapsed(self, at: int) -> int:
        """Milliseconds of exercise time at wall-clock `at`."""
        return self.banked + (max(0, at - self.since) if self.since is not None else 0)
