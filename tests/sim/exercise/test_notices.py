"""What concerns a seat is brought to its notice, whoever else reads it; and nothing that it did itself."""

from __future__ import annotations

from dataclasses import fields

import pytest

from sim.exercise import commands as cmd
from sim.exercise.core.event import KINDS, Event
from sim.exercise.core.names import PLENARY, Said, SeatId
from sim.exercise.notices import CONCERNS, Noticing, notice_of
from sim.exercise.talk.notices import names
from sim.exercise.views import may_see
from tests.sim.exercise.table import Table
from tests.sim.small import DOWN_HEAD, FILLING, SIX, SMALL, TREATY, UP_DEPUTY, UP_HEAD


@pytest.fixture
def table() -> Table:
    return Table(SMALL)


def noticed(table: Table, seat: SeatId) -> list[tuple[str, str | None]]:
    """(kind, in which way it concerns the seat) of what the last command did, as far as the seat sees it."""
    view = table.exercise.view(seat)
    reader = Noticing(seat, view.actor_of(seat), view)
    last = table.exercise.records[-1].command
    found = [r.event for r in table.exercise.records if r.command == last and may_see(r.event, seat)]
    return [(event.kind, notice_of(event, reader)) for event in found]


def say(table: Table, seat: SeatId, text: str, channel: str = PLENARY, **more) -> None:
    table.do(cmd.SendMessage, seat, channel=channel, words=Said(text, "en"), **more)


def persona(table: Table, seat: SeatId) -> str:
    card = table.state.card(seat)
    assert card is not None
    return card.persona


def test_a_message_concerns_whom_it_names_whom_it_answers_and_whom_alone_it_asks(table: Table):
    say(table, UP_HEAD, f"And what does {persona(table, DOWN_HEAD)} say?")
    assert noticed(table, DOWN_HEAD) == [("message-sent", "asks")]
    assert noticed(table, UP_DEPUTY) == [("message-sent", None)]
    assert noticed(table, UP_HEAD) == [("message-sent", None)]
    asked = table.exercise.records[-1].ref
    say(table, DOWN_HEAD, "This.", reply_to=asked)
    assert noticed(table, UP_HEAD) == [("message-sent", "answers")]
    table.do(cmd.OpenChannel, UP_HEAD, seats=(DOWN_HEAD,))
    assert noticed(table, DOWN_HEAD) == [("channel-opened", "asks")]
    assert noticed(table, UP_HEAD) == [("channel-opened", None)]
    channel = tuple(table.state.channels)[-1]
    say(table, UP_HEAD, "How many years?", channel, intent="question")
    assert noticed(table, DOWN_HEAD) == [("message-sent", "asks")]


def test_an_offer_concerns_its_parties_and_its_answer_the_delegation_that_made_it(table: Table):
    table.do(cmd.TablePackage, UP_HEAD, instrument=TREATY, choices={FILLING: SIX})
    assert ("package-tabled", "asks") in noticed(table, DOWN_HEAD)
    assert ("package-tabled", None) in noticed(table, UP_DEPUTY)
    table.do(cmd.AnswerPackage, DOWN_HEAD, package=table.package(), answer="reject", note=Said("Too long.", "en"))
    assert noticed(table, UP_HEAD) == [("package-answered", "answers")]
    assert noticed(table, UP_DEPUTY) == [("package-answered", "answers")]
    assert noticed(table, DOWN_HEAD) == [("package-answered", None)]


@pytest.mark.parametrize(
    ("text", "persona", "named"),
    [
        ("Over to you, @moreau.", "Inès Moreau", True),
        ("INÈS MOREAU, please", "Inès Moreau", True),
        ("The Moreaux agree", "Inès Moreau", False),
        ("Li says no", "Wei Li", False),
        ("Wei Li says no", "Wei Li", True),
        ("", "Inès Moreau", False),
        ("(xy", "A. (xy", True),
    ],
)
def test_somebody_is_named_by_the_whole_name_or_the_family_name(text: str, persona: str, named: bool):
    assert names(text, persona) is named


WORDS = ("words", "note", "argument", "comment", "text")
UNNOTICED = {
    "capital-asked": "one's own delegation asked it",
    "document-released": "a statement to everybody, among the news",
    "observer-noted": "for the instructor alone",
}
"""Kinds with somebody's words that are brought to nobody's notice, each with the reason."""


def said(kind: type[Event]) -> list[str]:
    return [f.name for f in fields(kind) if f.name in WORDS]


def test_every_kind_with_words_of_somebody_is_brought_to_somebodys_notice():
    lacking = {name for name, kind in KINDS.items() if said(kind.event) and kind.event not in CONCERNS}
    assert lacking <= UNNOTICED.keys(), lacking
