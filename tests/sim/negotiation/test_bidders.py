"""Whatever the tactic, whoever the others: the guards hold, moves tell the run, and dice fall the same."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sim.negotiation.acceptance import ACCombi, ACConst, ACNext, ACTime
from sim.negotiation.alternating import bargain, follow, seat
from sim.negotiation.domain import Domain
from sim.negotiation.opponent import Bayesian, Frequency, Smith
from sim.negotiation.preferences import Preferences, utility_matrix
from sim.negotiation.solutions import joint_gain_left, zone
from sim.negotiation.tactics import (
    AbsoluteTitForTat,
    AveragedTitForTat,
    Logrolling,
    MiCRO,
    NiceTitForTat,
    RelativeTitForTat,
    ResourceDependent,
    TimeDependent,
    conceded,
    conceded_for_want,
)
from tests.published import compare

DOMAIN = Domain((3, 2, 4))
models = st.sampled_from([Frequency(), Smith(), Bayesian()])
windows = st.integers(1, 3)
tactics = st.one_of(
    st.builds(TimeDependent, st.sampled_from([0.0, 0.25, 1.0, 4.0])),
    st.builds(ResourceDependent, st.floats(0.0, 10.0), st.floats(0.0, 3.0), st.floats(0.0, 1.0)),
    st.just(MiCRO()),
    st.builds(RelativeTitForTat, windows),
    st.builds(AbsoluteTitForTat, windows, st.sampled_from([0.0, 0.1, 2.0])),
    st.builds(AveragedTitForTat, windows),
    st.builds(NiceTitForTat, models),
    st.builds(Logrolling, st.builds(TimeDependent, st.sampled_from([0.25, 2.0])), models, st.floats(0.0, 0.3)),
)
conditions = st.sampled_from([ACNext(), ACNext(1.2, 0.1), ACConst(0.3), ACTime(0.5), ACCombi(0.6)])


@st.composite
def tables(draw):
    parties = draw(st.integers(2, 4))
    generator = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    # Tenths, so that ties are frequent.
    utilities = generator.integers(0, 11, size=(len(DOMAIN), parties)) / 10.0
    allowed = generator.random(utilities.shape) < draw(st.sampled_from([0.8, 1.0]))
    reservations = tuple(draw(st.sampled_from([0.0, 0.3, 0.6])) for _ in range(parties))
    mix = [draw(tactics) for _ in range(parties)]
    return seat(utilities, reservations, allowed, DOMAIN), allowed, mix, [draw(conditions) for _ in range(parties)]


@settings(max_examples=200)
@given(tables(), st.integers(1, 25), st.integers(0, 9))
def test_nobody_offers_or_accepts_below_reservation_or_across_a_red_line(case, rounds, seed):
    table, allowed, mix, acceptances = case
    agreement, moves = follow(table, mix, acceptances, rounds, np.random.default_rng(seed))
    for move in moves:
        assert allowed[move.outcome, move.party]
        assert table.utilities[move.outcome, move.party] >= table.reservations[move.party] - 1e-9
    if agreement is not None:
        assert zone(table.utilities, table.reservations, allowed.all(axis=1))[agreement.outcome]


@settings(max_examples=200)
@given(tables(), st.integers(1, 25), st.integers(0, 9))
def test_the_moves_tell_the_run_that_bargaining_gives(case, rounds, seed):
    table, _, mix, acceptances = case
    agreement, moves = follow(table, mix, acceptances, rounds, np.random.default_rng(seed))
    assert bargain(table, mix, acceptances, rounds, np.random.default_rng(seed)) == agreement
    if agreement is not None:
        closing = moves[-len(mix) + 1 :]
        assert [move.kind for move in closing] == ["accept"] * (len(mix) - 1)
        assert {move.outcome for move in closing} == {agreement.outcome}
        assert sum(move.kind == "offer" for move in moves) == agreement.offers


@pytest.mark.parametrize("tactic", [NiceTitForTat(), Logrolling()])
def test_a_reader_of_packages_needs_to_know_what_is_in_them(tactic):
    table = seat(np.ones((4, 2)), (0.0, 0.0))
    with pytest.raises(ValueError, match="give `seat` the domain"):
        bargain(table, [tactic, MiCRO()], [ACNext()] * 2, 5, np.random.default_rng(0))


def test_a_domain_of_another_size_is_refused():
    with pytest.raises(ValueError, match="the domain has 24 outcomes"):
        seat(np.ones((4, 2)), (0.0, 0.0), None, DOMAIN)


@pytest.mark.parametrize(
    ("left", "k", "share"), [(0.0, 0.0, 1.0), (1.0, 0.0, 0.36787944), (5.0, 0.0, 0.00673795), (1.0, 0.5, 0.68393972)]
)
def test_what_is_left_decides_by_the_exponential_of_faratin(left, k, share):
    compare(f"conceded with {left} left", share, conceded_for_want(left, k), 5e-9)


def test_who_is_besieged_gives_in_when_the_stock_is_gone():
    siege = ResourceDependent(stock=5.0, drain=2.0)
    assert conceded(siege, 0.25) == pytest.approx(np.exp(-2.5))
    assert [conceded(siege, time) for time in (0.5, 0.75, 1.0)] == [1.0, 1.0, 1.0]


def test_a_stock_that_does_not_fall_keeps_the_demand_where_it_is():
    assert conceded(ResourceDependent(3.0, drain=0.0), 1.0) == conceded(ResourceDependent(3.0, drain=0.0), 0.0)


@pytest.mark.parametrize(
    ("build", "sentence"),
    [
        (lambda: ResourceDependent(-1.0), "stock is -1"),
        (lambda: ResourceDependent(drain=float("inf")), "drain is inf"),
        (lambda: ResourceDependent(k=1.5), "k is 1.5"),
        (lambda: Logrolling(tolerance=-0.1), r"tolerance is -0\.1"),
    ],
)
def test_parameters_without_meaning_are_refused(build, sentence):
    with pytest.raises(ValueError, match=sentence):
        build()


def drawn(seed):
    """Two parties over 5 issues of 4 options, each with its own weights, their interests drawn independently."""
    dice = np.random.default_rng(seed)
    domain = Domain((4,) * 5)
    parties = [Preferences(dice.dirichlet(np.ones(5)), dice.random((5, 4)).tolist()) for _ in range(2)]
    return domain, utility_matrix(parties, domain)


def test_logrolling_leaves_less_joint_gain_on_the_table_than_the_same_pace_without():
    left = {"logrolling": 0.0, "plain": 0.0}
    for seed in range(25):
        domain, utilities = drawn(seed)
        table = seat(utilities, (0.0, 0.0), None, domain)
        for name, tactic in (("logrolling", Logrolling(TimeDependent(1.0))), ("plain", TimeDependent(1.0))):
            deal = bargain(table, [tactic, tactic], [ACNext()] * 2, 60, np.random.default_rng(0))
            assert deal is not None
            left[name] += joint_gain_left(utilities, deal.utilities) / 25
    assert left["logrolling"] < left["plain"]
