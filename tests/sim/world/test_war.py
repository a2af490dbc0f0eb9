"""Equation 5 and V6: the war lottery, the range of bargains and the risk of a demand, against their closed forms."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sim.world import war
from tests.published import compare

shares = st.floats(0, 1)
strengths = st.floats(0, 1e6)


def test_twice_the_strength_wins_two_wars_in_three_or_four_in_five():
    assert war.odds_of_victory(2.0, 1.0, 1.0) == pytest.approx(2 / 3)
    assert war.odds_of_victory(2.0, 1.0, 2.0) == pytest.approx(4 / 5)


@given(strengths, strengths, st.floats(0.1, 4))
def test_somebody_wins(mine, theirs, m):
    assert war.odds_of_victory(mine, theirs, m) + war.odds_of_victory(theirs, mine, m) == pytest.approx(1.0)


def test_an_ally_adds_its_strength_by_the_weight_of_the_alliance():
    alliance = np.array([[0, 0, 0.5], [0, 0, 0], [0.5, 0, 0]])
    assert war.strength([0.2, 0.3, 0.4], alliance, 0, 1) == pytest.approx(0.2 + 0.5 * 0.4)


def test_an_ally_of_both_stands_aside():
    alliance = np.array([[0, 0, 1.0], [0, 0, 1.0], [1.0, 1.0, 0]])
    assert war.strength([0.2, 0.3, 0.4], alliance, 0, 1) == pytest.approx(0.2)


def test_the_lottery_is_won_as_often_as_its_odds():
    rng = np.random.default_rng(5)
    won = np.mean([war.lottery(0.7, draw) == "initiator" for draw in rng.random(20_000)])
    compare("eq 5, share of wars won at odds of 0.7", 0.7, float(won), 0.01)


@pytest.mark.parametrize(("p", "cost", "highest"), [(0.4, 0.1, 0.3), (0.5, 0.0, 0.5), (0.2, 0.25, 0.3)])
def test_the_best_demand_and_its_risk_are_fearons(p, cost, highest):
    compare("V6 demand x*", p + (highest - cost) / 2, war.best_demand(p, cost, highest), 1e-12)
    compare("V6 P(war)", (highest - cost) / (2 * highest), war.chance_of_war(p, cost, highest), 1e-12)


@pytest.mark.parametrize(("p", "cost", "highest"), [(0.4, 0.1, 0.3), (0.9, 0.05, 0.6), (0.5, 0.4, 0.3)])
def test_no_other_demand_pays_more_than_the_best(p, cost, highest):
    def worth(x):
        refused = np.clip((x - p) / highest, 0.0, 1.0)
        return (1 - refused) * x + refused * (p - cost)

    grid = np.linspace(0.0, 1.0, 100_001)
    best = grid[np.argmax(worth(grid))]
    compare("V6 demand by search", best, war.best_demand(p, cost, highest), 2e-5)


def test_wars_come_as_often_as_predicted_when_many_targets_answer():
    demand = war.best_demand(0.4, 0.1, 0.3)
    costs = np.random.default_rng(8).uniform(0, 0.3, 40_000)
    fought = np.mean(1.0 - demand < 1.0 - 0.4 - costs)
    compare("V6 P(war), 40,000 targets", war.chance_of_war(0.4, 0.1, 0.3), float(fought), 0.01)


def test_a_side_to_which_war_costs_more_than_to_anyone_else_never_fights():
    assert war.chance_of_war(0.5, 0.4, 0.3) == 0.0
