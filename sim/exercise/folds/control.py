"""What only the instructor's seat sees, folded."""

from __future__ import annotations

from sim.exercise import events as ev
from sim.exercise.folds.folding import fold
from sim.exercise.state import Entry, State


@fold(ev.ObserverNoted)
def _(event: ev.ObserverNoted, state: State, entry: Entry) -> None:
    state.notes.append((entry, event))
