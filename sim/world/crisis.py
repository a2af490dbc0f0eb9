"""A crisis between two actors, recorded in the terms of the International Crisis Behavior project.

It opens, climbs, holds and closes here; `conduct` has the acts of its sides.

Source: M. Brecher, J. Wilkenfeld, K. Beardsley, P. James and D. Quinn, *International Crisis Behavior Data Codebook*,
version 12 on: BREAK/TRIGGR, GRAVCR, VIOL, FOROUT, MEDSTYLE. Each scale keeps the codebook's numbers.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from itertools import count
from typing import Literal, get_args

from sim.world.catalogue import Act
from sim.world.hazard import MediationStyle
from sim.world.words import Named

CRISIS_FROM = 4
"""The rung from which a relation is in crisis: the confrontation of wills, first of Kahn's traditional crises."""

WAR_FROM = 9
"""The rung from which it is at war."""

Outcome = Literal["formal", "semi-formal", "tacit", "unilateral", "imposed", "faded"]

OUTCOMES = Named[Outcome]("outcome", get_args(Outcome))

FOROUT: Mapping[Outcome, int] = {
    "formal": 1,
    "semi-formal": 2,
    "tacit": 3,
    "unilateral": 4,
    "imposed": 5,
    "faded": 7,
}
"""The codebook's number of each outcome; its 6 is "other"."""

TRIGGERS = Named("trigger", range(1, 10))
GRAVITIES = Named("gravity", range(7))
"""The value at stake in each kind of crisis; the codebook's 7 is "other", which tells a reader nothing."""
VIOLENCE = Named("violence", range(1, 5))

_ECONOMIC = frozenset(("cut-aid", "impose-sanctions", "freeze-assets", "seize-property", "threaten-sanctions"))
_HARM = frozenset(("abduct", "attack-staff", "expel-aid-agency", "deny-humanitarian-access", "cyber-operation"))


@dataclass(frozen=True, slots=True)
class Crisis:
    """One crisis as it stands. Days are the world's.

    ``initiator`` did what opened it. ``hostility`` holds the highest MID level (1-5) the two have reached, initiator
    first; ``rung`` is the dyad's now, ``peak`` its highest. ``calm_since`` is the day from which both have stood below
    CRISIS_FROM, None while one does not. ``outcome`` is None while it is open; ``winner`` only after a war.
    """

    id: str
    initiator: str
    target: str
    opened: int
    trigger: int
    gravity: int
    rung: int
    peak: int
    hostility: tuple[int, int] = (1, 1)
    violence: int = 1
    calm_since: int | None = None
    mediation: MediationStyle | None = None
    mediator: str | None = None
    closed: int | None = None
    outcome: Outcome | None = None
    winner: str | None = None

    @property
    def open(self) -> bool:
        """Whether nothing has ended it yet."""
        return self.outcome is None

    @property
    def parties(self) -> tuple[str, str]:
        """Its two sides, the initiator first."""
        return self.initiator, self.target

    @property
    def reciprocated(self) -> bool:
        """Whether the target answered by a threat, a display or a use of force (in MID terms, level 2 or more)."""
        return self.hostility[1] > 1

    @property
    def militarised(self) -> bool:
        """Whether a side has threatened, shown or used force in it, or people were hurt."""
        return max(self.hostility) > 1 or self.violence > 1

    def of(self, one: str, other: str) -> bool:
        """Whether these two, in any order, are its sides."""
        return {one, other} == set(self.parties)


def trigger_of(act: Act | None) -> int:
    """The kind of act that opens a crisis, 1-9; 4, an external change, when it was none."""
    if act is None:
        return 4
    if act.mid_level >= 4:
        return 9
    if act.mid_level == 3:
        return 7
    if act.id in _ECONOMIC and act.family != "threaten":
        return 3
    return {"threaten": 1, "coerce": 2, "protest": 2, "talk": 1}.get(act.family, 5)


