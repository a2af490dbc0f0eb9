"""Minds answer remarks on what matters to them, and object to declarations that take from them what they adopted."""

import pytest

from scenarios.library import load
from sim.exercise import commands as cmd
from sim.exercise.core.names import CONTROL, InstrumentId, Pseudonym, Said, SeatId
from sim.policies import mind
from sim.policies.dice import Drawn
from sim.policies.phrases import renderer
from tests.sim.exercise.table import Table

TEXT = InstrumentId("arrangement")
KASSORA, LORVANE, SENARI = (SeatId(s) for s in ("kas-head", "lor-head", "sna-head"))
DEAL = {"title": "drum", "place": "alternate", "care": "joint", "costs": "transport"}
REMARKS = {
    "shared": "The drum should travel between the palace and Sénabé in turn.",
    "beyond": "It belongs in the palace of Ouria, and nowhere else.",
    "need": "Who carries it across the border, and on which day?",
}


@pytest.fixture
def table():
    made = Table(load("drum"))
    made.do(cmd.TakeSeat, KASSORA, by=CONTROL, pseudonym=Pseudonym("Sparrow"))
    return made


def remark(table, words, provision="place"):
    table.do(cmd.MakeRemark, KASSORA, instrument=TEXT, provision=provision, words=Said(words, "en"))


def made(table, seat, kind, looks=8):
    """The first command of that kind that a mind at that seat makes in so many looks; None where it makes none."""
    for look in range(looks):
        table.later(0.5)
        now = int(table.minutes * 60_000)
        command = mind("practitioner").decide(table.exercise.view(seat), seat, now, Drawn(seat, look))
        if command is not None:
            table.exercise.submit(command, now)
        if isinstance(command, kind):
            return command
    return None


@pytest.mark.parametrize("answer", REMARKS)
def test_a_remark_is_answered_by_whom_the_article_concerns_and_by_what_it_names(table, answer):
    remark(table, REMARKS[answer])
    said = made(table, SENARI, cmd.MakeRemark)
    assert (said.provision, said.words.template) == ("place", f"remark.{answer}")
    for language in ("en", "fr"):
        assert renderer(table.exercise.view(KASSORA))(said.words, language)
    assert made(table, SENARI, cmd.MakeRemark) is None, "a remark is answered once"
    assert made(table, LORVANE, cmd.MakeRemark) is None, "it has other cares"


def test_a_remark_said_to_another_delegation_is_left_to_it(table):
    remark(table, "Lorvane, where would you have the drum stay?")
    assert made(table, SENARI, cmd.MakeRemark) is None


def adopted(table):
    table.do(cmd.TablePackage, KASSORA, instrument=TEXT, choices=DEAL, authority="ad-referendum")
    for seat in (LORVANE, SENARI):
        table.do(cmd.AnswerPackage, seat, package=table.package(), answer="accept", authority="ad-referendum")
    assert table.state.instruments[TEXT].adopted == DEAL


def declare(table, form, words):
    fields = {"instrument": TEXT, "provision": "place", "form": form, "words": Said(words, "en")}
    table.do(cmd.MakeDeclaration, KASSORA, **fields)


def test_a_reservation_to_what_a_party_adopted_the_text_for_is_objected_to_and_by_nobody_else(table):
    adopted(table)
    declare(table, "reservation", "Kassora does not consider itself bound by this article.")
    said = made(table, SENARI, cmd.ObjectToDeclaration, looks=2)
    assert said.words.template == "objection.option"
    assert renderer(table.exercise.view(KASSORA))(said.words, "fr")
    assert made(table, LORVANE, cmd.ObjectToDeclaration, looks=2) is None


@pytest.mark.parametrize(
    ("words", "objects"),
    [("We understand this as a year in the palace of Ouria.", True), ("We understand a year as 365 days.", False)],
)
def test_a_declaration_is_objected_to_where_it_reads_another_option_into_the_article(table, words, objects):
    adopted(table)
    declare(table, "interpretation", words)
    assert (made(table, SENARI, cmd.ObjectToDeclaration, looks=2) is not None) is objects
