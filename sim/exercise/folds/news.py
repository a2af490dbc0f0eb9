"""Injects, folded."""

from __future__ import annotations

from sim.exercise import events as ev
from sim.exercise.folds.folding import fold
from sim.exercise.state import Entry, State


@fold(ev.InjectReleased)
def _(event: ev.InjectReleased, state: State, entry: Entry) -> None:
    state.injects.append((entry, event))
    state.released.add(event.inject)


@fold(ev.InjectArranged)
def _(event: ev.InjectArranged, state: State, entry: Entry) -> None:
    state.arranged[event.inject] = event.status
