"""Simulated time before it is in the log: a copy of the state, moved on by each event that is made from it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields, is_dataclass
from typing import Any

from sim.exercise import events as ev
from sim.exercise.core.codec import kept
from sim.exercise.core.event import Entry
from sim.exercise.core.names import Ref
from sim.exercise.evolve import evolve
from sim.exercise.state import State


class Course:
    """Events that follow from one another within one command, and the state they lead to. The original is untouched."""

    def __init__(self, state: State, now: int) -> None:
        """Start from `state` at wall-clock `now` (ms)."""
        self.state: State = fork(state)
        self.made: list[ev.Event] = []
        self._now = now

    def then(self, events: Iterable[ev.Event]) -> None:
        """These happen next."""
        for event in events:
            self.made.append(event)
            evolve(self.state, Entry(self.state.seq + 1, Ref(""), self._now, event))


def fork(value: Any) -> Any:
    """A copy that may be moved on by itself: dicts, lists, sets and records that can change are copied at every depth,
    and what never changes (frozen values, tuples, text, numbers) is shared.
    """
    kind: type[Any] = type(value)
    if kind is dict:
        if not any(map(_changes, set(map(type, value.values())))):
            return value.copy()
        return {key: fork(item) for key, item in value.items()}
    if kind is list:
        return [fork(item) for item in value] if any(map(_changes, set(map(type, value)))) else value.copy()
    if kind is set:
        return set(value)
    names = _changing(kind)
    if names is None:
        return value
    copied = object.__new__(kind)
    for name in names:
        setattr(copied, name, fork(getattr(value, name)))
    return copied


@kept
def _changes(kind: type[Any]) -> bool:
    """Whether values of a type can change in place."""
    return kind in (dict, list, set) or _changing(kind) is not None


@kept
def _changing(kind: type[Any]) -> tuple[str, ...] | None:
    """The fields of a record that can change in place; None for any other type."""
    if not is_dataclass(kind) or kind.__dataclass_params__.frozen:  # type: ignore[attr-defined]
        return None
    return tuple(field.name for field in fields(kind))
