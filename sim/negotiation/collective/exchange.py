"""Position exchange: two actors each give way where they care less; what that does to third parties plays no part.

This is the equal-gain exchange model of F. N. Stokman and R. van Oosten, "The Exchange of Voting Positions: An
Object-Oriented Model of Policy Networks", in Bueno de Mesquita and Stokman (eds), "European Community Decision Making"
(Yale, 1994), 105-127. The variant, in full:

- Expected outcomes are the weighted means of voting positions. An actor's utility on an issue falls by its salience for
  each point (of 100) between the outcome and its own first position, which an exchange never changes.
- Two actors can exchange on two issues when they stand on opposite sides of the outcome on both, before any exchange,
  and weigh the issues differently: each supplies the issue that matters relatively less to it.
- If the outcome moves by a on issue p, which i supplies, and by b on issue q, which j supplies, then i gains
  s_iq b - s_ip a and j gains s_jp a - s_jq b. They are equal when b / a = (s_ip + s_jp) / (s_iq + s_jq).
- The exchange is as large as possible. A supplier's voting position goes at most to the partner's first position, and
  the outcome at most to that point too: beyond it the partner would lose.
- Sides are taken once. When other exchanges have since carried the outcome past a supplier's own first position, giving
  way costs it less than the formula counts: each of the two gains what is stated, or more.
- The exchange that gains most is made first; then what the others can still gain is worked out anew from the shifted
  voting positions and outcomes. An actor may supply one issue in several exchanges, from where the last one left it.
- Among equal gains the first in the table's order goes first: by actor i, then actor j, then issue p, then issue q.
- One round: the forecast is the weighted mean of the voting positions when no exchange gains anything more.

The public program of the same model (decide-exchange-model) breaks ties by chance and, as its printed runs show, lets
each pair see only shifts in which one of its two took part; here everybody sees the whole outcome.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from sim.negotiation.collective.compromise import weighted_mean
from sim.negotiation.collective.positions import Positions
from sim.negotiation.domain import FloatArray, IndexArray

SMALLEST_GAIN = 1e-6
"""Gain (salience x points of 100) below which two actors do not bother, so that rounding never passes for gain."""
SAME_GAIN = 1e-9
"""Gains closer than this are equal, and the order of the table decides."""

MOST_CELLS = 2_500


@dataclass(frozen=True, slots=True)
class Exchange:
    """Actor i gives way on issue p, actor j on issue q; the four are numbers of rows and columns of the table.

    `gain` is what each of the two gains, in salience x points of the common 0..100 scale. `shift_p` and `shift_q` are
    how far the outcomes move (signed), `move_i` and `move_j` how far the voting positions do, in points of that scale.
    """

    i: int
    p: int
    j: int
    q: int
    gain: float
    shift_p: float
    shift_q: float
    move_i: float
    move_j: float


@dataclass(frozen=True, eq=False, slots=True)
class Exchanged:
    """The exchanges in the order they were made, and where they lead, in each issue's own units.

    `outcomes` has shape (issues,), `voting` (the shifted voting positions) has shape (issues, actors).
    """

    exchanges: tuple[Exchange, ...]
    outcomes: FloatArray
    voting: FloatArray


@dataclass(frozen=True, eq=False, slots=True)
class _Pairs:
    """Everything about the possible exchanges that no exchange changes; every array has one entry for each of them.

    `ratio` is b / a, the outcome's shift on q for each point on p. `toward_p` is +1 when i would move up on p, and
    `goal_p` is j's first position there, at most to be reached; `lever_p` is the outcome's shift for a point of i's.
    """

    i: IndexArray
    j: IndexArray
    p: IndexArray
    q: IndexArray
    ratio: FloatArray
    toward_p: FloatArray
    toward_q: FloatArray
    lever_p: FloatArray
    lever_q: FloatArray


def exchange(table: Positions) -> Exchanged:
    """All exchanges that pay, most gainful first, and the outcomes they lead to.

    Raises ValueError for more than MOST_CELLS actors times issues: each pair of cells is a possible exchange.
    """
    if table.position.size > MOST_CELLS:
        raise ValueError(
            f"exchange: the table has {table.position.size} cells (actors times issues) and the most is {MOST_CELLS};"
            " keep the issues that could be traded for each other."
        )
    first, weight = table.common, table.weight
    pairs = _possible(table, weighted_mean(first, weight))
    voting = first.copy()
    outcome = weighted_mean(voting, weight)
    made: list[Exchange] = []
    while len(pairs.i):
        shift_p, gain = _gains(pairs, table.salience, first, voting, outcome)
        best = int(np.argmax(gain >= gain.max() - SAME_GAIN))
        if gain[best] < SMALLEST_GAIN:
            break
        done = _terms(pairs, best, float(shift_p[best]), float(gain[best]))
        voting[done.p, done.i] += done.move_i
        voting[done.q, done.j] += done.move_j
        outcome = weighted_mean(voting, weight)
        made.append(done)
    return Exchanged(tuple(made), table.in_own_units(outcome), table.in_own_units(voting))


def _possible(table: Positions, outcome: FloatArray) -> _Pairs:
    """The possible exchanges, ordered by i, j, p, q; i stands before j in the table."""
    first, salience = table.common, table.salience
    side = np.sign(np.where(table.stake, first - outcome[:, None], 0.0)).T  # (actors, issues)
    opposed = side[:, None, :] * side[None, :, :] < 0
    relative = salience.T
    # i supplies p and j supplies q when s_ip / s_iq < s_jp / s_jq, written without division.
    supplies = relative[:, None, :, None] * relative[None, :, None, :]
    cheaper = supplies < relative[:, None, None, :] * relative[None, :, :, None]
    both = opposed[:, :, :, None] & opposed[:, :, None, :] & cheaper
    i, j, p, q = np.nonzero(both & np.triu(np.ones(both.shape[:2], dtype=np.bool_), 1)[:, :, None, None])
    lever = table.weight / table.weight.sum(axis=1, keepdims=True)
    ratio = (salience[p, i] + salience[p, j]) / (salience[q, i] + salience[q, j])
    return _Pairs(i, j, p, q, ratio, side[j, p], side[i, q], lever[p, i], lever[q, j])


def _gains(
    pairs: _Pairs, salience: FloatArray, first: FloatArray, voting: FloatArray, outcome: FloatArray
) -> tuple[FloatArray, FloatArray]:
    """For each possible exchange the largest shift of p's outcome, and what it gains each of the two."""
    i, j, p, q = pairs.i, pairs.j, pairs.p, pairs.q
    room_p = _room(pairs.toward_p, voting[p, i], outcome[p], first[p, j], pairs.lever_p)
    room_q = _room(pairs.toward_q, voting[q, j], outcome[q], first[q, i], pairs.lever_q)
    shift_p = np.minimum(room_p, room_q / pairs.ratio)
    return shift_p, shift_p * (salience[q, i] * pairs.ratio - salience[p, i])


def _room(
    toward: FloatArray, voting: FloatArray, outcome: FloatArray, goal: FloatArray, lever: FloatArray
) -> FloatArray:
    """The largest shift of the outcome by the supplier: until its voting position or the outcome meets the partner."""
    return np.maximum(np.minimum(toward * (goal - voting) * lever, toward * (goal - outcome)), 0.0)


def _terms(pairs: _Pairs, at: int, shift_p: float, gain: float) -> Exchange:
    toward_p, toward_q = float(pairs.toward_p[at]), float(pairs.toward_q[at])
    shift_q = shift_p * float(pairs.ratio[at])
    return Exchange(
        int(pairs.i[at]),
        int(pairs.p[at]),
        int(pairs.j[at]),
        int(pairs.q[at]),
        gain,
        toward_p * shift_p,
        toward_q * shift_q,
        toward_p * shift_p / float(pairs.lever_p[at]),
        toward_q * shift_q / float(pairs.lever_q[at]),
    )
