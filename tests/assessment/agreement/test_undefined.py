"""Statistics that cannot be computed: a reason in each case, and never NaN."""

import math
import warnings
from itertools import permutations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.agreement.alpha import alpha
from assessment.agreement.drift import mean_gap
from assessment.agreement.estimate import Estimate, Interval, Undefined
from assessment.agreement.icc import icc
from assessment.agreement.kappa import kappa
from assessment.agreement.overruled import proportion
from assessment.agreement.ratings import Rating, closed_up, levels, observed
from assessment.text import WORDS
from sim.language import languages

HOLE = np.nan
FORMS = ("1,1", "2,1", "3,1", "1,k", "2,k", "3,k")
METRICS = ("nominal", "ordinal", "interval", "ratio")


def array(*rows):
    return np.array(rows, dtype=float)


CASES = {
    Undefined.NOTHING_MARKED: array([HOLE, HOLE], [HOLE, HOLE]),
    Undefined.ONE_MARKER: array([3, HOLE], [2, HOLE], [HOLE, 1]),
    Undefined.NO_VARIANCE: array([3, 3], [3, 3], [3, 3]),
}


@pytest.mark.parametrize(("why", "table"), CASES.items(), ids=lambda case: getattr(case, "value", ""))
def test_alpha_and_kappa_say_why_they_have_no_value(why, table):
    assert {alpha(table, metric, seed=1).undefined for metric in METRICS} == {why}
    assert {kappa(table, weights).undefined for weights in ("none", "linear", "quadratic")} == {why}


@pytest.mark.parametrize(("why", "table"), CASES.items(), ids=lambda case: getattr(case, "value", ""))
def test_icc_says_why_it_has_no_value(why, table):
    assert {icc(table, form).undefined for form in FORMS} == {why}


def test_one_unit_has_no_icc_and_no_interval_of_the_others():
    one = array([2, 3])
    assert icc(one, "2,1").undefined is Undefined.ONE_UNIT
    assert kappa(one).without_interval is Undefined.ONE_UNIT
    assert alpha(one, seed=1).without_interval is Undefined.ONE_UNIT


def test_complete_agreement_has_a_value_and_no_interval_of_no_width():
    same = array([1, 1], [2, 2], [4, 4])
    for found in (kappa(same), alpha(same, seed=1), *(icc(same, form) for form in FORMS)):
        assert found.value == pytest.approx(1.0)
        assert found.interval is None
        assert found.without_interval is Undefined.NO_DISAGREEMENT


def test_an_icc_of_means_that_would_divide_by_nothing_or_less_is_undefined():
    """The published formula of ICC(2,k) gives 2 here: more than complete agreement where there is none."""
    crossed = array([1, 3], [3, 1])
    assert {icc(crossed, form).undefined for form in ("1,k", "2,k", "3,k")} == {Undefined.NO_DIFFERENCE_BETWEEN_UNITS}
    assert icc(crossed, "3,1").value == -1.0


def test_a_divisor_of_nothing_is_nothing_whatever_the_rounding():
    """Here ICC(2,k) divides by 1/6 - 1/6, which floats make a little more or less according to the order."""
    rows = ([2, 2], [2, 3], [3, 2])
    assert {icc(array(*order), "2,k").value for order in permutations(rows)} == {None}


def test_markers_who_differ_by_a_constant_are_consistent_and_do_not_agree():
    shifted = array([1, 2], [2, 3], [3, 4])
    assert icc(shifted, "3,1").value == pytest.approx(1.0)
    assert icc(shifted, "2,1").value < 0.8
    assert icc(shifted, "2,1").interval is not None


tables = st.integers(1, 4).flatmap(
    lambda markers: st.lists(
        st.lists(st.sampled_from([1.0, 2.0, 3.0, 4.0, HOLE]), min_size=markers, max_size=markers),
        min_size=1,
        max_size=6,
    )
)


@given(tables)
def test_every_table_of_levels_has_finite_figures_or_a_reason(rows):
    table = np.array(rows)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        found = [alpha(table, metric, seed=1, resamples=50) for metric in METRICS]
        found += [icc(table, form) for form in FORMS]
        if table.shape[1] == 2:
            found += [kappa(table, weights) for weights in ("none", "linear", "quadratic")]
    for one in found:
        assert (one.value is None) == (one.undefined is not None)
        assert one.value is None or (math.isfinite(one.value) and one.value <= 1.0 + 1e-12)
        assert one.interval is None or one.interval.low <= one.interval.high


