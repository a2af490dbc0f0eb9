"""Chances that a dispute between actors that nobody plays ends today, and of each way: a hazard by hostility and age.

`conduct` has their acts while it lasts.

The form is a Weibull hazard that falls with age (k < 1), after a share of incidents that are over within the day. Its
numbers are fitted to the quartiles of duration of the Correlates of War disputes (n = 2,436) by level of hostility; the
shares of outcomes are theirs too (settlement negotiated 15.2 %, one side yields 7.6 %).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import exp

from sim.world.crisis import Crisis, Outcome
from sim.world.hazard import MEDIATION, MediationStyle

AGREED = 0.152
"""Share of disputes whose settlement was negotiated."""

YIELDED = 0.076
"""Share in which one side yielded."""


@dataclass(frozen=True, slots=True)
class Closing:
    """The law's numbers. ``scale`` is in days, by the highest MID level of either side; an answered dispute lasts
    ``answered`` times as long. ``incident`` is the chance that an unanswered dispute is over on its first day,
    ``incident_threat`` the same when it held no more than threats, ``incident_answered`` when it was answered; a war is
    never over in a day, nor is a crisis in which nobody has threatened force yet.
    """

    shape: float = 0.65
    scale: Mapping[int, float] = field(default_factory=lambda: {2: 15.0, 3: 60.0, 4: 118.0, 5: 290.0})
    answered: float = 2.1
    incident: float = 0.45
    incident_threat: float = 0.80
    incident_answered: float = 0.30


DEFAULT = Closing()


def chance_of_end(crisis: Crisis, age: int, law: Closing = DEFAULT) -> float:
    """P(it ends today | it has lasted ``age`` whole days), before any mediation. Level 1 counts as level 2."""
    level = max(2, *crisis.hostility)
    if age <= 0:
        if level >= 5 or max(crisis.hostility) < 2:
            return 0.0
        unanswered = law.incident_threat if level == 2 else law.incident
        return law.incident_answered if crisis.reciprocated else unanswered
    scale = law.scale[level] * (law.answered if crisis.reciprocated else 1.0)
    return 1.0 - exp((age / scale) ** law.shape - ((age + 1) / scale) ** law.shape)


@dataclass(frozen=True, slots=True)
class Chances:
    """Today's chances of each end; the rest is that it goes on."""

    agreement: float
    unilateral: float
    dying_down: float

    def pick(self, draw: float, crisis: Crisis) -> Outcome | None:
        """The end that a draw in [0, 1) falls on, None for another day. What dies down is tacit if it was answered."""
        if draw < self.agreement:
            return "semi-formal"
        if draw < self.agreement + self.unilateral:
            return "unilateral"
        if draw < self.agreement + self.unilateral + self.dying_down:
            return "tacit" if crisis.reciprocated else "faded"
        return None


def chances(end: float, style: MediationStyle | None) -> Chances:
    """The daily chance ``end`` parted among its causes; mediation multiplies the rate of agreement alone (equation 10).

    Competing risks: the whole rate becomes H (1 + AGREED (m - 1)), so a mediated dispute is shorter and ends by
    agreement more often. Raises ValueError unless 0 <= end < 1.
    """
    if not 0.0 <= end < 1.0:
        raise ValueError(f"a daily chance of {end} must lie in [0, 1)")
    m = MEDIATION[style] if style is not None else 1.0
    weight = 1.0 + AGREED * (m - 1.0)
    whole = 1.0 - (1.0 - end) ** weight
    agreement, yielded = AGREED * m / weight, YIELDED / weight
    return Chances(whole * agreement, whole * yielded, whole * (1.0 - agreement - yielded))
