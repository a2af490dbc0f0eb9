"""Events and commands to JSON values and back, by their declared types; old payloads are upcast when read.

An event's name in the log is its written-out `kind` and `version`, never its class path. The canonical form (sorted
keys, no spaces, UTF-8) is what the chain of hashes covers.
"""

from __future__ import annotations

import json
import math
import numbers
import re
from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from functools import lru_cache
from types import NoneType, UnionType
from typing import Any, Literal, NewType, TypeVar, Union, cast, get_args, get_origin, get_type_hints

import msgspec

from sim.exercise.core.blueprint import Blueprint
from sim.exercise.core.command import COMMANDS, Command
from sim.exercise.core.event import KINDS, Event
from sim.exercise.core.memo import by_identity
from sim.exercise.core.names import EVERYONE, Audience, Phrase, Said
from sim.exercise.core.words import WORDS
from sim.language import SOURCE, Sentence

Json = Any
F = TypeVar("F", bound=Callable[..., Any])
Decoder = Callable[[Json, str], Any]


def kept(build: F) -> F:
    """A function of types, called once for each."""
    return cast(F, lru_cache(maxsize=None)(build))


class DecodeError(ValueError):
    """A payload that is not what its kind declares; the sentence names the field."""

    def __init__(self, key: str, **parts: str | int) -> None:
        super().__init__(key)
        self.sentence = Sentence(WORDS, f"decode-{key}", parts)

    def __str__(self) -> str:
        return self.sentence.said(SOURCE)


LONGEST_SHOWN = 60
"""Characters that are shown of a name out of a payload."""


def shown(name: object) -> str:
    """A name out of a payload, fit to be shown: no controls, no lone surrogates, not too long."""
    return str(name).encode("unicode_escape").decode("ascii")[:LONGEST_SHOWN]


def _expected(at: str, what: str) -> DecodeError:
    return DecodeError("expected", at=at, what=what)


def canonical(value: Json) -> str:
    """The one text of a JSON value: sorted keys, no spaces, no NaN."""
    return _CANONICAL.encode(value)


def written(value: Json) -> str:
    """The same as msgspec writes it, and logs since then: only very small and very large numbers differ.

    Raises ValueError or OverflowError for what no log can hold.
    """
    canonical(value)  # refuses what is no number, of which the encoder would make null
    return _ENCODER.encode(value).decode()


_CANONICAL = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)


# --- registries ------------------------------------------------------------------------------------------------------

Upcast = Callable[[dict[str, Json]], dict[str, Json]]
UPCASTS: dict[tuple[str, int], Upcast] = {}
"""(kind, version) -> a function that turns that version's body into the next version's."""


def load(kind: str, version: int, body: dict[str, Json], audience: Audience) -> Event:
    """The event a record holds. Raises DecodeError for a kind, version or body that this code cannot read."""
    try:
        event = KINDS[kind].event
    except KeyError:
        raise DecodeError("kind", kind=shown(kind)) from None
    while version < event.version:
        try:
            upcast = UPCASTS[kind, version]
        except KeyError:
            raise DecodeError("no-upcast", kind=shown(kind), version=version) from None
        body, version = upcast(dict(_object(body, kind))), version + 1
    if version > event.version:
        raise DecodeError("newer", kind=shown(kind), version=version, reads=event.version)
    loaded = _record_decoder(event, ("audience",))(_object(body, kind), kind)
    return event(audience=audience, **loaded)


def load_audience(value: Json) -> Audience:
    """The audience that its JSON value stands for. Raises DecodeError."""
    if value == "everyone":
        return EVERYONE
    if not isinstance(value, list) or not all(isinstance(s, str) for s in value):
        raise _expected("audience", "seats")
    return Audience(frozenset(value))


def load_phrase(value: Json) -> Phrase:
    """The phrase that its JSON value stands for. Raises DecodeError."""
    found = _words(value, "why")
    if not isinstance(found, Phrase):
        raise _expected("why", "phrase")
    return found


def load_command(kind: str, body: Mapping[str, Json], **envelope: Any) -> Command:
    """A command from a payload that holds everything but the envelope (id, seat, by, reason), which the server sets."""
    try:
        command = COMMANDS[kind].command
    except KeyError:
        raise DecodeError("command", kind=shown(kind)) from None
    if not isinstance(body, dict):
        raise _expected(kind, "object")
    return command(**_record_decoder(command, ("id", "seat", "by", "reason"))(body, kind), **envelope)


