"""Words that speak against a text's sense, everyday things that belong to no talks, and words of any talks.

The files `hollow.LANGUAGE.txt` hold them. One such word proves nothing; a share of them in a document does.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from sim.reading.grammar import grammar_of, lines, stem
from sim.reading.tokens import Token, folded

LEAST_ENDED = 3
"""Letters that stand before the ending of an abstract word, at least."""


@dataclass(frozen=True, slots=True)
class Hollow:
    """Stems and endings of one language by which words are told that say nothing of a case."""

    elsewhere: frozenset[str]
    """Stems of everyday things and doings: animals, sweets, instruments, games."""
    formulas: frozenset[str]
    """Stems of words that stand in every brochure."""
    endings: tuple[str, ...]
    """Endings of abstract words."""

    def is_stock(self, token: Token) -> bool:
        """Whether a word could stand in a text on any talks: a formula, or an abstract word."""
        return token.stem in self.formulas or self._ends(token.text)

    def _ends(self, word: str) -> bool:
        return any(word.endswith(e) and len(word) >= len(e) + LEAST_ENDED for e in self.endings)


@cache
def hollow(language: str) -> Hollow:
    """The words of that language."""
    grammar = grammar_of(language)
    known: dict[str, list[str]] = {"elsewhere": [], "formulas": [], "endings": []}
    for section, line in lines("hollow", language):
        known[section] += line.split()
    stems = {s: frozenset(stem(folded(word), grammar.stemmer) for word in words) for s, words in known.items()}
    return Hollow(stems["elsewhere"] - grammar.stop, stems["formulas"] - grammar.stop, tuple(known["endings"]))
