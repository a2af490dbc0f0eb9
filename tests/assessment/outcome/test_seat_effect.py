"""Figures of the seat effect: closed forms on made-up blocks, and a few exercises of the smallest scenario."""

import math

import numpy as np
import pytest

from assessment.outcome.distribution import Distribution
from assessment.outcome.process import OF_THE_RESULT
from assessment.outcome.reference import Reference
from benchmarks.seat_effect import (
    Block,
    by_grade,
    combined,
    delegations,
    equal_seats,
    lines,
    over,
    play_block,
    reference,
    shares,
    standardised,
)
from sim.exercise.core.names import ActorId

SEATS = np.array([[30.0], [0.0], [-12.0]])
"""Points that three seats are worth by themselves."""
SKILL = np.array([[0.0, 3.0, 9.0]])


def made(count: int, seed: int = 1, seats: np.ndarray = SEATS, skill: np.ndarray = SKILL) -> list[np.ndarray]:
    luck = np.random.default_rng(seed).normal(0.0, 4.0, (count, 3, 3))
    return [seats + skill + one for one in luck]


def fitted(seed: int = 2, plays: int = 900) -> tuple[list[ActorId], Reference]:
    """A reference of the same seats and grades, by other luck."""
    names = [ActorId(f"seat-{n}") for n in range(3)]
    found = np.concatenate([one.T for one in made(plays // 3, seed)])
    gains = {name: Distribution.of(found[:, k]) for k, name in enumerate(names)}
    return names, Reference(len(found), gains, Distribution.of(found.sum(axis=1)), 0)


def placed(tables: list[np.ndarray]) -> list[np.ndarray]:
    names, reference = fitted()
    return [standardised(names, one, reference) for one in tables]


def test_a_planted_lead_is_found_whatever_the_seats_are_worth():
    tables = made(100)
    lead = over(placed(tables), 2, 0)
    assert lead.low > 0.0
    assert over(tables, 2, 0).mean == pytest.approx(9.0, abs=1.0)
    bare = over([t - SEATS for t in tables], 2, 0)
    assert bare.mean == pytest.approx(over(tables, 2, 0).mean), "a seat is held by each grade once in a block"


def test_grades_that_are_alike_are_told_apart_no_more_often_than_chance():
    alike = np.zeros((1, 3))
    found = [over(made(40, seed, skill=alike), 2, 0) for seed in range(100)]
    assert 1 <= sum(not lead.low < 0.0 < lead.high for lead in found) <= 12


def test_the_seat_is_seen_before_it_is_taken_out_and_not_after():
    tables = made(100)
    before, after = equal_seats(tables), equal_seats(placed(tables), 900)
    assert before is not None
    assert after is not None
    assert before.p < 1e-6
    assert after.p > 0.05
    assert shares(tables)[0] > 0.8
    assert shares(placed(tables))[0] < 0.02


def test_a_seat_that_the_reference_misses_is_still_seen():
    """The test can fail: three points that only the exercises have are found."""
    shifted = placed([t + np.array([[3.0], [0.0], [0.0]]) for t in made(100)])
    found = equal_seats(shifted, 900)
    assert found is not None
    assert found.p < 0.001


def test_no_more_often_than_it_says_does_it_see_a_seat_where_none_is():
    names, _ = fitted()
    ps = []
    for seed in range(100):
        _, mine = fitted(1000 + seed, 300)
        found = equal_seats([standardised(names, t, mine) for t in made(40, 5000 + seed)], 300)
        assert found is not None
        ps.append(found.p)
    assert 0.0 < np.mean(np.array(ps) < 0.05) < 0.13


def test_with_two_seats_the_test_is_the_paired_t():
    tables = [one[:2] for one in made(30)]
    found = equal_seats(tables)
    assert found is not None
    apart = np.array([float(t[1].mean() - t[0].mean()) for t in tables])
    t = apart.mean() / (apart.std(ddof=1) / math.sqrt(len(apart)))
    assert (found.f, found.between, found.within) == (pytest.approx(t * t), 1, 29)


def test_results_that_move_as_one_are_not_tested():
    tables = [np.array([[n, n, n], [n, n, n]], dtype=float) for n in range(20)]
    assert equal_seats(tables) is None


def test_shares_of_variance_have_their_closed_form():
    """Seats at ±2 and grades at -1, 0, 1 without luck: variances 4 and 2/3."""
    one = np.array([[2.0], [-2.0]]) + np.array([[-1.0, 0.0, 1.0]])
    assert shares([one, one]) == pytest.approx((4.0 / (4.0 + 2.0 / 3.0), (2.0 / 3.0) / (4.0 + 2.0 / 3.0)))


def test_one_p_combined_is_itself_and_two_are_fishers():
    assert combined([0.2]) == pytest.approx(0.2)
    product = 0.1 * 0.3
    assert combined([0.1, 0.3]) == pytest.approx(product * (1.0 - math.log(product)))


def test_the_interval_of_a_grades_mean_holds_it_about_as_often_as_it_says():
    found = [by_grade(made(40, seed, seats=np.zeros((3, 1))), 2) for seed in range(100)]
    assert 88 <= sum(mean.low < 9.0 < mean.high for mean in found) <= 99


def test_a_block_has_every_grade_in_every_seat_once_and_no_criterion_of_the_result():
    worked, gained = play_block("two-towns", 0, 1)
    assert worked.shape == gained.shape == (2, 3)
    assert ((worked >= 1.0) & (worked <= 4.0)).all()
    assert "B1.3d" in OF_THE_RESULT


def test_the_table_is_printed_with_each_claim_judged():
    found = reference("two-towns", 600, None)
    assert found.plays >= 600, "the one that comes with it"
    own = delegations("two-towns")
    assert set(own) == set(found.gains)
    blocks = []
    for number in range(4):
        worked, gained = play_block("two-towns", number, 1 + 3 * number)
        blocks.append(Block("two-towns", worked, gained, standardised(own, gained, found)))
    printed = "\n".join(lines({"two-towns": (blocks, found.plays)}))
    assert f"two-towns: 12 exercises, 2 delegations, reference of {found.plays} plays" in printed
    judged = [line for line in printed.splitlines() if line.endswith(("holds", "MISSED"))]
    assert len(judged) >= 6
