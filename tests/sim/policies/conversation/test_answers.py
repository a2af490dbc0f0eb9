"""Minds answer what a person wrote: who answers, what is named, and that no sentence comes twice."""

from __future__ import annotations

import pytest

from scenarios.library import load
from sim.exercise import commands as cmd
from sim.exercise.core.blueprint import Blueprint
from sim.exercise.core.log import MemoryLog
from sim.exercise.core.names import (
    CONTROL,
    PLENARY,
    ActorId,
    ChannelId,
    CommandId,
    ExerciseId,
    IssueId,
    OptionId,
    Phrase,
    Pseudonym,
    Said,
    SeatId,
)
from sim.exercise.engine import open_exercise
from sim.language import languages
from sim.policies import mind
from sim.policies.conversation import trading
from sim.policies.conversation.asked import owed
from sim.policies.conversation.wording import marks, met
from sim.policies.dice import Drawn
from sim.policies.phrases import renderer

MINUTE = 60_000


class Room:
    """One person among minds."""

    def __init__(self, scenario: str | Blueprint, me: str, grade: str = "practitioner", seed: int = 1) -> None:
        self.blueprint = load(scenario) if isinstance(scenario, str) else scenario
        self.exercise = open_exercise(MemoryLog(), ExerciseId("room"), self.blueprint, seed, 0)
        self.me, self.at, self.n = SeatId(me), 1_000, 0
        self.mind = mind(grade)
        self.do(cmd.TakeSeat, self.me, by=CONTROL, pseudonym=Pseudonym("student"))
        for seat in self.blueprint.seats:
            if seat.id != me:
                self.do(cmd.CoverSeat, seat.id, by=CONTROL, mind=grade)
        self.do(cmd.Start, CONTROL)

    def do(self, kind, seat, **fields):
        self.n += 1
        return self.exercise.submit(kind(id=CommandId(f"c{self.n}"), seat=seat, **fields), self.at)

    def talks(self, *seats: str) -> ChannelId:
        return self.do(cmd.OpenChannel, self.me, seats=(self.me, *map(SeatId, seats))).records[0].event.channel

    def say(self, text: str, channel: ChannelId = PLENARY, language: str = "en") -> list[tuple[SeatId, Phrase]]:
        """Say it, and give every answer that is owed for it."""
        self.at += MINUTE
        self.do(cmd.SendMessage, self.me, channel=channel, words=Said(text, language))
        answers = []
        for one in tuple(owed(self.exercise.state, self.at)):
            worn = met(self.exercise.state, self.me, self.at)
            dice = Drawn("test", one.seat, one.entry.ref)
            made = self.mind.reply(self.exercise.view(one.seat), one.seat, one.entry.ref, self.at, dice, worn)
            if made is not None:
                self.exercise.submit(made, self.at + 4_000)
                answers.append((one.seat, made.words))
        return answers

    def rendered(self, words: Phrase, language: str = "en") -> str:
        return renderer(self.exercise.view(self.me))(words, language)


@pytest.fixture
def accord() -> Room:
    return Room("accord", "sor-head")


def test_a_question_of_interests_is_answered_with_a_need(accord):
    talks = accord.talks("ald-head")
    [(seat, words)] = accord.say("What matters most to you on the quota?", talks)
    assert (seat, words.template.split(".")[1]) == ("ald-head", "question-interests")
    assert words.values["issue2"] == "quota"
    assert "quota" in accord.rendered(words)
    assert "contingent" in accord.rendered(words, "fr")


def test_in_the_plenary_the_delegation_named_answers_and_nobody_else(accord):
    [(seat, _)] = accord.say("Mr Weiss, what matters most to Aldmark?")
    assert seat == "ald-head"
    [(seat, _)] = accord.say("Mr Tamm, could we take machinery first?")
    assert seat == "pel-host"


def test_what_crosses_the_line_is_refused_by_name(accord):
    talks = accord.talks("ald-head")
    [(_, words)] = accord.say("We demand a quota of 36 thousand million", talks)
    assert words.template == "answer.demand.closed"
    assert (words.values["issue"], words.values["option"]) == ("quota", "quota-36")


