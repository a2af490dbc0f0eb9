"""A telephone call, and an offer of good offices, have a word in answer from their target, once."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sim.exercise import commands as cmd
from sim.exercise.core.names import CONTROL, PLENARY, Phrase, Pseudonym
from sim.policies.calling import CALLS
from tests.sim.exercise.table import Table
from tests.sim.policies.test_minds import SEATS, let
from tests.sim.small import CHAIR, DOWN, DOWN_HEAD, FLOW, SMALL, UP_HEAD


@pytest.fixture
def table() -> Table:
    actors = tuple(replace(a, acts=(*CALLS, *a.acts)) for a in SMALL.actors)
    made = Table(replace(SMALL, actors=actors), started=False)
    made.do(cmd.TakeSeat, UP_HEAD, by=CONTROL, pseudonym=Pseudonym("p1"))
    for seat in SEATS:
        if seat != UP_HEAD:
            made.do(cmd.CoverSeat, seat, by=CONTROL, mind="practitioner")
    made.control(cmd.Start)
    return made


def answers(table: Table) -> list[Phrase]:
    """Words in which calls were answered, in talks that not everybody hears."""
    found = [
        m for _, m in table.state.messages if isinstance(m.words, Phrase) and m.words.template.startswith("talk.call")
    ]
    assert all(m.channel != PLENARY for m in found)
    return [m.words for m in found if isinstance(m.words, Phrase)]


@pytest.mark.parametrize("caller", [UP_HEAD, CHAIR])
@pytest.mark.parametrize("act", ["phone-call", "mediate"])
def test_a_call_is_answered_once(table, caller, act):
    table.later(1)
    table.do(cmd.TakeAction, caller, act=act, target=DOWN)
    let(table, DOWN_HEAD, minutes=8)
    (words,) = answers(table)
    assert words.template.startswith("talk.call-offices") == (act == "mediate")


def test_who_is_asked_by_telephone_about_an_article_says_where_it_stands(table):
    table.later(1)
    words = Phrase("act.contact", {"issue": FLOW, "v": 0})
    table.do(cmd.TakeAction, UP_HEAD, act="phone-call", target=DOWN, words=words)
    let(table, DOWN_HEAD, minutes=8)
    (answer,) = answers(table)
    assert answer.template in ("talk.call-stance", "talk.call-guarded")
    assert answer.values["issue"] == FLOW
