"""The outcome space of a text after the talks: against figures worked out by hand on the small scenario.

To the upper bank the treaty is worth half of (1, 0.7, 0.2 for five, six, seven years) and half of (1, 0.5 for a low or
high flow); to the lower bank half of (0.1, 0.6, 1) and half of (0.1, 1). Both have 30 points without a deal.
"""

import pytest

from sim.debrief.possible.picture import possible
from sim.debrief.reader import reader
from sim.exercise import commands as cmd
from sim.exercise.core.names import CONTROL
from tests.sim.exercise.table import Table
from tests.sim.small import (
    DOWN,
    DOWN_HEAD,
    FILLING,
    FIVE,
    FLOW,
    HIGH,
    LOW,
    SEVEN,
    SIX,
    SMALL,
    TREATY,
    UP,
    UP_HEAD,
)


def treaty(table: Table):
    table.control(cmd.EndExercise)
    return next(t for t in possible(reader(table.exercise.records, CONTROL)) if t["instrument"] == TREATY)


def adopted(choices) -> Table:
    """The treaty, adopted so."""
    table = Table(SMALL)
    table.later(1)
    table.do(cmd.TablePackage, UP_HEAD, instrument=TREATY, choices=choices, authority="ad-referendum")
    table.do(cmd.AnswerPackage, DOWN_HEAD, package=table.package(), answer="accept", authority="ad-referendum")
    return table


def test_the_space_counts_packages_inside_red_lines_and_inside_the_zone():
    shown = treaty(Table(SMALL))
    # Red lines: the lower bank may never take five years or a low flow; the rest is in a mandate or can be granted.
    assert (shown["outcomes"], shown["reachable"], shown["zone"]) == (6, 2, 2)
    assert shown["cloud"] == [[35.0, 100.0], [60.0, 80.0]]
    assert len(shown["beyond"]) == 4
    assert [party["actor"] for party in shown["parties"]] == [UP, DOWN]
    assert [party["ideal"] for party in shown["parties"]] == [60.0, 100.0]
    assert not shown["sampled"]


def test_the_solution_points_are_those_of_the_gains():
    shown = treaty(Table(SMALL))
    # Six years: gains 30 and 50, product 1500. Seven: 5 and 70, product 350.
    assert shown["nash"] is not None
    assert shown["nash"]["choices"] == {FILLING: SIX, FLOW: HIGH}
    assert shown["kalai_smorodinsky"] == shown["nash"]


def test_a_deal_tells_gains_shares_and_what_was_left():
    deal = treaty(adopted({FILLING: SIX, FLOW: HIGH}))["deal"]
    assert deal is not None
    assert (deal["points"], deal["gains"], deal["left"], deal["efficient"]) == ([60.0, 80.0], [30.0, 50.0], 0.0, True)
    assert deal["shares"] == [0.375, 0.625]
    assert (deal["status"], deal["how"]) == ("adopted", "acceptance")


def test_without_a_deal_the_trades_start_from_the_package_nearest_to_one():
    table = Table(SMALL)
    table.later(1)
    table.do(cmd.TablePackage, UP_HEAD, instrument=TREATY, choices={FILLING: FIVE, FLOW: LOW})
    shown = treaty(table)
    assert shown["deal"] is None
    assert shown["start"] == table.package()
    best, second = shown["trades"]
    assert [(c["issue"], c["was"], c["now"]) for c in best["changes"]] == [(FILLING, FIVE, SIX), (FLOW, LOW, HIGH)]
    # From (100, 10): six years and a high flow give (60, 80).
    assert (best["points"], best["more"], best["total"]) == ([60.0, 80.0], [-40.0, 70.0], 30.0)
    assert second["points"] == [35.0, 100.0]


def test_a_deal_inside_the_frontier_shows_the_trade_that_nobody_loses_by():
    indifferent = {FILLING: {FIVE: 0.1, SIX: 0.6, SEVEN: 0.6}, FLOW: {LOW: 0.1, HIGH: 1.0}}
    from dataclasses import replace

    def changed(actor):
        if actor.id != DOWN:
            return actor
        return replace(actor, stakes={**actor.stakes, TREATY: replace(actor.stakes[TREATY], values=indifferent)})

    blueprint = replace(SMALL, actors=tuple(map(changed, SMALL.actors)))
    table = Table(blueprint)
    table.later(1)
    table.do(
        cmd.TablePackage, UP_HEAD, instrument=TREATY, choices={FILLING: SEVEN, FLOW: HIGH}, authority="ad-referendum"
    )
    table.do(cmd.AnswerPackage, DOWN_HEAD, package=table.package(), answer="accept")
    shown = treaty(table)
    assert shown["deal"] is not None
    assert (shown["deal"]["left"], shown["deal"]["efficient"]) == (25.0, False)
    [trade] = shown["trades"]
    assert [(c["issue"], c["was"], c["now"]) for c in trade["changes"]] == [(FILLING, SEVEN, SIX)]
    assert trade["more"] == [25.0, 0.0]


@pytest.mark.parametrize(("answer", "fate"), [("reject", "rejected"), (None, "lapsed")])
def test_the_path_has_every_package_with_what_became_of_it(answer, fate):
    table = Table(SMALL)
    table.later(3)
    table.do(cmd.TablePackage, DOWN_HEAD, instrument=TREATY, choices={FILLING: SIX})
    if answer is not None:
        table.do(cmd.AnswerPackage, UP_HEAD, package=table.package(), answer=answer)
    [step] = treaty(table)["path"]
    assert (step["letter"], step["actor"], step["fate"], step["complete"]) == ("A", DOWN, fate, False)
    assert step["points"] == [35.0, 30.0]
    assert step["elapsed"] == 180_000
