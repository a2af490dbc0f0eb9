"""The bargaining problem of a blueprint, on a text small enough to reckon by hand."""

from dataclasses import replace

import pytest

from scenarios.bargain import bargain
from scenarios.check import check
from scenarios.library import LIBRARY
from sim.exercise.core.blueprint import DecisionRule
from sim.exercise.core.names import ActorId, InstrumentId
from tests.scenarios.bargains import in_mandates, nash_point

GUIDE = (LIBRARY.parent / "GUIDE.md").read_text(encoding="utf-8")
REPAIR = InstrumentId("repair")


@pytest.fixture(scope="module")
def bridge():
    """Half, two thirds, all: worth 100, 60, 0 to the one (no deal 40), 0, 50, 100 to the other (no deal 30)."""
    found = check(GUIDE.partition("```yaml\n")[2].partition("```")[0]).blueprint
    assert found is not None
    return found


def under(bridge, **changes):
    instrument = replace(bridge.instruments[0], **changes)
    return bargain(replace(bridge, instruments=(instrument,)), REPAIR)


def test_utilities_are_weights_times_values(bridge):
    assert bargain(bridge, REPAIR).utilities.tolist() == [[1.0, 0.0], [0.6, 0.5], [0.0, 1.0]]


def test_a_deal_suits_everybody_inside_their_red_lines(bridge):
    assert bargain(bridge, REPAIR).agreements.tolist() == [False, True, False]


def test_first_mandates_do_not_hold_what_a_capital_must_grant(bridge):
    assert in_mandates(bargain(bridge, REPAIR)).tolist() == [False, False, False]


def test_the_nash_point_is_the_only_deal_there_is(bridge):
    deal = bargain(bridge, REPAIR)
    point = nash_point(deal)
    assert point is not None
    assert deal.choices(point.index) == {"share": "two-thirds"}


def test_without_a_deal_there_is_no_nash_point(bridge):
    upper, lower = bridge.actors
    stakes = {REPAIR: replace(lower.stakes[REPAIR], reservation=51)}
    assert nash_point(bargain(replace(bridge, actors=(upper, replace(lower, stakes=stakes))), REPAIR)) is None


@pytest.mark.parametrize(
    ("rule", "deals"),
    [
        (DecisionRule("simple"), [False, True, False]),
        (DecisionRule("qualified", threshold=0.5), [True, True, False]),
        (DecisionRule("qualified", threshold=0.5, vetoes=(ActorId("lower-orle"),)), [False, True, False]),
        (DecisionRule("qualified", threshold=0.7, weights={ActorId("upper-orle"): 3.0}), [True, True, False]),
    ],
)
def test_a_vote_needs_its_share_and_its_vetoes(bridge, rule, deals):
    assert under(bridge, rule=rule, signatories=(ActorId("upper-orle"),)).agreements.tolist() == deals


def test_a_text_outvoted_by_a_majority_still_needs_every_signature(bridge):
    rule = DecisionRule("qualified", threshold=0.5)
    assert under(bridge, rule=rule).agreements.tolist() == [False, True, False]
