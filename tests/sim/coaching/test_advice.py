"""The coach: what it says when, that it knows no more than its seat, and in which languages."""

from __future__ import annotations

import dataclasses

import pytest

from scenarios.library import load, names
from sim.coaching.advice import Advice, advise
from sim.coaching.saying import said
from sim.coaching.steps import taken
from sim.exercise import commands as cmd
from sim.exercise.core.blueprint import Blueprint
from sim.exercise.core.names import PLENARY, Said, SeatId
from sim.exercise.evolve import evolve
from sim.exercise.state import State
from sim.exercise.views import stream
from sim.language import languages
from sim.runs import play
from tests.sim.exercise.table import Table

TOWNS = load("two-towns")
ARL, BES = SeatId("arl-officer"), SeatId("bes-officer")
MINUTE = 60_000
BEST = {"money": "ninety", "manager": "joint", "years": "five"}


class Sitting(Table):
    """Two people at the table of the towns."""

    def __init__(self, blueprint: Blueprint = TOWNS) -> None:
        super().__init__(blueprint)

    def says(self, seat: SeatId, text: str, language: str = "en") -> None:
        self.do(cmd.SendMessage, seat, channel=PLENARY, words=Said(text, language))

    def tables(self, seat: SeatId, authority: str = "mandate", **choices: str) -> None:
        self.do(
            cmd.TablePackage,
            seat,
            channel=PLENARY,
            instrument="arrangement",
            choices={**BEST, **choices},
            authority=authority,
        )

    def asks_home(self, seat: SeatId, issue: str, option: str) -> None:
        why = Said("It buys the rest.", "en")
        self.do(cmd.AskCapital, seat, instrument="arrangement", issue=issue, option=option, argument=why)

    def advice(self, seat: SeatId = ARL) -> dict[str, Advice]:
        view, now = self.exercise.view(seat), int(self.minutes * MINUTE)
        return {one.sentence: one for one in advise(view, seat, now)}

    def told(self, sentence: str, seat: SeatId = ARL, language: str = "en") -> str:
        return said(self.advice(seat)[sentence], self.exercise.view(seat), language)


@pytest.fixture
def sitting() -> Sitting:
    return Sitting()


# --- what it says, and when


def test_at_the_beginning_it_says_nothing(sitting: Sitting):
    assert sitting.advice() == {}


def test_two_packages_without_a_question_are_remarked_on_until_one_asks(sitting: Sitting):
    sitting.tables(ARL)
    assert "unasked" not in sitting.advice()
    sitting.tables(ARL, money="sixty")
    assert "asked nobody what they need" in sitting.told("unasked")
    sitting.says(ARL, "What matters most to you?")
    assert "unasked" not in sitting.advice()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "What would your council need to sign this?"),
        ("fr", "De quoi avez-vous besoin pour signer ?"),
    ],
)
def test_a_question_counts_by_its_words_in_either_language(sitting: Sitting, language: str, text: str):
    sitting.says(ARL, text, language)
    assert taken(sitting.exercise.view(ARL), ARL) == ("ask",)


def test_a_question_that_waits_is_named_until_it_is_answered(sitting: Sitting):
    sitting.says(BES, "What matters most to you?")
    assert "question" not in sitting.advice()
    sitting.later(2)
    assert "Idrissa Konaté asked you" in sitting.told("question")
    assert "question" not in sitting.advice(BES)
    sitting.says(ARL, "Time, above all.")
    assert "question" not in sitting.advice()


def test_no_question_waits_once_the_text_is_adopted(sitting: Sitting):
    sitting.says(BES, "What matters most to you?")
    sitting.later(2)
    sitting.tables(BES, authority="ad-referendum")
    assert "question" in sitting.advice()
    sitting.do(cmd.AnswerPackage, ARL, package=sitting.package(), answer="accept")
    assert "question" not in sitting.advice()


