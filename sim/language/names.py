"""A text in each language, and a proper name with the article that a sentence needs."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

Language: TypeAlias = str
"""The code of a language: one of `languages()`."""

SOURCE: Language = "en"
"""The language in which sentences are written first, and which stands in where another lacks one."""

Text: TypeAlias = Mapping[Language, str]
"""The same words in each language: {"en": ..., "fr": ...}."""


def in_language(text: Text, language: Language) -> str:
    """The text in that language; where it has none, in the source language or the first that has words."""
    return text.get(language) or text.get(SOURCE) or next(filter(None, text.values()), "")


VOWELS = frozenset("aeiouyœæ")
OPENING = "«“‘ \N{NO-BREAK SPACE}"
"""The marks that may stand before the first letter of a title."""


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
        """Whether a word before the name loses its vowel: it begins with a vowel or a mute h, and has no article.

        A title in quotation marks may be asked, too: d’« Arbitrage », de « Huit ans », de Yalta, d’Ypres.
        """
        title = self.text.lstrip(OPENING)
        letters = unicodedata.normalize("NFD", title).lower()
        match letters[:1]:
            case "y":  # a consonant before a vowel
                vowel = letters[1:2] not in VOWELS
            case "h":  # aspirate in many words, of which titles are made; mute in most names
                vowel = title == self.text
            case first:
                vowel = first in VOWELS
        return not self.article and vowel
