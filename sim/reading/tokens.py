"""Words, numbers and marks of a text with their positions, folded so that two spellings of one word are equal."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from sim.reading.grammar import Grammar, stem

Sort = Literal["word", "number", "sign", "stop", "mark"]
"""A word, a number in digits, a sign of a unit (%, €), the end of a sentence, or any other punctuation."""

LONGEST_TEXT = 12_000
"""Characters read of one text; a message holds 4,000 and a field of a document 8,000."""
MOST_PARTS = 2_000
"""Words and marks read of one text: 8,000 characters of prose have fewer, of signs they could have 8,000."""
LONGEST_WORD = 48
"""Characters of a word that are looked at: the bound on the sorting of accents, and no name is longer."""

_PARTS = re.compile(
    r"(?P<number>\d+(?:[ \u00a0\u202f.,’']\d{3}(?!\d))*(?:[.,]\d+)*)"
    r"|(?P<word>[^\W\d_](?:[^\W_]|[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff])*(?:['’ʼ](?=[^\W\d_])(?:[^\W_]|[\u0300-\u036f])+)?)"
    r"|(?P<sign>[%‰€$£°²³/])"
    r"|(?P<stop>[.!?…]+|\n+)"
    r"|(?P<mark>[^\s\w])"
)


@dataclass(frozen=True, slots=True)
class Token:
    """A part of a text: how it is folded, its stem, its place [start, end) and the sentence that it stands in."""

    text: str
    stem: str
    sort: Sort
    start: int
    end: int
    sentence: int


@lru_cache(maxsize=32_768)
def folded(word: str) -> str:
    """The word in small letters, without accents and apostrophes, ligatures parted."""
    small = word[:LONGEST_WORD].casefold().replace("œ", "oe").replace("æ", "ae")
    marks = unicodedata.normalize("NFKD", small)
    return "".join(
        c for c in marks if not unicodedata.combining(c) and unicodedata.category(c) != "Cf" and c not in "'’ʼ"
    )


def tokens(text: str, grammar: Grammar) -> tuple[Token, ...]:
    """The parts of a text, contractions written out: don’t is *do* and *not*, both where it stands."""
    found: list[Token] = []
    sentence = 0
    for part in _PARTS.finditer(text[:LONGEST_TEXT]):
        if len(found) >= MOST_PARTS:
            break
        sort: Sort = part.lastgroup  # type: ignore[assignment]
        start, end, said = part.start(), part.end(), part.group()
        if sort == "word":
            pieces = grammar.pieces(said)
            found += [Token(piece, stem(piece, grammar.stemmer), sort, start, end, sentence) for piece in pieces]
            continue
        if said == "." and found and found[-1].end == start and found[-1].text in grammar.words("short"):
            continue
        found.append(Token(said, said, sort, start, end, sentence))
        if sort == "stop":
            sentence += 1
    return tuple(found)
