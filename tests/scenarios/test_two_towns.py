"""Two towns: what its first lines promise a newcomer of ten minutes."""

import pytest

from scenarios.bargain import bargain
from scenarios.library import check_file, load
from sim.policies.grade import GRADES
from sim.runs import play
from tests.scenarios.bargains import in_mandates, nash_point

TOWNS = load("two-towns")
ARRANGEMENT = bargain(TOWNS, "arrangement")


def test_it_has_no_problem():
    assert check_file("two-towns")[0].problems == ()


def test_it_lasts_ten_minutes():
    assert TOWNS.clock.turns * TOWNS.clock.minutes == 10


def test_the_first_mandates_miss_each_other_on_the_term_alone():
    assert not in_mandates(ARRANGEMENT).any()
    arlane, bessou = (dict(stakes.limits) for stakes in ARRANGEMENT.stakes)
    apart = [issue for issue in arlane if not set(arlane[issue]) & set(bessou[issue])]
    assert apart == ["years"]


@pytest.mark.parametrize("asking", [0, 1])
def test_one_question_to_either_council_closes_the_gap_from_the_first_turn(asking):
    """The same question serves whoever asks it: no seat must wait for the other's council."""
    asked, other = ARRANGEMENT.stakes[asking], ARRANGEMENT.stakes[1 - asking]
    granted = {grant.option for grant in asked.grants if grant.issue == "years" and grant.turn == 1}
    assert granted & set(other.limits["years"])


def test_more_money_for_more_years_is_worth_more_to_both_than_the_middle():
    point = nash_point(ARRANGEMENT)
    assert point is not None
    assert ARRANGEMENT.choices(point.index) == {"money": "one-twenty", "manager": "joint", "years": "five"}
    middle = next(
        i
        for i in range(len(ARRANGEMENT.domain))
        if ARRANGEMENT.choices(i) == {"money": "ninety", "manager": "joint", "years": "three"}
    )
    assert (ARRANGEMENT.utilities[point.index] > ARRANGEMENT.utilities[middle]).all()


@pytest.mark.parametrize("grade", GRADES)
def test_minds_sign_it_in_nearly_every_run(grade):
    assert sum(bool(play(TOWNS, seed, grade).signed) for seed in range(10)) >= 9
