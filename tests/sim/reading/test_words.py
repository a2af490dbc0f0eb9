"""The word files: the same sections in each language, cues of what there is, weights of intents that there are."""

import pytest

from sim.language import languages
from sim.reading.cues import cues, topics
from sim.reading.grammar import grammar_of, grammars, lines
from sim.reading.intents import ORDER
from sim.reading.learned import learned
from sim.reading.read import ATTITUDES
from sim.reading.senses import senses

SIDES = ("gives", "asks-for", "conditional", "macros")


@pytest.mark.parametrize("language", languages())
def test_every_cue_belongs_to_an_intent_an_attitude_or_a_side_of_a_trade(language):
    known = {*ORDER, *ATTITUDES, *SIDES} - {"conditional-offer"}
    assert set(topics(language)) <= known
    assert known - {"macros"} <= set(topics(language))
    assert cues(language).by_word


def test_the_grammars_have_the_same_sections():
    first, *others = grammars()
    for other in others:
        assert first.sections.keys() == other.sections.keys()
        assert set(first.units.values()) - set(other.units.values()) <= {"pound"}


@pytest.mark.parametrize("language", languages())
def test_words_of_the_grammar_are_folded(language):
    grammar = grammar_of(language)
    words = {*grammar.stop, *grammar.numbers, *grammar.multipliers, *grammar.fractions}
    assert {one for one in words if one != one.lower() or not one.isascii()} == set()


def test_the_weights_know_every_intent():
    assert set(learned().intents) == {*ORDER, "unclear"}
    shares = learned().shares({"bias": 1.0})
    assert sum(shares.values()) == pytest.approx(1)


def test_the_languages_have_the_same_senses():
    first, *others = [{sense for sense, _ in lines("senses", language)} for language in languages()]
    assert all(other == first for other in others)


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "we can not accept this , it is out of the question"), ("fr", "nous declinons , hors de question")],
)
def test_a_refusal_has_the_sense_of_one_in_each_language(language, words):
    assert senses(language).of(words.split())[-1] == "refuse"


def test_signs_and_ends_of_sentences_stand_among_the_senses():
    assert senses("en").of(["|", "we", "decline", "@o", "|"]) == ["|", "we", "refuse", "@o", "|"]
