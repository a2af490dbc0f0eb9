"""Sense of what a candidate wrote, told by its words: those of the case, those of any talks, and those that belong to no talks.

Grammar and a few names of the case are free to whoever pastes; what a text is about is not. No list knows all words, so
that a word alone decides nothing: shares over a document do, and the reason names the words for a person to read.
Measured on documents in both languages (docs/assessment.md).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from assessment.text import WORDS
from sim.language import Sentence
from sim.reading.grammar import Grammar
from sim.reading.hollow import hollow
from sim.reading.tokens import Token

ELSEWHERE_CAPS, ELSEWHERE_IS_NOISE = 0.4, 0.6
"""Share of entries with a word that belongs to no talks, from which on they may earn 2 at most, or 1."""
LEAST_ELSEWHERE = 3
"""Different such words, at least: an idiom is no absurdity."""
STOCK_CAPS, STOCK_IS_NOISE = 0.17, 0.25
"""Share of words of any talks among those that carry meaning, from which on they may earn 2 at most, or 1."""
SPECIFIC = 0.5
"""Share of words of the case from which on a text is about it, however it is put."""
LEAST_WORDS = 12
"""Words that carry meaning from which on their shares say anything."""
Kind = Literal["entries", "messages"]
SHOWN = 5
"""Words that a reason quotes."""


@dataclass(frozen=True, slots=True)
class Weight:
    """The content words of one text: their number, the stems of those of the case, and which speak against its sense."""

    words: int = 0
    of_case: tuple[str, ...] = ()
    stock: tuple[str, ...] = ()
    elsewhere: tuple[str, ...] = ()


def weigh(said: Iterable[Token], grammar: Grammar, case: frozenset[str]) -> Weight:
    """The weight of a text's words, names of actors and people aside; `case` holds the stems of the scenario's texts."""
    content = [t for t in said if t.text not in grammar.stop]
    others = [t for t in content if t.stem not in case]
    known = hollow(grammar.language)
    return Weight(
        len(content),
        tuple(t.stem for t in content if t.stem in case),
        tuple(t.text for t in others if known.is_stock(t)),
        tuple(t.text for t in others if t.stem in known.elsewhere),
    )


def is_absurd(weight: Weight) -> bool:
    """Whether one text by itself speaks of things that belong to no talks, more than of the case."""
    return len({*weight.elsewhere}) > 1 and len(weight.elsewhere) >= len(weight.of_case)


def senseless(weights: Sequence[Weight], kind: Kind = "entries") -> Sentence | None:
    """The reason for which texts are noise: most hold words of no talks, or their words are those of any talks."""
    return _elsewhere(weights, ELSEWHERE_IS_NOISE, kind) or _stock(weights, STOCK_IS_NOISE)


def hollow_words(weights: Sequence[Weight]) -> Sentence | None:
    """The reason for which entries earn no more than 2, where so many of their words speak against their sense."""
    return _elsewhere(weights, ELSEWHERE_CAPS, "entries") or _stock(weights, STOCK_CAPS)


def is_specific(weights: Sequence[Weight]) -> bool:
    """Whether half of the words are words of the case, of twelve at least."""
    count = sum(w.words for w in weights)
    return count >= LEAST_WORDS and sum(len(w.of_case) for w in weights) >= SPECIFIC * count


def tells_the_case(weights: Sequence[Weight]) -> bool:
    """Whether texts that name none of its issues, figures or places are about the case all the same, by twelve of its words."""
    return is_specific(weights) and len({stem for w in weights for stem in w.of_case}) >= LEAST_WORDS


def _elsewhere(weights: Sequence[Weight], least: float, kind: Kind) -> Sentence | None:
    strange = [w.elsewhere for w in weights if w.elsewhere]
    words = dict.fromkeys(word for one in strange for word in one)
    if len(words) < LEAST_ELSEWHERE or len(strange) < least * len(weights):
        return None
    values = {"kind": kind, "count": len(strange), "of": len(weights), "words": ", ".join([*words][:SHOWN])}
    return Sentence(WORDS, "senseless.elsewhere", values)


def _stock(weights: Sequence[Weight], least: float) -> Sentence | None:
    count = sum(w.words for w in weights)
    words = [word for w in weights for word in w.stock]
    if count < LEAST_WORDS or len(words) < least * count or is_specific(weights):
        return None
    quoted = ", ".join([*dict.fromkeys(words)][:SHOWN])
    return Sentence(WORDS, "senseless.stock", {"stock": len(words), "of": count, "words": quoted})