def test_an_offer_of_what_it_wants_is_taken(accord):
    talks = accord.talks("ald-head")
    [(_, words)] = accord.say("We can live with nil at once on machinery", talks)
    assert words.template == "answer.offer.wish"


def test_a_trade_is_weighed_and_both_sides_of_it_are_named(accord):
    talks = accord.talks("ald-head")
    [(_, words)] = accord.say("Nil at once on machinery if you give us a quota of 28", talks)
    assert words.template.startswith("answer.conditional-offer.")
    assert {words.values["option"], words.values["option3"]} == {"at-once", "quota-28"}


@pytest.mark.parametrize("text", ["asdf qwer lol", "?????", "jkljkl kjh"])
def test_nonsense_is_not_understood_and_not_thanked(accord, text):
    talks = accord.talks("ald-head")
    [(_, words)] = accord.say(text, talks)
    assert words.template.startswith("answer.unclear.")


def test_a_line_said_thirty_times_never_meets_the_same_sentence_twice(accord):
    talks = accord.talks("ald-head")
    heard: list[str] = []
    for _ in range(30):
        for _, words in accord.say("Good morning", talks):
            heard += marks(words)
    assert len(heard) > 20
    assert len(heard) == len(set(heard))


def test_the_same_moment_gives_the_same_answer():
    said = [Room("accord", "sor-head").say("Mr Weiss, we want a quota of 32")[0][1] for _ in range(2)]
    assert said[0] == said[1]


@pytest.mark.parametrize("language", languages())
def test_an_answer_is_in_the_language_of_its_reader_whatever_the_question_was_in(accord, language):
    talks = accord.talks("ald-head")
    [(_, words)] = accord.say("Qu’est-ce qui compte le plus pour vous sur le contingent ?", talks, "fr")
    said = accord.rendered(words, language)
    assert ("contingent" in said) == (language == "fr")


def test_a_colleague_answers_with_the_limit_of_the_mandate():
    room = Room("river", "lus-head")
    deputy = next(s.id for s in room.blueprint.seats if s.actor == "lusimba" and s.id != "lus-head")
    room_of_ours = next(
        (c.id for c in room.exercise.state.channels.values() if c.form == "delegation" and room.me in c.seats), None
    ) or room.talks(deputy)
    [(seat, words)] = room.say("how many m3 do we need at least?", room_of_ours)
    assert seat == deputy
    assert words.values["issue"] == "flow"
    limits = room.exercise.view(room.me).mandates["lusimba"].limits["basin-agreement"][IssueId("flow")]
    assert words.values["option2"] in limits
    assert "m³/s" in room.rendered(words)


def test_a_package_worth_nothing_is_refused_with_what_would_help(accord):
    choices = {"machinery": "half", "food": "free", "quota": "quota-36", "origin": "forty", "remedy": "consult"}
    chosen = {IssueId(i): OptionId(o) for i, o in choices.items()}
    made = accord.do(cmd.TablePackage, accord.me, instrument="agreement", choices=chosen, channel=PLENARY)
    package = next(iter(accord.exercise.state.packages.values()))
    assert made.records
    dice = Drawn("test")
    view = accord.exercise.view(SeatId("ald-head"))
    answer = accord.mind.reply(view, SeatId("ald-head"), package.ref, accord.at + 20_000, dice, frozenset())
    assert (answer.answer, answer.package) == ("reject", package.id)
    assert {"package", "issue", "option", "option2"} <= answer.note.values.keys()
    accord.exercise.submit(answer, accord.at + 20_000)
    again = accord.mind.reply(view, SeatId("ald-head"), package.ref, accord.at + 30_000, dice, frozenset())
    assert again is None


def test_a_person_who_speaks_to_another_person_gets_no_answer_of_a_mind():
    room = Room("accord", "sor-head")
    room.do(cmd.LeaveSeat, SeatId("ald-head"), by=CONTROL)
    room.do(cmd.TakeSeat, SeatId("ald-head"), by=CONTROL, pseudonym=Pseudonym("other"))
    assert room.say("Mr Weiss, what matters most to you?") == []


