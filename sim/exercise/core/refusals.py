"""Refusals of commands: a code for programs, and a sentence for people that says what to do next."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sim.exercise.core.names import Text
from sim.exercise.core.words import WORDS, say
from sim.language import SOURCE, Language, Name, languages

Value = str | int | Text | tuple[Text, ...] | Mapping[Language, Name]


class Refused(Exception):
    """An expected refusal. `code` is stable; `values` fill its sentence, each a text in every language or for all."""

    def __init__(self, code: str, **values: Value) -> None:
        super().__init__(code)
        if not WORDS.has(f"refused-{code}"):
            raise KeyError(f"no sentence for the refusal {code!r}")
        self.code = code
        self.values = values

    def say(self, language: str) -> str:
        """The sentence in one language."""
        return say(
            f"refused-{self.code}", language, **{name: _in(language, value) for name, value in self.values.items()}
        )

    @property
    def sentence(self) -> Text:
        """The sentence in each language."""
        return {language: self.say(language) for language in languages()}

    def __str__(self) -> str:
        return f"{self.code}: {self.say(SOURCE)}"


def _in(language: str, value: Value) -> Any:
    match value:
        case Mapping():
            return value[language]
        case tuple():
            return tuple(text[language] for text in value)
    return value