def gravity_of(act: Act | None) -> int:
    """The gravest value such an act threatens, 0-7, by default: a scenario or a person may know better."""
    if act is None:
        return 7
    if act.id == "occupy-territory":
        return 3
    if act.id in _ECONOMIC:
        return 0
    if act.id in _HARM:
        return 1
    return 5 if act.mid_level >= 2 else 4


def violence_of(hostility: tuple[int, int]) -> int:
    """Violence (1-4) from the highest MID level each side has reached: a use of force that nobody answers in kind is a
    minor clash, one that both make is serious, and war is war.
    """
    highest, lowest = max(hostility), min(hostility)
    if highest >= 5:
        return 4
    if highest < 4:
        return 1
    return 3 if lowest >= 4 else 2


def begin(
    initiator: str, target: str, day: int, rung: int, act: Act | None = None, taken: Collection[str] = ()
) -> Crisis:
    """A crisis that opens on ``day`` at ``rung``, by the initiator's act or, without one, by a change in the world.

    Its id is none of those ``taken``. Raises ValueError below CRISIS_FROM, or when both sides are the same.
    """
    if rung < CRISIS_FROM:
        raise ValueError(f"rung {rung} is no crisis: one opens from rung {CRISIS_FROM}")
    if initiator == target:
        raise ValueError(f"{initiator} cannot be in crisis with itself")
    done = act.mid_level if act is not None else 1
    pair = "+".join(sorted((initiator, target)))
    names = (f"{pair}@{day}" if n == 1 else f"{pair}@{day}.{n}" for n in count(1))
    name = next(name for name in names if name not in taken)
    begun = Crisis(name, initiator, target, day, trigger_of(act), gravity_of(act), rung, rung)
    return reached(begun, initiator, done)


def reached(crisis: Crisis, side: str, mid_level: int) -> Crisis:
    """The crisis once ``side`` has acted at that MID level (1-5). Raises ValueError for somebody who is no side."""
    if side not in crisis.parties:
        raise ValueError(f"{side} is no side of the crisis {crisis.id}")
    a, b = crisis.hostility
    hostility = (max(a, mid_level), b) if side == crisis.initiator else (a, max(b, mid_level))
    return replace(crisis, hostility=hostility, violence=max(crisis.violence, violence_of(hostility)))


def stands(crisis: Crisis, rung: int, day: int) -> Crisis:
    """The crisis once its dyad stands at ``rung`` on ``day``: it climbs, holds, or grows calm below CRISIS_FROM."""
    calm = None if rung >= CRISIS_FROM else crisis.calm_since if crisis.calm_since is not None else day
    if rung == crisis.rung <= crisis.peak and calm == crisis.calm_since:
        return crisis
    return replace(crisis, rung=rung, peak=max(crisis.peak, rung), calm_since=calm)


def mediated(crisis: Crisis, mediator: str, style: MediationStyle) -> Crisis:
    """The crisis with a mediator, who replaces any earlier one. Raises ValueError when it is one of the sides."""
    if mediator in crisis.parties:
        raise ValueError(f"{mediator} is a side of the crisis {crisis.id} and cannot mediate in it")
    return replace(crisis, mediator=mediator, mediation=style)


def close(crisis: Crisis, outcome: Outcome, day: int, winner: str | None = None) -> Crisis:
    """The crisis, over. Raises ValueError when it was already."""
    if not crisis.open:
        raise ValueError(f"the crisis {crisis.id} is over already: {crisis.outcome}")
    return replace(crisis, outcome=outcome, closed=day, winner=winner)


def calmed(crisis: Crisis, day: int, quiet_days: float) -> Outcome | None:
    """Outcome of a crisis that calm ends, or None while it goes on.

    It ends once both sides have stood below CRISIS_FROM for ``quiet_days``: tacitly when both had been hostile, by
    fading when only one had.
    """
    if crisis.calm_since is None or day - crisis.calm_since < quiet_days:
        return None
    return "tacit" if min(crisis.hostility) > 1 else "faded"
