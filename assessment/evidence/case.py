"""The case of an exercise as words: its names, its proper names, and the stems of what it is told in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from assessment.evidence.copying import folded_words
from sim.exercise.core.blueprint import Blueprint
from sim.exercise.core.memo import by_identity
from sim.exercise.scene.lexicon import blueprint_lexicon
from sim.language import Language, Text
from sim.reading.grammar import grammars, stem
from sim.reading.lexicon import Lexicon
from sim.reading.tokens import folded


@dataclass(frozen=True, slots=True, eq=False)
class Case:
    """Words by which a text is told to be about this case."""

    lexicon: Lexicon
    """The names of all in this exercise."""
    proper: frozenset[str]
    """The proper names of the case that are no actor's: those of its background and news, where treaties write every
    Party with a capital.
    """
    stems: Mapping[Language, frozenset[str]]
    """Stems of its names, texts and news."""


@by_identity
def case_of(blueprint: Blueprint) -> Case:
    """Made once for a blueprint: an evaluation is made anew whenever its log grows."""
    lexicon = blueprint_lexicon(blueprint)
    news = [text for i in blueprint.injects for text in (i.title, i.body)]
    told = [*public_texts(blueprint), *news]
    proper = proper_names(
        [words for text in (*_scene(blueprint), *news) for words in text.values()], _people(blueprint)
    )
    return Case(lexicon, proper, {g.language: _stems(lexicon, told, g.language, g.stemmer) for g in grammars()})


def public_texts(blueprint: Blueprint) -> Iterable[Text]:
    """The texts that everybody reads before the first act."""
    yield from _scene(blueprint)
    for instrument in blueprint.instruments:
        yield from (instrument.preamble, *(p.text for p in instrument.provisions))


def _scene(blueprint: Blueprint) -> tuple[Text, ...]:
    return (blueprint.title, blueprint.summary, blueprint.background, *(a.summary for a in blueprint.actors))


def _people(blueprint: Blueprint) -> Iterable[str]:
    for actor in blueprint.actors:
        yield from (*actor.name.values(), actor.code)
    yield from (seat.persona for seat in blueprint.seats)


def _stems(lexicon: Lexicon, told: Iterable[Text], language: Language, stemmer: str) -> frozenset[str]:
    vocabulary = lexicon.vocabulary(language)
    words = (word for text in told for word in folded_words(text.get(language, "")))
    return frozenset({*vocabulary.by_stem, *vocabulary.known, *(stem(word, stemmer) for word in words)})


def proper_names(texts: Sequence[str], but: Iterable[str]) -> frozenset[str]:
    """Words that these texts always write with a capital, once within a sentence at least; folded, those of `but` aside."""
    capital = {folded(word) for text in texts for word in _CAPITAL.findall(text)}
    small = {folded(word) for text in texts for word in _SMALL.findall(text)}
    return frozenset(capital - small - {word for text in but for word in folded_words(text)})


_CAPITAL = re.compile(r"(?<=[a-zàâçéèêëîïôûù,;] )(?:[dl]’)?([A-ZÀÂÇÉÈÊËÎÏÔÛÙ][\w-]{2,})")


_SMALL = re.compile(r"\b[a-zàâçéèêëîïôûù][\w-]{2,}")
