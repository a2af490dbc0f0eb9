"""Laws of reading: any text is read, twice alike, within bounds, and a word of a scenario's file never breaks it."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scenarios.library import load
from sim.exercise.scene.lexicon import blueprint_lexicon
from sim.reading.intents import ORDER
from sim.reading.read import analysed, read, things_named
from sim.reading.tokens import MOST_PARTS

RIVER = blueprint_lexicon(load("river"))
WORDS = """we can accept six years if you guarantee 420 m³/s at Mbari , ? ! not package B article 4.1 nous si vous
garantissez 90 M€ un tiers d’eau l’inspection jamais sous pas et mais 1,300 2.5 % quatre-vingt-dix sinon"""
SPOKEN = st.lists(st.sampled_from(WORDS.split()), max_size=40).map(" ".join)


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.text(max_size=400), SPOKEN))
def test_any_text_is_read_twice_alike_with_positions_inside_it(text):
    found = read(text, None, RIVER)
    assert found == read(text, None, RIVER)
    assert found.about == things_named(text, None, RIVER)
    assert found.intent in (*ORDER, "unclear")
    assert 0 <= found.confidence <= 1
    places = [*found.cues, *((one.start, one.end) for one in (*found.about, *found.figures))]
    assert all(0 <= start < end <= len(text) for start, end in places)
    shares = found.substance
    assert all(0 <= share <= 1 for share in (shares.new, shares.copied, shares.repeated, shares.on_subject))


@settings(max_examples=60, deadline=None)
@given(SPOKEN)
def test_the_two_sides_of_a_trade_are_options_of_the_scenario_and_no_issue_is_on_both(text):
    trade = read(text, "en", RIVER).trade
    known = {(thing.of, thing.id) for thing in RIVER.things if thing.kind == "option"}
    assert {*trade.give.items(), *trade.ask.items()} <= known
    assert trade.give.keys().isdisjoint(trade.ask)


@pytest.mark.parametrize(
    "text",
    [
        "x" * 10_000,
        "e" + "\N{COMBINING ACUTE ACCENT}" * 10_000,
        "if " * 3_500,
        "we can accept six years if you " * 320,
        "1 " * 5_000,
        "1," * 5_000,
        "twenty " * 1_500,
        "?!" * 5_000,
        "not once a week, " * 600,
        "l’" * 5_000,
        "(" * 10_000,
        "1/" * 5_000,
        " ".join(f"wrd{n}qx" for n in range(1_200)),
    ],
    ids=lambda text: text[:12],
)
def test_ten_thousand_characters_of_anything_are_read_in_bounded_time(text):
    """Processor time, with much room for a busy machine: what must not happen is the square of the length."""
    read("warm", "en", RIVER)
    began = time.process_time()
    read(text, "en", RIVER)
    assert time.process_time() - began < 3


def test_a_seats_own_words_do_not_make_its_text_new():
    own = ["Our farmers lost half of their harvest in the last dry spring"]
    again = read("our farmers lost half of their harvest in the last dry spring", "en", RIVER, (), own)
    assert again.substance.repeated > 0.8


def test_a_text_of_signs_has_no_more_parts_than_the_longest_of_prose():
    prose = "We could live with six years, if you guarantee the minimum flow at Mbari. " * 108
    assert len(prose) > 7_900
    assert analysed(prose, "en", RIVER).parts[-1].start > 7_900
    for signs in ("(", '"', "1/", "- "):
        assert len(analysed(signs * 8_000, "en", RIVER).parts) <= MOST_PARTS
