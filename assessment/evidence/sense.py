"""Sense of what a candidate wrote, told by its words: those of the case, those of any talks, and those that belong to no talks.

Grammar and a few names of the case are free to whoever pastes; what a text is about is not. No list knows all words, so
that a word alone decides nothing: shares over a document do, and the reason names the words for a person to read.
Measured on documents in both languages (docs/assessment.md).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
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
VARIED, VARIED_TOGETHER, WINDOW, LEAST_VARIED = 0.62, 0.55, 40, 20
"""Least share of different words among forty that carry meaning (moving-average type-token ratio), from twenty such on; a
short text is read together with what was written before, whose words it may well take up.
"""
LEAST_MOULD, LEAST_SMALL = 6, 3
"""Places of a mould, and function words among them, from which on no two honest texts share one by chance."""
MOULDED, LEAST_TEXTS = 0.5, 6
"""Share of talk in moulds used before, from six texts on, from which on it is noise."""
Kind = Literal["entries", "messages"]
Mould = tuple[str, ...]
SHOWN = 5
"""Words that a reason quotes."""


@dataclass(frozen=True, slots=True)
class Weight:
    """The content words of one text by their stems, those of the case among them, and which speak against its sense."""

    stems: tuple[str, ...] = ()
    of_case: tuple[str, ...] = ()
    stock: tuple[str, ...] = ()
    elsewhere: tuple[str, ...] = ()
    mould: Mould = ()
    """Its function words in their places; empty where it is too short to have one of its own."""

    @property
    def words(self) -> int:
        """Number of content words."""
        return len(self.stems)


def weigh(parts: Sequence[Token], said: Iterable[Token], grammar: Grammar, case: frozenset[str]) -> Weight:
    """The weight of a text. `said` are its words but for names of actors and people; `case` holds the scenario's stems."""
    content = [t for t in said if t.text not in grammar.stop]
    others = [t for t in content if t.stem not in case]
    known = hollow(grammar.language)
    return Weight(
        tuple(t.stem for t in content),
        tuple(t.stem for t in content if t.stem in case),
        tuple(t.text for t in others if known.is_stock(t)),
        tuple(t.text for t in others if t.stem in known.elsewhere),
        _mould(parts, grammar),
    )


def _mould(parts: Sequence[Token], grammar: Grammar) -> Mould:
    """A text with its content words and names masked, as *the _ of _ is very _ for _*."""
    words = (t.text if t.text in grammar.stop else "_" for t in parts if t.sort in ("word", "number"))
    mould = tuple(word for word, _ in groupby(words))
    small = sum(word != "_" for word in mould)
    return mould if len(mould) >= LEAST_MOULD and small >= LEAST_SMALL else ()


def is_absurd(weight: Weight) -> bool:
    """Whether one text by itself speaks of things that belong to no talks, more than of the case."""
    return len({*weight.elsewhere}) > 1 and len(weight.elsewhere) >= len(weight.of_case)


def senseless(weights: Sequence[Weight], kind: Kind = "entries", before: Sequence[Weight] = ()) -> Sentence | None:
    """The reason for which texts are noise: most hold words of no talks, their words are those of any talks, or come again
    and again, or talk goes in few moulds. Too short for that, they are read with what was written before.
    """
    reason = _elsewhere(weights, ELSEWHERE_IS_NOISE, kind) or _stock(weights, STOCK_IS_NOISE) or _same(weights, before)
    return reason or (_moulded(weights) if kind == "messages" else None)


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


def _same(weights: Sequence[Weight], before: Sequence[Weight]) -> Sentence | None:
    own = [stem for w in weights for stem in w.stems]
    alone = len(own) >= LEAST_VARIED
    stems = own if alone else [*(stem for w in before for stem in w.stems), *own]
    if len(stems) < LEAST_VARIED or varied(stems) >= (VARIED if alone else VARIED_TOGETHER):
        return None
    most = ", ".join(stem for stem, _ in Counter(stems).most_common(SHOWN))
    return Sentence(WORDS, "senseless.same", {"different": len({*stems}), "of": len(stems), "words": most})


def varied(stems: Sequence[str]) -> float:
    """The mean share of different words in windows of forty (MATTR, Covington and McFall 2010), in [0, 1]."""
    size = min(WINDOW, len(stems))
    windows = len(stems) - size + 1
    return sum(len({*stems[n : n + size]}) for n in range(windows)) / (size * windows)


def _moulded(weights: Sequence[Weight]) -> Sentence | None:
    moulds = [w.mould for w in weights if w.mould]
    again = len(moulds) - len({*moulds})
    if len(weights) < LEAST_TEXTS or again < MOULDED * len(weights):
        return None
    mould = " ".join(Counter(moulds).most_common(1)[0][0])
    return Sentence(WORDS, "senseless.moulded", {"again": again, "of": len(weights), "mould": mould})


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
