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
Entity = Literal["essential", "important"]

NIS2: Mapping[Step, float] = {"early-warning": 1.0, "notification": 3.0, "final-report": 30.0}
"""Days from knowing of a significant incident; the month of the final report is taken as 30 days."""
FINES: Mapping[Entity, tuple[float, float]] = {"essential": (10e6, 0.02), "important": (7e6, 0.014)}
"""(euros, share of the world turnover of the year before): the higher of the two is the ceiling."""


def highest_fine(entity: Entity, turnover: float) -> float:
    """The ceiling of the fine in euros, for a yearly turnover in euros."""
    fixed, share = FINES[entity]
    return max(fixed, share * turnover)


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


NOTIFY_AHEAD_DAYS = 42
NOTIFY_FROM = Manoeuvre(9_000, 250, 500, 250)
OBSERVE_FROM = Manoeuvre(13_000, 300, 500, 250)
"""From memory: 13,000 troops or 300 tanks; armoured vehicles and artillery as for notification."""
ANSWER_HOURS = 48
"""To explain an unusual military activity once asked."""
INSPECTIONS_A_YEAR = 3


def reaches(activity: Manoeuvre, threshold: Manoeuvre) -> bool:
    """Whether the activity reaches a threshold in any of its counts."""
    return any(
        getattr(activity, name) >= getattr(threshold, name) for name in ("troops", "tanks", "armoured", "artillery")
    )


def must_notify(activity: Manoeuvre) -> bool:
    """Whether the activity is announced to all, 42 days ahead."""
    return reaches(activity, NOTIFY_FROM)


def must_invite_observers(activity: Manoeuvre) -> bool:
    """Whether observers of all participating States are invited."""
    return reaches(activity, OBSERVE_FROM)
