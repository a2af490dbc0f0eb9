"""Clauses: when they fall due, how often a look shows a breach, when keeping them pays, what it does to trust."""

from dataclasses import replace
from itertools import combinations, pairwise
from math import isclose

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sim.world.equations import Parameters
from sim.world.obligations import (
    Clause,
    Settlement,
    Verification,
    after_breach,
    after_conduct,
    detection,
    dice,
    due_days,
    expected_loss,
    keeps,
    look,
    next_due,
    over,
    rule_on,
    sampling_detection,
)
from sim.world.snapshot import Kind, opening

WORDS = {"en": "water", "fr": "eau"}
MONTHLY = Clause("floor", "deliver", "up", ("down",), WORDS, after=10, every=30, until=100)
ONCE = replace(MONTHLY, every=None)
WORLD = opening({"up": Kind("state"), "down": Kind("state"), "far": Kind("state")}, k3=0.01, k4=0.001)
MANY = 4_000


def share(plan: Verification, kept: bool, value: float | None = None) -> float:
    """How often a look says amiss, over many days."""
    return sum(look(plan, kept, value, dice(1, "x", day))[0] == "amiss" for day in range(MANY)) / MANY


# --- schedule


def test_a_monthly_clause_falls_due_from_its_first_day_to_its_last():
    assert due_days(MONTHLY, 100, 100, 400) == (110, 140, 170, 200)


def test_a_clause_due_once_falls_due_once():
    assert due_days(ONCE, 100, 100, 400) == (110,)
    assert due_days(ONCE, 100, 110, 400) == ()


@given(st.integers(0, 60), st.integers(1, 40), st.integers(0, 200), st.lists(st.integers(0, 250), max_size=6))
def test_days_split_anyhow_are_due_once_each(after, every, until, cuts):
    clause = replace(MONTHLY, after=after, every=every, until=until)
    marks = sorted({-1, *cuts, 300})
    pieces = [day for a, b in pairwise(marks) for day in due_days(clause, 0, a, b)]
    assert pieces == list(range(after, until + 1, every))


@given(st.integers(0, 60), st.none() | st.integers(1, 40), st.none() | st.integers(0, 200), st.integers(-1, 300))
def test_the_next_day_due_is_the_first_of_those_to_come(after, every, until, now):
    clause = replace(MONTHLY, after=after, every=every, until=until)
    assert next_due(clause, 0, now) == next(iter(due_days(clause, 0, now, 1_000)), None)


def test_a_clause_is_over_when_nothing_more_falls_due():
    assert not over(MONTHLY, 100, 199)
    assert over(MONTHLY, 100, 200)
    assert over(ONCE, 100, 110)
    assert not over(replace(MONTHLY, until=None), 100, 10_000)


def test_striking_one_clause_leaves_the_luck_of_another():
    alone = dice(7, "floor", 30).random(3)
    dice(7, "data", 30).random(50)
    assert np.array_equal(alone, dice(7, "floor", 30).random(3))
    assert not np.array_equal(alone, dice(7, "floor", 60).random(3))
    assert not np.array_equal(alone, dice(8, "floor", 30).random(3))


# --- monitoring


@given(st.integers(1, 9), st.data())
def test_sampling_detects_as_often_as_counting_says(items, data):
    sample, amiss = data.draw(st.integers(1, items)), data.draw(st.integers(1, items))
    draws = list(combinations(range(items), sample))
    counted = sum(min(draw) < amiss for draw in draws) / len(draws)
    assert isclose(sampling_detection(items, sample, amiss), counted, abs_tol=1e-12)


@pytest.mark.parametrize(
    ("plan", "chance"),
    [
        (Verification("none"), 0.0),
        (Verification("self-report"), 0.0),
        (Verification("reports", detection=0.4), 0.4),
        (Verification("inspectors", detection=0.9), 0.9),
        (Verification("sampling", detection=0.9, items=10, sample=3, amiss=2), 0.9 * (1 - 56 / 120)),
    ],
)
def test_a_breach_shows_as_often_as_the_plan_promises(plan, chance):
    assert detection(plan) == pytest.approx(chance)
    assert share(plan, kept=False) == pytest.approx(chance, abs=0.03)


def test_a_kept_clause_looks_broken_as_often_as_false_alarms_go():
    assert share(Verification("reports", detection=0.9, false_alarm=0.1), kept=True) == pytest.approx(0.1, abs=0.02)


