"""Copies: how much of a text stands in what its writer had been shown before, word for word or put in other words.

Word for word is told by runs. Somebody else's document with one word in four changed, its words in another order, keeps
its stock of words: entry for entry it is more like its source than two people's reports on one event are like each other
(docs/assessment.md).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from sim.reading.read import in_its_language

RUN = 4
"""Words in a row that count as copied: in runs of five a word put in between hid the rest."""

LEAST_COMPARED = 5
"""Different words of an entry that is compared with another's by its stock of words."""
LIKE = 0.42
"""Words that two entries share, of all of theirs, from which on one may be the other reworded."""
MOSTLY = 0.6
"""Share of a document's entries that are like entries of one other document, from which on it is that one reworded."""
LEAST_ENTRIES = 3
"""Entries compared, at least, for a document to be another one reworded."""
SELFSAME, LEAST_ALONE = 0.7, 8
"""Words shared, of all of theirs, from which on an entry of eight words at least is another by itself."""

NEVER = 1 << 62
"""The event by which a writer's own words were shown to them: none."""

Run = tuple[str, ...]
Bag = frozenset[str]


class Sources:
    """Runs of words in what a writer had been shown, each with the number of the event that first showed it."""

    def __init__(self) -> None:
        self._first: dict[Run, int] = {}
        self._documents: list[tuple[int, list[Bag]]] = []
        self._own: list[Bag] = []

    def add(self, seq: int, texts: Iterable[str]) -> None:
        """Take up texts that event `seq` showed."""
        for text in texts:
            said = folded_words(text)
            for n in range(len(said) - RUN + 1):
                self._first.setdefault(said[n : n + RUN], seq)

    def add_document(self, seq: int, texts: Sequence[str]) -> None:
        """Take up the entries of somebody else's document that event `seq` showed, to be told in other words, too."""
        self.add(seq, texts)
        bags = [bag for text in texts if len(bag := stock(text)) >= LEAST_COMPARED]
        self._documents.append((seq, [bag for bag in bags if _likeness(bag, self._own) < LIKE]))

    def keep(self, texts: Sequence[str]) -> None:
        """Take note of the writer's own text: who copies it later makes it nobody else's."""
        for text in texts:
            said = folded_words(text)
            for n in range(len(said) - RUN + 1):
                self._first.setdefault(said[n : n + RUN], NEVER)
            self._own.append(stock(text))

    def reworded(self, texts: Sequence[str], before: int) -> list[bool]:
        """For each entry of a document, whether it is an entry of one shown before event `before` in other words."""
        bags = [stock(text) for text in texts]
        found = [False] * len(texts)
        for seq, others in self._documents:
            if seq < before and others:
                likeness = [_likeness(bag, others) for bag in bags]
                compared = [like for bag, like in zip(bags, likeness, strict=True) if len(bag) >= LEAST_COMPARED]
                like = sum(one >= LIKE for one in compared)
                whole = len(compared) >= LEAST_ENTRIES and like >= MOSTLY * len(compared)
                for n, (bag, one) in enumerate(zip(bags, likeness, strict=True)):
                    alone = one >= SELFSAME and len(bag) >= LEAST_ALONE
                    found[n] |= alone or (whole and one >= LIKE)
        return found

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


def _likeness(bag: Bag, others: Iterable[Bag]) -> float:
    """The greatest share of common words between an entry and those of a document, in [0, 1]."""
    return max((len(bag & other) / len(bag | other) for other in others if bag), default=0.0)


@lru_cache(maxsize=4_096)
def stock(text: str) -> Bag:
    """The different words of a text, by their stems, with its numbers."""
    _, parts = in_its_language(text, None)
    return frozenset(t.stem for t in parts if t.sort in ("word", "number"))


@lru_cache(maxsize=16_384)
def folded_words(text: str) -> Run:
    """The words and numbers of a text, in small letters and without accents."""
    _, parts = in_its_language(text, None)
    return tuple(t.text for t in parts if t.sort in ("word", "number"))
