"""A text in each language, and a proper name with the article that a sentence needs; nothing of any one language."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

Language: TypeAlias = str
"""The code of a language: one of `languages()`."""

Text: TypeAlias = Mapping[Language, str]
"""The same words in each language: {"en": ..., "fr": ...}."""

VOWELS = frozenset("aeiouyhœæ")


@dataclass(frozen=True, slots=True)
class Name:
    """A name in one language: `Name("Aldmark", "l’", "f")` is read as “l’Aldmark, de l’Aldmark, à l’Aldmark”.

    `article` is the definite article with which the name stands in a sentence, empty where it stands without; `gender`
    and `number` are what adjectives and participles agree with ("m", "f"; "one", "other").
    """

    text: str
    article: str = ""
    gender: str = "m"
    number: str = "one"

    @property
    def elides(self) -> bool:
        """Whether a word before the name loses its vowel: it begins with a vowel or a mute h, and has no article."""
        first = unicodedata.normalize("NFD", self.text[:1]).lower()[:1]
        return not self.article and first in VOWELS
