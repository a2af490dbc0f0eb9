"""Words that people give in talk, and what keeps or breaks them."""

from __future__ import annotations

import pytest

from sim.exercise import commands as cmd
from sim.exercise.acts.queries import trust
from sim.exercise.core.names import PLENARY, IssueId, OptionId
from sim.policies.dice import Drawn
from tests.sim.policies.conversation.test_answers import Room

BASE = {"machinery": "half", "food": "free", "quota": "quota-32", "origin": "forty", "remedy": "consult"}


@pytest.fixture
def room() -> Room:
    return Room("accord", "sor-head")


def table(room: Room, **changed: str) -> list[str]:
    choices = {IssueId(i): OptionId(o) for i, o in (BASE | changed).items()}
    room.at += 60_000
    made = room.do(cmd.TablePackage, room.me, instrument="agreement", choices=choices, channel=PLENARY)
    return [r.event.kind for r in made.records]


def believed(room: Room) -> float:
    return trust(room.exercise.state.dyads["aldmark", "sorrel"])


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("I give you my word: not more than 32 on the quota", "en"),
        ("Je vous donne ma parole : pas plus de 32 milliards pour le contingent", "fr"),
    ],
)
def test_a_package_beyond_a_promise_breaks_the_word_and_costs_trust(room, text, language):
    room.say(text, language=language)
    before = believed(room)
    assert "word-broken" in table(room, quota="quota-36")
    assert believed(room) < before


def test_a_package_within_the_promise_breaks_nothing(room):
    room.say("I give you my word: not more than 32 on the quota")
    assert "word-broken" not in table(room)


def test_a_word_is_broken_once(room):
    room.say("I give you my word: not more than 32 on the quota")
    assert "word-broken" in table(room, quota="quota-36")
    assert "word-broken" not in table(room, quota="quota-36", food="cut-eleven")


def test_what_was_promised_in_private_is_not_told_to_others(room):
    talks = room.talks("ald-head")
    room.say("I give you my word: not more than 32 on the quota", talks)
    assert "word-broken" in table(room, quota="quota-36")
    event = next(r.event for r in room.exercise.records if r.event.kind == "word-broken")
    assert event.audience.seats == frozenset({"sor-head", "ald-head"})
    assert event.to == ("aldmark",)


def test_the_other_side_names_the_word_that_was_broken(room):
    room.say("I give you my word: not more than 32 on the quota")
    table(room, quota="quota-36")
    package = list(room.exercise.state.packages.values())[-1]
    view = room.exercise.view("ald-head")
    answer = room.mind.reply(view, "ald-head", package.ref, room.at + 20_000, Drawn("test"), frozenset())
    assert answer.note.values["issue4"] == "quota"
    assert answer.note.values["option4"] == "quota-32"
    assert "recall-broken" in answer.note.values["parts"]
