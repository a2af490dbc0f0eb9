"""The drum of Ouria: what its first lines promise, and a text of the library that is adopted by vote."""

import pytest

from scenarios.bargain import bargain
from scenarios.library import load
from sim.policies.grade import GRADES
from sim.runs import play
from tests.scenarios.bargains import in_mandates, nash_point

DRUM = load("drum")
ARRANGEMENT = bargain(DRUM, "arrangement")


def test_it_lasts_forty_five_minutes():
    assert DRUM.clock.turns * DRUM.clock.minutes == 45


def test_deals_exist_but_none_inside_the_first_mandates():
    assert 0.03 <= ARRANGEMENT.agreements.mean() <= 0.12
    assert not (ARRANGEMENT.agreements & in_mandates(ARRANGEMENT)).any()


def test_the_best_deal_gives_the_drum_back_and_lets_it_travel():
    point = nash_point(ARRANGEMENT)
    assert point is not None
    best = ARRANGEMENT.choices(point.index)
    assert (best["title"], best["place"], best["care"]) == ("drum", "alternate", "joint")


@pytest.mark.parametrize("grade", GRADES)
def test_most_runs_end_in_an_arrangement_and_nearly_all_in_rules(grade):
    runs = [play(DRUM, seed, grade).signed for seed in range(12)]
    assert sum("arrangement" in signed for signed in runs) >= 6
    assert sum("rules" in signed for signed in runs) >= 9


def test_few_rules_serve_two_of_the_three_better_than_having_none():
    """So the vote can be lost: a party that holds out may find nobody to be the second."""
    rules = bargain(DRUM, "rules")
    gains = rules.utilities >= [party.reservation for party in rules.preferences]
    carried = (gains.sum(axis=1) >= 2).sum()
    assert 3 <= carried <= 8
    assert gains.all(axis=1).sum() <= 1


def test_the_rules_are_adopted_by_vote_and_authenticated_by_the_host_alone():
    log = [recorded.event for seed in range(4) for recorded in play(DRUM, seed).exercise.records]
    adopted = [e for e in log if e.kind == "text-adopted" and e.instrument == "rules"]
    assert adopted
    assert {e.how for e in adopted} == {"vote"}
    assert {e.seat for e in log if e.kind == "text-signed" and e.instrument == "rules"} == {"sna-head"}
