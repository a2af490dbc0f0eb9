"""The sentences of the exercise, in Fluent files beside the topics they speak of."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Any

from sim.exercise.core.names import Text
from sim.language import Sentences, languages

WORDS = Sentences("sim.exercise")


def say(key: str, language: str, /, **values: Any) -> str:
    """The sentence `key` in that language; the same values are filled in once for all their readers."""
    return _filled(key, language, tuple(values.items()))


@cache
def variables(key: str, language: str) -> tuple[str, ...]:
    """The values that the sentence takes in that language, by name."""
    return tuple(sorted(WORDS.variables(key, language)))


@lru_cache(maxsize=4096)
def _filled(key: str, language: str, values: tuple[tuple[str, Any], ...]) -> str:
    return WORDS.say(key, language, **dict(values))


def everywhere(key: str, /, **values: Any) -> Text:
    """The sentence in every language."""
    return {language: say(key, language, **values) for language in languages()}


def joined(key: str, parts: list[str], language: str) -> str:
    """The parts strung together two by two, as that sentence joins `first` and `rest`; empty without parts."""
    if not parts:
        return ""
    rest = parts[-1]
    for first in reversed(parts[:-1]):
        rest = say(key, language, first=first, rest=rest)
    return rest
