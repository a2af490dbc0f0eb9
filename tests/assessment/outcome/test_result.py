"""The result of an exercise for a candidate: theirs or not, a deal, a good no, and an offer left lying."""

from __future__ import annotations

import pytest

from assessment.evidence import Dossier, LogIndex, candidates
from assessment.outcome.result import NoResult, Result, gains, result
from scenarios.library import load
from sim.exercise import commands as cmd
from sim.exercise.core.names import CONTROL, Pseudonym
from sim.runs import play
from tests.sim.exercise.table import Table
from tests.sim.small import DOWN, DOWN_HEAD, FILLING, FIVE, FLOW, HIGH, LOW, SEVEN, SIX, SMALL, TREATY, UP_HEAD


def sit(table: Table, seat, who: str) -> None:
    table.do(cmd.TakeSeat, seat, by=CONTROL, pseudonym=Pseudonym(who))


@pytest.fixture
def table() -> Table:
    table = Table(SMALL)
    sit(table, UP_HEAD, "ana")
    sit(table, DOWN_HEAD, "dan")
    return table


def to_the_end(table: Table) -> None:
    while table.state.phase != "ended":
        table.next_turn()


def of(table: Table, who: str) -> Result | NoResult:
    log = table.exercise.records
    return result(Dossier(LogIndex(log), next(c for c in candidates(log) if c.pseudonym == who)))


@pytest.mark.parametrize("scenario", ["two-towns", "drum"])
def test_gains_are_those_that_runs_of_minds_say(scenario):
    for seed in (1, 4):
        run = play(load(scenario), seed)
        assert gains(LogIndex(run.exercise.records)) == pytest.approx(dict(run.gains), abs=1e-5)


def test_there_is_none_before_the_end(table):
    assert of(table, "ana") is NoResult.NOT_OVER


def test_who_left_has_none_and_who_came_late_neither(table):
    table.next_turn()
    table.do(cmd.LeaveSeat, UP_HEAD)
    table.next_turn()
    table.next_turn()
    sit(table, UP_HEAD, "eve")
    to_the_end(table)
    assert of(table, "ana") is NoResult.LEFT
    assert of(table, "eve") is NoResult.BRIEFLY
    assert isinstance(of(table, "dan"), Result)


def test_no_deal_where_nothing_was_offered_is_zero_and_no_answer_to_anything(table):
    to_the_end(table)
    found = of(table, "dan")
    assert found == Result(DOWN, 0.0, 0.0, (), None)
    assert not found.good_no


@pytest.mark.parametrize(("filling", "flow", "worth", "good"), [(FIVE, LOW, -20.0, True), (SIX, LOW, 5.0, False)])
def test_whether_no_was_good_goes_by_the_best_offer_of_others_left_open(table, filling, flow, worth, good):
    table.do(cmd.TablePackage, DOWN_HEAD, instrument=TREATY, choices={FILLING: SEVEN, FLOW: HIGH})
    table.do(cmd.TablePackage, UP_HEAD, instrument=TREATY, choices={FILLING: filling, FLOW: flow})
    to_the_end(table)
    found = of(table, "dan")
    assert isinstance(found, Result)
    assert found.best_open == pytest.approx(worth), "one's own offer is nobody's to accept oneself"
    assert found.good_no is good
    assert (found.gain, found.texts) == (0.0, ())


def test_an_offer_that_was_withdrawn_is_left_by_nobody(table):
    table.do(cmd.TablePackage, UP_HEAD, instrument=TREATY, choices={FILLING: SIX, FLOW: LOW})
    table.do(cmd.WithdrawPackage, UP_HEAD, package=table.package())
    to_the_end(table)
    found = of(table, "dan")
    assert isinstance(found, Result)
    assert found.best_open is None
    assert not found.good_no
