"""A stretch of simulated time before it is in the log: a copy of the state that moves on with each event made of it."""

from __future__ import annotations

import copy
from collections.abc import Iterable

from sim.exercise import events as ev
from sim.exercise.core.event import Entry
from sim.exercise.core.names import Ref
from sim.exercise.evolve import evolve
from sim.exercise.state import State

_LEFT_ALONE = ("blueprint", "scene", "briefs", "messages", "injects", "documents", "notes", "tasks", "due")
"""What no passing of days changes: shared with the original, so that the copy is cheap."""
_GROWS = ("actions", "mandates", "moves", "packages", "decisions", "answered", "asked")
"""What a passing of days may add to but not change: a list or table of its own, with the same things in it."""


class Course:
    """Events that follow from one another within one command, and the state they lead to. The original is untouched."""

    def __init__(self, state: State, now: int) -> None:
        """Start from `state` at wall-clock `now` (ms)."""
        kept = {id(getattr(state, name)): getattr(state, name) for name in _LEFT_ALONE}
        kept |= {id(getattr(state, name)): copy.copy(getattr(state, name)) for name in _GROWS}
        kept[id(state.audiences)] = {}
        self.state: State = copy.deepcopy(state, kept)
        self.made: list[ev.Event] = []
        self._now = now

    def then(self, events: Iterable[ev.Event]) -> None:
        """These happen next."""
        for event in events:
            self.made.append(event)
            evolve(self.state, Entry(self.state.seq + 1, Ref(""), self._now, event))
