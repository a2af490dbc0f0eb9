"""A sentence that is said later, when its reader's language is known."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from sim.language.names import Language, in_language
from sim.language.sentences import Sentences, languages


@dataclass(frozen=True, slots=True, eq=False)
class Sentence(Mapping[Language, str]):
    """The sentence `key` of these words with its parts: a Text that is said when it is read.

    A part is what `Sentences.say` takes, or another Sentence, a Text, or a list of any of these: each is put in the
    reader's language, a Text that lacks it in the source language or its first. Raises KeyError for no such sentence.
    """

    words: Sentences = field(repr=False)
    key: str
    parts: Mapping[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if not self.words.has(self.key):
            raise KeyError(f"no sentence {self.key!r}")

    def said(self, language: Language) -> str:
        """The sentence in that language."""
        return self.words.say(self.key, language, **{name: _put(part, language) for name, part in self.parts.items()})

    def __getitem__(self, language: Language) -> str:
        return self.said(language)

    def __iter__(self) -> Iterator[Language]:
        return iter(languages())

    def __len__(self) -> int:
        return len(languages())


def _put(part: Any, language: Language) -> Any:
    match part:
        case Sentence():
            return part.said(language)
        case Mapping():
            return in_language(part, language)
        case tuple() | list():
            return [_put(item, language) for item in part]
    return part
