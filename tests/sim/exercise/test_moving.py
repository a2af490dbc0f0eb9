"""One yes stands for each party and text, and no package is adopted that its author has moved off."""

from __future__ import annotations

import pytest

from sim.exercise import commands as cmd
from sim.exercise import events as ev
from sim.exercise.core.names import PLENARY, PackageId
from tests.sim.exercise.table import Table
from tests.sim.small import (
    CHAIR,
    DOWN,
    DOWN_HEAD,
    FILLING,
    FLOW,
    HIGH,
    JOINT,
    LOW,
    NO,
    PROTOCOL,
    SEVEN,
    SIX,
    SMALL,
    TREATY,
    UP,
    UP_HEAD,
    YES,
)


@pytest.fixture
def table() -> Table:
    return Table(SMALL)


def tabled(table: Table, seat=DOWN_HEAD, choices=None, **fields) -> PackageId:
    fields = {"instrument": TREATY, "authority": "ad-referendum", **fields}
    table.do(cmd.TablePackage, seat, choices=choices or {FILLING: SIX, FLOW: HIGH}, **fields)
    return table.package()


def accepted(table: Table, package: PackageId, seat=UP_HEAD, **fields) -> list[ev.Event]:
    fields = {"answer": "accept", "authority": "ad-referendum", **fields}
    return [r.event for r in table.do(cmd.AnswerPackage, seat, package=package, **fields).records]


def stands(table: Table, actor) -> list[PackageId]:
    return [p.id for p in table.state.packages.values() if p.alive and p.answers.get(actor) == "accept"]


def test_a_newer_package_lapses_the_older_one_and_says_which_takes_its_place(table):
    first = tabled(table)
    second = tabled(table, choices={FILLING: SEVEN, FLOW: HIGH})
    lapsed = [r.event for r in table.exercise.records if isinstance(r.event, ev.PackageLapsed)]
    assert [(e.package, e.actor, e.by) for e in lapsed] == [(first, DOWN, second)]
    assert stands(table, DOWN) == [second]
    assert table.refusal(cmd.AnswerPackage, UP_HEAD, package=first, answer="accept") == "package-lapsed"


def test_what_has_lapsed_may_be_tabled_again(table):
    tabled(table)
    tabled(table, choices={FILLING: SEVEN, FLOW: HIGH})
    again = tabled(table)
    assert stands(table, DOWN) == [again]


def test_a_newer_package_stands_beside_the_older_one_where_its_author_says_so(table):
    first = tabled(table)
    second = tabled(table, choices={FILLING: SEVEN, FLOW: HIGH}, earlier="keep")
    assert stands(table, DOWN) == [first, second]


def test_a_yes_ends_the_yes_before_and_lapses_what_one_offered_oneself(table):
    own = tabled(table, UP_HEAD, {FILLING: SIX, FLOW: LOW})
    open_ended = tabled(table, CHAIR, {FILLING: SIX})
    other = tabled(table, choices={FILLING: SEVEN})
    accepted(table, open_ended)
    assert not table.state.packages[own].alive
    made = accepted(table, other)
    ended = [e for e in made if isinstance(e, ev.AcceptanceSuperseded)]
    assert [(e.package, e.actor, e.by) for e in ended] == [(open_ended, UP, other)]
    assert stands(table, UP) == [other]


def test_either_of_two_may_be_accepted_in_so_many_words(table):
    first = tabled(table, CHAIR, {FILLING: SIX})
    second = tabled(table, choices={FILLING: SEVEN})
    accepted(table, first)
    assert "acceptance-superseded" not in [e.kind for e in accepted(table, second, earlier="keep")]
    assert stands(table, UP) == [first, second]


def test_a_package_that_its_author_has_left_for_another_is_adopted_no_longer(table):
    first = tabled(table)
    own = tabled(table, UP_HEAD, {FILLING: SEVEN})
    accepted(table, own, DOWN_HEAD)
    assert not table.state.packages[first].alive
    assert table.refusal(cmd.AnswerPackage, UP_HEAD, package=first, answer="accept") == "package-lapsed"
    assert table.state.instruments[TREATY].adopted is None


def test_what_is_done_in_private_leaves_alone_what_stands_before_all(table):
    public = tabled(table)
    table.do(cmd.OpenChannel, DOWN_HEAD, seats=(UP_HEAD,))
    room = next(c.id for c in table.state.channels.values() if c.form == "bilateral")
    private = tabled(table, choices={FILLING: SEVEN}, channel=room)
    assert stands(table, DOWN) == [public, private]
    newer = tabled(table, choices={FLOW: HIGH}, channel=PLENARY)
    assert stands(table, DOWN) == [newer], "what is said before all counts everywhere"
    told = [r.event for r in table.exercise.records if isinstance(r.event, ev.PackageLapsed)]
    assert {e.package: e.audience.includes(CHAIR) for e in told} == {public: True, private: False}


def test_nobody_moves_off_a_package_of_their_own_that_is_being_decided(table):
    table.next_turn()
    package = tabled(table, DOWN_HEAD, {JOINT: YES}, instrument=PROTOCOL)
    table.do(cmd.PutToDecision, CHAIR, package=package)
    refused = table.refusal(
        cmd.TablePackage, DOWN_HEAD, instrument=PROTOCOL, choices={JOINT: NO}, authority="ad-referendum"
    )
    assert refused == "own-decision-open"
    assert table.state.packages[package].alive


def test_a_position_said_aloud_is_told_apart_from_one_that_a_package_proposes(table):
    from sim.exercise.picture import picture

    tabled(table)
    view = table.exercise.view(UP_HEAD)
    article = next(p for p in picture(view, UP_HEAD)["texts"][TREATY]["provisions"].values() if SIX in p["stands"])
    assert article["said"] == []
    table.do(cmd.TakePosition, DOWN_HEAD, instrument=TREATY, issue=FILLING, option=SIX)
    said = picture(view, UP_HEAD)["texts"][TREATY]["provisions"].values()
    assert [p["said"] for p in said if SIX in p["stands"]] == [[DOWN]]
