"""Additive utilities, red lines, limits and the two normalisations."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sim.negotiation.domain import Domain
from sim.negotiation.preferences import Limit, Preferences, RedLine, allowed_by_all, meets, raw, shifted, utility_matrix

unit = st.floats(0.0, 1.0, allow_nan=False)


@st.composite
def preferences_and_domain(draw):
    sizes = tuple(draw(st.lists(st.integers(1, 4), min_size=1, max_size=4)))
    weights = tuple(draw(unit) for _ in sizes)
    values = tuple(tuple(draw(unit) for _ in range(size)) for size in sizes)
    return Preferences(weights, values, draw(unit)), Domain(sizes)


def test_utility_is_the_weighted_sum_of_the_values():
    dam = Preferences((0.6, 0.4), ((0.0, 0.5, 1.0), (1.0, 0.25)))
    assert dam.utility((1, 1)) == pytest.approx(0.6 * 0.5 + 0.4 * 0.25)


def test_utilities_follow_the_numbering_of_the_domain():
    dam = Preferences((0.6, 0.4), ((0.0, 0.5, 1.0), (1.0, 0.25)))
    assert dam.utilities(Domain((3, 2))) == pytest.approx([0.4, 0.1, 0.7, 0.4, 1.0, 0.7])


@given(preferences_and_domain())
def test_the_utility_of_one_outcome_is_bit_for_bit_its_entry_among_all(case):
    preferences, domain = case
    expected = [preferences.utility(domain.choices(index)) for index in range(len(domain))]
    assert preferences.utilities(domain).tolist() == expected


def test_preferences_built_from_arrays_equal_those_built_from_tuples():
    arrays = Preferences(np.array([0.5, 0.5]), (np.array([0.0, 1.0]), np.array([1.0, 0.0])))  # type: ignore[arg-type]
    assert arrays == Preferences((0.5, 0.5), ((0.0, 1.0), (1.0, 0.0)))


def test_a_red_line_forbids_every_outcome_that_crosses_it_and_no_other():
    preferences = Preferences((0.5, 0.5), ((0.0, 1.0), (0.0, 0.5, 1.0)), forbidden=(RedLine(1, 2),))
    assert preferences.allowed(Domain((2, 3))).tolist() == [True, True, False, True, True, False]


def test_a_limit_keeps_an_ordered_issue_between_its_ends():
    preferences = Preferences((1.0,), ((0.0, 0.3, 0.6, 1.0),), limits=(Limit(0, 1, 2),))
    assert preferences.allowed(Domain((4,))).tolist() == [False, True, True, False]


def test_one_outcome_is_allowed_exactly_when_the_mask_says_so():
    preferences = Preferences(
        (0.5, 0.5), ((0.0, 1.0), (0.0, 0.5, 1.0)), forbidden=(RedLine(0, 1),), limits=(Limit(1, 1, 2),)
    )
    domain = Domain((2, 3))
    assert [preferences.allows(domain.choices(index)) for index in range(6)] == preferences.allowed(domain).tolist()


def test_acceptable_needs_both_the_reservation_value_and_the_red_lines():
    preferences = Preferences((1.0,), ((0.2, 0.6, 1.0),), reservation=0.5, forbidden=(RedLine(0, 2),))
    assert preferences.acceptable(Domain((3,))).tolist() == [False, True, False]


def test_a_sum_that_rounding_puts_just_below_a_level_meets_it():
    assert 0.1 + 0.7 < 0.8
    assert meets(np.array([0.1 + 0.7, 0.79]), 0.8).tolist() == [True, False]


def test_the_matrix_has_a_column_for_each_party():
    one = Preferences((1.0,), ((0.0, 1.0),))
    two = Preferences((1.0,), ((0.75, 0.25),))
    assert utility_matrix([one, two], Domain((2,))).tolist() == [[0.0, 0.75], [1.0, 0.25]]


def test_an_outcome_is_allowed_by_all_when_nobody_forbids_it():
    one = Preferences((1.0,), ((0.0, 0.5, 1.0),), forbidden=(RedLine(0, 0),))
    two = Preferences((1.0,), ((0.0, 0.5, 1.0),), forbidden=(RedLine(0, 2),))
    assert allowed_by_all([one, two], Domain((3,))).tolist() == [False, True, False]


def test_raw_divides_weights_and_reservation_by_the_sum_of_weights():
    assert raw(Preferences((3.0, 1.0), ((0.5, 1.0), (0.5, 1.0)), 2.0)) == Preferences(
        (0.75, 0.25), ((0.5, 1.0), (0.5, 1.0)), 0.5
    )


def test_raw_leaves_the_worst_outcome_where_it_was():
    preferences = raw(Preferences((1.0,), ((0.4, 1.0),)))
    assert preferences.utilities(Domain((2,))).tolist() == [0.4, 1.0]


def test_shifted_moves_worst_to_zero_best_to_one_and_the_reservation_along():
    preferences = shifted(Preferences((0.5, 0.5), ((0.2, 1.0), (0.4, 0.8)), reservation=0.6))
    # Raw utilities run from 0.3 to 0.9, so that 0.6 is half way.
    assert preferences.utilities(Domain((2, 2))) == pytest.approx([0.0, 1 / 3, 2 / 3, 1.0])
    assert preferences.reservation == pytest.approx(0.5)


@given(preferences_and_domain())
def test_shifted_is_the_affine_image_of_the_utilities(case):
    preferences, domain = case
    utilities = preferences.utilities(domain)
    worst, best = utilities.min(), utilities.max()
    if best - worst < 1e-6:
        return
    assert shifted(preferences).utilities(domain) == pytest.approx((utilities - worst) / (best - worst), abs=1e-6)


def test_an_indifferent_party_cannot_be_shifted():
    with pytest.raises(ValueError, match="all outcomes have the same utility"):
        shifted(Preferences((0.5, 0.5), ((0.3, 0.3), (1.0,))))


def test_weights_of_zero_cannot_be_normalised():
    with pytest.raises(ValueError, match="all weights are 0"):
        raw(Preferences((0.0,), ((0.0, 1.0),)))


@pytest.mark.parametrize(
    ("build", "sentence"),
    [
        (lambda: Preferences((0.5,), ((0.0,), (1.0,))), "1 weights for 2 issues"),
        (lambda: Preferences((-0.5,), ((0.0,),)), "weight of issue 0 is -0.5"),
        (lambda: Preferences((float("nan"),), ((0.0,),)), "weight of issue 0 is nan"),
        (lambda: Preferences((1.0,), ((),)), "issue 0 has no option values"),
        (lambda: Preferences((0.5, 0.5), ((0.0,), (0.0, 1.5))), "option 1 of issue 1 is valued 1.5"),
        (lambda: Preferences((1.0,), ((0.0,),), float("inf")), "reservation value is inf"),
        (lambda: Preferences((1.0,), ((0.0,),), forbidden=(RedLine(0, 1),)), "red line names option 1 of issue 0"),
        (lambda: Preferences((1.0,), ((0.0,),), forbidden=(RedLine(2, 0),)), "red line names issue 2"),
        (lambda: Preferences((1.0,), ((0.0, 1.0),), limits=(Limit(0, 1, 0),)), "limit on issue 0 runs from 1 to 0"),
        (lambda: Preferences((1.0,), ((0.0, 1.0),)).utilities(Domain((3,))), r"\(2,\) do not fit the domain's \(3,\)"),
        (lambda: Preferences((1.0,), ((0.0, 1.0),)).utility((2,)), "issue 0 has no option 2"),
    ],
)
def test_what_does_not_fit_is_refused_with_its_place(build, sentence):
    with pytest.raises(ValueError, match=sentence):
        build()
