"""Substance of a text: its words, what is new in it, copied, repeated, on the subject, and whether it can be read."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Sequence
from functools import lru_cache

from sim.reading.grammar import Grammar
from sim.reading.reading import Substance
from sim.reading.tokens import Token, tokens

RUN = 5
"""Words of a run that counts as copied."""
_LONGEST_REPEAT = 4


def substance(
    parts: Sequence[Token],
    grammar: Grammar,
    shown: Iterable[str],
    own: Iterable[str],
    named: Sequence[int],
    known: Sequence[Container[str]],
) -> Substance:
    """Measures of a text against what its writer was shown and wrote before; `named` are the sentences with a name."""
    words = [t for t in parts if t.sort == "word"]
    content = [t.stem for t in words if t.text not in grammar.stop]
    seen: frozenset[str] = frozenset().union(*(_stems(text, grammar.language) for text in shown), frozenset())
    runs: frozenset[tuple[str, ...]] = frozenset().union(
        *(_runs(text, grammar.language) for text in shown), frozenset()
    )
    copied = [False] * len(words)
    said = tuple(t.text for t in words)
    for n in range(len(said) - RUN + 1):
        if said[n : n + RUN] in runs:
            copied[n : n + RUN] = [True] * RUN
    sentences = {t.sentence for t in words}
    fresh = {one for one in content if one not in seen}
    return Substance(
        words=len(content),
        new=_share(sum(one in fresh for one in content), len(content)),
        copied=_share(sum(copied), len(words)),
        repeated=_share(_repeated(said, own, grammar.language), len(words)),
        on_subject=_share(len(sentences & set(named)), len(sentences)),
        readable=readable(parts, grammar, known),
    )


def readable(parts: Sequence[Token], grammar: Grammar, known: Sequence[Container[str]]) -> bool:
    """Whether the words are words of the language: function words and known stems, spelt as words are."""
    words = [t for t in parts if t.sort == "word"]
    if not words:
        return any(t.sort == "number" for t in parts)
    if len(words) >= 3 and len({t.text for t in words}) == 1 and not _known(words[0], known):
        return False
    good = sum(t.text in grammar.stop or _known(t, known) or _spelt(t.text, grammar.language) for t in words)
    return good >= 0.6 * len(words)


def _known(token: Token, known: Sequence[Container[str]]) -> bool:
    return any(token.text in words or token.stem in words for words in known)


@lru_cache(maxsize=8192)
def _spelt(word: str, language: str) -> bool:
    """Whether a word looks like one: it has vowels in measure, and no long run of one sort."""
    vowels = sum(c in "aeiouy" for c in word)
    if len(word) < 3:
        return False
    if not 0.2 <= vowels / len(word) <= 0.75:
        return False
    return re.search(r"[^aeiouy]{5}|[aeiouy]{4}|(.)\1\1|qw|wq|jk|kj|lk[jh]|df[gk]|sdf|hj[kl]", word) is None


@lru_cache(maxsize=1024)
def _said(text: str, language: str) -> tuple[Token, ...]:
    from sim.reading.grammar import grammar_of

    return tuple(t for t in tokens(text, grammar_of(language)) if t.sort == "word")


@lru_cache(maxsize=1024)
def _stems(text: str, language: str) -> frozenset[str]:
    return frozenset(t.stem for t in _said(text, language))


@lru_cache(maxsize=1024)
def _runs(text: str, language: str) -> frozenset[tuple[str, ...]]:
    said = tuple(t.text for t in _said(text, language))
    return frozenset(said[n : n + RUN] for n in range(len(said) - RUN + 1))


def _repeated(said: tuple[str, ...], own: Iterable[str], language: str) -> int:
    """Words in a run that stood before in this text, or in the writer's earlier ones."""
    before: set[tuple[str, ...]] = set()
    for text in own:
        before |= _runs(text, language)
    marked = [False] * len(said)
    here: set[tuple[str, ...]] = set()
    for n in range(len(said) - _LONGEST_REPEAT + 1):
        run = said[n : n + _LONGEST_REPEAT]
        if run in here or said[n : n + RUN] in before:
            marked[n : n + _LONGEST_REPEAT] = [True] * _LONGEST_REPEAT
        here.add(run)
    for n in range(1, len(said)):
        if said[n] == said[n - 1]:
            marked[n] = True
    return sum(marked)


def _share(part: int, whole: int) -> float:
    return round(part / whole, 4) if whole else 0.0
