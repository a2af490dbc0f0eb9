"""Values for the sentences of incidents and beliefs."""

from __future__ import annotations

from sim.exercise import events as ev
from sim.exercise.teller import Parts, Teller, told
from sim.world.modules.security.attribution import UNKNOWN


@told(ev.IncidentAssessed)
def incident_assessed(event: ev.IncidentAssessed, tell: Teller) -> Parts:
    """The incident's name, and what the law leaves open; a rule between States is named only where a State was hit."""
    kinds = {actor.id: actor.kind for actor in tell.scene.actors}
    return {
        "name": tell.of(event.name),
        **({} if kinds.get(event.victim) == "state" else {"rule": "comparison"}),
        "score": round(event.score, 1),
        "responses": tuple(tell.say("response", response=response) for response in event.responses),
    }


@told(ev.BeliefMoved)
def belief_moved(event: ev.BeliefMoved, tell: Teller) -> Parts:
    """The suspects, the likeliest first, and what such a belief would bear."""
    known = tell.state.incidents.get(event.incident)
    shares = sorted(event.belief.items(), key=lambda item: (-item[1], item[0]))
    return {
        "incident": tell.of(known.name) if known else event.incident,
        "belief": tuple(
            tell.say("suspected", unknown=who == UNKNOWN, suspect=tell.actor(who), percent=round(100 * share))
            for who, share in shares
        ),
        "measured": bool(event.measures),
        "measures": tuple(tell.say("measure", measure=measure) for measure in event.measures),
    }
