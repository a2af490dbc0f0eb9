"""Copies in other words: a partner's or predecessor's document reworded is one, two people's on one event are not."""

from __future__ import annotations

import random
from functools import cache

import pytest
import yaml

from assessment.evidence import Dossier, LogIndex, candidates, gather
from assessment.evidence.copying import Sources
from sim.exercise import commands as cmd
from sim.exercise.core.names import CONTROL, Pseudonym, Said
from tests.assessment.evidence.planted import script
from tests.assessment.evidence.test_sense import documents, entries
from tests.sim.exercise.table import Table
from tests.sim.papers import PLAN
from tests.sim.small import DOWN_HEAD, SMALL, UP_DEPUTY, UP_HEAD

LANGUAGES = ("en", "fr")

BY_HAND: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "en": (
        (
            "The flow at Mbari first: 420 at the least in a drought, since salt gets to Selmar's intake below it.",
            "Then inspectors from the River Commission, who can bind Kadera where we can't.",
            "Thirdly arbitration, or conciliation at least, so that breaking one's word has a price.",
            "Because a week's notice saves a planting, daily figures.",
        ),
        (
            "First the flow at Mbari: at least 420 in a drought, because salt reaches the intake of Selmar below it.",
            "Second, inspectors of the River Commission, who bind Kadera when we cannot.",
            "Third, arbitration or at least conciliation, so that a broken word has a price.",
            "Daily figures, since a week's warning saves a planting.",
        ),
    ),
    "fr": (
        (
            "Le débit à Mbari en premier : 420 au minimum en sécheresse, puisque le sel gagne Selmar sous ce seuil.",
            "Ensuite des inspecteurs de la Commission du fleuve, qui lient Kadera là où nous ne le pouvons pas.",
            "En troisième lieu l’arbitrage, ou la conciliation à tout le moins, pour qu’une parole rompue ait un coût.",
            "Puisqu’une semaine d’avertissement sauve une récolte, des chiffres quotidiens.",
        ),
        (
            "D’abord le débit à Mbari : au moins 420 en sécheresse, car le sel atteint Selmar sous ce seuil.",
            "Ensuite, des inspecteurs de la Commission du fleuve, qui lient Kadera quand nous ne le pouvons pas.",
            "Enfin l’arbitrage ou au moins la conciliation, pour qu’une parole rompue ait un prix.",
            "Des chiffres quotidiens, car une semaine d’alerte sauve une récolte.",
        ),
    ),
}


def reworded(copy: list[str], original: list[str]) -> float:
    sources = Sources()
    sources.add_document(1, original)
    found = sources.reworded(copy, 2)
    return sum(found) / len(found)


def changed(text: str, seed: int, share: float) -> str:
    """The text with that share of its words replaced by others, and all in another order, two by two."""
    dice = random.Random(seed)
    words = text.split()
    for n in dice.sample(range(len(words)), round(share * len(words))):
        words[n] = dice.choice(("weather", "garden", "corner", "window", "matter", "early"))
    pairs = [words[n : n + 2] for n in range(0, len(words), 2)]
    dice.shuffle(pairs)
    return " ".join(word for pair in pairs for word in pair)


@cache
def written(language: str) -> list[list[str]]:
    """Honest documents of four entries and more: those of the corpus, and those of the strong specimens."""
    found = [entries(d) for d in documents("honest", language)]
    for who in ("head", "deputy"):
        for act in yaml.safe_load(script(f"{who}-strong", language))["acts"]:
            if act["do"] == "submit-document":
                found.append([line for f, v in act["fields"].items() if f != "confidence" for line in v.splitlines()])
    return [document for document in found if len(document) > 3]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_document_put_in_other_words_by_hand_is_a_copy(language):
    copy, original = BY_HAND[language]
    assert reworded(list(copy), list(original)) >= 0.75


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_word_in_six_changed_and_another_order_is_a_copy(language):
    for seed, original in enumerate(written(language)):
        assert reworded([changed(entry, seed, 1 / 6) for entry in original], original) >= 0.5, original


