"""Promises in a crisis that the candidate had checked, or wanted checked."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assessment.evidence import Dossier, LogIndex, candidates, gather
from sim.exercise import commands as cmd
from sim.exercise.core.names import CONTROL, PLENARY, ActId, Pseudonym, Said
from tests.sim.exercise.signing import adopt
from tests.sim.exercise.table import Table
from tests.sim.pledges import BOUND, DATA
from tests.sim.small import DOWN, DOWN_HEAD, SMALL, TREATY, UP, UP_HEAD

ASKED = {
    "en": "Keep the flow at 420 m³/s until Friday, and let inspectors of the Commission verify it at the gauge.",
    "fr": "Maintenez le débit à 420 m³/s jusqu’à vendredi, et laissez les inspecteurs de la Commission le vérifier.",
}
OTHERWISE = {
    "en": "Keep the flow at 420 m³/s until Friday, we trust your word.",
    "fr": "Maintenez le débit à 420 m³/s jusqu’à vendredi, nous vous croyons sur parole.",
}
REFUSED = {
    "en": "We want no inspectors and no observers at the flow of 420 m³/s.",
    "fr": "Nous ne voulons ni inspecteurs ni observateurs pour le débit de 420 m³/s.",
}
LANGUAGES = ("en", "fr")


@pytest.fixture
def table() -> Table:
    acts = (*SMALL.actors[0].acts, ActId("admit-inspectors"), ActId("invite-observers"))
    table = Table(replace(SMALL, actors=tuple(replace(a, acts=acts) for a in SMALL.actors)))
    for seat, who in ((UP_HEAD, "ana"), (DOWN_HEAD, "dan")):
        table.do(cmd.TakeSeat, seat, by=CONTROL, pseudonym=Pseudonym(who))
    table.control(cmd.ReleaseInject, inject="crisis")
    return table


def level(table: Table, who: str = "dan") -> int | None:
    log = table.exercise.records
    found = gather(Dossier(LogIndex(log), next(c for c in candidates(log) if c.pseudonym == who))).get("B3.5d")
    return None if found is None else found.level


def say(table: Table, words: dict[str, str], language: str) -> None:
    table.do(cmd.SendMessage, DOWN_HEAD, channel=PLENARY, words=Said(words[language], language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_check_asked_for_that_nobody_carries_out_is_half_the_way(table, language):
    say(table, ASKED, language)
    assert level(table) == 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_check_that_those_asked_then_admit_is_acquired(table, language):
    say(table, ASKED, language)
    table.do(cmd.TakeAction, UP_HEAD, act="admit-inspectors", target=DOWN)
    assert level(table) == 3


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("words", [OTHERWISE, REFUSED], ids=("trust", "refusal"))
def test_who_asks_for_no_check_earns_nothing_by_what_others_admit(table, language, words):
    say(table, words, language)
    table.do(cmd.TakeAction, UP_HEAD, act="admit-inspectors", target=DOWN)
    assert level(table) is None


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("The Commission's inspectors have verified the flow of 420 m³/s, and we thank them.", "en"),
        ("Our telemetry shows a flow of 420 m³/s. Please stop sharing that video.", "en"),
        ("Nous avons vérifié le débit de 420 m³/s et espérons que la vanne sera réparée.", "fr"),
        ("Please verify that video before you share it.", "en"),
    ],
)
def test_a_fact_that_was_checked_is_no_promise_that_will_be(table, words, language):
    say(table, {language: words}, language)
    assert level(table) is None


def test_inspectors_admitted_before_one_asked_are_no_answer(table):
    table.do(cmd.TakeAction, UP_HEAD, act="admit-inspectors", target=DOWN)
    say(table, ASKED, "en")
    assert level(table) == 2


@pytest.mark.parametrize(
    ("words", "expected"), [(None, 2), (Said("Inspectors may read our gauge of the flow until Friday."), 3)]
)
def test_an_act_says_what_others_may_see(table, words, expected):
    table.do(cmd.TakeAction, DOWN_HEAD, act="invite-observers", target=UP, words=words)
    assert level(table) == expected


@pytest.mark.parametrize(
    "noise", ["inspectors", "verify verify verify", "x", "We verify that synergies are leveraged."]
)
def test_a_word_alone_is_no_check(table, noise):
    table.do(cmd.SendMessage, DOWN_HEAD, channel=PLENARY, words=Said(noise))
    assert level(table) is None


def test_a_breach_that_was_found_and_disputed_is_mastery():
    news = tuple(i for i in SMALL.injects if i.id == "crisis")
    table = Table(replace(BOUND, injects=news))
    for seat, who in ((UP_HEAD, "ana"), (DOWN_HEAD, "dan")):
        table.do(cmd.TakeSeat, seat, by=CONTROL, pseudonym=Pseudonym(who))
    table.control(cmd.ReleaseInject, inject="crisis")
    say(table, ASKED, "en")
    adopt(table)
    for command in (cmd.Initial, cmd.Sign):
        for seat in (UP_HEAD, DOWN_HEAD):
            table.do(command, seat, instrument=TREATY)
    table.do(cmd.Withhold, UP_HEAD, obligation=DATA)
    table.next_turn()
    assert level(table) == 2, "monitoring that the text brings by itself is nobody's merit"
    table.do(cmd.RaiseDispute, DOWN_HEAD, obligation=DATA, words=Said("Where are the figures of this month?"))
    assert level(table) == 4
    table.do(cmd.TakeAction, DOWN_HEAD, act="threaten-force", target=UP)
    assert level(table) == 2


def test_before_the_crisis_there_was_nothing_to_verify():
    table = Table(SMALL)
    table.do(cmd.TakeSeat, DOWN_HEAD, by=CONTROL, pseudonym=Pseudonym("dan"))
    say(table, ASKED, "en")
    assert level(table) is None
