"""The ladder: complete, ordered, monotone."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sim.language import languages
from sim.world.ladder import HIGHEST_BY_TENSION, LADDER, between, highest, level, rung, stands_at
from tests.sim.language.faults import faults

scale = st.floats(0, 10)


def test_the_ladder_runs_from_0_to_10():
    assert [step.level for step in LADDER] == list(range(11))


@pytest.mark.parametrize("step", LADDER, ids=lambda step: str(step.level))
def test_each_rung_is_named_and_explained_in_every_language(step):
    for words in (step.names, step.meaning):
        for language in languages():
            assert words[language].strip()
            assert not faults(words[language], language), words[language]


def test_hostility_never_falls_as_one_climbs():
    levels = [step.mid_level for step in LADDER]
    assert levels == sorted(levels)
    assert (levels[0], levels[-1]) == (1, 5)


def test_the_rungs_cover_kahns_forty_four_without_gap_or_overlap():
    spans = [step.kahn_rungs for step in LADDER if step.kahn_rungs]
    assert [n for first, last in spans for n in range(first, last + 1)] == list(range(1, 45))


@given(scale, scale, scale, scale)
def test_the_level_never_falls_when_tension_or_force_grows(tension, force, more_tension, more_force):
    higher = level(min(10, tension + more_tension), min(10, force + more_force))
    assert higher >= level(tension, force)


@given(scale)
def test_tension_alone_never_passes_mobilisation(tension):
    assert level(tension, 0.0) <= HIGHEST_BY_TENSION


@given(scale, st.integers(0, 10))
def test_a_hostile_act_holds_its_own_rung(tension, act):
    assert level(tension, act) >= act


@given(st.lists(st.tuples(scale, scale), min_size=1), st.integers(1, 10))
def test_to_stand_at_a_rung_is_to_have_at_least_its_level(pairs, at):
    tension, force = np.array(pairs).T
    assert (stands_at(tension, force, at) == (level(tension, force) >= at)).all()


@given(st.lists(st.tuples(scale, scale)))
def test_the_highest_level_is_the_highest_of_all_levels(pairs):
    tension, force = np.array(pairs).reshape(-1, 2).T
    assert highest(tension, force) == level(tension, force).max(initial=0)


@given(scale, scale, scale, scale)
def test_two_actors_stand_at_the_higher_of_their_levels(tension, their_tension, force, their_force):
    tensions, forces = np.array([[0.0, tension], [their_tension, 0.0]]), np.array([[0.0, force], [their_force, 0.0]])
    assert between(tensions, forces, 0, 1) == max(level(tension, force), level(their_tension, their_force))


def test_levels_of_a_matrix_come_as_a_matrix():
    assert level(np.array([[0.0, 3.9]]), np.array([[0.0, 8.0]])).tolist() == [[0, 8]]


@pytest.mark.parametrize("outside", [-1, 11])
def test_no_rung_outside_the_ladder(outside):
    with pytest.raises(ValueError, match="0 to 10"):
        rung(outside)