@pytest.mark.parametrize("language", LANGUAGES)
def test_two_people_who_write_of_one_event_copy_nothing(language):
    all_of_them = written(language)
    copied = [
        (a[0], b[0]) for n, a in enumerate(all_of_them) for m, b in enumerate(all_of_them) if n != m and reworded(a, b)
    ]
    assert copied == []


def test_what_one_is_shown_later_is_no_source():
    copy, original = BY_HAND["en"]
    sources = Sources()
    sources.add_document(5, list(original))
    assert not any(sources.reworded(list(copy), 4))


def file(table: Table, seat, fields):
    table.do(cmd.SubmitDocument, seat, form="negotiation-plan", title="Plan", fields=fields)


REWORDED = {
    "objectives": (
        Said("The flow at our border first in the dry months, and high all the year"),
        Said("Filling of seven years next, six at the very least"),
        Said("So that nobody must trust: joint inspection of the gates"),
    ),
    "reservation": Said("With the flow high, no text below six years"),
    "alternative": Said("We would build our own wells in the south and go to court"),
    "others": (
        Said("Its bonds fall due, so UPP must fill soon; it would fill on its own without an agreement"),
        Said("Any text that lasts is wanted by the Commission; it loses its office otherwise"),
    ),
    "trades": (
        Said("Against the high flow that our farmers need, a shorter filling"),
        Said("If they want it, joint inspection against the high flow"),
    ),
}


def test_a_partners_plan_in_other_words_is_noise_and_ones_own_is_not():
    table = Table(SMALL)
    for seat, who in ((UP_HEAD, "ana"), (UP_DEPUTY, "ugo")):
        table.do(cmd.TakeSeat, seat, by=CONTROL, pseudonym=Pseudonym(who))
    file(table, UP_DEPUTY, PLAN)
    file(table, UP_HEAD, REWORDED)
    assert proposals(table, "ugo")["B1.2a"].level >= 3
    found = proposals(table, "ana")["B1.2a"]
    assert found.level == 1
    assert "copied" in found.reason["en"]


def test_a_predecessors_plan_in_other_words_is_noise():
    table = Table(SMALL)
    table.do(cmd.TakeSeat, DOWN_HEAD, by=CONTROL, pseudonym=Pseudonym("dan"))
    file(table, DOWN_HEAD, PLAN)
    table.do(cmd.LeaveSeat, DOWN_HEAD)
    table.do(cmd.TakeSeat, DOWN_HEAD, by=CONTROL, pseudonym=Pseudonym("eve"))
    file(table, DOWN_HEAD, REWORDED)
    assert proposals(table, "eve")["B1.2a"].level == 1


@pytest.mark.parametrize("copied", [PLAN, REWORDED], ids=["word for word", "in other words"])
def test_whose_plan_was_copied_may_revise_it(copied):
    table = Table(SMALL)
    for seat, who in ((UP_HEAD, "ana"), (UP_DEPUTY, "ugo")):
        table.do(cmd.TakeSeat, seat, by=CONTROL, pseudonym=Pseudonym(who))
    filed = table.do(cmd.SubmitDocument, UP_DEPUTY, form="negotiation-plan", title="Plan", fields=PLAN).records[0].event
    file(table, UP_HEAD, copied)
    more = {**PLAN, "allies": Said("Commission, for any text that lasts")}
    table.do(cmd.SubmitDocument, UP_DEPUTY, form="negotiation-plan", title="Plan", fields=more, document=filed.document)
    assert proposals(table, "ana")["B1.2a"].level == 1
    assert proposals(table, "ugo")["B1.2a"].level >= 3


def proposals(table: Table, who: str):
    log = table.exercise.records
    return gather(Dossier(LogIndex(log), next(c for c in candidates(log) if c.pseudonym == who)))
