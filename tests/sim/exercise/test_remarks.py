"""Remarks on articles: short, a few a turn, seen by those who negotiate the text and nobody else."""

from __future__ import annotations

from dataclasses import replace

from sim.exercise import commands as cmd
from sim.exercise.core.names import CONTROL, ProvisionId, Said
from sim.exercise.notices import notice_of
from sim.exercise.noticing import Noticing
from sim.exercise.picture import picture
from sim.exercise.remarks.rules import LONGEST, MOST
from sim.exercise.views import stream
from tests.sim.exercise.table import Table
from tests.sim.small import CHAIR, COMMISSION, DOWN, DOWN_HEAD, PROTOCOL, SMALL, TREATY, UP_DEPUTY, UP_HEAD

ARTICLE = ProvisionId("art-2")
ON_IT = {"instrument": TREATY, "provision": ARTICLE}
OBSERVED = replace(
    SMALL,
    seats=tuple(replace(s, powers=("table",)) if s.id == CHAIR else s for s in SMALL.seats),
)
"""The commission only looks on: it is no party to the treaty and chairs nothing."""


def shown(table: Table, seat):
    return picture(table.exercise.view(seat), seat)["texts"][TREATY]["remarks"]


def test_a_remark_is_seen_by_every_party_by_its_authors_name():
    table = Table(SMALL)
    table.do(cmd.MakeRemark, UP_DEPUTY, **ON_IT, words=Said("Six is what the lake can bear."))
    for seat in (UP_HEAD, DOWN_HEAD, CHAIR):
        (remark,) = shown(table, seat)
        assert (remark["seat"], remark["actor"], remark["provision"]) == (UP_DEPUTY, "up", ARTICLE)
        assert remark["words"] == {"said": "Six is what the lake can bear.", "language": "en"}


def test_who_is_no_party_neither_reads_nor_makes_remarks():
    table = Table(OBSERVED)
    table.do(cmd.MakeRemark, UP_HEAD, **ON_IT, words=Said("between us"))
    assert shown(table, CHAIR) == []
    assert all(e.event.kind != "remark-made" for e in stream(table.exercise.records, CHAIR))
    assert table.refusal(cmd.MakeRemark, CHAIR, **ON_IT, words=Said("and I?")) == "remark-not-party"


def test_remarks_are_short_and_few():
    table = Table(SMALL)
    assert table.refusal(cmd.MakeRemark, UP_HEAD, **ON_IT, words=Said("x" * (LONGEST + 1))) == "too-long"
    assert table.refusal(cmd.MakeRemark, UP_HEAD, **ON_IT, words=Said(" \u200b ")) == "empty"
    for number in range(MOST):
        table.do(cmd.MakeRemark, UP_HEAD, **ON_IT, words=Said(f"remark {number}"))
    assert table.refusal(cmd.MakeRemark, UP_HEAD, **ON_IT, words=Said("one more")) == "too-many-remarks"
    table.do(cmd.MakeRemark, UP_HEAD, instrument=TREATY, provision=ProvisionId("art-3"), words=Said("elsewhere"))
    table.do(cmd.MakeRemark, DOWN_HEAD, **ON_IT, words=Said("another seat"))
    table.next_turn()
    table.do(cmd.MakeRemark, UP_HEAD, **ON_IT, words=Said("a turn later"))


def test_a_remark_needs_an_article_of_a_text_that_is_on_the_table():
    table = Table(SMALL, started=False)
    assert table.refusal(cmd.MakeRemark, UP_HEAD, **ON_IT, words=Said("early")) == "not-started"
    table.control(cmd.Start)
    wrong = {"instrument": TREATY, "provision": ProvisionId("art-9"), "words": Said("what?")}
    assert table.refusal(cmd.MakeRemark, UP_HEAD, **wrong) == "unknown-provision"
    hidden = {"instrument": PROTOCOL, "provision": ProvisionId("art-1"), "words": Said("already?")}
    assert table.refusal(cmd.MakeRemark, UP_HEAD, **hidden) == "unknown-instrument"


def test_a_remark_concerns_those_who_have_remarked_on_the_article_before():
    table = Table(SMALL)
    table.do(cmd.MakeRemark, UP_HEAD, **ON_IT, words=Said("first"))
    (answer,) = table.do(cmd.MakeRemark, DOWN_HEAD, **ON_IT, words=Said("second")).records
    concerns = {
        seat: notice_of(answer.event, Noticing(seat, actor, table.exercise.view(seat)))
        for seat, actor in ((UP_HEAD, "up"), (UP_DEPUTY, "up"), (DOWN_HEAD, DOWN), (CHAIR, COMMISSION))
    }
    assert concerns == {UP_HEAD: "answers", UP_DEPUTY: None, DOWN_HEAD: None, CHAIR: None}
    assert table.exercise.view(CONTROL).remarks == table.state.remarks
