"""The frontier issue by issue is the enumerated one, and reaches where enumeration does not."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sim.negotiation.additive import DECIMALS, additive_frontier, utilities_at
from sim.negotiation.domain import Domain
from sim.negotiation.frontier import pareto_indices
from sim.negotiation.preferences import Interaction, Preferences, utility_matrix


@st.composite
def parties(draw: st.DrawFn) -> list[Preferences]:
    """One to four parties with weights in tenths and values in quarters, so that ties abound."""
    sizes = draw(st.lists(st.integers(1, 4), min_size=1, max_size=5))
    tenth, quarter = st.integers(0, 10).map(lambda t: t / 10), st.integers(0, 4).map(lambda q: q / 4)
    return [
        Preferences(
            weights=tuple(draw(tenth) for _ in sizes),
            values=tuple(tuple(draw(quarter) for _ in range(size)) for size in sizes),
        )
        for _ in range(draw(st.integers(1, 4)))
    ]


@settings(max_examples=100, deadline=None)
@given(parties())
def test_it_is_the_enumerated_frontier_with_every_outcome_counted(those):
    domain = Domain(tuple(len(values) for values in those[0].values))
    rounded = np.round(utility_matrix(those, domain), DECIMALS)
    enumerated = pareto_indices(rounded)
    found = additive_frontier(those)
    assert found.counts.sum() == enumerated.size
    first: dict[tuple[float, ...], int] = {}
    for outcome in enumerated.tolist():
        first.setdefault(tuple(rounded[outcome].tolist()), outcome)
    assert [domain.index(choice) for choice in found.choices.tolist()] == sorted(first.values())
    assert np.array_equal(utilities_at(those, found.choices), found.utilities)


def test_it_reaches_ten_to_the_twelfth_outcomes():
    """Twelve issues of ten options, split between two: only the total share matters, and all is efficient.

    The first party has k of 108 with as many outcomes as twelve digits 0..9 have sum k; all 10^12 are counted.
    """
    rising = tuple(step / 9 for step in range(10))
    first = Preferences(weights=(1 / 12,) * 12, values=(rising,) * 12)
    second = Preferences(weights=(1 / 12,) * 12, values=(tuple(reversed(rising)),) * 12)
    found = additive_frontier([first, second])
    assert len(found.utilities) == 109
    assert int(found.counts.sum()) == 10**12
    assert max(found.counts.tolist()) == sum(
        (-1) ** j * math.comb(12, j) * math.comb(54 - 10 * j + 11, 11) for j in range(6)
    )


def test_too_little_that_is_dominated_is_said():
    """Each of ten parties wants another option of every issue, so that nothing is dominated."""
    own = np.eye(10)
    those = [
        Preferences(weights=tuple(1.0 + 0.01 * issue * party for issue in range(5)), values=(tuple(own[party]),) * 5)
        for party in range(10)
    ]
    with pytest.raises(ValueError, match="exceed the 50,000 that can be weighed; too little is dominated among 10"):
        additive_frontier(those)


def test_interactions_are_refused():
    linked = Interaction(parts=((0, 0), (1, 0)), worth=0.2)
    one = Preferences(weights=(0.5, 0.5), values=((0.0, 1.0), (0.0, 1.0)), interactions=(linked,))
    with pytest.raises(ValueError, match="interactions link issues"):
        additive_frontier([one, one])


def test_parties_over_different_options_are_refused():
    one = Preferences(weights=(1.0,), values=((0.0, 1.0),))
    other = Preferences(weights=(1.0,), values=((0.0, 0.5, 1.0),))
    with pytest.raises(ValueError, match="options differ"):
        additive_frontier([one, other])
