"""Names of issues and of events in the library as people say them: there in every language, small, and one of each."""

from __future__ import annotations

import re

import pytest

from scenarios.library import load, names
from sim.language import languages

ONE = ("access",)
"""Nouns in the singular that end like a plural."""


def head(phrase: str) -> str:
    """The noun that an English phrase is about: “the checking of lorries” is about checking."""
    before = re.split(r" (?:of|on|at|to|in|for|between|about|from) ", phrase)[0]
    return before.split()[-1]


@pytest.mark.parametrize("name", names())
def test_an_issue_and_an_event_are_one_thing_in_english(name):
    blueprint = load(name)
    said = [issue.in_a_sentence["en"] for issue in blueprint.issues]
    said += [inject.in_a_sentence["en"] for inject in blueprint.injects]
    found = [phrase for phrase in said if not phrase.startswith("what ")]
    assert [p for p in found if head(p).endswith("s") and head(p) not in ONE] == []


@pytest.mark.parametrize("name", names())
def test_every_event_has_words_for_a_sentence_in_every_language(name):
    for inject in load(name).injects:
        assert set(inject.in_a_sentence) == set(languages()), inject.id


def test_a_plural_is_found():
    assert head("the checks on lorries") == "checks"
