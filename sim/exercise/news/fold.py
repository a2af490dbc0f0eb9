"""Injects, folded."""

from __future__ import annotations

from sim.exercise import events as ev
from sim.exercise.core.event import Entry
from sim.exercise.folding import fold
from sim.exercise.state import State


@fold(ev.InjectReleased)
def inject_released(event: ev.InjectReleased, state: State, entry: Entry) -> None:
    state.injects.append((entry, event))
    state.released.add(event.inject)


@fold(ev.AuthorshipKnown)
def authorship_known(event: ev.AuthorshipKnown, state: State, entry: Entry) -> None:
    state.authored[event.inject] = event.author


@fold(ev.InjectArranged)
def inject_arranged(event: ev.InjectArranged, state: State, entry: Entry) -> None:
    state.arranged[event.inject] = event.status
