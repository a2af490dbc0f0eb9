"""Texts in the languages that a reader reads: the others are left out wherever the types say that a text stands."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from functools import cache
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints, is_typeddict

from sim.exercise.core.names import Text
from sim.exercise.vocabulary import KINDS
from sim.language import SOURCE, languages
from web.packets import Slices

Cut = Callable[[Any, Collection[str]], Any]
"""Gives a value with its texts in some languages alone."""


def cut_text(text: Text, read: Collection[str]) -> Text:
    """The text in the languages `read`; where it lacks one, also in that which a screen shows in its place."""
    kept = {language: text[language] for language in read if language in text}
    if text and len(kept) < len(read):
        instead = SOURCE if SOURCE in text else next(iter(text))
        kept[instead] = text[instead]
    return kept


def cut_part(slice_name: str, part: str, value: Any, read: Collection[str]) -> Any:
    """A part of a slice with its texts in the languages `read`."""
    cut = _part(slice_name, part)
    return value if cut is None else cut(value, read)


@cache
def others(read: tuple[str, ...]) -> tuple[bytes, ...]:
    """The names, in JSON, under which texts stand in other languages than those `read`."""
    return tuple(f'"{language}":'.encode() for language in languages() if language not in read)


@cache
def texts_of(kind: str) -> tuple[str, ...]:
    """The fields of a kind of event that are texts."""
    return tuple(name for name, hint in get_type_hints(KINDS[kind].event).items() if hint == Text)


@cache
def _part(slice_name: str, part: str) -> Cut | None:
    hint = get_type_hints(Slices)[slice_name]
    if is_typeddict(hint):
        return _cut(get_type_hints(hint)[part])
    return _cut(get_args(hint)[1])


def _cut(hint: Any) -> Cut | None:
    """The function that cuts the texts in a value of that type; None where it has none."""
    if hint == Text:
        return cut_text
    match get_origin(hint):
        case origin if origin in (Union, UnionType):
            return _either([one for one in get_args(hint) if one is not NoneType])
        case origin if origin in (list, Sequence):
            return _each(_cut(get_args(hint)[0]))
        case origin if origin in (dict, Mapping):
            return _values(_cut(get_args(hint)[1]))
    return _fields(hint) if is_typeddict(hint) else None


def _either(hints: list[Any]) -> Cut | None:
    cuts = [cut for hint in hints if (cut := _cut(hint)) is not None]
    if not cuts:
        return None
    if len(hints) > 1:
        raise TypeError(f"which of these has the texts? {hints}")
    return lambda value, read: None if value is None else cuts[0](value, read)


def _each(cut: Cut | None) -> Cut | None:
    return None if cut is None else lambda value, read: [cut(item, read) for item in value]


def _values(cut: Cut | None) -> Cut | None:
    return None if cut is None else lambda value, read: {name: cut(item, read) for name, item in value.items()}


def _fields(hint: Any) -> Cut | None:
    cuts = {name: cut for name, part in get_type_hints(hint).items() if (cut := _cut(part)) is not None}
    if not cuts:
        return None
    return lambda value, read: {n: cuts[n](item, read) if n in cuts else item for n, item in value.items()}