def test_a_gauge_that_reads_true_is_never_wrong_and_one_that_errs_is_wrong_both_ways():
    exact = Verification("gauge", gauge="flow", at_least=400)
    assert look(exact, True, 400.0, dice(1)) == ("kept", 400.0)
    assert look(exact, False, 399.9, dice(1)) == ("amiss", 399.9)
    erring = replace(exact, error=10.0)
    # A value two standard deviations inside the limit is read outside it once in 44: the normal tail of 0.0228.
    assert share(erring, True, 420.0) == pytest.approx(0.0228, abs=0.008)
    assert share(erring, False, 380.0) == pytest.approx(1 - 0.0228, abs=0.008)


def test_a_gauge_may_also_have_a_highest_value():
    assert look(Verification("gauge", gauge="salt", at_most=1.5), False, 1.6, dice(1))[0] == "amiss"


def test_without_verification_nothing_is_found():
    assert look(Verification("none"), False, None, dice(1)) == ("unverified", None)


@pytest.mark.parametrize(
    "wrong",
    [
        {"means": "gauge"},
        {"means": "gauge", "gauge": "flow"},
        {"means": "gauge", "gauge": "flow", "at_least": 1.0, "at_most": 2.0},
        {"means": "sampling", "items": 3, "sample": 4},
        {"means": "sampling", "items": 3, "amiss": 0},
        {"means": "reports", "detection": 1.2},
        {"means": "gauge", "gauge": "flow", "at_least": 1.0, "error": -1.0},
    ],
)
def test_a_plan_nobody_could_carry_out_is_refused(wrong):
    with pytest.raises(ValueError, match=r"."):
        Verification(**wrong)


# --- whether it pays


def test_perfect_monitoring_gives_back_the_folk_theorem():
    # Prisoner's dilemma T, R, P = 5, 3, 1: cooperation holds from a discount factor of one half on.
    critical = (5.0 - 3.0) / (5.0 - 1.0)
    assert expected_loss(1.0, 3.0 - 1.0, critical) == pytest.approx(5.0 - 3.0)
    assert expected_loss(1.0, 2.0, 0.51) > 2.0 > expected_loss(1.0, 2.0, 0.49)


def test_half_the_detection_halves_the_loss():
    assert expected_loss(0.5, 10.0, 0.8) == pytest.approx(expected_loss(1.0, 10.0, 0.8) / 2)


def test_a_capital_at_the_edge_keeps_its_word_half_the_time_and_an_untempted_one_always():
    assert keeps(6.0, 6.0) == 0.5
    assert keeps(6.0, 8.0, 2.0) == pytest.approx(1 / (1 + np.exp(-1)))
    assert keeps(0.0, 0.0) == 1.0
    assert keeps(1e9, 0.0) == pytest.approx(0.0, abs=1e-12)


@pytest.mark.parametrize("discount", [-0.1, 1.0])
def test_a_discount_outside_its_range_is_refused(discount):
    with pytest.raises(ValueError, match="discount"):
        expected_loss(1.0, 1.0, discount)


def test_a_dispute_finds_the_truth_as_often_as_its_procedure_does():
    rulings = [rule_on(Settlement(30, 0.8), False, dice(3, day)) for day in range(MANY)]
    assert rulings.count("upheld") / MANY == pytest.approx(0.8, abs=0.03)
    assert "rejected" not in rulings
    assert rule_on(Settlement(30, 1.0), True, dice(3)) == "rejected"


# --- the world


def test_a_breach_weighs_as_the_penalty_says_and_an_unwilling_one_half_of_it():
    parameters = Parameters(trust_penalty=2.0)
    broken = after_conduct(WORLD, 0, (0, 1), 0.0, 1.0, parameters).arrays
    unwilling = after_conduct(WORLD, 0, (0, 1), 0.0, 0.5, parameters).arrays
    assert broken.beta[1, 0] - WORLD.arrays.beta[1, 0] == 2.0
    assert unwilling.beta[1, 0] - WORLD.arrays.beta[1, 0] == 1.0
    assert broken.beta[2, 0] == WORLD.arrays.beta[2, 0], "who saw nothing believes what it did"
    assert broken.beta[0, 0] == WORLD.arrays.beta[0, 0]


def test_a_breach_moves_its_creditors_and_the_obligors_standing_within_their_scales():
    moved = after_breach(WORLD, 0, (1,), 0.6, -80.0).arrays
    assert moved.tension[1, 0] == pytest.approx(WORLD.arrays.tension[1, 0] + 0.6)
    assert moved.tension[2, 0] == WORLD.arrays.tension[2, 0]
    assert moved.legitimacy[0] == 0.0
    assert after_breach(WORLD, 0, (1,), 99.0, 0.0).arrays.tension[1, 0] == 10.0
