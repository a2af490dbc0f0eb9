"""What packages are worth, and how likely they are ratified: against counting by hand and every vote there could be."""

from itertools import product
from math import prod

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sim.exercise.names import BlocId
from sim.exercise.undertakings import Bloc, BlocStakes
from sim.exercise.worth import outlook, points, ratifies, says_yes
from tests.sim.pledges import ratified
from tests.sim.small import FILLING, FLOW, HIGH, LOW, SIX, TREATY, UP

HOME = BlocStakes({}, {}, no_agreement=40.0, tau=5.0)
chances = st.lists(st.tuples(st.floats(0, 1), st.floats(0.1, 5.0), st.booleans()), min_size=1, max_size=6)


def blocs(drawn):
    return [Bloc(BlocId(str(k)), {}, weight, {}, veto) for k, (_, weight, veto) in enumerate(drawn)]


def test_a_bloc_is_of_two_minds_where_the_package_is_worth_no_agreement():
    assert float(says_yes(HOME, 40.0)) == 0.5
    assert float(says_yes(HOME, 45.0)) == pytest.approx(1 / (1 + np.exp(-1)))


def test_a_side_payment_moves_a_bloc_as_much_as_a_better_package():
    assert float(says_yes(HOME, 40.0, side_payment=3.0)) == float(says_yes(HOME, 43.0))


def test_packages_are_answered_all_at_once():
    assert says_yes(HOME, np.array([[35.0, 40.0], [45.0, 1e9]])).shape == (2, 2)


@given(chances, st.floats(0.05, 1.0))
def test_ratification_is_as_likely_as_all_the_votes_that_ratify_together(drawn, quota):
    total = sum(weight for _, weight, _ in drawn)
    counted = 0.0
    for votes in product((False, True), repeat=len(drawn)):
        share = sum(weight for (_, weight, _), yes in zip(drawn, votes, strict=True) if yes) / total
        vetoed = any(veto and not yes for (_, _, veto), yes in zip(drawn, votes, strict=True))
        if share >= quota - 1e-9 and not vetoed:
            counted += prod(p if yes else 1 - p for (p, _, _), yes in zip(drawn, votes, strict=True))
    assert float(ratifies([np.asarray(p) for p, _, _ in drawn], blocs(drawn), quota)) == pytest.approx(
        counted, abs=1e-9
    )


def test_many_packages_are_ratified_as_likely_as_each_alone():
    pair = [Bloc(BlocId("a"), {}, 2.0), Bloc(BlocId("b"), {}, 1.0)]
    first, second = np.array([0.2, 0.9]), np.array([0.5, 0.4])
    together = ratifies([first, second], pair, 0.5)
    assert together.tolist() == pytest.approx([0.2, 0.9]), "the first bloc holds two thirds alone"


def test_who_has_no_blocs_ratifies():
    assert float(ratifies([], [], 0.5)) == 1.0


def test_the_outlook_of_a_package_follows_the_blocs_own_values():
    (actor,) = [a for a in ratified(1.0, 0.0).actors if a.id == UP]
    good, bad = {FLOW: HIGH, FILLING: SIX}, {FLOW: LOW, FILLING: SIX}
    # Parliament holds 3 of 5: its yes is enough, and with a noise of 2 points a hundred against fifty is certain.
    assert outlook(actor.blocs, TREATY, good, 0.5) == pytest.approx(1.0, abs=1e-9)
    assert outlook(actor.blocs, TREATY, bad, 0.9) == pytest.approx(0.5, abs=1e-9)
    assert points(actor.blocs[1].stakes[TREATY], bad) == 50.0
