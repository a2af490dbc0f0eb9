"""The empirical responses and their blend."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sim.language import languages
from sim.world.catalogue import ACTS
from sim.world.response import (
    ALONE,
    COUNTS,
    LABELS,
    TEMPERS,
    Response,
    answer,
    blend,
    empirical,
    initiatives,
    policy,
    quantile,
    usual_responses,
)
from tests.published import compare
from tests.sim.world.tables import rows

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


def test_every_answer_is_named_in_every_language():
    for label in LABELS:
        assert all(Response(label, 1.0).names[language] for language in languages())


def test_the_counts_in_the_code_are_those_of_the_record():
    for row in rows("cow_mid_responses.csv"):
        one, other = int(row["initiator"]), int(row["target"])
        if one >= 2:
            assert COUNTS[one][other - 1] == int(row["all"])
            assert ALONE[one][other - 1] == int(row["alone"])


def test_a_neutral_actors_policy_is_what_states_did_when_alone():
    assert policy(4) == pytest.approx(np.array(ALONE[4]) / sum(ALONE[4]))


def test_who_begins_goes_as_far_as_initiators_have():
    shares = initiatives()
    assert shares[0] == 0.0
    compare("initiators that go to the use of force", 0.6466, float(shares[3]), 0.001)


@pytest.mark.parametrize("level", [2, 3, 4, 5])
def test_a_hawk_expects_to_go_further_than_a_dove(level):
    means = [float(policy(level, temper) @ np.arange(5)) for temper in (-1.0, 0.0, 1.0)]
    assert means == sorted(means)
    assert means[0] < means[2]


def test_the_styles_are_ordered_from_conciliatory_to_spoiler():
    assert TEMPERS["conciliatory"] < TEMPERS["principled"] == 0.0 < TEMPERS["hard"] < TEMPERS["spoiler"]


def test_an_answer_shows_the_numbers_it_is_mixed_from():
    found = answer(4, None, 0.25)
    assert found.mixed == pytest.approx(0.25 * found.own + 0.75 * found.usual)
    assert found.usual == pytest.approx(empirical(4))


def test_what_is_not_militarised_has_no_answer_in_the_data():
    assert answer(1, None, 0.5) is None


def test_draws_come_out_in_the_shares_of_the_distribution():
    mixed = answer(3, None, 0.5)
    drawn = np.array([mixed.draw(nerve) for nerve in np.random.default_rng(2).random(20_000)])
    for level, share in enumerate(mixed.mixed, 1):
        compare(f"answers to a display of force at level {level}", float(share), float(np.mean(drawn == level)), 0.012)


def test_a_draw_outside_its_span_is_refused():
    with pytest.raises(ValueError):
        quantile([0.5, 0.5], 1.0)
