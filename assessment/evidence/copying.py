"""Copies: how much of a text stands in what its writer had been shown before."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from sim.reading.read import in_its_language

RUN = 4
"""Words in a row that count as copied: in runs of five a word put in between hid the rest."""

Run = tuple[str, ...]


class Sources:
    """Runs of words in what a writer had been shown, each with the number of the event that first showed it."""

    def __init__(self) -> None:
        self._first: dict[Run, int] = {}

    def add(self, seq: int, texts: Iterable[str]) -> None:
        """Take up texts that event `seq` showed."""
        for text in texts:
            said = folded_words(text)
            for n in range(len(said) - RUN + 1):
                self._first.setdefault(said[n : n + RUN], seq)

    def share(self, text: str, before: int) -> float:
        """The share of a text's words that stand in a run shown before event `before`, in [0, 1]."""
        marked = self.copied(folded_words(text), before)
        return sum(marked) / len(marked) if marked else 0.0

    def copied(self, said: Run, before: int) -> list[bool]:
        """For each word, whether it stands in a run that was shown before event `before`."""
        marked = [False] * len(said)
        for n in range(len(said) - RUN + 1):
            if self._first.get(said[n : n + RUN], before) < before:
                marked[n : n + RUN] = [True] * RUN
        return marked


@lru_cache(maxsize=16_384)
def folded_words(text: str) -> Run:
    """The words and numbers of a text, in small letters and without accents."""
    _, parts = in_its_language(text, None)
    return tuple(t.text for t in parts if t.sort in ("word", "number"))