def test_whoever_says_yes_to_a_trade_writes_it_down(accord):
    talks = accord.talks("ald-head")
    [(_, words)] = accord.say("A quota of 24 if you accept nil in three years on machinery", talks)
    if not words.template.endswith(".yes"):
        [(_, words)] = accord.say("Nil at once on machinery if you give us a cut from 14 to 6 on food", talks)
    assert words.template == "answer.conditional-offer.yes"
    view, seat = accord.exercise.view(SeatId("ald-head")), SeatId("ald-head")
    for beat in range(40):
        made = accord.mind.decide(view, seat, accord.at + 10_000 + beat * 15_000, Drawn("pulse", beat))
        if isinstance(made, cmd.TablePackage):
            agreed = {words.values["issue"]: words.values["option"], words.values["issue3"]: words.values["option3"]}
            assert agreed.items() <= made.choices.items()
            return
        if made is not None:
            accord.exercise.submit(made, accord.at + 10_000 + beat * 15_000)
    pytest.fail("the trade was not written down")


def test_agreed_is_an_answer_to_the_price_that_was_named_before_it(accord, monkeypatch):
    monkeypatch.setattr(trading, "discloses", lambda desk, to: True)
    talks = accord.talks("ald-head")
    [(_, first)] = accord.say("We demand a cut from 14 to 6 on food", talks)
    assert "if-price" in first.values["parts"]
    [(_, words)] = accord.say("Agreed.", talks)
    assert words.template.startswith("answer.acceptance.")
    assert (words.values["issue"], words.values["option"]) == (first.values["issue2"], first.values["option2"])
    assert (words.values["issue3"], words.values["option3"]) == ("food", "cut-eight")


def test_asked_which_of_two_matters_most_a_delegation_names_the_one_that_weighs_most():
    towns = Room("two-towns", "arl-officer")
    stakes = towns.blueprint.actor(ActorId("bessou")).stakes
    [(_, words)] = towns.say("What matters most to you, who runs the project or the money?")
    assert words.values["issue2"] == "money"
    [weights] = [one.weights for one in stakes.values()]
    assert weights["money"] > weights["manager"]


def test_a_trade_of_three_points_is_answered_with_all_three(accord):
    talks = accord.talks("ald-head")
    said = "Nil at once on machinery and no duty on food if you give us a quota of 28"
    [(_, words)] = accord.say(said, talks)
    named = {words.values.get(f"option{place}") for place in ("", "3", "4")}
    assert named == {"at-once", "free", "quota-28"}
    assert "took-trade-also-" in str(words.values["parts"])


def shelled(me: str) -> Room:
    """The relief talks after the convoy has been shelled."""
    room = Room("corridor", me)
    while not any(event.inject.startswith("news-3") or event.deaths for _, event in room.exercise.state.injects):
        room.at += MINUTE
        room.do(cmd.Pulse, CONTROL)
        if room.at >= room.exercise.state.turn_ends:
            room.do(cmd.EndTurn, CONTROL)
    return room


@pytest.mark.parametrize("question", ["Who shelled the convoy?", "Qui est derrière le bombardement du convoi ?"])
def test_who_did_it_is_answered_with_what_is_known_and_by_suspects_with_a_denial(question):
    room = shelled("rel-head")
    language = "fr" if question.startswith("Qui") else "en"
    for seat, part in (("ver-head", "author-not-ours"), ("fro-head", "author-not-ours"), ("mis-head", "author-")):
        [(_, words)] = room.say(question, room.talks(seat), language)
        assert words.template == "answer.question-fact.author", words
        assert part in str(words.values["parts"])


def test_what_one_most_wants_is_what_is_given_and_what_one_cannot_take_what_is_asked_for():
    towns = Room("two-towns", "arl-officer")
    [(_, words)] = towns.say("Would you go to five years if Arlane paid 120,000?")
    assert (words.values["option"], words.values["option3"]) == ("one-twenty", "five")
    assert words.template == "answer.conditional-offer.red"
