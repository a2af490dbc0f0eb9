"""Points of a delegation at the end of an exercise: its deals, what they are worth as kept, and the price of conduct.

Prices are declared, not estimated: one figure for each thing that stakes do not value, in points of 100. They only have
to be the same for every alternative that is compared.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sim.exercise.core.blueprint import Actor
from sim.exercise.core.names import ActorId, InstrumentId, ObligationId
from sim.exercise.core.worth import points as worth
from sim.exercise.state import State

TRUST = 20.0
"""Points for the mean trust of the others in the delegation going from 0 to 1."""
LEGITIMACY = 0.2
"""Points for each point of its legitimacy, of 100."""
RUNG = 1.5
"""Points lost for each rung of the ladder at which it stands with the actor it is most at odds with, at the end."""
VIOLENCE = 4.0
"""Points lost for each grade of the worst violence (1-4) of a crisis it was a side in, beyond the first."""
ACT = 0.25
"""Points for each action point spent."""
WORD = 4.0
"""Points for each obligation it chose to break, and each word given in talk that it broke.

An audience makes it pay (Fearon 1994); minds count the same."""


@dataclass(frozen=True, slots=True)
class Conduct:
    """Conduct that no fold keeps, counted from the events: obligations withheld, points spent, words broken."""

    withheld: Mapping[ObligationId, int]
    spent: int = 0
    words: int = 0


@dataclass(frozen=True, slots=True)
class Points:
    """Points at the end, and their parts: `deals` over no deal as kept by the others, and the price of conduct."""

    total: float
    deals: float
    conduct: float
    in_force: tuple[InstrumentId, ...]


def points_of(state: State, actor: Actor, conduct: Conduct, opening: float = 0.0) -> Points:
    """The points of an actor in that state; `opening` is the price of how it stood when the exercise began.

    Whoever signs nothing and leaves everything as it was has the no-deal value.
    """
    in_force = tuple(t for t, status in state.instruments.items() if status.in_force and t in actor.stakes)
    deals = sum(_kept(state, actor, text) for text in in_force)
    price = price_of(state, actor, conduct) - opening
    return Points(round(no_deal(actor) + deals + price, 4), round(deals, 4), round(price, 4), in_force)


def no_deal(actor: Actor) -> float:
    """Points without any deal, before the price of conduct."""
    return sum(stakes.reservation for stakes in actor.stakes.values())


def _kept(state: State, actor: Actor, text: InstrumentId) -> float:
    """The gain of a text in force over no deal, less the share of what is owed to the actor and broken or suspended.

    Nothing is taken off a deal worth less than none.
    """
    adopted = state.instruments[text].adopted
    assert adopted is not None
    gain = worth(actor.stakes[text], adopted) - actor.stakes[text].reservation
    owed = [o for o in state.obligations.values() if o.instrument == text and actor.id in o.creditors]
    lost = sum(o.status == "suspended" or o.kept is False for o in owed)
    return gain * (1.0 - lost / len(owed)) if owed and gain > 0.0 else gain


def price_of(state: State, actor: Actor, conduct: Conduct) -> float:
    """The price of conduct and of where it led, in points; more is better."""
    trust = [d.alpha / (d.alpha + d.beta) for (_, about), d in state.dyads.items() if about == actor.id]
    breaches = sum(actor.temptations.get(o, 0.0) - WORD for o, times in conduct.withheld.items() for _ in range(times))
    return (
        (TRUST * (sum(trust) / len(trust) - 0.5) if trust else 0.0)
        + LEGITIMACY * (state.legitimacy.get(actor.id, actor.legitimacy) - actor.legitimacy)
        - RUNG * _rung(state, actor.id)
        - VIOLENCE * max(0, _violence(state, actor.id) - 1)
        - ACT * conduct.spent
        - WORD * conduct.words
        + breaches
    )


def _rung(state: State, actor: ActorId) -> float:
    """The highest tension or standing hostile act between the actor and another, in rungs of 10."""
    return max((max(d.tension, d.rung) for pair, d in state.dyads.items() if actor in pair), default=0.0)


def _violence(state: State, actor: ActorId) -> int:
    """The worst violence of a crisis that the actor was a side in."""
    return max((c.violence for c in state.crises.values() if actor in (c.initiator, c.target)), default=0)
