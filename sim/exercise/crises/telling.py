"""Values for the sentences of crises and ultimatums."""

from __future__ import annotations

from sim.exercise import events as ev
from sim.exercise.core.names import ObligationId
from sim.exercise.crises.queries import dispute
from sim.exercise.teller import Parts, Teller, told


def _crisis(crisis: str, tell: Teller) -> tuple[str, bool]:
    """The crisis by its two sides, as far as this reader's stream knows it, and whether it is a dispute."""
    found = next((one for name, one in tell.state.crises.items() if name == crisis), None)
    one, other = (tell.actor(party) for party in found.parties) if found is not None else ("", "")
    mild = found is not None and dispute(tell.state, found)
    return tell.say("the-crisis", known=found is not None, dispute=mild, one=one, other=other), mild


@told(ev.CrisisOpened)
def crisis_opened(event: ev.CrisisOpened, tell: Teller) -> Parts:
    """Whether it opens as a dispute, in which nothing but words has been used."""
    return {"dispute": tell.scene.law == "peace" and max(event.hostility) == 1}


@told(ev.CrisisMoved, ev.CrisisMediated, ev.CrisisClosed)
def in_a_crisis(event: ev.CrisisMoved | ev.CrisisMediated | ev.CrisisClosed, tell: Teller) -> Parts:
    """Which crisis or dispute."""
    named, mild = _crisis(event.crisis, tell)
    return {"crisis": named, "dispute": mild}


@told(ev.UltimatumEnded)
def ultimatum_ended(event: ev.UltimatumEnded, tell: Teller) -> Parts:
    """Whether its author paid for it."""
    return {"costly": event.cost > 0.0, "cost": round(event.cost, 1)}


@told(ev.ActorMoved)
def actor_moved(event: ev.ActorMoved, tell: Teller) -> Parts:
    """The reason, and the indicator or obligation that it rests on."""
    card = next((gauge for gauge in tell.scene.gauges if gauge.id == event.about), None)
    return {
        "why": event.why or "none",
        "about": tell.gauge(card) if card is not None else tell.clause(ObligationId(event.about)),
        "figure": round(event.figure, 2 if card is None else card.decimals),
        **tell.done(event.act, event.target),
    }
