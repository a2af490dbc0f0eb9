"""Incidents and beliefs, folded."""

from __future__ import annotations

from sim.exercise import events as ev
from sim.exercise.folds.folding import fold
from sim.exercise.state import Entry, State


@fold(ev.IncidentAssessed)
def _(event: ev.IncidentAssessed, state: State, entry: Entry) -> None:
    state.incidents[event.incident] = event


@fold(ev.BeliefMoved)
def _(event: ev.BeliefMoved, state: State, entry: Entry) -> None:
    state.beliefs[event.actor, event.incident] = event
