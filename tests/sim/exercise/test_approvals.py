"""A delegation of one asks its capital to sign a document off: who may, when it answers, and what it returns."""

from __future__ import annotations

import pytest

from sim.exercise import commands as cmd
from sim.exercise import events as ev
from sim.exercise.core.names import Said
from sim.exercise.papers.picture import papers
from tests.sim.exercise.signing import happened
from tests.sim.exercise.table import Table
from tests.sim.papers import PLAN
from tests.sim.small import DOWN_HEAD, SMALL, UP_DEPUTY, UP_HEAD

NOTHING = {name: (Said("x"), Said("x y")) if isinstance(value, tuple) else Said("x") for name, value in PLAN.items()}
VAGUE = {
    "objectives": (Said("We must foster constructive dialogue between all stakeholders."),),
    "reservation": Said("A balanced and inclusive approach remains the cornerstone."),
    "alternative": Said("Challenges can be turned into opportunities by good faith."),
    "others": (Said("Everybody wants a comprehensive and sustainable outcome."),),
    "trades": (Said("Synergies should be leveraged across the board."),),
}


@pytest.fixture
def table() -> Table:
    return Table(SMALL)


def filed(table: Table, fields=PLAN, seat=DOWN_HEAD):
    sent = table.do(cmd.SubmitDocument, seat, form="negotiation-plan", title="Plan", fields=fields)
    return sent.records[0].event.document


def shown(table: Table, seat=DOWN_HEAD):
    return papers(table.exercise.view(seat))["documents"][-1]


@pytest.mark.parametrize(
    ("fields", "decision", "why"),
    [
        (PLAN, "approved", "capital.approves"),
        (NOTHING, "returned", "capital.returns-empty"),
        (VAGUE, "returned", "capital.returns-general"),
    ],
    ids=("sound", "nothing", "vague"),
)
def test_the_capital_approves_what_says_something_of_this_case(table, fields, decision, why):
    document = filed(table, fields)
    assert table.kinds(cmd.AskApproval, DOWN_HEAD, document=document) == ["approval-asked"]
    assert shown(table)["asked"] is not None
    table.later(2)
    (decided,) = happened(table, ev.CapitalSignedOff, DOWN_HEAD)
    assert (decided.decision, decided.words.template) == (decision, why)
    after = shown(table)
    assert (after["status"], after["asked"], after["asks"]) == (decision, None, False)
    assert happened(table, ev.CapitalSignedOff, UP_HEAD) == []


def test_the_capital_takes_its_time(table):
    table.do(cmd.AskApproval, DOWN_HEAD, document=filed(table))
    assert "capital-signed-off" not in table.later(1)
    assert "capital-signed-off" in table.later(1)


def test_who_has_a_colleague_that_may_sign_asks_there(table):
    document = filed(table, seat=UP_DEPUTY)
    assert table.refusal(cmd.AskApproval, UP_DEPUTY, document=document) == "ask-colleague"
    assert shown(table, UP_DEPUTY)["asks"] is False


def test_where_nobody_but_the_author_may_sign_the_capital_does(table):
    document = filed(table, seat=UP_HEAD)
    assert shown(table, UP_HEAD)["asks"] is True
    table.do(cmd.SignOff, UP_HEAD, document=document, decision="approved")
    assert table.kinds(cmd.AskApproval, UP_HEAD, document=document) == ["approval-asked"], "one's own yes is none"


def test_nobody_asks_twice_or_for_what_is_not_theirs(table):
    document = filed(table)
    table.do(cmd.AskApproval, DOWN_HEAD, document=document)
    assert table.refusal(cmd.AskApproval, DOWN_HEAD, document=document) == "already-asked"
    table.later(2)
    assert table.refusal(cmd.AskApproval, DOWN_HEAD, document=document) == "signed-off"
    theirs = filed(table, seat=UP_DEPUTY)
    assert table.refusal(cmd.AskApproval, UP_HEAD, document=theirs) == "not-your-document"
    assert table.refusal(cmd.AskApproval, DOWN_HEAD, document=theirs) == "unknown-document"


def test_a_version_filed_meanwhile_is_not_the_one_that_was_asked_about(table):
    document = filed(table)
    table.do(cmd.AskApproval, DOWN_HEAD, document=document)
    again = {"form": "negotiation-plan", "title": "Plan", "fields": PLAN, "document": document, "revises": 1}
    table.do(cmd.SubmitDocument, DOWN_HEAD, **again)
    table.later(2)
    assert happened(table, ev.CapitalSignedOff, DOWN_HEAD) == []
    assert table.refusal(cmd.AskApproval, DOWN_HEAD, document=document, revision=1) == "newer-version"
