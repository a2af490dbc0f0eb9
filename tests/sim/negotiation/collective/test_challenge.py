"""The challenge model against every figure KTAB prints for the first turn of its reference run, and its own laws."""

import numpy as np
import pytest
from hypothesis import given, settings

from sim.negotiation.collective import challenge, compromise
from sim.negotiation.collective.challenge import Bench, bargains, prospects, risks, turn
from sim.negotiation.collective.contest import coalitions, conditional_pce, distances, risk_attitudes, utility, victory
from tests.published import compare
from tests.sim.negotiation.collective.tables import shuffled, table, tables

# KTAB (MIT licence, copyright 2015 King Abdullah Petroleum Studies and Research Center): the scenario dummyData_3Dim
# and the output of smpc of 30 May 2017 on it. KTAB rounds proposals to hundredths, hence their tolerance.
REFERENCE = Bench(
    np.array(
        [
            *([75.79, 6.37, 70.45], [82.72, 73.50, 64.00], [82.45, 90.89, 0.07], [62.52, 50.82, 62.33]),
            *([82.34, 45.77, 73.31], [84.48, 33.70, 88.11], [70.96, 33.46, 90.36]),
        ]
    ),
    np.array(
        [
            *([0.4953, 0.0591, 0.2815], [0.3033, 0.2122, 0.2479], [0.4847, 0.1355, 0.3462], [0.2076, 0.3924, 0.2221]),
            *([0.4096, 0.2543, 0.2259], [0.2292, 0.3935, 0.1542], [0.3175, 0.2793, 0.2603]),
        ]
    ),
    np.array([102.543, 53.393, 129.643, 75.920, 63.224, 120.048, 54.178]),
)
RISKS = [-0.500, -0.459, -0.499, -0.274, 1.000, -0.232, -0.430]
CHALLENGES = {  # initiator: receiver, chance, gain, point
    0: (6, 0.7643, 0.0947, [75.61, 24.79, 71.95]),
    1: (0, 0.7964, 0.2810, [81.69, 73.16, 64.50]),
    2: (6, 0.8334, 0.4711, [82.26, 82.56, 2.06]),
    3: (0, 0.8056, 0.2839, [65.82, 50.76, 63.02]),
    4: (0, 0.5836, 0.0116, [79.54, 44.72, 72.05]),
    5: (1, 0.8510, 0.2986, [84.39, 34.05, 86.34]),
    6: (1, 0.3970, 0.0286, [78.93, 56.33, 72.52]),
}
ADOPTED = [
    *([79.54, 44.72, 72.05], [78.93, 56.33, 72.52], [82.45, 90.89, 0.07], [65.82, 50.76, 63.02]),
    *([79.54, 44.72, 72.05], [84.39, 34.05, 86.34], [75.61, 24.79, 71.95]),
]
VALUES = [+1.000, +0.903, +0.639, +0.870, +0.929, +0.882, +0.890]
UTILITIES = [+0.5740, +1.0000, +0.5283, +0.7585, +0.8022, +0.6855, +0.6595]


def apart():
    return distances(REFERENCE.ideals, REFERENCE.ideals, REFERENCE.salience)


def compare_all(name, targets, ours, tolerance):
    for at, (target, one) in enumerate(zip(np.ravel(targets), np.ravel(ours), strict=True)):
        compare(f"KTAB, {name} {at}", float(target), float(one), tolerance)


def test_ktab_values_positions_by_their_weighted_distance():
    compare_all("value to actor 0 of position", VALUES, utility(apart(), 0.0)[0], 5e-4)


def test_ktab_infers_risk_attitudes_from_who_would_win():
    compare_all("risk attitude of actor", RISKS, risks(REFERENCE), 5e-4)


def test_ktab_curves_utilities_by_risk():
    compare_all("utility to actor 1 of position", UTILITIES, utility(apart(), risks(REFERENCE)[:, None])[1], 5e-5)


