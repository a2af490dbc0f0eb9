from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

import sim.policies
from sim.exercise.core.names import Phrase
from sim.exercise.state import State
from sim.policies.phrases import WORDS, Names, known, render, renderer, variants
from sim.world.catalogue import ACTS

NBSP = "\N{NO-BREAK SPACE}"
FREQUENT = (
    "talk.opening",
    "talk.ask-interest",
    "talk.interest",
    "talk.interest-among",
    "talk.interest-elsewhere",
    "talk.acknowledge",
    "talk.table-first",
    "talk.table-again",
    "talk.table-trade",
    "talk.amend-one",
    "talk.amend-two",
    "talk.accept",
    "talk.reject-public",
    "talk.reject-flat",
    "talk.advice-agency",
    "talk.advice-firm",
    "talk.room-note",
    "talk.chair-summary",
    "capital.argument",
)


@pytest.mark.parametrize("template", FREQUENT)
def test_what_is_said_often_is_said_in_six_ways_or_more(template):
    assert variants(template) >= 6


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
    known_keys = set(WORDS.keys())
    assert {n for n in named if not any(k.startswith(n.replace(".", "-")) for k in known_keys)} == set()


def test_every_family_of_acts_has_words():
    assert all(known(f"act.{a.family}") for a in ACTS.values())


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
    words = renderer(State(scene=scene))(Phrase("why.publish-worth", {"package": "unseen", "value": 50.0}), "en")
    assert words.startswith("Package ?, worth 50 to us")


def test_a_template_of_another_version_is_given_by_its_name():
    assert render(Phrase("talk.of-another-age"), "en", Names(State())) == "talk.of-another-age"


def test_a_missing_value_is_an_error_and_not_a_gap():
    with pytest.raises(ValueError, match="option"):
        render(Phrase("capital.granted", {"issue": "filling"}), "en", Names(State()))


@pytest.mark.parametrize(("language", "figure"), [("en", r"\bfigures?\b"), ("fr", r"\bchiffres?\b")])
def test_no_sentence_on_an_article_takes_its_options_for_figures(language, figure):
    """A delegation would agree on the title to the regalia on the criterion first and on the figure last."""
    files = sorted(Path(sim.policies.__file__).parent.rglob(f"*.{language}.ftl"))
    assert files
    lines = [(path.name, line) for path in files for line in path.read_text(encoding="utf-8").splitlines()]
    assert [(name, line) for name, line in lines if "$issue" in line and re.search(figure, line)] == []
