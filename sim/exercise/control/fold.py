"""Fold of the events for the instructor's seat only."""

from __future__ import annotations

from sim.exercise import events as ev
from sim.exercise.core.event import Entry
from sim.exercise.folding import fold
from sim.exercise.state import State


@fold(ev.ObserverNoted)
def observer_noted(event: ev.ObserverNoted, state: State, entry: Entry) -> None:
    state.notes.append((entry, event))
