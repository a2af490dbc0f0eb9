"""Values for the sentences of ratification."""

from __future__ import annotations

from sim.exercise import events as ev
from sim.exercise.teller import Parts, Teller, told


@told(ev.RatificationAwaited)
def ratification_awaited(event: ev.RatificationAwaited, tell: Teller) -> Parts:
    """The parties that must ratify."""
    return {"parties": tuple(tell.actor(actor) for actor in event.parties)}


@told(ev.RatificationDecided)
def ratification_decided(event: ev.RatificationDecided, tell: Teller) -> Parts:
    """The shares in per cent."""
    return {"percent": round(100 * event.share), "needed": round(100 * event.quota)}


@told(ev.BlocsVoted)
def blocs_voted(event: ev.BlocsVoted, tell: Teller) -> Parts:
    """Each bloc with its vote."""
    votes = event.votes.items()
    return {"votes": tuple(tell.say("bloc-voted", bloc=tell.bloc(event.actor, bloc), yes=yes) for bloc, yes in votes)}


@told(ev.InvoluntaryDefection)
def involuntary_defection(event: ev.InvoluntaryDefection, tell: Teller) -> Parts:
    """The parties that could not ratify."""
    return {"actors": tuple(tell.actor(actor) for actor in event.actors)}


@told(ev.SupportMoved)
def support_moved(event: ev.SupportMoved, tell: Teller) -> Parts:
    """Each bloc with how far it stands behind its government."""
    support = event.support.items()
    return {
        "support": tuple(
            tell.say("support-of", bloc=tell.bloc(event.actor, bloc), support=round(100 * share))
            for bloc, share in support
        )
    }
