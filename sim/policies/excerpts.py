"""Sentences of a piece of news that answer a question, found by the words that both have."""

from __future__ import annotations

import re

from sim.exercise.core.names import Text

LETTERS = 5
"""Letters by which a word of a question and one of an answer are taken for the same: its stem, whatever its ending."""
_SENTENCES = re.compile(r"(?<=[.!?])\s+(?=[A-ZÀ-Þ«“])")


def told_of(body: Text, asked: Text | None = None) -> Text:
    """The sentences of a piece of news that answer a question: its first, and that with most of the question's words.

    The second where no other has a word of it, and for no question.
    """
    by_language = {language: _SENTENCES.split(words.strip()) for language, words in body.items()}
    counts = {len(sentences) for sentences in by_language.values()}
    place = 1
    if asked is not None and len(counts) == 1:
        rows = [[_shared(s, asked.get(language, "")) for s in found] for language, found in by_language.items()]
        shared = [sum(row) for row in zip(*rows, strict=True)]
        place = max(range(1, len(shared)), key=lambda k: (shared[k], -k), default=1)
    return {language: " ".join([*found[:1], *found[place : place + 1]]) for language, found in by_language.items()}


def _shared(words: str, others: str) -> int:
    """The number of stems that two texts in one language share."""
    return len(stems(words) & stems(others))


def stems(words: str) -> set[str]:
    """The stems of the longer words of a text, by which two texts in one language are compared."""
    return {word[:LETTERS].lower() for word in re.findall(r"[^\W\d_]+", words) if len(word) >= LETTERS}
