"""Answers found issue by issue against the whole domain enumerated, and on domains that nobody could enumerate."""

import itertools

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from sim.negotiation.decomposition import best_weighted, separate, solutions, supported_frontier
from sim.negotiation.domain import MAX_OUTCOMES, Domain
from sim.negotiation.frontier import pareto_indices
from sim.negotiation.preferences import Interaction, Preferences, RedLine, allowed_by_all, utility_matrix
from sim.negotiation.solutions import egalitarian, nash, utilitarian

tenths = st.integers(0, 10).map(lambda tenth: tenth / 10)


@st.composite
def tables(draw, least=1, most=4):
    n = draw(st.integers(least, most))
    sizes = draw(st.lists(st.integers(1, 4), min_size=1, max_size=4))
    people = []
    for _ in range(n):
        forbidden = tuple(RedLine(k, draw(st.integers(0, s - 1))) for k, s in enumerate(sizes) if draw(st.booleans()))
        people.append(
            Preferences(
                tuple(draw(st.lists(tenths, min_size=len(sizes), max_size=len(sizes)))),
                tuple(tuple(draw(st.lists(tenths, min_size=size, max_size=size))) for size in sizes),
                draw(tenths),
                forbidden if draw(st.booleans()) else (),
            )
        )
    domain = Domain(tuple(sizes))
    assume(allowed_by_all(people, domain).any())
    return people, domain


@given(tables(), st.lists(tenths, min_size=4, max_size=4))
def test_the_highest_weighted_sum_is_that_of_the_enumerated_domain(case, weights):
    people, domain = case
    weights = weights[: len(people)]
    found = best_weighted(separate(people), weights)
    sums = utility_matrix(people, domain) @ np.array(weights)
    assert found.value == pytest.approx(sums[allowed_by_all(people, domain)].max(), abs=1e-12)
    assert found.utilities == tuple(party.utility(found.choices) for party in people)
    assert all(party.allows(found.choices) for party in people)


@given(tables(2, 2), st.integers(1, 30), st.integers(1, 30))
def test_the_walk_along_two_parties_hull_meets_the_best_of_every_weighting(case, first, second):
    people, domain = case
    known = supported_frontier(separate(people))
    utilities, among = utility_matrix(people, domain), allowed_by_all(people, domain)
    weights = np.array([first, second], dtype=float)
    assert known.complete
    assert (known.utilities @ weights).max() == pytest.approx((utilities @ weights)[among].max(), abs=1e-9)
    assert (known.utilities[0, 1], known.utilities[-1, 0]) == pytest.approx(
        (utilities[among, 1].max(), utilities[among, 0].max())
    )


@given(tables())
def test_every_supported_outcome_is_efficient(case):
    people, domain = case
    # Rounded, so that sums of tenths that differ in the last bit do not dominate each other.
    utilities = utility_matrix(people, domain).round(9)
    efficient = pareto_indices(utilities, allowed_by_all(people, domain))
    for choices in supported_frontier(separate(people)).choices:
        assert domain.index(choices) in efficient


@given(tables())
def test_no_point_of_the_enumerated_domain_passes_the_bound_nor_falls_below_the_supported_one(case):
    people, domain = case
    floors = [party.reservation for party in people]
    known = solutions(separate(people), floors)
    utilities, among = utility_matrix(people, domain), allowed_by_all(people, domain)
    frontier = pareto_indices(utilities, among)
    for ours, whole in (
        (known.nash, nash(utilities, floors, frontier)),
        (known.egalitarian, egalitarian(utilities, floors, frontier)),
        (known.utilitarian, utilitarian(utilities, floors, frontier)),
    ):
        if ours is None:
            continue
        assert whole is not None
        assert ours.at_most is not None
        assert ours.value <= whole.value + 1e-9
        assert whole.value <= ours.at_most + 1e-9
        if ours.standing == "exact":
            assert ours.value == pytest.approx(whole.value, abs=1e-8)