def test_a_package_beyond_the_mandate_names_the_point_and_where_to_ask(sitting: Sitting):
    sitting.tables(ARL, authority="ad-referendum", years="three")
    assert "“Three years” on “Term”" in sitting.told("beyond")
    assert sitting.advice()["beyond"].region == "desk"


def test_an_option_that_others_want_beyond_the_mandate_is_a_question_to_ask_at_home(sitting: Sitting):
    sitting.tables(BES, years="three")
    assert "Bessou wants “Three years” on “Term”" in sitting.told("ask")
    assert "Bessou veut « Trois ans » pour « Durée »" in sitting.told("ask", language="fr").replace("\xa0", " ")
    sitting.asks_home(ARL, "years", "three")
    assert "ask" not in sitting.advice()
    sitting.later(4)
    assert "now allows “Three years”" in sitting.told("granted")
    sitting.tables(ARL, years="three", money="sixty")
    assert "granted" not in sitting.advice()


def test_the_first_question_home_is_where_the_mandate_leaves_no_room(sitting: Sitting):
    sitting.tables(BES, money="one-twenty", manager="bessou", years="three")
    assert "“Three years” on “Term”" in sitting.told("ask"), "though “Bessou alone” would cost less"


def test_a_second_one_is_asked_for_a_package_worth_having_and_not_where_the_line_holds(sitting: Sitting):
    sitting.asks_home(ARL, "manager", "bessou")
    sitting.later(1)
    sitting.tables(BES, manager="bessou", years="two")
    assert "ask" not in sitting.advice(), "it is worth less than no agreement"
    sitting.tables(BES, years="three")
    assert "“Three years” on “Term”" in sitting.told("ask")
    sitting.asks_home(ARL, "years", "three")
    sitting.later(1)
    sitting.tables(BES, manager="bessou", years="three", money="one-twenty")
    assert "ask" not in sitting.advice(), "on the conduct it has said no, and 120,000 is worth too little so"


def test_what_home_allows_in_place_of_the_option_is_named(sitting: Sitting):
    sitting.asks_home(ARL, "years", "two")
    sitting.later(1)
    assert "now allows “Three years” on “Term”" in sitting.told("granted")


def test_a_word_given_and_then_tabled_away_is_remarked_on(sitting: Sitting):
    sitting.says(ARL, "You have my word: ninety thousand euros a year.")
    sitting.tables(ARL)
    assert "word" not in sitting.advice()
    sitting.tables(ARL, money="sixty")
    assert "“90,000 euros”" in sitting.told("word")


def test_near_the_end_a_text_that_nobody_adopted_is_named(sitting: Sitting):
    sitting.later(5)
    assert "late" not in sitting.advice()
    sitting.later(2)
    assert "not adopted" in sitting.told("late")


def test_after_adoption_it_leads_to_the_initials_and_the_signature(sitting: Sitting):
    sitting.asks_home(BES, "years", "five")
    sitting.later(4)
    sitting.tables(ARL)
    sitting.do(cmd.AnswerPackage, BES, package=sitting.package(), answer="accept")
    assert "initial" in sitting.advice()
    for seat in (ARL, BES):
        sitting.do(cmd.Initial, seat, instrument="arrangement")
    assert "sign" in sitting.advice()
    sitting.do(cmd.Sign, ARL, instrument="arrangement")
    assert sitting.advice() == {}
    assert taken(sitting.exercise.view(ARL), ARL) == ("table", "sign")


def test_a_package_that_gave_way_to_another_was_tabled_all_the_same(sitting: Sitting):
    sitting.tables(ARL)
    sitting.asks_home(BES, "years", "five")
    sitting.later(1)
    sitting.tables(BES, money="one-twenty", years="five", authority="ad-referendum")
    package = sitting.package()
    sitting.do(cmd.AnswerPackage, ARL, package=package, answer="accept", authority="ad-referendum")
    assert "table" in taken(sitting.exercise.view(ARL), ARL)


