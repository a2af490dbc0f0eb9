"""The empirical responses and their blend."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sim.world.catalogue import ACTS
from sim.world.response import LABEL_NAMES, LABELS, blend, empirical, usual_responses

# Printed figures: P(target's highest level | initiator's highest level), Correlates of War, directed dyads at onset.
PRINTED = {
    2: [0.58, 0.03, 0.18, 0.17, 0.04],
    3: [0.52, 0.03, 0.28, 0.14, 0.03],
    4: [0.43, 0.02, 0.11, 0.43, 0.01],
    5: [0.01, 0.03, 0.07, 0.07, 0.82],
}

weights = st.lists(st.floats(0.01, 1), min_size=5, max_size=5).map(lambda row: np.array(row) / sum(row))


@pytest.mark.parametrize("level", PRINTED)
def test_the_matrix_gives_the_printed_shares(level):
    assert empirical(level) == pytest.approx(PRINTED[level], abs=0.005)


@pytest.mark.parametrize("level", PRINTED)
def test_each_row_is_a_distribution(level):
    assert empirical(level).sum() == pytest.approx(1.0)


@given(weights, weights, st.floats(0, 1))
def test_a_blend_of_distributions_is_a_distribution_between_them(own, usual, w):
    mixed = blend(own, usual, w)
    assert mixed.sum() == pytest.approx(1.0)
    assert (mixed >= np.minimum(own, usual) - 1e-12).all()
    assert (mixed <= np.maximum(own, usual) + 1e-12).all()


def test_a_blend_of_weight_one_is_the_policy_alone():
    own = np.array([0.0, 0.0, 1.0, 0.0, 0.0])
    assert blend(own, empirical(3), 1.0).tolist() == own.tolist()


@pytest.mark.parametrize(
    ("policy", "w"),
    [([0.5, 0.5], 0.5), ([0.5, 0.5, 0.5, 0.0, 0.0], 0.5), ([1.5, -0.5, 0, 0, 0], 0.5), ([1, 0, 0, 0, 0], 2.0)],
)
def test_what_is_no_distribution_or_weight_is_refused(policy, w):
    with pytest.raises(ValueError):
        blend(policy, empirical(3), w)


def test_the_usual_answer_to_a_mobilisation_comes_commonest_first():
    found = usual_responses(ACTS["mobilise-forces"])
    assert [response.label for response in found] == ["none", "display", "use", "threat", "war"]


def test_an_act_that_is_not_militarised_has_no_empirical_answer():
    assert usual_responses(ACTS["demarche"]) == []


def test_every_answer_is_named_in_both_languages():
    assert all(LABEL_NAMES[label][language] for label in LABELS for language in ("en", "fr"))