@pytest.mark.parametrize("initiator", CHALLENGES)
def test_ktab_picks_targets_with_their_chance_and_gain(initiator):
    seen = prospects(REFERENCE, risks(REFERENCE))
    receiver, chance, gain, _ = CHALLENGES[initiator]
    assert seen.gain[initiator].argmax() == receiver
    compare(f"KTAB, chance of {initiator} against {receiver}", chance, float(seen.chance[initiator, receiver]), 5e-5)
    compare(f"KTAB, gain of {initiator} against {receiver}", gain, float(seen.gain[initiator, receiver]), 5e-5)


@pytest.mark.parametrize("initiator", CHALLENGES)
def test_ktab_proposes_points_between_the_two(initiator):
    proposed = {b.initiator: b for b in bargains(REFERENCE, prospects(REFERENCE, risks(REFERENCE)))}
    compare_all(f"proposal of {initiator} on issue", CHALLENGES[initiator][3], proposed[initiator].point, 6e-3)


def test_ktab_settles_each_actors_bargains_as_printed():
    compare_all("position adopted, number", ADOPTED, turn(REFERENCE), 6e-3)


def test_a_majority_of_power_wins_in_proportion():
    # Two voters at the ends of one issue, power 3 to 1: the coalitions are 3 and 1, and the PCE follows P = 3/4.
    worth = np.array([[1.0, 0.0], [0.0, 1.0]])
    wins = victory(coalitions(worth, np.array([3.0, 1.0])))
    assert wins[0, 1] == pytest.approx(0.75)
    assert conditional_pce(wins) == pytest.approx([0.75, 0.25])


def test_a_steeper_contest_favours_the_stronger():
    strength = np.array([[0.0, 3.0], [1.0, 0.0]])
    assert victory(strength, exponent=2.0)[0, 1] == pytest.approx(0.9)


def test_equal_chances_make_nobody_bold():
    assert risk_attitudes(np.full(4, 0.25)).tolist() == [0.0] * 4


def test_mirrored_equals_meet_in_the_middle():
    assert challenge(table([[(0, 0.5, 1), (100, 0.5, 1)]])) == pytest.approx([50.0])


def test_those_who_agree_stay_where_they_are():
    assert challenge(table([[(30, 0.5, 1), (30, 0.9, 2), (30, 0.1, 9)]])) == pytest.approx([30.0])


def test_the_strong_and_concerned_win_over_the_indifferent():
    # Two who barely care give way without much of a contest, and their weight then counts on the other side.
    held = table([[(0, 0.9, 5), (100, 0.05, 1), (100, 0.05, 1)]])
    assert challenge(held)[0] < compromise(held)[0] / 10


def test_a_bargain_that_most_of_the_power_is_against_is_not_made():
    held = table([[(0, 0.9, 1), (100, 0.05, 1), (100, 0.05, 1)]])
    assert challenge(held) == pytest.approx(compromise(held))


def test_saliences_out_of_a_hundred_give_the_same_forecast():
    rows = [[(0, 0.9, 1), (70, 0.4, 2), (100, 0.6, 1)]]
    out_of_100 = [[(x, s * 100, c) for x, s, c in rows[0]]]
    assert challenge(table(out_of_100)) == pytest.approx(challenge(table(rows)))


@settings(max_examples=50)
@given(tables(most_issues=2))
def test_the_outcome_lies_among_the_positions(given_table):
    found = challenge(given_table)
    assert (found >= np.nanmin(given_table.position, axis=1) - 1e-9).all()
    assert (found <= np.nanmax(given_table.position, axis=1) + 1e-9).all()


def test_the_order_of_actors_does_not_matter():
    rng = np.random.default_rng(5)
    rows = [[(float(x), float(s), 1.0 + at) for at, (x, s) in enumerate(rng.uniform(0.1, 1, (7, 2)) * (100, 1))]]
    order = rng.permutation(7)
    assert challenge(shuffled(table(rows), [0], order)) == pytest.approx(challenge(table(rows)))
