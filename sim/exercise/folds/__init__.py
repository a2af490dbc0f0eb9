"""The fold over events, one file for each family: `evolve` moves a state forward, `replay` builds one from a stream."""

from __future__ import annotations

from collections.abc import Iterable

from sim.exercise.folds import (  # noqa: F401 - they declare
    agreements,
    control,
    crises,
    drafting,
    frame,
    mandate,
    news,
    papers,
    security,
    talk,
    world,
)
from sim.exercise.folds.folding import FOLDS
from sim.exercise.state import Entry, State


def evolve(state: State, entry: Entry) -> State:
    """The state after one more event of the same stream, moved in place."""
    event = entry.event
    state.seq = entry.n
    state.audiences[entry.ref] = event.audience
    apply = FOLDS.get(type(event))
    if apply is not None:
        apply(event, state, entry)
    return state


def replay(entries: Iterable[Entry]) -> State:
    """The state after all these events."""
    state = State()
    for entry in entries:
        evolve(state, entry)
    return state
