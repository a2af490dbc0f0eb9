"""A decision rule as a simple game: which coalitions can carry a proposal."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from itertools import combinations

import numpy as np

from sim.negotiation.domain import BoolArray
from sim.negotiation.kinds import KINDS, NEVER
from sim.negotiation.voting import Rule, outcome

_LARGEST = np.iinfo(np.int64).max


@dataclass(frozen=True, slots=True)
class Game:
    """The simple game of a rule when whoever is outside a coalition says no.

    A coalition of k voters wins when it holds every veto and its `weights` sum to `needed[k]` or more; `needed` has
    n + 1 entries and never rises with k. Weights are whole numbers: the rule's own, all multiplied by one factor, or
    populations under a double majority. A size that cannot win needs more than all weights together.
    """

    voters: tuple[str, ...]
    weights: tuple[int, ...]
    needed: tuple[int, ...]
    vetoes: frozenset[int]

    def wins(self, coalition: Sequence[int]) -> bool:
        """Whether the voters with these numbers carry a proposal against all others."""
        members = set(coalition)
        return self.vetoes <= members and sum(self.weights[i] for i in members) >= self.needed[len(members)]

    def carried(self, votes: BoolArray) -> BoolArray:
        """Where a proposal is carried, shape (N,): `votes` is (N, n), True for yes and False for no."""
        weights = np.array(self.weights, dtype=np.int64)
        needed = np.array(self.needed, dtype=np.int64)
        won: BoolArray = votes @ weights >= needed[votes.sum(axis=1)]
        for holder in self.vetoes:
            won = won & votes[:, holder]
        return won


def game(rule: Rule, voters: Sequence[str]) -> Game:
    """The simple game of `rule` among `voters`; raises ValueError as `outcome` does, or for weights past 64 bits."""
    outcome(rule, {}, voters)  # says what is wrong with the voters, in the same words as a vote would
    kind, total = KINDS[rule.kind], len(voters)
    given = dict(rule.populations if kind.peopled else rule.weights) or dict.fromkeys(voters, 1)
    amounts = [Fraction(given[voter]) for voter in voters]
    factor = math.lcm(*(amount.denominator for amount in amounts))
    weights = tuple(int(amount * factor) for amount in amounts)
    whole = sum(weights)
    if whole >= _LARGEST:
        raise ValueError(f"game: the weights sum to {whole} as whole numbers; round them to fewer digits.")
    least_of_size = [kind.least(rule, size, total, whole) for size in range(total + 1)]
    return Game(
        tuple(voters),
        weights,
        tuple(whole + 1 if least == NEVER else least for least in least_of_size),
        frozenset(number for number, voter in enumerate(voters) if voter in rule.vetoes),
    )


@lru_cache(maxsize=512)
def minimal_winning(game: Game, members: frozenset[int]) -> tuple[tuple[int, ...], ...]:
    """The coalitions with all of these members, short of everybody, that win and hold no smaller such coalition.

    Small ones first, each in the order of the voters: the minimal winning coalitions (von Neumann and Morgenstern 1944)
    where `members` is empty. Goes through up to 2^n coalitions.
    """
    found: list[tuple[int, ...]] = []
    voters = range(len(game.voters))
    for size in range(len(members), len(game.voters)):
        for coalition in combinations(voters, size):
            held = set(coalition)
            if members <= held and game.wins(coalition) and not any(set(smaller) <= held for smaller in found):
                found.append(coalition)
    return tuple(found)
