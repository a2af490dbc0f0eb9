"""Incidents and beliefs, folded."""

from __future__ import annotations

from sim.exercise import events as ev
from sim.exercise.core.event import Entry
from sim.exercise.folding import fold
from sim.exercise.state import State


@fold(ev.IncidentAssessed)
def incident_assessed(event: ev.IncidentAssessed, state: State, entry: Entry) -> None:
    state.incidents[event.incident] = event


@fold(ev.BeliefMoved)
def belief_moved(event: ev.BeliefMoved, state: State, entry: Entry) -> None:
    state.beliefs[event.actor, event.incident] = event
