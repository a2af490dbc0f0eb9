"""One seat at two screens at once: each act gets one clear answer, and nothing that was filed is overwritten unread."""

from __future__ import annotations

import pytest

from sim.exercise import commands as cmd
from sim.exercise.core.names import Said
from sim.exercise.picture import picture
from tests.sim.exercise.table import Table
from tests.sim.exercise.test_documents import PLAN
from tests.sim.small import CHAIR, DOWN_HEAD, FILLING, FLOW, LOW, SIX, TREATY, UP_DEPUTY, UP_HEAD, with_clock


@pytest.fixture
def table() -> Table:
    made = Table(with_clock(turns=3))
    made.later(1)
    return made


def plan(table: Table, words: str, **fields):
    (due,) = table.state.due.values()
    written = {**PLAN, "reservation": Said(words)}
    filed = {"form": due.document, "title": "Plan", "fields": written, "due": due.due, **fields}
    return table.do(cmd.SubmitDocument, DOWN_HEAD, **filed).records[0].event


def refused_plan(table: Table, **fields) -> str:
    (due,) = table.state.due.values()
    filed = {"form": due.document, "title": "Plan", "fields": PLAN, "due": due.due, **fields}
    return table.refusal(cmd.SubmitDocument, DOWN_HEAD, **filed)


def test_what_is_due_is_filed_once(table):
    first = plan(table, "Flow at 400")
    assert refused_plan(table) == "already-filed"
    second = plan(table, "Flow at 420", document=first.document, revises=first.revision)
    assert (second.document, second.revision) == (first.document, 2)


def test_a_version_that_its_writer_has_not_read_is_not_revised(table):
    first = plan(table, "Flow at 400")
    plan(table, "Flow at 420", document=first.document, revises=1)
    assert refused_plan(table, document=first.document, revises=1) == "revised-meanwhile"
    assert refused_plan(table, document=first.document, revises=0) == "revised-meanwhile"
    (shown,) = picture(table.state, DOWN_HEAD)["desk"]["documents"]
    assert (shown["revision"], shown["fields"]["reservation"]["said"]) == (2, "Flow at 420")


def test_nobody_approves_a_version_that_they_have_not_read(table):
    filed = plan(table, "Flow at 400")
    plan(table, "Flow at 420", document=filed.document, revises=1)
    decided = {"document": filed.document, "decision": "approved"}
    assert table.refusal(cmd.SignOff, DOWN_HEAD, **decided, revision=1) == "newer-version"
    assert table.kinds(cmd.SignOff, DOWN_HEAD, **decided, revision=2) == ["document-signed-off"]


def test_of_two_that_do_the_same_at_once_one_is_told_that_it_is_done(table):
    tabled = {"instrument": TREATY, "choices": {FILLING: SIX, FLOW: LOW}}
    package = table.do(cmd.TablePackage, UP_HEAD, **tabled).records[0].event.package
    assert table.refusal(cmd.TablePackage, UP_HEAD, **tabled) == "same-package"
    table.do(cmd.OpenChannel, UP_HEAD, seats=(CHAIR,))
    assert table.refusal(cmd.OpenChannel, UP_HEAD, seats=(CHAIR,)) == "channel-exists"
    task = table.do(cmd.SetTask, UP_HEAD, owner=UP_DEPUTY, text=Said("Ask"), minutes=6).records[0].event.task
    table.do(cmd.CloseTask, UP_DEPUTY, task=task)
    assert table.refusal(cmd.CloseTask, UP_DEPUTY, task=task, outcome="dropped") == "task-closed"
    table.do(cmd.WithdrawPackage, UP_HEAD, package=package)
    assert table.refusal(cmd.WithdrawPackage, UP_HEAD, package=package) == "package-withdrawn"


@pytest.fixture
def offered(table):
    """A package of the upper bank that waits for the lower bank's word alone."""
    tabled = {"instrument": TREATY, "choices": {FILLING: SIX, FLOW: LOW}}
    return table.do(cmd.TablePackage, UP_HEAD, **tabled).records[0].event.package


def answers(package: str, answer: str) -> dict:
    return {"package": package, "answer": answer, "authority": "ad-referendum"}


def test_a_no_that_comes_after_the_yes_that_made_the_text_is_told_so(table, offered):
    assert "text-adopted" in table.kinds(cmd.AnswerPackage, DOWN_HEAD, **answers(offered, "accept"))
    for answer in ("reject", "accept"):
        assert table.refusal(cmd.AnswerPackage, DOWN_HEAD, **answers(offered, answer)) == "already-adopted"


def test_of_a_no_and_a_yes_at_once_the_later_stands_for_all(table, offered):
    assert table.kinds(cmd.AnswerPackage, DOWN_HEAD, **answers(offered, "reject")) == ["package-answered"]
    assert "text-adopted" in table.kinds(cmd.AnswerPackage, DOWN_HEAD, **answers(offered, "accept"))
    for seat in (DOWN_HEAD, UP_HEAD, CHAIR):
        assert picture(table.state, seat)["texts"][TREATY]["adopted"] is not None


def test_a_text_is_initialled_and_signed_once(table, offered):
    table.do(cmd.AnswerPackage, DOWN_HEAD, **answers(offered, "accept"))
    table.do(cmd.Initial, UP_HEAD, instrument=TREATY)
    assert table.refusal(cmd.Initial, UP_HEAD, instrument=TREATY) == "already-initialled"