@pytest.mark.parametrize(("seat", "last"), [("lor-head", "sign"), ("sna-head", "table")])
def test_a_vote_ends_the_steps_of_those_who_do_not_sign_what_it_adopts(seat: str, last: str):
    drum = Sitting(load("drum"))
    rules = {"head": "turns", "access": "open", "images": "shared"}
    drum.do(cmd.TablePackage, SeatId("sna-head"), instrument="rules", choices=rules, channel=PLENARY)
    drum.do(cmd.PutToDecision, SeatId("sna-head"), package=drum.package())
    decision = tuple(drum.state.decisions)[-1]
    for head in ("lor-head", "kas-head", "sna-head"):
        drum.do(cmd.CastVote, SeatId(head), decision=decision, vote="yes")
    assert taken(drum.exercise.view(SeatId(seat)), SeatId(seat))[-1] == last


def test_a_package_of_others_that_waits_for_a_word_is_named_and_not_one_s_own(sitting: Sitting):
    sitting.tables(BES, years="three")
    sitting.later(2)
    assert "package A" in sitting.told("answer")
    assert "answer" not in sitting.advice(BES)


def test_a_long_silence_is_a_matter_for_a_question(sitting: Sitting):
    sitting.later(3)
    assert "Nobody has heard from you" in sitting.told("silence")
    sitting.says(ARL, "Good morning.")
    assert "silence" not in sitting.advice()


def test_without_help_on_screen_it_says_nothing_of_worth_and_mandate():
    bare = Sitting(dataclasses.replace(TOWNS, scaffold="none"))
    bare.tables(ARL, authority="ad-referendum", years="three")
    assert "beyond" not in bare.advice()


def test_in_a_pause_it_is_silent(sitting: Sitting):
    sitting.tables(ARL, authority="ad-referendum", years="three")
    sitting.control(cmd.Pause)
    assert sitting.advice() == {}


# --- what it may know


def test_it_refuses_to_read_more_than_a_seat_sees(sitting: Sitting):
    with pytest.raises(ValueError, match="own view"):
        advise(sitting.exercise.state, ARL, 0)


def test_others_secrets_change_nothing_of_what_it_says(sitting: Sitting):
    """The same public acts, beside a delegation whose stakes, limits, brief and interests are all others."""
    secret = next(a for a in TOWNS.actors if a.id == "bessou")
    stakes = {t: dataclasses.replace(s, reservation=99.0, aim=99.5) for t, s in secret.stakes.items()}
    other = dataclasses.replace(secret, stakes=stakes, resolve=1.0, style="hard")
    actors = tuple(other if a.id == "bessou" else a for a in TOWNS.actors)
    seats = tuple(dataclasses.replace(s, brief={"en": "x", "fr": "x"}) if s.id == BES else s for s in TOWNS.seats)
    twin = Sitting(dataclasses.replace(TOWNS, actors=actors, seats=seats))
    for one in (sitting, twin):
        one.says(BES, "What matters most to you?")
        one.tables(BES, years="three")
        one.tables(ARL)
        one.tables(ARL, money="sixty")
        one.later(2)
    strip = [dataclasses.replace(a, id=a.sentence, place="") for a in sitting.advice().values()]
    assert strip == [dataclasses.replace(a, id=a.sentence, place="") for a in twin.advice().values()]
    assert len(strip) >= 3


@pytest.mark.parametrize("name", names())
def test_through_whole_games_it_speaks_in_every_language_and_seldom(name: str):
    """Every sentence can be said at every moment, and a game gives each seat a bounded number of different matters."""
    exercise = play(load(name), 5).exercise
    for seat in list(exercise.state.the_scene.seats)[:2]:
        met: set[str] = set()
        state = State()
        for entry in stream(exercise.records, seat.id):
            evolve(state, entry)
            if entry.n % 12 or state.scene is None or state.phase != "running":
                continue
            for one in advise(state, seat.id, entry.at):
                met.add(one.id)
                for language in languages():
                    assert said(one, state, language)
        assert len(met) <= 60
