"""A sentence that is said later, when its reader's language is known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sim.language.names import Language, Text, in_language
from sim.language.sentences import Sentences, languages


@dataclass(frozen=True, slots=True)
class Sentence:
    """The sentence `key` of these words with its values.

    A value is what `Sentences.say` takes, or another Sentence, a Text, or a list of any of these: each is put in the
    reader's language, a Text that lacks it in the source language or its first.
    """

    words: Sentences = field(repr=False)
    key: str
    values: Mapping[str, Any] = field(default_factory=dict)

    def said(self, language: Language) -> str:
        """The sentence in that language."""
        return self.words.say(
            self.key, language, **{name: _put(value, language) for name, value in self.values.items()}
        )

    @property
    def text(self) -> Text:
        """The sentence in every language."""
        return {language: self.said(language) for language in languages()}


def _put(value: Any, language: Language) -> Any:
    match value:
        case Sentence():
            return value.said(language)
        case Mapping():
            return in_language(value, language)
        case tuple() | list():
            return [_put(item, language) for item in value]
    return value
