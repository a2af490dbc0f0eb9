"""The outcome space: numbering, round trips and refusals."""

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sim.negotiation.domain import MAX_OUTCOMES, Domain

sizes_strategy = st.lists(st.integers(1, 5), min_size=1, max_size=5).map(tuple)


def test_outcomes_are_every_combination_with_the_last_issue_fastest():
    domain = Domain((2, 3, 2))
    assert domain.outcomes().tolist() == [list(choices) for choices in itertools.product(range(2), range(3), range(2))]


@given(sizes_strategy, st.data())
def test_index_and_choices_undo_each_other(sizes, data):
    domain = Domain(sizes)
    index = data.draw(st.integers(0, len(domain) - 1))
    assert domain.index(domain.choices(index)) == index


@given(sizes_strategy, st.data())
def test_choices_of_an_index_are_the_row_of_the_enumeration(sizes, data):
    domain = Domain(sizes)
    index = data.draw(st.integers(0, len(domain) - 1))
    assert tuple(domain.outcomes()[index].tolist()) == domain.choices(index)


@pytest.mark.parametrize(("size", "dtype"), [(128, np.int8), (129, np.int16), (32769, np.int32)])
def test_outcomes_use_the_smallest_type_that_holds_the_options(size, dtype):
    outcomes = Domain((size,)).outcomes()
    assert outcomes.dtype == dtype
    assert outcomes[-1, 0] == size - 1


def test_the_largest_space_that_can_be_enumerated_is_accepted():
    assert len(Domain((2_000, 1_000))) == MAX_OUTCOMES


def test_a_space_too_large_is_refused_with_its_size_and_the_issue_to_look_at():
    with pytest.raises(ValueError, match=r"3,000,000 outcomes exceed the 2,000,000 .* issue 2, with 300 options"):
        Domain((100, 100, 300))


@pytest.mark.parametrize(("sizes", "sentence"), [((), "at least one issue"), ((3, 0), "issue 1 has 0 options")])
def test_an_empty_space_is_refused(sizes, sentence):
    with pytest.raises(ValueError, match=sentence):
        Domain(sizes)


@pytest.mark.parametrize(("choices", "sentence"), [((0,), "1 choices for 2"), ((0, 3), "issue 1 has options 0 to 2")])
def test_choices_that_do_not_fit_are_refused(choices, sentence):
    with pytest.raises(ValueError, match=sentence):
        Domain((2, 3)).index(choices)


def test_an_outcome_that_does_not_exist_is_refused():
    with pytest.raises(ValueError, match="no outcome 6; outcomes run from 0 to 5"):
        Domain((2, 3)).choices(6)
