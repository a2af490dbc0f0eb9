"""The canonical text of an event's body, written straight from its declared types: what is hashed at every append.

It is the text that `codec.canonical(codec.dump(event))` gives, character for character, without building the JSON
values first; reading stays with the codec.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import is_dataclass
from functools import lru_cache
from json.encoder import encode_basestring as quoted
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin

from sim.exercise.core.blueprint import Blueprint
from sim.exercise.core.codec import canonical, declared, kept, plain
from sim.exercise.core.event import Event
from sim.exercise.core.memo import by_identity
from sim.exercise.core.names import Audience, Phrase, Said, SeatId

Writer = Callable[[Any], str]


def body(event: Event) -> str:
    """The body's canonical text, without the audience. Raises ValueError for a number that JSON does not know."""
    return _record_writer(type(event), ("audience",))(event)


def audience(of: Audience) -> str:
    """The canonical text of an audience: "everyone", or the seats in order."""
    return _seats(of.seats)


@lru_cache(maxsize=4096)
def _seats(seats: frozenset[SeatId] | None) -> str:
    """An exercise has few audiences and many events: each text is written once."""
    return '"everyone"' if seats is None else f"[{','.join(map(quoted, sorted(seats)))}]"


# --- by type ---------------------------------------------------------------------------------------------------------


@kept
def _record_writer(cls: Any, without: tuple[str, ...] = ()) -> Writer:
    """For a dataclass: its fields in the order of their names, each after its own name."""
    parts = sorted((f.name, _by_hint(hint)) for f, hint in declared(cls) if f.name not in without)
    named = [(name, f"{quoted(name)}:", write) for name, write in parts]

    def write_record(value: Any) -> str:
        return "{" + ",".join([key + write(getattr(value, name)) for name, key, write in named]) + "}"

    return write_record


@kept
def _by_hint(hint: Any) -> Writer:
    hint = plain(hint)
    if hint in _ATOMS:
        return _ATOMS[hint]
    origin, args = get_origin(hint), get_args(hint)
    if origin is Literal:
        return quoted if all(isinstance(a, str) for a in args) else canonical
    if hint is Blueprint:
        return _blueprint
    if hint is Said:
        return _said
    if hint is Phrase:
        return _phrase
    if is_dataclass(hint):
        return _record_writer(hint)
    if origin is tuple and len(args) == 2 and args[1] is Ellipsis:
        return _list_writer(_by_hint(args[0]))
    if origin is not None and isinstance(origin, type) and issubclass(origin, Mapping):
        return _object_writer(_by_hint(args[1]))
    if origin in (Union, UnionType) and NoneType in args and len(args) == 2:
        return _optional_writer(_by_hint(next(a for a in args if a is not NoneType)))
    return _any


def _list_writer(item: Writer) -> Writer:
    return lambda value: f"[{','.join(map(item, value))}]"


def _object_writer(item: Writer) -> Writer:
    def write_object(value: Mapping[str, Any]) -> str:
        return "{" + ",".join([f"{quoted(key)}:{item(value[key])}" for key in sorted(value)]) + "}"

    return write_object


def _optional_writer(item: Writer) -> Writer:
    return lambda value: "null" if value is None else item(value)


def _any(value: Any) -> str:
    """By the value's own type, where the declared one leaves it open."""
    if isinstance(value, Mapping):
        return _any_object(value)
    if isinstance(value, frozenset):
        return f"[{','.join(map(quoted, sorted(value)))}]"
    if isinstance(value, tuple | list):
        return _any_list(value)
    return _by_hint(type(value))(value)


_any_object, _any_list = _object_writer(_any), _list_writer(_any)


def _figure(value: float) -> str:
    """A number to six decimals, as the codec gives it."""
    return _finite(round(float(value), 6))


def _finite(value: float) -> str:
    if not math.isfinite(value):
        raise ValueError(f"{value!r} is not a number that a log can hold")
    # Of the float's own type: numpy's numbers print with theirs.
    return float.__repr__(value)


def _whole(value: int) -> str:
    # A bool is an int too, and is written as a word.
    return repr(value) if type(value) is int else canonical(value)


def _said(words: Said) -> str:
    return f'{{"language":{quoted(words.language)},"said":{quoted(words.text)}}}'


def _phrase(words: Phrase) -> str:
    return f'{{"phrase":{quoted(words.template)},"values":{_values(words.values)}}}'


def _value(value: str | int | float) -> str:
    # The values of a phrase are kept as they are: unlike the fields of an event they are not rounded.
    if isinstance(value, str):
        return quoted(value)
    if isinstance(value, float):
        return _finite(value)
    return _whole(value)


_values = _object_writer(_value)


_ATOMS: Mapping[Any, Writer] = {
    str: quoted,
    int: _whole,
    bool: canonical,
    NoneType: canonical,
    float: _figure,
}


_blueprint = by_identity(_record_writer(Blueprint))
"""The longest text of a log, and the same for all the exercises that a process opens from one scenario."""
