"""Questions that a delegation cannot answer alone: a number that all were given, what nobody holds, its council."""

from __future__ import annotations

import pytest

from tests.sim.policies.conversation.test_answers import Room


def answer(text: str, language: str = "en") -> tuple[str, str]:
    """The template of the answer in the two towns, and its words."""
    room = Room("two-towns", "bes-officer")
    ((_, words),) = room.say(text, room.talks("arl-officer"), language)
    return words.template, room.rendered(words, language)


@pytest.mark.parametrize(
    ("asked", "language", "told"),
    [("How many taps work?", "en", "of which four work"), ("Combien de bornes fonctionnent ?", "fr", "quatre")],
)
def test_a_question_of_how_many_is_answered_with_the_sentence_that_holds_the_number(asked, language, told):
    template, words = answer(asked, language)
    assert template == "answer.question-fact.count"
    assert told in words


@pytest.mark.parametrize(
    ("asked", "language"), [("How many taps are red?", "en"), ("Combien de bornes sont peintes en rouge ?", "fr")]
)
def test_what_nobody_holds_is_said_to_be_unknown_and_not_answered_by_an_article(asked, language):
    assert answer(asked, language)[0] == "answer.question-fact.unknown"


def test_an_article_asked_for_by_its_number_is_still_read_out():
    assert answer("What does article 1 say?")[0] == "answer.question-fact.article"


@pytest.mark.parametrize(
    ("asked", "language"),
    [
        ("could you ask your own council?", "en"),
        ("Could you ask your council about 120,000?", "en"),
        ("Pourriez-vous demander à votre conseil ?", "fr"),
    ],
)
def test_whoever_is_asked_to_consult_its_council_says_what_that_takes(asked, language):
    assert answer(asked, language)[0].endswith(".home")


@pytest.mark.parametrize("said", ["120 000 c'est trop", "120 000, c'est trop pour nous."])
def test_a_figure_that_is_too_much_is_refused_and_not_offered(said):
    assert answer(said, "fr")[0].startswith("answer.refusal.")


@pytest.mark.parametrize("said", ["je sais pas trop", "Je ne sais pas trop.", "bof, je sais pas"])
def test_not_to_know_is_no_refusal(said):
    template, _ = answer(said, "fr")
    assert not template.startswith(("answer.refusal.", "answer.question"))
