"""The word files: the same sections in each language, cues of what there is, weights of intents that there are."""

import pytest

from sim.language import languages
from sim.reading.cues import cues, topics
from sim.reading.grammar import grammar_of, grammars
from sim.reading.intents import ORDER
from sim.reading.learned import learned
from sim.reading.read import ATTITUDES

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
