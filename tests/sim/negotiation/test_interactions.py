"""Interactions between issues: one number for one outcome and for all of them, and the scales that follow."""

import itertools

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from sim.negotiation.domain import Domain
from sim.negotiation.preferences import Interaction, Preferences, extremes, raw, shifted

# Two ports and a road: either port is worth 0.4, both together lose 0.3, a port with the road gains 0.2.
PORTS = Preferences(
    (0.4, 0.4, 0.2),
    ((0.0, 1.0), (0.0, 1.0), (0.0, 1.0)),
    interactions=(Interaction(((0, 1), (1, 1)), -0.3), Interaction(((0, 1), (2, 1)), 0.2)),
)
unit = st.floats(0.0, 1.0)


@st.composite
def linked(draw):
    sizes = draw(st.lists(st.integers(1, 4), min_size=2, max_size=4))
    weights = draw(st.lists(unit, min_size=len(sizes), max_size=len(sizes)))
    values = [draw(st.lists(unit, min_size=size, max_size=size)) for size in sizes]
    chosen = st.sets(st.integers(0, len(sizes) - 1), min_size=2)
    interactions = [
        Interaction(
            tuple((issue, draw(st.integers(0, sizes[issue] - 1))) for issue in sorted(draw(chosen))),
            draw(st.floats(-1.0, 1.0)),
        )
        for _ in range(draw(st.integers(0, 4)))
    ]
    preferences = Preferences(tuple(weights), tuple(map(tuple, values)), draw(unit), interactions=tuple(interactions))
    return preferences, Domain(tuple(sizes))


@pytest.mark.parametrize(
    ("choices", "worth"),
    [((0, 0, 0), 0.0), ((1, 0, 0), 0.4), ((1, 1, 0), 0.5), ((1, 0, 1), 0.8), ((0, 1, 1), 0.6), ((1, 1, 1), 0.9)],
)
def test_linked_options_are_worth_more_or_less_together(choices, worth):
    assert PORTS.utility(choices) == pytest.approx(worth)


@given(linked())
def test_one_outcome_has_bit_for_bit_the_utility_it_has_among_all(case):
    preferences, domain = case
    every = preferences.utilities(domain)
    assert [preferences.utility(choices) for choices in itertools.product(*map(range, domain.sizes))] == list(every)


@given(linked())
def test_extremes_are_those_of_the_enumerated_domain(case):
    preferences, domain = case
    every = preferences.utilities(domain)
    assert extremes(preferences) == pytest.approx((every.min(), every.max()), abs=1e-12)


@given(linked())
def test_shifted_preferences_run_from_0_to_1_and_keep_their_shape(case):
    preferences, domain = case
    every = preferences.utilities(domain)
    spread = every.max() - every.min()
    assume(spread > 1e-3)
    moved = shifted(preferences)
    assert moved.utilities(domain) == pytest.approx((every - every.min()) / spread, abs=1e-9)
    assert moved.reservation == pytest.approx((preferences.reservation - every.min()) / spread)
    assert np.array_equal(moved.allowed(domain), preferences.allowed(domain))


@given(linked())
def test_raw_divides_everything_by_the_sum_of_the_weights(case):
    preferences, domain = case
    total = sum(preferences.weights)
    assume(total > 1e-3)
    assert raw(preferences).utilities(domain) == pytest.approx(preferences.utilities(domain) / total, abs=1e-9)


def test_extremes_of_a_domain_past_enumeration_need_only_its_linked_issues():
    wide = Preferences((1 / 40,) * 40, ((0.25, 1.0),) * 40, interactions=(Interaction(((0, 1), (39, 1)), 0.5),))
    assert extremes(wide) == pytest.approx((0.25, 1.5))
    assert extremes(shifted(wide)) == pytest.approx((0.0, 1.0))


@pytest.mark.parametrize(
    ("parts", "worth", "sentence"),
    [
        (((0, 0),), 0.1, "interaction 0 must join options of two or more"),
        (((0, 0), (0, 1)), 0.1, "interaction 0 must join options of two or more different issues"),
        (((0, 0), (1, 2)), 0.1, "interaction names option 2 of issue 1"),
        (((0, 0), (5, 0)), 0.1, "interaction names issue 5"),
        (((0, 0), (1, 0)), float("nan"), "interaction 0 is worth nan"),
    ],
)
def test_an_interaction_that_fits_nothing_is_refused_with_its_place(parts, worth, sentence):
    with pytest.raises(ValueError, match=sentence):
        Preferences((0.5, 0.5), ((0.0, 1.0), (0.0, 1.0)), interactions=(Interaction(parts, worth),))
