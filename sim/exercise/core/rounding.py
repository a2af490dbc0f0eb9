"""Floats of an event at six decimals, so that what is in memory is what the log holds."""

from __future__ import annotations

import math
import operator
from collections.abc import Callable, Mapping
from dataclasses import is_dataclass, replace
from types import UnionType
from typing import Any, TypeVar, Union, cast, get_args, get_origin

from sim.exercise.core.blueprint import Blueprint
from sim.exercise.core.codec import declared, kept, plain
from sim.exercise.core.event import Event
from sim.exercise.core.memo import by_identity
from sim.exercise.core.names import Phrase, Said

E = TypeVar("E", bound=Event)
Rounder = Callable[[Any], Any]


def rounded(event: E) -> E:
    """The event with every declared float at six decimals: itself where nothing changes.

    Raises ValueError for a number that JSON does not know.
    """
    change = _rounder(type(event))
    return event if change is None else cast(E, change(event))


@kept
def _rounder(hint: Any) -> Rounder | None:
    """The function that rounds a value of this type; None where it holds no float."""
    hint = plain(hint)
    origin, args = get_origin(hint), get_args(hint)
    if hint is float:
        return _six
    if hint is Phrase:
        return _finite_phrase
    if hint is Blueprint:
        return _rounded_blueprint
    if is_dataclass(hint):
        return _record_rounder(cast("type[Any]", hint))
    if origin in (Union, UnionType):
        return _union_rounder(args)
    if origin is tuple or (isinstance(origin, type) and issubclass(origin, Mapping)):
        item = _rounder(args[1] if origin is not tuple else args[0])
        if item is None:
            return None
        return _tuple_rounder(item) if origin is tuple else _mapping_rounder(item)
    return None


def _union_rounder(args: tuple[Any, ...]) -> Rounder | None:
    by_type = {get_origin(plain(a)) or plain(a): r for a in args if (r := _rounder(a)) is not None}
    if not by_type:
        return None
    if len(by_type) == 1 and Phrase not in by_type and Said not in map(plain, args):
        one = next(iter(by_type.values()))
        return lambda value: value if value is None else one(value)
    return lambda value: value if (change := by_type.get(type(value))) is None else change(value)


def _record_rounder(cls: type[Any]) -> Rounder | None:
    parts = [(f.name, change) for f, hint in declared(cls) if (change := _rounder(hint)) is not None]

    def change_record(value: Any) -> Any:
        changed = {name: new for name, change in parts if (new := change(old := getattr(value, name))) is not old}
        return replace(value, **changed) if changed else value

    return change_record if parts else None


def _tuple_rounder(item: Rounder) -> Rounder:
    def change_tuple(value: tuple[Any, ...]) -> tuple[Any, ...]:
        new = tuple(map(item, value))
        return value if all(map(operator.is_, new, value)) else new

    return change_tuple


def _mapping_rounder(item: Rounder) -> Rounder:
    def change_mapping(value: Mapping[str, Any]) -> Mapping[str, Any]:
        new = {key: item(one) for key, one in value.items()}
        return value if all(map(operator.is_, new.values(), value.values())) else new

    return change_mapping


def _six(value: float) -> float:
    # Most are at six decimals already; to see that is far quicker than to round, which goes by way of the decimal text.
    if (
        type(value) is float
        and abs(value) < _EXACT
        and int(value * 1e6 + (0.5 if value > 0.0 else -0.5)) / 1e6 == value
    ):
        return value
    new = round(float(value), 6)
    if not math.isfinite(new):
        raise ValueError(f"{value!r} is not a number that a log can hold")
    return value if type(value) is float and new == value else new


_EXACT = 2.0**32
"""Below this, a float holds the number of millionths exactly."""


def _finite_phrase(phrase: Phrase) -> Phrase:
    """The phrase as it is: its values are kept to the last digit, unlike the fields of an event."""
    for value in phrase.values.values():
        if isinstance(value, float) and not math.isfinite(value):
            raise ValueError(f"{value!r} is not a number that a log can hold")
    return phrase


_rounded_blueprint = by_identity(lambda blueprint: cast(Rounder, _record_rounder(Blueprint))(blueprint))
