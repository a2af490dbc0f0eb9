"""Voting power against printed figures and against counting every coalition by the vote itself."""

import itertools
import math
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sim.negotiation import power as module
from sim.negotiation.bodies import council_of_the_eu, general_assembly_important, security_council
from sim.negotiation.coalitions import game
from sim.negotiation.power import power
from sim.negotiation.voting import Rule, outcome
from tests.published import compare

PERMANENT = tuple(f"p{number}" for number in range(5))
ELECTED = tuple(f"e{number}" for number in range(10))


def test_the_security_council_has_its_printed_power():
    # The figures of the Council of fifteen in the literature on voting power (V4).
    found = power(security_council(PERMANENT), (*PERMANENT, *ELECTED))
    compare("Security Council, Shapley-Shubik, permanent", 0.19627, float(found.shapley[0]), 5e-6)
    compare("Security Council, Shapley-Shubik, elected", 0.0018648, float(found.shapley[-1]), 5e-8)
    compare("Security Council, swings of a permanent member", 848, found.swings[0], 0)
    compare("Security Council, swings of an elected member", 84, found.swings[-1], 0)
    compare("Security Council, all swings", 5080, sum(found.swings), 0)
    assert sum(found.shapley) == sum(found.banzhaf) == 1


def test_the_elected_members_share_of_orders_is_the_closed_form():
    # An elected member swings when it comes ninth, after all five permanent members and three other elected ones.
    found = power(security_council(PERMANENT), (*PERMANENT, *ELECTED))
    orders = math.comb(9, 3) * math.factorial(8) * math.factorial(6)
    assert found.shapley[-1] == Fraction(orders, math.factorial(15))


def test_the_general_assembly_shares_power_equally_among_193():
    found = power(general_assembly_important(), tuple(f"m{number}" for number in range(193)))
    assert set(found.shapley) == set(found.banzhaf) == {Fraction(1, 193)}
    # A member swings where exactly 128 others say yes: two thirds of 193 are 129.
    assert found.swings[0] == math.comb(192, 128)


@pytest.mark.parametrize(
    ("weights", "quota", "swings"),
    [
        # The European Economic Community of six (1958): twelve of seventeen. Luxembourg could never swing a vote.
        ((4, 4, 4, 2, 2, 1), 12, (10, 10, 10, 6, 6, 0)),
        # Banzhaf's [51; 50, 49, 1]: the voter of one is as strong as the voter of 49.
        ((50, 49, 1), 51, (3, 1, 1)),
    ],
)
def test_weighted_games_of_the_literature(weights, quota, swings):
    voters = tuple("abcdef"[: len(weights)])
    rule = Rule("qualified", Fraction(quota, sum(weights)), weights=tuple(zip(voters, weights, strict=True)))
    found = power(rule, voters)
    for voter, target, ours in zip(voters, swings, found.swings, strict=True):
        compare(f"swings of {voter} in [{quota}; {weights}]", target, ours, 0)


def test_twenty_seven_members_with_uneven_populations_are_counted_exactly():
    people = {f"m{number:02}": 83_000_017 // (number + 1) for number in range(27)}
    found = power(council_of_the_eu(people), tuple(people))
    assert sum(found.shapley) == sum(found.banzhaf) == 1
    assert list(found.shapley) == sorted(found.shapley, reverse=True)


def by_vote(rule, voters):
    """Swings of each voter by size, asking the vote about every coalition."""
    n = len(voters)
    won = {
        members: outcome(rule, {v: "yes" if i in members else "no" for i, v in enumerate(voters)}, voters).adopted
        for size in range(n + 1)
        for members in map(frozenset, itertools.combinations(range(n), size))
    }
    return [
        [sum(len(s) == k and i not in s and not won[s] and won[s | {i}] for s in won) for k in range(n)]
        for i in range(n)
    ]


@st.composite
def rules(draw):
    n = draw(st.integers(2, 5))
    voters = tuple("abcde"[:n])
    vetoes = tuple(draw(st.sets(st.sampled_from(voters), max_size=2)))
    share = st.fractions(Fraction(1, 10), 1, max_denominator=12)
    amounts = st.lists(st.fractions(0, 9, max_denominator=3), min_size=n, max_size=n)
    weights = tuple(zip(voters, draw(amounts), strict=True))
    kind = draw(st.sampled_from(["unanimity", "silence", "negative", "simple", "qualified", "double"]))
    if kind != "double":
        weights = draw(st.sampled_from([(), weights]))
        return Rule(kind, draw(share), vetoes=vetoes, weights=weights), voters
    people = tuple((voter, amount + 1) for voter, amount in weights)
    blocking = draw(st.integers(0, 3))
    base = draw(st.sampled_from(["counts-as-no", "not-counted"]))
    return Rule(kind, draw(share), Fraction(0), vetoes, base, (), people, draw(share), blocking), voters


@given(rules(), st.sampled_from(["table", "halves"]))
def test_both_ways_of_counting_agree_with_the_vote_on_every_coalition(case, way):
    rule, voters = case
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "_MAX_TABLE", 10**9 if way == "table" else 0)
        found = power(rule, voters)
    expected = by_vote(rule, voters)
    n = len(voters)
    assert list(found.swings) == [sum(sizes) for sizes in expected]
    assert list(found.shapley) == [
        sum(c * Fraction(math.factorial(k) * math.factorial(n - k - 1), math.factorial(n)) for k, c in enumerate(sizes))
        for sizes in expected
    ]


@given(rules())
def test_what_a_coalition_carries_is_what_the_vote_adopts(case):
    rule, voters = case
    body = game(rule, voters)
    votes = np.array(list(itertools.product([False, True], repeat=len(voters))))
    adopted = [
        outcome(rule, {v: "yes" if yes else "no" for v, yes in zip(voters, row, strict=True)}, voters).adopted
        for row in votes
    ]
    assert list(body.carried(votes)) == adopted
    assert [body.wins(np.flatnonzero(row)) for row in votes] == adopted


def test_more_voters_than_can_be_counted_are_refused_with_what_to_do():
    voters = tuple(f"v{number}" for number in range(40))
    rule = Rule("simple", weights=tuple((voter, 10**6 + number) for number, voter in enumerate(voters)))
    with pytest.raises(ValueError, match="round the weights"):
        power(rule, voters)
