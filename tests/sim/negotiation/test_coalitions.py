"""Minimal winning coalitions, against closed forms and against every coalition asked one by one."""

import math
from fractions import Fraction
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from sim.negotiation.bodies import security_council
from sim.negotiation.coalitions import game, minimal_winning
from sim.negotiation.voting import Rule

PERMANENT = tuple(f"p{number}" for number in range(5))
ELECTED = tuple(f"e{number}" for number in range(10))


def test_the_security_council_is_carried_by_its_five_and_any_four_others() -> None:
    body = game(security_council(PERMANENT), (*PERMANENT, *ELECTED))
    found = minimal_winning(body, frozenset())
    assert len(found) == math.comb(10, 4)
    assert all(coalition[:5] == (0, 1, 2, 3, 4) and len(coalition) == 9 for coalition in found)


def test_where_only_all_together_decide_there_is_none_short_of_all() -> None:
    assert minimal_winning(game(Rule("unanimity"), ("a", "b", "c")), frozenset()) == ()


@given(st.lists(st.integers(1, 9), min_size=2, max_size=6), st.integers(34, 95), st.data())
def test_each_wins_and_loses_with_any_other_member_gone(weights: list[int], share: int, data: st.DataObject) -> None:
    voters = tuple(f"v{k}" for k in range(len(weights)))
    pairs = tuple((voter, Fraction(weight)) for voter, weight in zip(voters, weights, strict=True))
    rule = Rule("qualified", threshold=Fraction(share, 100), weights=pairs)
    body = game(rule, voters)
    members = frozenset(data.draw(st.sets(st.sampled_from(range(len(voters))), max_size=2)))
    found = {frozenset(coalition) for coalition in minimal_winning(body, members)}
    for size in range(len(voters)):
        for coalition in map(frozenset, combinations(range(len(voters)), size)):
            wins = members <= coalition and body.wins(sorted(coalition))
            smaller = any(body.wins(sorted(coalition - {k})) for k in coalition - members)
            assert (coalition in found) == (wins and not smaller)
