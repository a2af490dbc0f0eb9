"""Coalitional zones against counting the outcomes of each coalition one by one."""

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from sim.negotiation.coalitions import game
from sim.negotiation.voting import Rule
from sim.negotiation.zones import agreeing, coalition_zones, holdouts, indispensable

# Three parties over three outcomes: every two can agree on one, all three on none.
CYCLE = np.array([[2.0, 1.0, 0.0], [0.0, 2.0, 1.0], [1.0, 0.0, 2.0]])


def test_a_cycle_has_a_zone_for_every_pair_and_none_for_all():
    zones = coalition_zones(CYCLE, CYCLE >= 1.0)
    assert {zone.members: (zone.size, zone.best) for zone in zones if len(zone.members) > 1} == {
        (0, 1): (1, (2.0, 1.0)),
        (0, 2): (1, (1.0, 2.0)),
        (1, 2): (1, (2.0, 1.0)),
        (0, 1, 2): (0, None),
    }
    assert agreeing(zones) == ()
    assert holdouts(zones) == (0, 1, 2)


def test_a_veto_holder_is_indispensable_and_a_majority_alone_is_not():
    majority = coalition_zones(CYCLE, CYCLE >= 1.0, game(Rule("simple"), "abc"))
    assert [zone.members for zone in agreeing(majority)] == [(0, 1), (0, 2), (1, 2)]
    assert indispensable(majority) == ()
    veto = coalition_zones(CYCLE, CYCLE >= 1.0, game(Rule("simple", vetoes=("b",)), "abc"))
    assert [zone.members for zone in agreeing(veto)] == [(0, 1), (1, 2)]
    assert indispensable(veto) == (1,)


def test_only_the_party_whose_leaving_opens_the_zone_is_a_holdout():
    acceptable = np.array([[True, True, False], [False, False, True]])
    assert holdouts(coalition_zones(np.zeros((2, 3)), acceptable)) == (2,)
    assert holdouts(coalition_zones(np.zeros((2, 3)), acceptable | True)) == ()


@given(
    st.integers(1, 4).flatmap(
        lambda n: st.tuples(arrays(np.float64, (9, n), elements=st.floats(-1.0, 1.0)), arrays(np.bool_, (9, n)))
    )
)
def test_every_zone_is_what_counting_gives(case):
    utilities, acceptable = case
    n = utilities.shape[1]
    zones = coalition_zones(utilities, acceptable)
    expected = [c for size in range(1, n + 1) for c in itertools.combinations(range(n), size)]
    assert [zone.members for zone in zones] == expected
    for zone in zones:
        inside = acceptable[:, list(zone.members)].all(axis=1)
        assert zone.size == inside.sum()
        assert zone.best == (tuple(utilities[inside][:, list(zone.members)].max(axis=0)) if inside.any() else None)


@pytest.mark.parametrize(
    ("utilities", "acceptable", "body", "sentence"),
    [
        (np.zeros((1, 17)), np.ones((1, 17), bool), None, "17 parties have too many coalitions"),
        (np.zeros((1, 2)), np.ones((1, 3), bool), None, "utilities of shape"),
        (np.zeros((1, 3)), np.ones((1, 3), bool), game(Rule("simple"), "ab"), "a rule for 2 voters among 3 parties"),
    ],
)
def test_what_does_not_fit_is_refused(utilities, acceptable, body, sentence):
    with pytest.raises(ValueError, match=sentence):
        coalition_zones(utilities, acceptable, body)
