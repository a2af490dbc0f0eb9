"""A result among those of a reference: exact limits by their closed forms, and what too few plays leave unsaid."""

import math

import pytest

from assessment.outcome.distribution import Distribution
from assessment.outcome.place import LEAST_PLAYS, lower_limit, place, score

LADDER = Distribution.of(range(200))


def test_with_fewer_plays_than_needed_there_is_no_place():
    assert place(3.0, Distribution.of(range(LEAST_PLAYS - 1))) is None
    assert place(3.0, Distribution.of(range(LEAST_PLAYS))) is not None


def test_the_percentile_counts_what_came_to_less_and_half_of_what_came_to_the_same():
    found = place(5.0, Distribution.of([*[0.0] * 40, *[5.0] * 100, *[9.0] * 60]))
    assert found is not None
    assert (found.less, found.same, found.more, found.plays) == (40, 100, 60, 200)
    assert found.percentile == 45.0


def test_beyond_every_play_the_interval_has_its_closed_form():
    """With none of n beyond, the limit of Clopper and Pearson is the n-th root of half of what is left out."""
    found = place(1_000.0, LADDER)
    assert found is not None
    assert math.isclose(found.interval.low, 100.0 * 0.025 ** (1 / 200), rel_tol=1e-9)
    assert found.interval.high == 100.0
    below = place(-1.0, LADDER)
    assert below is not None
    assert below.interval.low == 0.0
    assert math.isclose(below.interval.high, 100.0 * (1.0 - 0.025 ** (1 / 200)), rel_tol=1e-9)


def test_the_limit_leaves_out_what_it_says():
    """At the lower limit, so many or more are found in half of the cases that the interval leaves out."""
    share = lower_limit(10, 100)
    beyond = sum(math.comb(100, k) * share**k * (1.0 - share) ** (100 - k) for k in range(10, 101))
    assert math.isclose(beyond, 0.025, rel_tol=1e-9)


def test_many_equal_results_make_the_interval_wide():
    equal = place(1.0, Distribution.of([*[0.0] * 20, *[1.0] * 160, *[2.0] * 20]))
    apart = place(99.5, LADDER)
    assert equal is not None
    assert apart is not None
    assert equal.interval.high - equal.interval.low > 70.0 > 20.0 > apart.interval.high - apart.interval.low


def test_the_score_is_in_standard_deviations_and_its_interval_holds_it():
    found = score(LADDER.mean + 2.0 * LADDER.deviation, LADDER)
    assert found is not None
    assert math.isclose(found.value, 2.0)
    assert found.interval.low < 2.0 < found.interval.high
    assert found == score(LADDER.mean + 2.0 * LADDER.deviation, LADDER), "the same whenever it is worked out"


def test_where_every_play_came_to_the_same_there_is_a_place_and_no_score():
    found = place(4.0, Distribution.of([4.0] * LEAST_PLAYS))
    assert found is not None
    assert found.score is None
    assert found.percentile == 50.0


@pytest.mark.parametrize("plays", [100, 400])
def test_more_plays_make_both_intervals_narrower(plays):
    one, more = (place(0.5 * n, Distribution.of(range(n))) for n in (plays, 4 * plays))
    assert one is not None
    assert more is not None
    assert one.interval.high - one.interval.low > 1.5 * (more.interval.high - more.interval.low)
    assert one.score is not None
    assert more.score is not None
    spans = [s.interval.high - s.interval.low for s in (one.score, more.score)]
    assert spans[0] > 1.5 * spans[1]
