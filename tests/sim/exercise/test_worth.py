"""What packages are worth, and how likely they are ratified: against counting by hand and every vote there could be."""

from itertools import product
from math import prod

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sim.exercise.core.names import BlocId
from sim.exercise.core.stakes import Bloc, BlocStakes
from sim.exercise.core.worth import points
from sim.exercise.ratification.chances import outlook, ratifies, says_yes
from tests.sim.pledges import ratified
from tests.sim.small import FILLING, FLOW, HIGH, LOW, SIX, TREATY, UP

chances = st.lists(st.tuples(st.floats(1, 99), st.floats(0.1, 5.0), st.booleans()), min_size=1, max_size=6)


def bloc(no_agreement: float, weight: float = 1.0, veto: bool = False, tau: float = 5.0) -> Bloc:
    stakes = BlocStakes({FLOW: 1.0}, {FLOW: {LOW: 0.0, HIGH: 1.0}}, no_agreement, tau)
    return Bloc(BlocId("b"), {}, weight, {TREATY: stakes}, veto)


def yes(one: Bloc, worth: float) -> float:
    return float(says_yes(one, TREATY, np.array([worth]))[0])


def test_a_bloc_is_of_two_minds_where_the_package_is_worth_no_agreement():
    assert yes(bloc(40.0), 40.0) == 0.5
    assert yes(bloc(40.0), 45.0) == pytest.approx(1 / (1 + np.exp(-1)))


@given(chances, st.floats(0.05, 1.0))
def test_ratification_is_as_likely_as_all_the_votes_that_ratify_together(drawn, quota):
    blocs = [bloc(no_agreement, round(weight, 2), veto) for no_agreement, weight, veto in drawn]
    quota = round(quota, 2)
    likely = [yes(one, 50.0) for one in blocs]
    total = sum(round(100 * one.weight) for one in blocs)
    counted = 0.0
    for votes in product((False, True), repeat=len(blocs)):
        held = sum(round(100 * one.weight) for one, said in zip(blocs, votes, strict=True) if said)
        vetoed = any(one.veto and not said for one, said in zip(blocs, votes, strict=True))
        if 100 * held >= round(100 * quota) * total and not vetoed:
            counted += prod(p if said else 1 - p for p, said in zip(likely, votes, strict=True))
    worths = [np.array([50.0])] * len(blocs)
    assert float(ratifies(blocs, TREATY, worths, quota)[0]) == pytest.approx(counted, abs=1e-9)


def test_many_packages_are_ratified_as_likely_as_each_alone():
    pair = [bloc(40.0, 2.0), bloc(60.0, 1.0)]
    worths = [np.array([30.0, 50.0]), np.array([10.0, 70.0])]
    alone = [float(ratifies(pair, TREATY, [w[k : k + 1] for w in worths], 0.5)[0]) for k in (0, 1)]
    assert ratifies(pair, TREATY, worths, 0.5).tolist() == pytest.approx(alone)
    assert alone[0] == pytest.approx(yes(pair[0], 30.0)), "the first bloc holds two thirds alone"


def test_who_has_no_blocs_ratifies():
    assert outlook((), TREATY, {FLOW: HIGH}, 0.5) == 1.0


def test_the_outlook_of_a_package_follows_the_blocs_own_values():
    (actor,) = [a for a in ratified(1.0, 0.0).actors if a.id == UP]
    good, bad = {FLOW: HIGH, FILLING: SIX}, {FLOW: LOW, FILLING: SIX}
    # Parliament holds 3 of 5: its yes is enough, and with a noise of 2 points a hundred against fifty is certain.
    assert outlook(actor.blocs, TREATY, good, 0.5) == pytest.approx(1.0, abs=1e-9)
    assert outlook(actor.blocs, TREATY, bad, 0.9) == pytest.approx(0.5, abs=1e-9)
    assert points(actor.blocs[1].stakes[TREATY], bad) == 50.0
