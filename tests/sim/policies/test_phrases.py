from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

import sim.policies
from sim.exercise.core.names import Phrase
from sim.exercise.state import State
from sim.policies.phrases import PHRASES, Names, render, renderer, rendering
from sim.policies.phrases.table import NBSP, french, wordings
from sim.world.catalogue import ACTS

PLACE = re.compile(r"\{(\w+)\}")
FREQUENT = (
    "talk.opening",
    "talk.ask-interest",
    "talk.interest",
    "talk.acknowledge",
    "talk.table-first",
    "talk.table-again",
    "talk.table-trade",
    "talk.amend",
    "talk.accept",
    "talk.reject-public",
    "talk.reject-flat",
    "talk.advice",
    "talk.room-note",
    "talk.chair-summary",
    "capital.argument",
)


@pytest.mark.parametrize("template", sorted(PHRASES))
def test_each_wording_exists_in_both_languages_with_the_same_places(template):
    english, french_ones = PHRASES[template]["en"], PHRASES[template]["fr"]
    assert len(english) == len(french_ones)
    for en, fr in zip(english, french_ones, strict=True):
        assert set(PLACE.findall(en)) == set(PLACE.findall(fr))


@pytest.mark.parametrize("template", sorted(PHRASES))
def test_french_keeps_its_typography(template):
    for words in PHRASES[template]["fr"]:
        assert not re.search(r" [;:?!»%]|« |'", words)
        assert not re.search(r"[^\s\u00a0;:][?!;]", words), "a double sign takes a no-break space before it"


@pytest.mark.parametrize("template", FREQUENT)
def test_what_is_said_often_is_said_in_six_ways_or_more(template):
    assert len(set(PHRASES[template]["en"])) >= 6
    assert len(set(PHRASES[template]["fr"])) >= 6


def test_every_template_that_the_code_names_exists():
    folder = Path(sim.policies.__file__).parent
    shapes = re.compile(r"^(talk|why|doc|act|task|capital|brief)\.[a-z-]+$")
    named = {
        node.value
        for path in sorted(folder.glob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and shapes.match(node.value)
    }
    assert len(named) > 60
    assert {n for n in named if n not in PHRASES and not any(p.startswith(n) for p in PHRASES)} == set()


def test_every_family_of_acts_has_words():
    assert {f"act.{a.family}" for a in ACTS.values()} <= set(PHRASES)


def _phrases(value: object):
    match value:
        case Phrase():
            yield value
        case tuple():
            for item in value:
                yield from _phrases(item)
        case dict():
            for item in value.values():
                yield from _phrases(item)


def test_every_phrase_of_the_runs_renders_in_both_languages(played):
    runs = [played("small", seed, grade) for seed in range(6) for grade in ("novice", "practitioner", "veteran")]
    runs += [played("river", seed, grade) for seed in range(2) for grade in ("novice", "practitioner", "veteran")]
    count = 0
    for run in runs:
        say = renderer(run.exercise.state)
        for record in run.exercise.records:
            for name in record.event.__dataclass_fields__:
                for phrase in _phrases(getattr(record.event, name)):
                    for language in ("en", "fr"):
                        words = say(phrase, language)
                        assert words
                        assert "{" not in words
                        count += 1
    assert count > 2_000


def test_a_phrase_names_things_in_the_language_of_its_reader(played):
    say = renderer(played("small", 1, "practitioner").exercise.state)
    phrase = Phrase("capital.granted", {"issue": "filling", "option": "six"})
    assert "“six” on “Filling”" in say(phrase, "en")
    assert f"«{NBSP}six (fr){NBSP}» sur «{NBSP}Filling (fr){NBSP}»" in say(phrase, "fr")


def test_a_number_takes_the_comma_in_french(played):
    say = renderer(played("small", 1, "practitioner").exercise.state)
    phrase = Phrase("why.sign", {"instrument": "treaty", "value": 61.5})
    assert "61.5" in say(phrase, "en")
    assert "61,5" in say(phrase, "fr")


def test_a_package_the_reader_has_not_seen_has_no_letter(played):
    scene = played("small", 1, "practitioner").exercise.state.the_scene
    assert "Package ?" in rendering(scene)(Phrase("why.publish", {"package": "unseen"}), "en")


def test_a_template_of_another_version_is_given_by_its_name():
    assert render(Phrase("talk.of-another-age"), "en", Names(State())) == "talk.of-another-age"


def test_a_missing_value_is_an_error_and_not_a_gap():
    with pytest.raises(KeyError, match="option"):
        render(Phrase("capital.granted", {"issue": "filling"}), "en", Names(State()))


def test_french_spaces_are_set_once_for_all():
    assert french("Quoi ? « Rien » : c'est dit ; 5 %") == (
        f"Quoi{NBSP}? «{NBSP}Rien{NBSP}»{NBSP}: c’est dit{NBSP}; 5{NBSP}%"
    )


def test_a_template_pairs_its_wordings():
    assert wordings(("a", "b"), ("c", "d")) == {"en": ("a", "c"), "fr": ("b", "d")}
