"""Ratification against every combination of votes, and the closed forms of its pieces."""

import itertools
import math
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from sim.negotiation.domain import Domain
from sim.negotiation.preferences import Preferences
from sim.negotiation.ratification import (
    Bloc,
    acceptance,
    ratified,
    side_payment,
    win_set,
    win_set_share,
)

PIE = Domain((5,))
MORE = Preferences((1.0,), ((0.0, 0.25, 0.5, 0.75, 1.0),))
HALF = Fraction(1, 2)
probability = st.floats(0.0, 1.0)


def blocs_of(weights, vetoes):
    return [Bloc(MORE, 0.5, 0.1, weight, veto) for weight, veto in zip(weights, vetoes, strict=True)]


def by_cases(row, blocs, quota):
    """The chance of ratification, adding up every combination of yes and no."""
    total = sum(bloc.weight for bloc in blocs)
    chance = 0.0
    for votes in itertools.product([False, True], repeat=len(blocs)):
        weight = sum(bloc.weight for bloc, yes in zip(blocs, votes, strict=True) if yes)
        vetoed = any(bloc.veto and not yes for bloc, yes in zip(blocs, votes, strict=True))
        if weight >= quota * total and not vetoed:
            chance += math.prod(p if yes else 1.0 - p for p, yes in zip(row, votes, strict=True))
    return chance


def chances(blocs):
    """The chance that each bloc accepts each slice of the pie, (N, d)."""
    return np.column_stack([acceptance(bloc.preferences.utilities(PIE), bloc) for bloc in blocs])


def poisson_binomial(probabilities):
    """The distribution of the number of successes in independent trials, (d + 1,), by convolution."""
    distribution = np.ones(1)
    for chance in probabilities:
        distribution = np.convolve(distribution, (1.0 - chance, chance))
    return distribution


@st.composite
def houses(draw):
    d = draw(st.integers(1, 5))
    weights = draw(st.lists(st.fractions(0, 5, max_denominator=4), min_size=d, max_size=d))
    assume(sum(weights) > 0)
    rows = draw(st.lists(st.lists(probability, min_size=d, max_size=d), min_size=1, max_size=3))
    vetoes = draw(st.lists(st.booleans(), min_size=d, max_size=d))
    return np.array(rows), blocs_of(weights, vetoes), draw(st.fractions(0, 1, max_denominator=6))


@given(houses())
def test_the_chance_of_ratification_is_the_sum_over_all_votes(case):
    accepting, blocs, quota = case
    assert ratified(accepting, blocs, quota) == pytest.approx([by_cases(row, blocs, quota) for row in accepting])


@given(st.lists(probability, max_size=8))
def test_equal_weights_give_the_tail_of_the_poisson_binomial(row):
    assume(row)
    blocs = blocs_of([1] * len(row), [False] * len(row))
    tail = poisson_binomial(row)[math.ceil(len(row) / 2) :].sum()
    assert ratified(np.array([row]), blocs, HALF)[0] == pytest.approx(tail)


def test_equal_chances_are_binomial():
    assert poisson_binomial([0.3] * 6) == pytest.approx([math.comb(6, k) * 0.3**k * 0.7 ** (6 - k) for k in range(7)])


def test_a_bloc_indifferent_to_no_agreement_tosses_a_coin_and_a_payment_of_tau_makes_it_e_to_one():
    bloc = Bloc(MORE, 0.5, 0.2)
    assert acceptance(np.array([0.5]), bloc)[0] == 0.5
    paid = acceptance(np.array([0.5]), Bloc(MORE, 0.5, 0.2, side=0.2))[0]
    assert paid / (1 - paid) == pytest.approx(math.e)
    assert list(acceptance(np.array([-1e6, 1e6]), bloc)) == pytest.approx([0.0, 1.0])


def test_a_costlier_no_agreement_and_a_looser_quota_widen_the_win_set():
    # Putnam's first propositions: what widens the win-set.
    three = [Bloc(MORE, level, 0.05) for level in (0.2, 0.45, 0.7)]
    strict, loose = (ratified(chances(three), three, quota) for quota in (Fraction(1), HALF))
    worse = [Bloc(MORE, level - 0.2, 0.05) for level in (0.2, 0.45, 0.7)]
    cheaper = ratified(chances(worse), worse, HALF)
    assert win_set_share(strict, 0.9) < win_set_share(loose, 0.9) < win_set_share(cheaper, 0.9)


@given(houses(), st.floats(0.05, 0.95), st.data())
def test_a_side_payment_brings_ratification_exactly_to_the_level(case, level, data):
    accepting, blocs, quota = case
    accepting = np.clip(accepting, 0.01, 0.99)
    number = data.draw(st.integers(0, len(blocs) - 1))
    payment = side_payment(accepting, blocs, quota, level, number)
    now, bloc = ratified(accepting, blocs, quota), blocs[number]
    for row, paid in enumerate(payment):
        if now[row] >= level:
            assert paid == 0.0
            continue
        moved = accepting.copy()
        odds = accepting[row, number] / (1 - accepting[row, number])
        moved[row, number] = 1.0 if math.isinf(paid) else 1 / (1 + math.exp(-paid / bloc.tau) / odds)
        reached = ratified(moved, blocs, quota)[row]
        assert reached <= level + 1e-9 if math.isinf(paid) else reached == pytest.approx(level, abs=1e-6)


@pytest.mark.parametrize(
    ("build", "sentence"),
    [
        (lambda: Bloc(MORE, 0.5, 0.0), "tau is 0.0"),
        (lambda: Bloc(MORE, math.inf, 1.0), "must be finite"),
        (lambda: Bloc(MORE, 0.5, 1.0, -1), "weight is -1"),
        (lambda: ratified(np.ones((1, 1)), [Bloc(MORE, 0.5, 1.0)], Fraction(2)), "quota is 2"),
        (lambda: ratified(np.ones((1, 2)), [Bloc(MORE, 0.5, 1.0)], HALF), "for 1 blocs"),
        (lambda: ratified(np.ones((1, 1)), [Bloc(MORE, 0.5, 1.0, 0)], HALF), "no bloc has any weight"),
        (lambda: win_set(np.ones(1), 0.0), "level is 0.0"),
        (lambda: win_set_share(np.ones(0), 0.5), "no outcome"),
        (lambda: side_payment(np.ones((1, 1)), [Bloc(MORE, 0.5, 1.0)], HALF, 1.0, 0), "above 0 and below 1"),
        (lambda: side_payment(np.ones((1, 1)), [Bloc(MORE, 0.5, 1.0)], HALF, 0.5, 1), "there is no bloc 1"),
    ],
)
def test_what_has_no_answer_is_refused(build, sentence):
    with pytest.raises(ValueError, match=sentence):
        build()
