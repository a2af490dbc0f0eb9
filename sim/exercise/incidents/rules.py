"""Beliefs of delegations about the author of an incident, as reports and acts change them."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import cast

from sim.exercise import events as ev
from sim.exercise.core.inject import Inject
from sim.exercise.core.names import EVERYONE, ActId, ActorId, Audience, IncidentId
from sim.exercise.core.opaque import opaque
from sim.exercise.deciding import delegation
from sim.exercise.news.queries import is_released
from sim.exercise.state import State
from sim.world.modules.security.attribution import (
    THRESHOLDS,
    UNKNOWN,
    Measure,
    after_report,
    after_sharing,
    measures_open,
    prior,
    ratio_of,
)
from sim.world.modules.security.incidents import Interference, assess

INQUIRY_RATIO = 3.0
"""Likelihood ratio of a fact-finding that points at the true author against any other (an assumption of ours)."""
SHARING = ("share-intelligence", "share-cyber-information")
INQUIRY = "fact-finding"


# --- incidents and beliefs -------------------------------------------------------------------------------------------


def reported(state: State, inject: Inject, audience: Audience) -> list[ev.Event]:
    """Events of an inject's incident or evidence: an assessment for its readers, a belief for each delegation."""
    assert state.blueprint is not None
    made: list[ev.Event] = []
    told = _delegations(state, audience)
    if inject.incident is not None:
        happened = inject.incident
        found = assess(happened.factors, cast(Interference, happened.interference))
        made.append(
            ev.IncidentAssessed(
                audience=audience,
                incident=incident_name(state, happened.id),
                name=happened.name,
                victim=ActorId(happened.victim),
                score=round(found.score, 4),
                rule=found.rule,
                responses=found.responses,
            )
        )
        # Nobody suspects itself: each knows what it did, and starts from what the others may have done.
        made += [
            _moved(
                state, actor, incident_name(state, happened.id), _without(prior(happened.suspects), actor), "incident"
            )
            for actor in told
        ]
    if inject.evidence is not None:
        ratio = ratio_of(inject.reliability)
        made += _weigh(state, told, inject.evidence.incident, inject.evidence.suspect, ratio, "report")
    return made + _taken_back(state, inject, told)


def learned(state: State, act: ActId, actor: ActorId, target: ActorId | None) -> list[ev.Event]:
    """Beliefs that an act changes: the partner's when intelligence is shared, one's own by a fact-finding."""
    made: list[ev.Event] = []
    if act in SHARING and target is not None:
        tie = state.dyads.get((target, actor))
        trust = tie.alpha / (tie.alpha + tie.beta) if tie is not None else 0.5
        for (holder, incident), theirs in state.beliefs.items():
            mine = state.beliefs.get((target, incident))
            if holder == actor and mine is not None:
                pooled = _without(after_sharing(mine.belief, theirs.belief, trust), target)
                made.append(_moved(state, target, incident, pooled, "shared"))
    if act == INQUIRY:
        for (holder, incident), mine in state.beliefs.items():
            author = _author(state, incident)
            if holder == actor and author != actor:
                made.append(_moved(state, actor, incident, after_report(mine.belief, author, INQUIRY_RATIO), "inquiry"))
    return made


def _weigh(
    state: State, told: tuple[ActorId, ...], authored: str, suspect: str, ratio: float, cause: str
) -> list[ev.Event]:
    """Beliefs moved by a report; a suspect's own is left alone, and a suspect new to a belief is added to it."""
    made: list[ev.Event] = []
    incident = incident_name(state, authored)
    for actor in told:
        mine = state.beliefs.get((actor, incident))
        if mine is None or actor == suspect:
            continue
        made.append(_moved(state, actor, incident, after_report(_with(mine.belief, suspect), suspect, ratio), cause))
    return made


def _taken_back(state: State, inject: Inject, told: tuple[ActorId, ...]) -> list[ev.Event]:
    """A correction undoes the weight of the report it corrects."""
    assert state.blueprint is not None
    earlier = next((i for i in state.blueprint.injects if i.id == inject.corrects), None)
    if earlier is None or earlier.evidence is None or not is_released(state, earlier.id):
        return []
    ratio = 1.0 / ratio_of(earlier.reliability)
    return _weigh(state, told, earlier.evidence.incident, earlier.evidence.suspect, ratio, "correction")


def _moved(
    state: State, actor: ActorId, incident: IncidentId, belief: Mapping[str, float], cause: str
) -> ev.BeliefMoved:
    most = max((share for who, share in belief.items() if who != UNKNOWN), default=0.0)
    return ev.BeliefMoved(
        audience=delegation(state, actor),
        incident=incident,
        actor=actor,
        belief={who: round(share, 4) for who, share in belief.items()},
        cause=cause,  # type: ignore[arg-type]
        measures=measures_open(most, _thresholds(state)),
    )


def _thresholds(state: State) -> Mapping[Measure, float]:
    assert state.blueprint is not None
    plan = state.blueprint.modules.security
    given = cast(Mapping[Measure, float], plan.thresholds) if plan is not None else {}
    return {**THRESHOLDS, **given}


def incident_name(state: State, incident: str) -> IncidentId:
    """The name of an incident among those who know of it, from CONTROL's fold; an older version's where it gave one."""
    authored = IncidentId(incident)
    return (
        authored if authored in state.incidents else IncidentId(f"incident-{opaque(state.seed, 'incident', incident)}")
    )


def _author(state: State, incident: IncidentId) -> str:
    assert state.blueprint is not None
    return next(
        i.incident.author
        for i in state.blueprint.injects
        if i.incident and incident_name(state, i.incident.id) == incident
    )


def _delegations(state: State, audience: Audience) -> tuple[ActorId, ...]:
    actors = [a.id for a in state.the_scene.actors]
    if audience == EVERYONE:
        return tuple(actors)
    seats = audience.seats or frozenset()
    return tuple(a for a in actors if seats & set(state.seats_of(a)))


def _with(belief: Mapping[str, float], suspect: str, share: float = 0.05) -> dict[str, float]:
    """The belief with a new suspect, whose share is taken from "unknown"."""
    if belief.get(suspect):
        return dict(belief)
    taken = min(share, belief.get(UNKNOWN, 0.0) / 2.0)
    return {**belief, suspect: taken, UNKNOWN: belief.get(UNKNOWN, 0.0) - taken}


def _without(belief: Mapping[str, float], actor: str) -> dict[str, float]:
    """The belief with `actor` ruled out as a suspect, and its share spread over the others in proportion."""
    rest = {who: share for who, share in belief.items() if who != actor}
    total = math.fsum(rest.values())
    return {who: share / total for who, share in rest.items()} if total > 0.0 else {UNKNOWN: 1.0}
