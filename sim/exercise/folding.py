"""The table of folds: what each kind of event does to a state; the folds themselves are in the files beside it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from sim.exercise.core.event import Entry, Event
from sim.exercise.state import State

Fold = Callable[[Any, State, Entry], None]
F = TypeVar("F", bound=Fold)


FOLDS: dict[type[Event], Fold] = {}
"""By the event's class; a kind declared with `kept=False` has none."""


def fold(kind: type[Event]) -> Callable[[F], F]:
    """Declare what events of that class do."""

    def declare(function: F) -> F:
        if kind in FOLDS:
            raise ValueError(f"{kind.__name__} has two folds: {FOLDS[kind].__name__}, {function.__name__}")
        FOLDS[kind] = function
        return function

    return declare
