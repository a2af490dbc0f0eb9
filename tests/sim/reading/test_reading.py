"""A text read: its intent, the things it names, its figures, and what it offers for what."""

import pytest

from scenarios.library import load
from sim.exercise.scene.lexicon import blueprint_lexicon
from sim.reading.lexicon import Lexicon
from sim.reading.read import read
from sim.reading.reading import Reading


@pytest.fixture(scope="module")
def river() -> Lexicon:
    return blueprint_lexicon(load("river"))


def named(reading: Reading) -> set[tuple[str, str]]:
    return {(one.kind, one.id) for one in reading.about}


def test_a_trade_says_what_is_given_for_what(river: Lexicon) -> None:
    found = read("Six years if Mbari never falls below 420", "en", river)
    assert found.intent == "conditional-offer"
    assert (dict(found.trade.give), dict(found.trade.ask)) == ({"filling": "six-years"}, {"flow": "flow-420"})


def test_the_same_trade_in_french_is_found_whatever_the_hint(river: Lexicon) -> None:
    found = read("Six ans pour le remplissage, si Mbari ne tombe jamais sous 420 m³/s", "en", river)
    assert (found.language, found.intent) == ("fr", "conditional-offer")
    assert (dict(found.trade.give), dict(found.trade.ask)) == ({"filling": "six-years"}, {"flow": "flow-420"})


def test_an_option_names_its_issue_and_a_figure_its_option(river: Lexicon) -> None:
    found = read("We can live with seven years", "en", river)
    assert named(found) >= {("option", "filling/seven-years"), ("issue", "filling")}
    assert [(f.value, f.unit, f.option) for f in found.figures] == [(7, "year", ("filling", "seven-years"))]


def test_an_article_is_named_by_its_number(river: Lexicon) -> None:
    assert ("provision", "basin-agreement/filling") in named(read("What does article 4.1 mean?", "en", river))


@pytest.mark.parametrize("text", ["asdf qwer zxcv", "jkljkl kjh", "?????", "", "bla bla bla bla"])
def test_noise_is_unclear(river: Lexicon, text: str) -> None:
    assert read(text, "en", river).intent == "unclear"


def test_the_substance_tells_copied_words_from_new_ones(river: Lexicon) -> None:
    shown = ["The flow at the gauge shall at no time fall below the figure agreed by the Parties."]
    copied = read("the flow at the gauge shall at no time fall below it", "en", river, shown).substance
    fresh = read("our farmers lost half of their harvest last spring", "en", river, shown).substance
    assert copied.copied > 0.8
    assert (fresh.copied, fresh.new) == (0, 1)


def test_we_and_you_are_the_writer_and_the_only_other_actor() -> None:
    towns = blueprint_lexicon(load("two-towns"))
    runs = {
        writer: named(read("You run it, we trust you", "en", towns, writer=writer)) for writer in ("arlane", "bessou")
    }
    assert ("option", "manager/bessou") in runs["arlane"]
    assert ("option", "manager/arlane") in runs["bessou"]
    assert not {kind for kind, _ in named(read("You run it, we trust you", "en", towns))} & {"option"}


def test_a_count_of_something_is_no_options_figure(river: Lexicon) -> None:
    found = read("300 lorries wait at the border and two of our drivers are ill", "en", river)
    assert [(f.value, f.option) for f in found.figures] == [(300, None), (2, None)]


@pytest.mark.parametrize(
    ("text", "language", "intent"), [("ty", "en", "thanks"), ("bjr", "fr", "greeting"), ("thx Lukas", "en", "thanks")]
)
def test_words_that_only_messages_have_are_no_noise(river: Lexicon, text: str, language: str, intent: str) -> None:
    assert read(text, language, river).intent == intent
