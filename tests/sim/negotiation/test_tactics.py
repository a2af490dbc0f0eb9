"""Concession curves, offers at a target, MiCRO and logrolling against hand computed figures."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sim.negotiation.tactics import (
    TimeDependent,
    at_level,
    at_target,
    conceded,
    logroll,
    micro_floor,
    micro_move,
    rank,
    round_times,
    schedule,
    target,
)

tactics = st.one_of(
    st.builds(TimeDependent, st.floats(0.05, 20.0), st.floats(0.0, 1.0)),
    st.builds(TimeDependent, st.floats(0.05, 20.0), st.floats(0.01, 1.0), st.just("exponential")),
)


@pytest.mark.parametrize(
    ("tactic", "time", "share"),
    [
        (TimeDependent(1.0), 0.25, 0.25),
        (TimeDependent(0.5), 0.5, 0.25),
        (TimeDependent(2.0), 0.25, 0.5),
        (TimeDependent(1.0, 0.1), 0.5, 0.55),
        (TimeDependent(1.0, 0.01, "exponential"), 0.5, 0.1),
        (TimeDependent(2.0, 0.0001, "exponential"), 0.5, 0.1),
        (TimeDependent(1.0), 1.5, 1.0),
    ],
)
def test_faratin_s_curve_has_the_values_of_its_formula(tactic, time, share):
    assert conceded(tactic, time) == pytest.approx(share)


@pytest.mark.parametrize(("ours", "theirs"), [(0.25, 4.0), (1.0, 1.0), (4.0, 0.25)])
def test_the_exponent_is_the_inverse_of_the_one_in_negmas(ours, theirs):
    assert target(TimeDependent(ours), 0.5, 0.0, 1.0) == pytest.approx(1.0 - 0.5**theirs)


def test_the_target_runs_between_best_and_reservation():
    assert target(TimeDependent(1.0), 0.5, 0.2, 1.0) == pytest.approx(0.6)


@given(tactics)
def test_a_party_starts_at_k_and_ends_at_its_reservation_value(tactic):
    assert conceded(tactic, 0.0) == pytest.approx(tactic.k)
    assert conceded(tactic, 1.0) == pytest.approx(1.0)


@given(tactics, st.floats(0.0, 1.0), st.floats(0.0, 1.0))
def test_nobody_takes_back_a_concession_as_time_passes(tactic, one, other):
    early, late = sorted((one, other))
    assert conceded(tactic, early) <= conceded(tactic, late) + 1e-12


@given(st.floats(0.01, 0.99))
def test_boulware_concedes_later_than_linear_and_conceder_earlier(time):
    assert conceded(TimeDependent(0.5), time) < conceded(TimeDependent(1.0), time) < conceded(TimeDependent(2.0), time)


@pytest.mark.parametrize("tactic", [TimeDependent(0.0, 0.1), TimeDependent(0.0, 0.1, "exponential")])
def test_a_hard_liner_does_not_move_even_at_the_deadline(tactic):
    assert [conceded(tactic, time) for time in (0.0, 0.5, 1.0)] == pytest.approx([0.1, 0.1, 0.1])


@pytest.mark.parametrize(
    ("build", "sentence"),
    [
        (lambda: TimeDependent(-1.0), "e is -1.0"),
        (lambda: TimeDependent(float("nan")), "e is nan"),
        (lambda: TimeDependent(1.0, 1.5), "k is 1.5"),
        (lambda: TimeDependent(1.0, 0.0, "exponential"), "k above 0"),
    ],
)
def test_parameters_without_a_curve_are_refused(build, sentence):
    with pytest.raises(ValueError, match=sentence):
        build()


def test_rounds_run_from_zero_to_the_deadline():
    assert round_times(5) == (0.0, 0.25, 0.5, 0.75, 1.0)


def test_a_single_round_is_the_last_chance():
    assert round_times(1) == (1.0,)


def test_no_round_is_refused():
    with pytest.raises(ValueError, match="at least one is needed"):
        round_times(0)


def test_a_ranking_is_best_first_with_equals_by_index():
    ranking = rank(np.array([0.2, 0.9, 0.5, 0.9, 0.4]), 0.4)
    assert ranking.outcomes.tolist() == [1, 3, 2, 4]
    assert ranking.utilities.tolist() == [0.9, 0.9, 0.5, 0.4]


@given(
    st.lists(st.one_of(st.floats(-1.0, 1.0), st.sampled_from([0.5, 0.1 + 0.2, 0.3, 5e-324, 1e300])), max_size=60),
    st.booleans(),
)
def test_a_ranking_is_a_stable_sort_of_what_is_acceptable(utilities, everything):
    own = np.array(utilities, dtype=np.float64)
    ranking = rank(own, -2.0 if everything else 0.2)
    acceptable = [k for k in range(len(own)) if everything or own[k] >= 0.2 - 1e-9]
    expected = sorted(acceptable, key=lambda k: -own[k])
    assert ranking.outcomes.tolist() == expected
    assert ranking.utilities.tolist() == own[expected].tolist()
    assert ranking.representatives.tolist() == [min(k for k in expected if own[k] == own[j]) for j in expected]
    assert ranking.mask(len(own)).nonzero()[0].tolist() == acceptable


def test_a_ranking_leaves_out_what_red_lines_forbid():
    assert rank(np.array([0.2, 0.9, 0.5]), 0.0, np.array([True, False, True])).outcomes.tolist() == [2, 0]


@pytest.mark.parametrize(("level", "outcome"), [(1.0, 1), (0.9, 1), (0.6, 1), (0.5, 2), (0.45, 2), (0.0, 4)])
def test_the_offer_at_a_target_is_the_least_that_reaches_it(level, outcome):
    assert at_target(rank(np.array([0.2, 0.9, 0.5, 0.9, 0.4, 0.4]), 0.3), level) == outcome


def test_a_target_missed_by_rounding_is_reached():
    assert at_target(rank(np.array([0.1 + 0.7, 1.0]), 0.0), 0.8) == 0


@given(st.lists(st.integers(0, 6), min_size=1, max_size=20), tactics, st.integers(1, 12))
def test_a_schedule_is_the_offer_at_target_of_each_round(levels, tactic, rounds):
    utilities = np.array(levels) / 6.0
    ranking = rank(utilities, 0.0)
    best = float(utilities.max())
    outcomes, own = schedule(ranking, tactic, 0.0, rounds)
    assert outcomes.tolist() == [at_target(ranking, target(tactic, time, 0.0, best)) for time in round_times(rounds)]
    assert own.tolist() == utilities[outcomes].tolist()


@pytest.mark.parametrize(
    "act",
    [
        lambda empty: at_target(empty, 0.5),
        lambda empty: schedule(empty, TimeDependent(1.0), 0.5, 3),
        lambda empty: micro_floor(empty, 0, 0),
    ],
)
def test_who_can_accept_nothing_can_offer_nothing(act):
    with pytest.raises(ValueError, match="nothing is acceptable"):
        act(rank(np.array([0.1, 0.2]), 0.5))


RANKED = rank(np.array([0.3, 1.0, 0.8, 0.1]), 0.2)  # best first: outcomes 1, 2, 0


def test_micro_opens_with_its_best():
    move = micro_move(RANKED, 0, 0, np.random.default_rng(0))
    assert (move.outcome, move.utility, move.fresh) == (1, 1.0, True)


def test_micro_answers_a_new_package_by_its_next_one():
    move = micro_move(RANKED, 1, 1, np.random.default_rng(0))
    assert (move.outcome, move.utility, move.fresh) == (2, 0.8, True)


def test_micro_repeats_one_of_its_packages_when_it_gave_more_than_it_got():
    moves = [micro_move(RANKED, 2, 1, np.random.default_rng(seed)) for seed in range(20)]
    assert {move.outcome for move in moves} == {1, 2}
    assert not any(move.fresh for move in moves)


def test_micro_never_goes_below_its_reservation_value():
    assert not micro_move(RANKED, 3, 9, np.random.default_rng(0)).fresh


@pytest.mark.parametrize(
    ("sent", "received", "floor"), [(0, 0, 1.0), (1, 1, 0.8), (2, 1, 0.8), (2, 5, 0.3), (3, 5, 0.3)]
)
def test_micro_takes_what_is_worth_the_lowest_it_would_send(sent, received, floor):
    assert micro_floor(RANKED, sent, received) == floor


def test_micro_cannot_have_sent_more_than_there_is():
    with pytest.raises(ValueError, match="4 packages sent of the 3"):
        micro_floor(RANKED, 4, 4)


OWN = np.array([0.9, 0.62, 0.6, 0.6, 0.3])
THEIRS = np.array([0.1, 0.5, 0.4, 0.5, 1.0])


@pytest.mark.parametrize(
    ("level", "tolerance", "outcome"),
    [
        (0.6, 0.05, 1),  # 1, 2 and 3 are at the level; 1 and 3 please the other equally
        (0.6, 0.0, 3),  # only 2 and 3 are exactly there
        (0.7, 0.05, 0),  # nobody is: the lowest above the level
        (0.95, 0.0, 0),  # nobody is above: the highest there is
        (0.3, 0.7, 4),  # everything is at the level
    ],
)
def test_logrolling_gives_the_other_most_at_the_same_cost(level, tolerance, outcome):
    assert logroll(level, OWN, THEIRS, tolerance) == outcome


def test_logrolling_with_several_others_maximises_their_sum():
    others = np.column_stack([THEIRS, [0.0, 0.0, 0.9, 0.0, 0.0]])
    assert logroll(0.6, OWN, others, 0.05) == 2


def test_outcomes_at_a_level_are_those_that_logrolling_chooses_among():
    assert at_level(0.6, OWN, 0.05).tolist() == [1, 2, 3]
    assert at_level(0.7, OWN, 0.05).tolist() == [0]
    assert at_level(0.6, OWN, 0.05, np.array([True, False, True, False, True])).tolist() == [2]


def test_logrolling_stays_within_what_is_acceptable():
    assert logroll(0.6, OWN, THEIRS, 0.05, np.array([True, False, True, False, True])) == 2


def test_logrolling_over_nothing_acceptable_is_refused():
    with pytest.raises(ValueError, match="nothing is acceptable"):
        logroll(0.6, OWN, THEIRS, 0.05, np.zeros(5, dtype=bool))


def test_a_negative_tolerance_is_refused():
    with pytest.raises(ValueError, match=r"tolerance is -0\.1"):
        logroll(0.6, OWN, THEIRS, -0.1)
