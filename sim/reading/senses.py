"""Words as what they do in a message, the same in each language: *decline*, *rejeter* and *hors de question* refuse.

The files `senses.LANGUAGE.txt` hold them; what is learned of a sense in one language serves in the others.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from sim.reading.cues import END
from sim.reading.grammar import lines

SHORTEST = 3
"""Letters of the shortest beginning of a word that stands for all its endings."""
ENDED = 5
"""Letters of the shortest word whose ending is looked at."""


@dataclass(frozen=True, slots=True)
class Senses:
    """Phrases and words of one language by what they do."""

    phrases: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]
    """First word -> phrases that begin with it and their sense, the longest first; one word is a phrase, too."""
    starts: Mapping[str, tuple[tuple[str, str], ...]]
    """First letters -> beginnings of words and their sense, the longest first."""
    endings: tuple[tuple[str, str], ...]
    """Endings that tell mood and tense, and their sense, the longest first, for words that have none themselves."""

    def of(self, words: Sequence[str]) -> list[str]:
        """The senses in a line, in order; signs of names, marks and ends of sentences stand as they are."""
        found: list[str] = []
        place = 0
        while place < len(words):
            one = words[place]
            if one == END or not one[0].isalpha():
                found.append(one)
                place += 1
                continue
            for phrase, sense in self.phrases.get(one, ()):
                if tuple(words[place : place + len(phrase)]) == phrase:
                    found.append(sense)
                    place += len(phrase)
                    break
            else:
                if meant := self._begun(one) or self._ended(one):
                    found.append(meant)
                place += 1
        return found

    def _begun(self, word: str) -> str:
        return next((sense for start, sense in self.starts.get(word[:SHORTEST], ()) if word.startswith(start)), "")

    def _ended(self, word: str) -> str:
        if len(word) < ENDED:
            return ""
        return next((sense for ending, sense in self.endings if word.endswith(ending)), "")


@cache
def senses(language: str) -> Senses:
    """The senses of a language."""
    phrases: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    starts: dict[str, list[tuple[str, str]]] = {}
    endings: list[tuple[str, str]] = []
    for sense, line in lines("senses", language):
        for phrase in (tuple(part.split()) for part in line.split(",")):
            if len(phrase) == 1 and phrase[0].startswith("*"):
                endings.append((phrase[0][1:], sense))
            elif len(phrase) == 1 and phrase[0].endswith("*"):
                start = phrase[0][:-1]
                starts.setdefault(start[:SHORTEST], []).append((start, sense))
            else:
                phrases.setdefault(phrase[0], []).append((phrase, sense))
    return Senses(
        {first: tuple(sorted(held, key=lambda one: -len(one[0]))) for first, held in phrases.items()},
        {first: tuple(sorted(held, key=lambda one: -len(one[0]))) for first, held in starts.items()},
        tuple(sorted(endings, key=lambda one: -len(one[0]))),
    )
