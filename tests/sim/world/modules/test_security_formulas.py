"""Incidents, attribution, clocks, confidence and verification against texts, closed forms and simulation."""

from math import sqrt

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sim.world.modules.security import attribution, clocks, confidence, incidents, verification

ALL = dict.fromkeys(incidents.FACTORS, 10.0)


def test_the_weights_add_up_so_that_ten_of_everything_is_ten():
    assert incidents.score(ALL) == pytest.approx(10.0)
    assert incidents.score({"severity": 10.0}) == pytest.approx(4.0)
    assert incidents.score({"immediacy": 10.0}) == pytest.approx(6 / 7)


@pytest.mark.parametrize(
    ("factors", "interference", "rule"),
    [
        ({}, "none", "none"),
        ({"severity": 2}, "territory", "sovereignty"),
        ({"severity": 3}, "coercion", "intervention"),
        (dict.fromkeys(incidents.FACTORS, 5.0), "territory", "use-of-force"),
        (dict.fromkeys(incidents.FACTORS, 8.0), "none", "armed-attack"),
        (ALL | {"severity": 7.9}, "territory", "use-of-force"),
    ],
)
def test_an_incident_touches_the_gravest_rule_its_scale_allows(factors, interference, rule):
    assert incidents.assess(factors, interference).rule == rule


def test_self_defence_is_open_against_an_armed_attack_alone():
    assert [rule for rule, open_to in incidents.RESPONSES.items() if "self-defence" in open_to] == ["armed-attack"]


def test_a_factor_outside_its_scale_is_refused_with_its_name():
    with pytest.raises(ValueError, match="severity is 11"):
        incidents.score({"severity": 11.0})
    with pytest.raises(ValueError, match="no factor 'sverity'"):
        incidents.score({"sverity": 1.0})


# --- attribution


def test_bayes_on_two_suspects():
    belief = attribution.prior({"a": 0.2})
    assert belief == {"a": 0.2, "unknown": 0.8}
    assert attribution.after_report(belief, "a", 4.0)["a"] == pytest.approx(0.5)


@given(st.floats(0.01, 0.98), st.floats(0.1, 20), st.floats(0.1, 20))
def test_the_order_of_reports_does_not_matter(share, first, second):
    belief = attribution.prior({"a": share})
    there = attribution.after_report(attribution.after_report(belief, "a", first), "a", second)
    back = attribution.after_report(attribution.after_report(belief, "a", second), "a", first)
    assert there["a"] == pytest.approx(back["a"])
    assert sum(there.values()) == pytest.approx(1.0)


def test_what_cannot_be_judged_moves_nothing_and_the_best_report_most():
    ratios = {grade: attribution.ratio_of(grade) for grade in ("A1", "B2", "C3", "F6")}
    assert ratios["A1"] == 10.0
    assert ratios["F6"] == 1.0
    assert ratios["A1"] > ratios["B2"] > ratios["C3"] > ratios["F6"]


def test_an_ally_s_belief_is_taken_over_with_full_trust_and_left_with_none():
    mine, theirs = {"a": 0.2, "unknown": 0.8}, {"a": 0.9, "unknown": 0.1}
    assert attribution.after_sharing(mine, theirs, 0.0) == pytest.approx(mine)
    assert attribution.after_sharing(mine, theirs, 1.0) == pytest.approx(theirs)
    assert 0.2 < attribution.after_sharing(mine, theirs, 0.5)["a"] < 0.9


@pytest.mark.parametrize(
    ("belief", "measures"),
    [
        (0.49, ()),
        (0.5, ("demarche",)),
        (0.7, ("demarche", "listing")),
        (0.8, ("demarche", "listing", "countermeasure")),
        (0.95, ("demarche", "listing", "countermeasure", "force")),
    ],
)
def test_each_measure_has_its_threshold(belief, measures):
    assert attribution.measures_open(belief) == measures


def test_suspects_that_share_more_than_one_are_refused():
    with pytest.raises(ValueError, match="at most 1"):
        attribution.prior({"a": 0.7, "b": 0.5})


# --- clocks


def test_nis2_gives_a_day_three_days_and_a_month():
    assert dict(clocks.NIS2) == {"early-warning": 1.0, "notification": 3.0, "final-report": 30.0}


@pytest.mark.parametrize(
    ("days", "turn_days", "minutes", "lasts"),
    [(1, 5, 15, 3), (3, 5, 15, 9), (30, 5, 15, 90), (1, 0, 10, 10), (1, 60, 10, 1)],
)
def test_a_clock_of_days_runs_in_minutes_of_the_exercise(days, turn_days, minutes, lasts):
    assert clocks.exercise_minutes(days, turn_days, minutes) == lasts


# --- confidence


@pytest.mark.parametrize(("mean", "own"), [(0.3, 0.1), (0.2, 0.05), (0.4, 0.2)])
@pytest.mark.parametrize("deviation", [0.05, 0.1, 0.15])
def test_the_chance_of_war_is_what_the_best_of_all_offers_risks(mean, deviation, own):
    """The closed form beside a search over offers: no formula shared but the payoffs."""
    win = 0.5
    low, high = mean - sqrt(3) * deviation, mean + sqrt(3) * deviation
    demands = np.linspace(0.0, 1.0, 200_001)
    # B refuses a demand when fighting, 1 - win - cost, beats what is left to it.
    refused = np.clip((demands - win - low) / (high - low), 0.0, 1.0)
    worth = (1.0 - refused) * demands + refused * (win - own)
    best = int(worth.argmax())
    assert confidence.chance_of_war(mean, deviation, own) == pytest.approx(refused[best], abs=1e-3)
    assert confidence.best_demand(win, mean, deviation, own) == pytest.approx(demands[best], abs=1e-3)


@given(st.floats(0.05, 0.5), st.floats(0.0, 0.5), st.floats(0.0, 0.5), st.floats(0.0, 0.3))
def test_less_doubt_never_makes_war_likelier(mean, first, second, own):
    low, high = sorted((first, second))
    assert confidence.chance_of_war(mean, low, own) <= confidence.chance_of_war(mean, high, own) + 1e-12


def test_certainty_leaves_no_war():
    assert confidence.chance_of_war(0.2, 0.0, 0.1) == 0.0


def test_two_signals_of_one_noise_halve_the_variance_beside_one():
    assert confidence.after_measure(1e6, 0.2) == pytest.approx(0.2)
    assert confidence.after_measure(0.2, 0.2) == pytest.approx(0.2 / sqrt(2))


def test_doubt_grows_back_to_where_it_came_from():
    deviation = 0.05
    for _ in range(1_000):
        deviation = confidence.after_a_day(deviation, 0.2)
    assert deviation == pytest.approx(0.2, rel=1e-4)


# --- verification


def test_detection_by_counting_every_sample():
    from itertools import combinations

    items, falsified, sampled = 7, 2, 3
    hits = [bool({0, 1} & set(sample)) for sample in combinations(range(items), sampled)]
    assert verification.detection(items, falsified, sampled) == pytest.approx(sum(hits) / len(hits))


def test_everything_inspected_finds_everything():
    assert verification.detection(20, 1, 20) == 1.0
    assert verification.detection(20, 0, 20) == 0.0
