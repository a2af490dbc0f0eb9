"""Documents and tasks: who reads them, forms, versions, and their release."""

from __future__ import annotations

import pytest

from sim.exercise import commands as cmd
from sim.exercise.core import codec
from sim.exercise.core.names import PLENARY, Said
from sim.exercise.papers.events import Citation
from tests.sim.exercise.table import Table
from tests.sim.small import (
    DOWN_HEAD,
    SMALL,
    UP_DEPUTY,
    UP_HEAD,
)

HELLO = Said("Good morning.")


@pytest.fixture
def table() -> Table:
    return Table(SMALL)


PLAN = {
    "objectives": (Said("Flow first"), Said("then years")),
    "reservation": Said("Six years"),
    "alternative": Said("The commission"),
    "others": (Said("Up needs dates"),),
    "trades": (Said("years for flow"),),
}


def file_plan(table, seat=DOWN_HEAD, **more):
    return table.do(cmd.SubmitDocument, seat, form="negotiation-plan", title="Plan", fields=PLAN, **more).records[0]


def test_a_document_stays_in_its_delegation(table):
    document = file_plan(table, due=table.due("plan")).event.document
    assert document in table.exercise.view(DOWN_HEAD).documents
    assert document not in table.exercise.view(UP_HEAD).documents


def test_a_document_that_was_asked_of_somebody_else_is_refused(table):
    due = table.due("plan")
    refused = table.refusal(cmd.SubmitDocument, UP_HEAD, form="negotiation-plan", title="Plan", fields=PLAN, due=due)
    assert refused == "not-due"


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({**PLAN, "reservation": Said(" ")}, "missing-field"),
        ({k: v for k, v in PLAN.items() if k != "trades"}, "missing-field"),
        ({**PLAN, "colour": Said("red")}, "unknown-field"),
        ({**PLAN, "reservation": Said("x" * 8001)}, "too-long"),
    ],
)
def test_a_form_says_what_is_wrong_with_it(table, fields, code):
    refused = table.refusal(cmd.SubmitDocument, DOWN_HEAD, form="negotiation-plan", title="", fields=fields)
    assert refused == code


def test_citing_an_event_one_has_not_seen_is_refused(table):
    hidden = file_plan(table).ref
    refused = table.refusal(
        cmd.SubmitDocument,
        UP_HEAD,
        form="negotiation-plan",
        title="",
        fields=PLAN,
        cites=(Citation(hidden, "reports"),),
    )
    assert refused == "unknown-reference"


def test_a_document_says_of_each_event_what_it_cites_it_for(table):
    plan, said = file_plan(table).ref, table.do(cmd.SendMessage, DOWN_HEAD, channel=PLENARY, words=HELLO).records[0].ref
    cites = (Citation(plan, "relies-on"), Citation(said, "reports"), Citation(plan, "refutes"))
    filed = file_plan(table, cites=cites).event
    assert filed.cites == (Citation(plan, "refutes"), Citation(said, "reports")), "of one event, what was said last"


def test_what_older_logs_cite_is_reported(table):
    filed = file_plan(table).event
    old = {**codec.dump(filed), "cites": ["a1", "b2"]}
    read = codec.load("document-submitted", 1, old, filed.audience)
    assert read.cites == (Citation("a1", "reports"), Citation("b2", "reports"))


def test_a_new_version_replaces_the_old_one_and_awaits_a_new_signature(table):
    document = file_plan(table).event.document
    table.do(cmd.SignOff, DOWN_HEAD, document=document, decision="returned", comment="Rank them.")
    second = file_plan(table, document=document).event
    assert (second.document, second.revision) == (document, 2)
    assert table.state.documents[document].status == "submitted"


PRESS = {"line": Said("We ask for calm."), "unsaid": Said("the leak")}


def test_a_press_line_is_released_once_approved_and_only_its_public_part(table):
    document = (
        table.do(cmd.SubmitDocument, UP_HEAD, form="press-line", title="Tonight", fields=PRESS)
        .records[0]
        .event.document
    )
    assert table.refusal(cmd.Release, UP_HEAD, document=document) == "not-approved"
    table.do(cmd.SignOff, UP_HEAD, document=document, decision="approved")
    released = table.do(cmd.Release, UP_HEAD, document=document).records[0].event
    assert set(released.fields) == {"line"}
    assert released.audience.seats is None
    assert table.refusal(cmd.Release, UP_HEAD, document=document) == "already-released"


def test_a_plan_is_never_released(table):
    document = file_plan(table).event.document
    table.do(cmd.SignOff, DOWN_HEAD, document=document, decision="approved")
    assert table.refusal(cmd.Release, DOWN_HEAD, document=document) == "not-public"


def test_tasks_stay_in_the_delegation_and_are_closed_once(table):
    task = table.do(cmd.SetTask, UP_HEAD, owner=UP_DEPUTY, text=Said("Sound out Down"), minutes=5).records[0].event.task
    assert table.refusal(cmd.SetTask, UP_HEAD, owner=DOWN_HEAD, text=Said("No"), minutes=5) == "not-your-delegation"
    assert table.refusal(cmd.CloseTask, DOWN_HEAD, task=task) == "unknown-task"
    assert table.kinds(cmd.CloseTask, UP_DEPUTY, task=task) == ["task-closed"]
    assert table.refusal(cmd.CloseTask, UP_DEPUTY, task=task) == "task-closed"
