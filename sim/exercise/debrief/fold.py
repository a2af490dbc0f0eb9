"""A release, folded: what is disclosed stays so."""

from __future__ import annotations

from sim.exercise import events as ev
from sim.exercise.core.event import Entry
from sim.exercise.folding import fold
from sim.exercise.state import State


@fold(ev.DebriefReleased)
def debrief_released(event: ev.DebriefReleased, state: State, entry: Entry) -> None:
    state.disclosed.what.update(event.what)
    state.disclosed.stakes.update({actor: dict(stakes) for actor, stakes in event.stakes.items()})
    state.disclosed.injects = event.injects or state.disclosed.injects
