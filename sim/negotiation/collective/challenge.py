"""The challenge model: each actor presses the one it would gain most from, who may give way; issues are not linked.

A spatial model of politics in KTAB's form (B. Wise et al., KAPSARC; see `contest`), a cleaner successor of Bueno de
Mesquita's expected-utility model, whose published replications wander and carry known oddities. The variant:
conditional PCE for risk attitudes and for choosing among bargains, linear victory, proportional votes, risk range
[-1/2, 1], others' risk judged two thirds by one's own, semi-committed third parties, only the initiator's bargain on
the table, deterministic choice. Here each issue is contested by itself, since power differs by issue; the functions
take several issues at once, as KTAB does, and are checked on its reference run.

After the last turn the outcome is the weighted mean of the positions reached, the same decision stage as for exchange
(two-stage models: Stokman and Van den Bos 1992, "A two-stage model of policymaking").
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from sim.negotiation.collective.compromise import weighted_mean
from sim.negotiation.collective.contest import (
    SMALLEST_COALITION,
    coalitions,
    conditional_pce,
    distances,
    risk_attitudes,
    utility,
    victory,
)
from sim.negotiation.collective.positions import Positions
from sim.negotiation.domain import FloatArray

SETTLED = 0.01
"""Positions are stable when a turn moves them by less than this share of what the first turn did (KTAB's rule)."""
MOST_TURNS = 50
SMALLEST_PROSPECT = 1e-5
"""Expected gain below which nobody challenges (KTAB's figure)."""


@dataclass(frozen=True, eq=False, slots=True)
class Bench:
    """The actors of a contest: `ideals` (0..100) and `salience` (0..1) of shape (actors, issues), `power` (actors,)."""

    ideals: FloatArray
    salience: FloatArray
    power: FloatArray

    @property
    def total_salience(self) -> FloatArray:
        """An actor's total salience, at most 1: the share of its power it would use."""
        return np.asarray(np.minimum(self.salience.sum(axis=1), 1.0))


@dataclass(frozen=True, eq=False, slots=True)
class Bargain:
    """The demand of an initiator on a receiver: the point, shape (issues,), that both would adopt."""

    initiator: int
    receiver: int
    point: FloatArray


@dataclass(frozen=True, eq=False, slots=True)
class Prospects:
    """Each actor's view of its own challenge of each other: the chance to win, and the gain over the status quo."""

    chance: FloatArray
    gain: FloatArray


def risks(bench: Bench) -> FloatArray:
    """Each actor's risk attitude, inferred from how its position fares with everybody risk-neutral, shape (actors,)."""
    neutral = utility(distances(bench.ideals, bench.ideals, bench.salience), 0.0)
    return risk_attitudes(conditional_pce(victory(coalitions(neutral, bench.power))))


def estimated_utilities(apart: FloatArray, risk: FloatArray, observer: int) -> FloatArray:
    """The worth of each actor's position to each as `observer` sees it, shape (actors, positions), as are distances.

    It takes everybody's risk attitude for two thirds its own: (2 R_h + R_i) / 3.
    """
    return utility(apart, ((2.0 * risk[observer] + risk) / 3.0)[:, None])


def prospects(bench: Bench, risk: FloatArray) -> Prospects:
    """Every actor's own estimate of every challenge it could make, arrays of shape (initiator, receiver)."""
    n = len(bench.power)
    chance, gain = np.full((n, n), 0.5), np.zeros((n, n))
    cares = bench.total_salience
    apart = distances(bench.ideals, bench.ideals, bench.salience)
    for i in range(n):
        u = estimated_utilities(apart, risk, i)
        wins = _chances(u, cares * bench.power, i)
        # U_win: the receiver adopts my position; U_lose: I adopt its; now: each keeps its own. A receiver that does not
        # care (1 - s_j) gives way without a contest.
        win, lose, now = 2.0 * u[i, i], 2.0 * u[i], u[i, i] + u[i]
        gain[i] = (1.0 - cares) * win + cares * (wins * win + (1.0 - wins) * lose) - now
        chance[i] = wins
        gain[i, i] = 0.0
    return Prospects(chance, gain)


def bargains(bench: Bench, seen: Prospects) -> tuple[Bargain, ...]:
    """The best challenge of each actor that has one worth making, with the point it proposes."""
    best = seen.gain.argmax(axis=1)
    return tuple(
        Bargain(i, int(j), proposal(bench, i, int(j), float(seen.chance[i, j])))
        for i, j in enumerate(best)
        if i != j and seen.gain[i, j] > SMALLEST_PROSPECT
    )


def proposal(bench: Bench, initiator: int, receiver: int, chance: float) -> FloatArray:
    """The point between two positions at weights (s P)^2 on each issue, shape (issues,); KTAB's S2P2 interpolation."""
    mine = (bench.salience[initiator] * chance) ** 2
    theirs = (bench.salience[receiver] * (1.0 - chance)) ** 2
    total = mine + theirs
    share = np.where(total > 0, mine / np.where(total > 0, total, 1.0), 0.5)
    return np.asarray(share * bench.ideals[initiator] + (1.0 - share) * bench.ideals[receiver])


def turn(bench: Bench) -> FloatArray:
    """The positions after one turn, shape (actors, issues): each adopts the most probable bargain it is part of."""
    risk = risks(bench)
    table = bargains(bench, prospects(bench, risk))
    worth = worths(bench, risk, table)
    after = bench.ideals.copy()
    for actor in range(len(bench.power)):
        mine = [number for number, b in enumerate(table, start=1) if actor in (b.initiator, b.receiver)]
        odds = conditional_pce(victory(coalitions(worth[:, [0, *mine]], bench.power)))
        chosen = int(np.argmax(odds))
        if chosen:  # 0 is to leave things as they are
            after[actor] = table[mine[chosen - 1] - 1].point
    return after


def worths(bench: Bench, risk: FloatArray, table: Sequence[Bargain]) -> FloatArray:
    """The worth of the status quo (first) and of each bargain to each actor, shape (actors, 1 + bargains).

    A state is worth the mean utility of everybody's positions in it; a bargain moves two of them to its point.
    """
    now = utility(distances(bench.ideals, bench.ideals, bench.salience), risk[:, None])
    worth = np.repeat(now.mean(axis=1, keepdims=True), len(table) + 1, axis=1)
    if table:
        points = np.array([b.point for b in table])
        then = utility(distances(bench.ideals, points, bench.salience), risk[:, None])
        left = now[:, [b.initiator for b in table]] + now[:, [b.receiver for b in table]]
        worth[:, 1:] += (2.0 * then - left) / len(bench.power)
    return worth


def settle(bench: Bench) -> FloatArray:
    """The positions once turns no longer move them much, shape (actors, issues)."""
    first = 0.0
    for _ in range(MOST_TURNS):
        after = turn(bench)
        moved = float(np.sqrt(((after - bench.ideals) ** 2).mean()))
        bench = Bench(after, bench.salience, bench.power)
        first = first or moved
        if moved <= SETTLED * first:
            break
    return bench.ideals


def challenge(table: Positions) -> FloatArray:
    """The outcome of each issue, contested by itself, in the issue's own units, shape (issues,).

    Saliences above 1 anywhere in the table are read as out of 100.
    """
    salience = table.salience / (100.0 if table.salience.max() > 1.0 else 1.0)
    reached = table.common.copy()
    for row, held in enumerate(table.stake):
        bench = Bench(reached[row, held, None], salience[row, held, None], table.power[row, held])
        reached[row, held] = settle(bench)[:, 0]
    return table.in_own_units(weighted_mean(reached, table.weight))


def _chances(u: FloatArray, weight: FloatArray, i: int) -> FloatArray:
    """The chance that i beats each j as utilities `u` see it, shape (actors,), third parties included.

    Each third party n first asks who would win with its own vote in (a little contest of three), then votes on whether
    to join i against j or the other way round. It is semi-committed: if it joined the loser it adopts the winner's
    position, if it joined the winner it keeps its own. To n, joining i is then worth P (2 u_ni + u_nn) + 3 (1-P) u_nj
    and joining j 3 P u_ni + (1-P) (2 u_nj + u_nn), where P is the chance that i's side wins.
    """
    n = len(weight)
    mine = weight[i] * (u[i, i] - u[i]) + SMALLEST_COALITION  # of the initiator, for itself against each j
    theirs = weight * (np.diagonal(u) - u[:, i]) + SMALLEST_COALITION  # of each receiver, for itself against i
    leaning = weight[:, None] * (u[:, i, None] - u)  # (third party, receiver), positive for i
    for_i = mine + np.maximum(leaning, 0.0)
    for_j = theirs + np.maximum(-leaning, 0.0)
    p = for_i / (for_i + for_j)
    own = np.diagonal(u)[:, None]
    join_i = p * (2.0 * u[:, i, None] + own) + 3.0 * (1.0 - p) * u
    join_j = 3.0 * p * u[:, i, None] + (1.0 - p) * (2.0 * u + own)
    vote = weight[:, None] * (join_i - join_j)
    vote[np.arange(n), np.arange(n)] = 0.0  # the receiver is no third party,
    vote[i] = 0.0  # nor is the initiator
    strength_i = mine + np.maximum(vote, 0.0).sum(axis=0)
    strength_j = theirs + np.maximum(-vote, 0.0).sum(axis=0)
    return np.asarray(strength_i / (strength_i + strength_j))
