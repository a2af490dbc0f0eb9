"""Whether JSON values are what Python's types say: no key missing, none too many, no value of another kind."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import is_dataclass
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, NotRequired, Union, get_args, get_origin, get_type_hints, is_typeddict

from sim.exercise.core import codec
from sim.exercise.vocabulary import KINDS
from tools.picture_types import SENT
from web import packets


@cache
def _hints(kind: Any) -> Mapping[str, Any]:
    """The hints of a type; reading them takes longer than a value takes to be compared."""
    return get_type_hints(kind, include_extras=True)


SLICES = _hints(packets.Slices)
HEAD = get_type_hints(packets.Head)


def misfits(value: Any, hint: Any, at: str, met: set[str]) -> Iterator[str]:
    """Where a JSON value is not what its type says; the names of types met on the way are added to `met`."""
    hint = SENT.get(hint, hint)
    if hint is packets.Line:
        yield from _line(value, at, met)
    elif hint is packets.Parts:
        yield from _parts(value, at, met)
    elif is_typeddict(hint) or is_dataclass(hint):
        met.add(hint.__name__)
        yield from _object(value, _hints(hint), at, met)
    elif get_origin(hint) in (Union, UnionType):
        if not any(_fits(value, arm, met) for arm in get_args(hint)):
            yield f"{at}: {value!r} is none of {hint}"
    elif codec.plain(hint) is not hint:
        yield from misfits(value, codec.plain(hint), at, met)
    elif get_origin(hint) is None:
        if not _atom(value, hint):
            yield f"{at}: {value!r} is no {hint.__name__}"
    else:
        yield from _compound(value, hint, at, met)


def _fits(value: Any, hint: Any, met: set[str]) -> bool:
    seen: set[str] = set()
    fits = next(misfits(value, hint, "", seen), None) is None
    if fits:
        met |= seen
    return fits


def _atom(value: Any, hint: Any) -> bool:
    if hint is float:
        return isinstance(value, int | float) and not isinstance(value, bool)
    if hint is int:
        return isinstance(value, int) and not isinstance(value, bool)
    assert hint in (str, bool, NoneType), hint
    return isinstance(value, hint)


def _compound(value: Any, hint: Any, at: str, met: set[str]) -> Iterator[str]:
    origin, args = get_origin(hint), get_args(hint)
    if origin is Literal:
        if not any(value is arg if isinstance(arg, bool) else value == arg for arg in args):
            yield f"{at}: {value!r} is none of {args}"
    elif origin in (list, tuple):
        if not isinstance(value, list):
            yield f"{at}: {value!r} is no list"
        elif origin is tuple and args[-1] is not Ellipsis:
            if len(value) != len(args):
                yield f"{at}: {len(value)} values for {len(args)}"
            for i, (item, arg) in enumerate(zip(value, args, strict=False)):
                yield from misfits(item, arg, f"{at}[{i}]", met)
        else:
            for i, item in enumerate(value):
                yield from misfits(item, args[0], f"{at}[{i}]", met)
    else:
        assert issubclass(origin, Mapping), hint
        if not isinstance(value, dict):
            yield f"{at}: {value!r} is no object"
            return
        for name, item in value.items():
            yield from misfits(item, args[1], f"{at}.{name}", met)


def _object(value: Any, hints: Mapping[str, Any], at: str, met: set[str]) -> Iterator[str]:
    if not isinstance(value, dict):
        yield f"{at}: {value!r} is no object"
        return
    for name in value.keys() - hints.keys():
        yield f"{at}: nobody is told of {name}"
    for name, hint in hints.items():
        optional = get_origin(hint) is NotRequired
        if name in value:
            yield from misfits(value[name], get_args(hint)[0] if optional else hint, f"{at}.{name}", met)
        elif not optional:
            yield f"{at}: {name} is missing"


def _line(value: Any, at: str, met: set[str]) -> Iterator[str]:
    """A line of its kind: what every line has, over the event's own fields where both have one."""
    if not isinstance(value, dict) or value.get("kind") not in KINDS:
        yield f"{at}: {value!r} is no line"
        return
    kind = KINDS[value["kind"]]
    met.add(kind.event.__name__)
    yield from _object(value, _of_a_line(kind.name), f"{at} ({kind.name})", met)


@cache
def _of_a_line(name: str) -> Mapping[str, Any]:
    kind = KINDS[name]
    own = {} if kind.pictured else {f.name: hint for f, hint in codec.declared(kind.event) if f.name != "audience"}
    both = {name: hint | HEAD[name] if name in HEAD else hint for name, hint in own.items()}
    return {**_hints(packets.Head), **both}


def _parts(value: Any, at: str, met: set[str]) -> Iterator[str]:
    for name, parts in value.items():
        hint = SLICES.get(name)
        if hint is None:
            yield f"{at}: no screen has a slice {name}"
        elif is_typeddict(hint):
            met.add(hint.__name__)
            known = _hints(hint)
            yield from _object(parts, {part: known[part] for part in parts if part in known}, f"{at}.{name}", met)
        else:
            yield from misfits(parts, hint, f"{at}.{name}", met)


def whole(value: Any, hint: Any, at: str, met: set[str]) -> list[str]:
    """The misfits of a packet that brings the slices of a screen whole, as a join does."""
    return [*misfits(value, hint, at, met), *_lacking(value["picture"], f"{at}.picture")]


def _lacking(picture: Mapping[str, Any], at: str) -> Iterator[str]:
    other = "control" if "desk" in picture else "desk"
    for name, hint in SLICES.items():
        if name not in picture:
            if name != other:
                yield f"{at}: {name} is missing"
        elif is_typeddict(hint):
            yield from (f"{at}.{name}: {part} is missing" for part in _hints(hint).keys() - picture[name].keys())
