"""The clocks that an incident or a manoeuvre starts, in days, and the thresholds of notification; it keeps no time.

Sources: Directive (EU) 2022/2555 ("NIS2"), article 23: early warning within 24 hours, notification within 72 hours,
final report within a month; article 34: fines up to 10 million euros or 2 % of turnover for essential entities, 7
million or 1.4 % for important ones. Vienna Document 2011, chapters III, V, VI and IX: its figures are from memory.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from math import ceil
from typing import Literal

Step = Literal["early-warning", "notification", "final-report"]

NIS2: Mapping[Step, float] = {"early-warning": 1.0, "notification": 3.0, "final-report": 30.0}
"""Days from knowing of a significant incident; the month of the final report is taken as 30 days."""


def exercise_minutes(days: float, turn_days: float, turn_minutes: float) -> int:
    """Real minutes that ``days`` of a clock last in an exercise whose turn of ``turn_minutes`` is ``turn_days`` long.

    At least one, and rounded up; where turns have no days, a day counts as one turn.
    """
    return max(1, ceil(days / (turn_days or 1.0) * turn_minutes))


@dataclass(frozen=True, slots=True)
class Manoeuvre:
    """A military activity as the Vienna Document counts it."""

    troops: int = 0
    tanks: int = 0
    armoured: int = 0
    artillery: int = 0


def reaches(activity: Manoeuvre, threshold: Manoeuvre) -> bool:
    """Whether the activity reaches a threshold in any of its counts."""
    return any(
        getattr(activity, name) >= getattr(threshold, name) for name in ("troops", "tanks", "armoured", "artillery")
    )