@given(tables())
def test_the_utilitarian_point_is_exact_wherever_the_zone_does_not_bind(case):
    people, domain = case
    known = solutions(separate(people), [-1.0] * len(people))
    sums = utility_matrix(people, domain).sum(axis=1)
    assert known.utilitarian is not None
    assert known.utilitarian.standing == "exact"
    assert known.utilitarian.value == pytest.approx(sums[allowed_by_all(people, domain)].max())


@pytest.mark.parametrize("parties", [2, 3, 6])
def test_forty_issues_of_ten_options_are_answered_though_nobody_could_enumerate_them(parties):
    dice = np.random.default_rng(3)
    people = [
        Preferences(tuple(dice.dirichlet(np.ones(40))), tuple(map(tuple, dice.random((40, 10)))), 0.3)
        for _ in range(parties)
    ]
    assert MAX_OUTCOMES < 10**40
    known = solutions(separate(people), [0.3] * parties)
    assert known.nash is not None
    assert known.nash.at_most is not None
    # So many issues make the hull nearly the whole frontier: little can be lost by it.
    print(f"{parties} parties: Nash product {known.nash.value:.6g}, at most {known.nash.at_most:.6g}")
    assert known.nash.value >= {2: 0.995, 3: 0.98, 6: 0.9}[parties] * known.nash.at_most
    assert all(floor >= 0.3 for floor in known.nash.utilities)


def test_an_efficient_outcome_inside_the_hull_is_not_claimed():
    # Equal shares of 0.45 are the Nash point of the whole domain, but lie below the line from (1, 0) to (0, 1).
    people = [Preferences((1.0,), ((1.0, 0.45, 0.0),)), Preferences((1.0,), ((0.0, 0.45, 1.0),))]
    found = solutions(separate(people), [0.0, 0.0]).nash
    assert found is not None
    assert (found.standing, found.value, found.at_most) == ("supported", 0.0, 0.25)


PAIR = Preferences((0.5, 0.5), ((0.0, 1.0), (0.0, 1.0)))
LINKED = Preferences((0.5, 0.5), ((0.0, 1.0), (0.0, 1.0)), interactions=(Interaction(((0, 1), (1, 1)), 0.5),))


@pytest.mark.parametrize(
    ("build", "sentence"),
    [
        (lambda: separate([]), "at least one party"),
        (lambda: separate([PAIR, LINKED]), "party 1 links issues by 1 interactions, so its utility does not split"),
        (lambda: separate([PAIR, Preferences((1.0,), ((0.0,),))]), "party 1 sees other options"),
        (
            lambda: separate(
                [
                    Preferences((1.0,), ((0.0, 1.0),), forbidden=(RedLine(0, 0),)),
                    Preferences((1.0,), ((0.0, 1.0),), forbidden=(RedLine(0, 1),)),
                ]
            ),
            "leave no option of issue 0",
        ),
        (lambda: best_weighted(separate([PAIR]), [1.0, 1.0]), "one weight of 0 or more"),
        (lambda: best_weighted(separate([PAIR]), [-1.0]), "one weight of 0 or more"),
        (lambda: solutions(separate([PAIR]), [0.0, 0.0]), "2 reservation values for 1 parties"),
    ],
)
def test_what_cannot_be_split_is_refused_with_the_reason(build, sentence):
    with pytest.raises(ValueError, match=sentence):
        build()


def test_the_utilities_of_choices_are_bit_for_bit_those_of_the_preferences():
    people = [Preferences((0.1, 0.7), ((0.3, 0.9), (0.2, 0.6))), Preferences((0.3, 0.3), ((0.1, 0.7), (0.9, 0.4)))]
    choices = np.array(list(itertools.product(range(2), repeat=2)))
    assert np.array_equal(separate(people).utilities(choices), utility_matrix(people, Domain((2, 2))))