def dump_value(value: Any) -> Json:
    """Any value of the vocabulary as JSON values."""
    return msgspec.json.decode(_ENCODER.encode(value))


def load_value(cls: type[Any], value: Json) -> Any:
    """The inverse of `dump_value`."""
    return _decoder(cls)(value, cls.__name__)


# --- writing ---------------------------------------------------------------------------------------------------------

_ENCODER = msgspec.json.Encoder(order="sorted", enc_hook=lambda value: _foreign(value))


def _foreign(value: Any) -> Any:
    """Mappings that are not dicts, and numpy's numbers, as what JSON knows."""
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, numbers.Integral):
        return int(value)
    if isinstance(value, numbers.Real):
        return float(value)
    raise TypeError(f"a log cannot hold {value!r}")


def body(event: Event) -> str:
    """The canonical text of an event's body, without the audience, which the record carries beside it.

    Give it a `rounding.rounded` event: what is in memory is then what the log holds.
    """
    cls = type(event)
    values = {name: getattr(event, name) for name in _body_fields(cls)}
    if cls in _WITH_BLUEPRINT:
        values["blueprint"] = _written_blueprint(values["blueprint"])
    return _ENCODER.encode(values).decode()


def dump(event: Event) -> dict[str, Json]:
    """An event's body as JSON values."""
    values = {name: getattr(event, name) for name in _body_fields(type(event))}
    return cast("dict[str, Json]", dump_value(values))


@kept
def _body_fields(cls: type[Event]) -> tuple[str, ...]:
    names = tuple(f.name for f in fields(cls) if f.name != "audience")
    if any(plain(hint) is Blueprint for _, hint in declared(cls)):
        _WITH_BLUEPRINT.add(cls)
    return names


_WITH_BLUEPRINT: set[type[Event]] = set()
_written_blueprint = by_identity(lambda blueprint: msgspec.Raw(_ENCODER.encode(blueprint)))
"""Canonical text of a blueprint, cached: the longest text of a log, the same for all exercises of a scenario."""


def audience(of: Audience) -> str:
    """The canonical text of an audience: "everyone", or the seats in order."""
    return _seats(of.seats)


@lru_cache(maxsize=4096)
def _seats(seats: frozenset[str] | None) -> str:
    """An exercise has few audiences and many events: each text is written once."""
    return '"everyone"' if seats is None else _ENCODER.encode(sorted(seats)).decode()


def words(said: Said | Phrase) -> str:
    """The canonical text of words."""
    return _ENCODER.encode(said).decode()


# --- reading ---------------------------------------------------------------------------------------------------------


@kept
def declared(cls: Any) -> tuple[tuple[Any, Any], ...]:
    """Each field of a dataclass with its type, the names in the annotations resolved."""
    hints = get_type_hints(cls)
    return tuple((f, hints[f.name]) for f in fields(cls))


def plain(hint: Any) -> Any:
    """The type that a NewType stands for; any other type itself."""
    while isinstance(hint, NewType):
        hint = hint.__supertype__
    return hint


@kept
def _decoder(hint: Any) -> Decoder:
    hint = plain(hint)
    if hint in _ATOMS:
        return _ATOMS[hint]
    origin, args = get_origin(hint), get_args(hint)
    if origin is Literal:
        return _literal(args)
    if origin in (Union, UnionType):
        return _union(args)
    if origin is tuple:
        return _tuple(args)
    if origin is not None and issubclass(origin, Mapping):
        item = _decoder(args[1])
        return lambda v, at: {k: item(x, f"{at}.{k}") for k, x in _object(v, at).items()}
    if hint is Said or hint is Phrase:
        return _words
    if is_dataclass(hint):
        decode = _record_decoder(hint, ())
        return lambda v, at: hint(**decode(_object(v, at), at))  # type: ignore[operator]
    raise TypeError(f"the codec has no rule for {hint!r}")


