"""The single text: votes by hand, guards, and the result of Klein and his colleagues on texts full of interactions."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sim.negotiation.domain import Domain
from sim.negotiation.preferences import Preferences, RedLine, utility_matrix
from sim.negotiation.single_text import mediate, mutation, says_yes, valuation
from tests.published import compare


def dice(seed=0):
    return np.random.default_rng(seed)


@pytest.mark.parametrize(
    ("before", "after", "temperature", "draw", "yes"),
    [
        (0.5, 0.6, 0.0, 0.99, True),
        (0.5, 0.5, 0.0, 0.99, True),
        (0.5, 0.4, 0.0, 0.0, False),
        (0.5, 0.4, 0.1, 0.36, True),  # exp(-1) = 0.3679
        (0.5, 0.4, 0.1, 0.37, False),
        (0.5, -math.inf, 9.0, 0.0, False),
        (-math.inf, 0.1, 0.0, 0.99, True),
        (-math.inf, -math.inf, 9.0, 0.0, False),
    ],
)
def test_a_party_votes_by_its_gain_its_temperature_and_chance(before, after, temperature, draw, yes):
    assert says_yes(before, after, temperature, draw) is yes


def test_yes_comes_as_often_as_the_formula_says():
    draws = dice(1).random(20_000)
    share = sum(says_yes(0.5, 0.3, 0.4, float(draw)) for draw in draws) / len(draws)
    compare("yes to a loss of 0.2 at a temperature of 0.4", math.exp(-0.5), share, 0.01)


@given(st.lists(st.integers(1, 4), min_size=1, max_size=6).filter(lambda sizes: max(sizes) > 1), st.integers(0, 99))
def test_a_mutation_changes_one_issue_to_another_option(sizes, seed):
    generator = dice(seed)
    text = tuple(int(generator.integers(size)) for size in sizes)
    changed = mutation(text, sizes, [issue for issue, size in enumerate(sizes) if size > 1], generator)
    assert sum(old != new for old, new in zip(text, changed, strict=True)) == 1
    assert all(0 <= option < size for option, size in zip(changed, sizes, strict=True))


def test_mutations_reach_every_neighbour():
    reached = {mutation((1, 0), (3, 2), [0, 1], dice(seed)) for seed in range(40)}
    assert reached == {(0, 0), (2, 0), (1, 1)}


SIZES = (3, 4, 2)
OPPOSED = (
    Preferences((0.6, 0.3, 0.1), ((0.0, 0.5, 1.0), (0.0, 0.3, 0.6, 1.0), (0.0, 1.0))),
    Preferences((0.1, 0.3, 0.6), ((1.0, 0.5, 0.0), (1.0, 0.6, 0.3, 0.0), (0.0, 1.0))),
)


def test_hill_climbers_never_lose_by_a_change():
    valuations = [valuation(preferences) for preferences in OPPOSED]
    start = (1, 1, 0)
    text = mediate(SIZES, valuations, (0.0, 0.0), (0.0, 0.0), 200, dice(), start)
    assert all(own >= v(start) for own, v in zip(text.utilities, valuations, strict=True))
    assert text.adopted >= 1
    assert text.choices[2] == 1  # both want that option


def test_the_worth_of_a_text_is_that_of_the_outcome():
    text = mediate(SIZES, [valuation(p) for p in OPPOSED], (0.0, 0.0), (0.1, 0.1), 50, dice())
    domain = Domain(SIZES)
    assert text.utilities == tuple(utility_matrix(OPPOSED, domain)[domain.index(text.choices)].tolist())


@given(st.integers(0, 200), st.sampled_from([0.0, 0.2, 5.0]))
def test_nobody_signs_below_its_reservation_value_or_across_a_red_line(seed, temperature):
    first = Preferences(OPPOSED[0].weights, OPPOSED[0].values, 0.4, (RedLine(1, 0),))
    parties = (first, OPPOSED[1])
    text = mediate(SIZES, [valuation(p) for p in parties], (0.4, 0.3), (temperature,) * 2, 30, dice(seed))
    lawful = text.choices[1] != 0
    assert text.signed == (lawful and text.utilities[0] >= 0.4 - 1e-9 and text.utilities[1] >= 0.3 - 1e-9)


def test_a_text_within_the_red_lines_never_leaves_them():
    first = Preferences(OPPOSED[0].weights, OPPOSED[0].values, 0.0, (RedLine(1, 0),))
    hot = (50.0, 50.0)
    for seed in range(30):
        text = mediate(SIZES, [valuation(first), valuation(OPPOSED[1])], (0.0, 0.0), hot, 41, dice(seed), (0, 1, 0))
        assert text.choices[1] != 0


def test_the_same_dice_give_the_same_text():
    valuations = [valuation(p) for p in OPPOSED]
    once, again = (mediate(SIZES, valuations, (0.0, 0.0), (0.3, 0.3), 100, dice(5)) for _ in range(2))
    assert once == again


def contract(generator, issues):
    """A party on a text of yes-or-no issues: every pair of issues interacts, by an influence drawn from [-1, 1]."""
    influences = generator.uniform(-1.0, 1.0, (issues, issues))

    def worth(text):
        chosen = np.array(text, dtype=np.float64)
        return float(chosen @ influences @ chosen)

    return worth


def series(temperatures, texts=8):
    """Final utilities on texts of 100 issues after 2,500 proposals, shape (texts, 2): the size Klein et al. report."""
    ends = []
    for seed in range(texts):
        generator = dice(seed)
        parties = [contract(generator, 100), contract(generator, 100)]
        text = mediate([2] * 100, parties, (-math.inf, -math.inf), temperatures, 2500, dice(1000 + seed))
        ends.append(text.utilities)
    return np.array(ends)


def test_cooled_parties_find_more_joint_gain_than_hill_climbers_and_are_exploited_by_them():
    # Klein, Faratin, Sayama and Bar-Yam 2003: two annealers reach the highest social welfare; one who anneals against a
    # hill climber does worse than it would among hill climbers, and the other better: a prisoner's dilemma.
    climbers, cooled, mixed = series((0.0, 0.0)), series((10.0, 10.0)), series((0.0, 10.0))
    for name, ends in (("climbers", climbers), ("cooled", cooled), ("climber v cooled", mixed)):
        print(f"{name}: joint gain {ends.sum(axis=1).mean():.1f}, each {ends.mean(axis=0).round(1)}")
    assert (cooled.sum(axis=1) > climbers.sum(axis=1)).all()
    assert (cooled.mean(axis=0) > climbers.mean(axis=0)).all()
    assert mixed[:, 0].mean() > cooled[:, 0].mean()
    assert mixed[:, 1].mean() < climbers[:, 1].mean()


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"reservations": (0.0,)}, "one valuation, reservation value and temperature"),
        ({"proposals": 0}, "0 proposals"),
        ({"temperatures": (0.0, -1.0)}, "temperatures are"),
        ({"sizes": (1, 1, 1), "start": (0, 0, 0)}, "cannot be changed"),
        ({"start": (0, 9, 0)}, "does not choose one existing option"),
    ],
)
def test_a_mediation_that_does_not_fit_is_refused(change, sentence):
    asked = {
        "sizes": SIZES,
        "valuations": [valuation(p) for p in OPPOSED],
        "reservations": (0.0, 0.0),
        "temperatures": (0.0, 0.0),
        "proposals": 10,
        "rng": dice(),
    }
    with pytest.raises(ValueError, match=sentence):
        mediate(**{**asked, **change})