@given(tables, st.randoms(use_true_random=False))
def test_agreement_does_not_depend_on_the_order_of_units_and_markers(rows, dice):
    order, columns = dice.sample(range(len(rows)), len(rows)), dice.sample(range(len(rows[0])), len(rows[0]))
    again = np.array(rows)[order][:, columns]
    for metric in METRICS:
        before, after = (alpha(table, metric, seed=1, resamples=1).value for table in (np.array(rows), again))
        assert before == pytest.approx(after) if before is not None else after is None
    for form in FORMS:
        before, after = (icc(table, form).value for table in (np.array(rows), again))
        assert before == pytest.approx(after) if before is not None else after is None


def test_a_seed_gives_the_same_interval_and_another_one_does_not():
    table = np.random.default_rng(1).integers(1, 5, (40, 3)).astype(float)
    first, again, other = (alpha(table, seed=seed, resamples=100).interval for seed in (5, 5, 6))
    assert first == again != other


def test_an_empty_share_and_an_empty_mean_say_so():
    assert proportion(0, 0).undefined is Undefined.NOTHING_MARKED
    assert mean_gap([]).undefined is Undefined.NOTHING_MARKED
    assert (mean_gap([1]).value, mean_gap([1]).without_interval) == (1, Undefined.ONE_UNIT)
    assert (mean_gap([1, 1]).value, mean_gap([1, 1]).without_interval) == (1, Undefined.NO_VARIANCE)


@pytest.mark.parametrize(
    ("refused", "why"),
    [
        (lambda: kappa(array([1, 2, 3])), "two markers"),
        (lambda: kappa(array([1, 5])), "no level 5"),
        (lambda: kappa(array([1, 2]), np.zeros((4, 4))), "above 0"),
        (lambda: alpha(array([-1, 2]), "ratio", seed=1), "from 0 up"),
        (lambda: alpha(np.array([1.0, 2.0]), seed=1), "two dimensions"),
        (lambda: icc(array([1, math.inf]), "2,1"), "finite"),
        (lambda: icc(array([1, 2], [2, 2]), "2,1", confidence=1.0), "between 0 and 1"),
        (lambda: proportion(3, 2), "no part"),
        (lambda: Estimate(math.nan, None, 2, 2, None, Undefined.ONE_UNIT), "finite"),
        (lambda: Estimate(0.5, None, 2, 2), "interval or a reason"),
        (lambda: Estimate(None, Interval(0, 1), 2, 2, Undefined.ONE_UNIT), "needs a value"),
    ],
)
def test_a_misuse_is_refused(refused, why):
    with pytest.raises(ValueError, match=why):
        refused()


def test_a_level_that_is_not_observed_is_no_point_of_the_scale_but_a_category_of_its_own():
    ratings = [Rating("c1 B1.1a", "m1", 0), Rating("c1 B1.1a", "m2", 3), Rating("c2 B1.1a", "m2", 4)]
    np.testing.assert_array_equal(levels(ratings), array([HOLE, 3], [HOLE, 4]))
    np.testing.assert_array_equal(observed(ratings), array([0, 1], [HOLE, 1]))


def test_a_marker_who_gives_a_unit_two_levels_is_refused():
    with pytest.raises(ValueError, match="two levels"):
        levels([Rating("c1", "m1", 2), Rating("c1", "m1", 3)])


def test_allotted_markers_close_up_for_a_one_way_icc():
    table = array([1, HOLE, 2], [HOLE, 3, 3], [4, HOLE, HOLE])
    np.testing.assert_array_equal(closed_up(table, 2), array([1, 2], [3, 3]))
    assert icc(table, "1,1").undefined is Undefined.ONE_MARKER
    assert icc(closed_up(table, 2), "1,1").value is not None


@pytest.mark.parametrize("language", languages())
def test_every_reason_is_said(language):
    said = {why.said(language) for why in Undefined}
    assert len(said) == len(Undefined) == sum(key.startswith("undefined-") for key in WORDS.keys())  # noqa: SIM118