@kept
def _record_decoder(cls: Any, without: tuple[str, ...]) -> Callable[[Mapping[str, Json], str], dict[str, Any]]:
    parts = {
        f.name: (_decoder(hint), f.default is MISSING and f.default_factory is MISSING)
        for f, hint in declared(cls)
        if f.name not in without
    }
    required = [name for name, (_, needed) in parts.items() if needed]

    def decode(body: Mapping[str, Json], at: str) -> dict[str, Any]:
        for name in body:
            if name not in parts:
                raise DecodeError("unknown-field", at=at, name=shown(name))
        for name in required:
            if name not in body:
                raise DecodeError("missing", at=at, name=name)
        return {name: parts[name][0](value, f"{at}.{name}") for name, value in body.items()}

    return decode


def _atom(expected: str, test: Callable[[Any], bool]) -> Decoder:
    def decode(value: Json, at: str) -> Any:
        if not test(value):
            raise _expected(at, expected)
        return value

    return decode


def _number(value: Json, at: str) -> float:
    if type(value) is float and math.isfinite(value):
        return value
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise _expected(at, "number")
    return float(value)


_UNFIT = re.compile("[\0\ud800-\udfff]")
"""NUL and lone surrogates: PostgreSQL text and UTF-8 cannot store them."""


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and _UNFIT.search(value) is None


_ATOMS: Mapping[Any, Decoder] = {
    str: _atom("text", _is_text),
    int: _atom("whole", lambda v: isinstance(v, int) and not isinstance(v, bool) and -(2**63) <= v < 2**63),
    bool: _atom("truth", lambda v: isinstance(v, bool)),
    NoneType: _atom("nothing", lambda v: v is None),
    float: _number,
}


def _object(value: Json, at: str) -> Mapping[str, Json]:
    if not isinstance(value, dict):
        raise _expected(at, "object")
    return value


def _literal(options: tuple[Any, ...]) -> Decoder:
    def decode(value: Json, at: str) -> Any:
        if not isinstance(value, str) or value not in options:
            raise DecodeError("one-of", at=at, options=", ".join(map(str, options)))
        return value

    return decode


def _union(args: tuple[Any, ...]) -> Decoder:
    """Decoder by the JSON type of a value; a dataclass reads the objects that have no name but those of its fields."""
    rest = tuple(plain(a) for a in args if a is not NoneType)
    optional = len(rest) < len(args)
    if len(rest) == 1:
        one = _decoder(rest[0])
        return lambda v, at: None if v is None and optional else one(v, at)
    lists = next((_decoder(a) for a in rest if get_origin(a) is tuple), None)
    text, number = (_decoder(a) if a in rest else None for a in (str, float))
    records = [(frozenset(f.name for f, _ in declared(a)), _decoder(a)) for a in rest if _is_record(a)]
    others = [a for a in rest if get_origin(a) is not tuple and a not in (str, float) and not _is_record(a)]
    single = _decoder(others[0]) if others else None

    def decode(value: Json, at: str) -> Any:
        if value is None and optional:
            return None
        if isinstance(value, list) and lists is not None:
            return lists(value, at)
        if isinstance(value, str) and text is not None:
            return text(value, at)
        if isinstance(value, int | float) and number is not None:
            return number(value, at)
        for names, record in records if isinstance(value, dict) else ():
            if value.keys() <= names:
                return record(value, at)
        if single is None:
            raise _expected(at, "list")
        return single(value, at)

    return decode


def _is_record(hint: Any) -> bool:
    return isinstance(hint, type) and is_dataclass(hint)


def _tuple(args: tuple[Any, ...]) -> Decoder:
    item = tuple(_decoder(a) for a in args if a is not Ellipsis)
    endless = args[-1] is Ellipsis

    def decode(value: Json, at: str) -> Any:
        if not isinstance(value, list):
            raise _expected(at, "list")
        if endless:
            return tuple(item[0](v, f"{at}[{i}]") for i, v in enumerate(value))
        if len(value) != len(item):
            raise DecodeError("count", at=at, count=len(item))
        return tuple(d(v, f"{at}[{i}]") for i, (d, v) in enumerate(zip(item, value, strict=True)))

    return decode


def _words(value: Json, at: str) -> Said | Phrase:
    match value:
        case {"said": str(text), "language": str(language), **rest} if not rest and _is_text(text):
            return Said(text, language)
        case {"phrase": str(template), "values": dict(values), **rest} if not rest and all(
            isinstance(v, str | int | float) for v in values.values()
        ):
            return Phrase(template, values)
    raise _expected(at, "words")
