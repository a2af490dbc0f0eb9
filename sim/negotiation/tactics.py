"""How a party decides what to offer next, from its own utilities and what it has seen; not when it says yes."""

from __future__ import annotations

import functools
import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

import numpy as np

from sim.negotiation.domain import BoolArray, FloatArray, IndexArray
from sim.negotiation.preferences import ROUNDING, meets

Form: TypeAlias = Literal["polynomial", "exponential"]


@dataclass(frozen=True, slots=True, eq=False)
class Ranking:
    """A party's acceptable outcomes, best first, equal ones by increasing index; built by `rank`.

    `outcomes` and `utilities` have shape (m,). `representatives[i]` is the lowest index among the outcomes exactly as
    good as `outcomes[i]`, and `ascending` is `-utilities`, kept because the search for a target needs it at every run.
    """

    outcomes: IndexArray
    utilities: FloatArray
    representatives: IndexArray
    ascending: FloatArray

    def __len__(self) -> int:
        return len(self.outcomes)


def rank(utilities: FloatArray, reservation: float, allowed: BoolArray | None = None) -> Ranking:
    """The outcomes a party could ever offer: allowed by its red lines, worth its reservation value or more, best first.

    `utilities` and `allowed` have shape (N,). The ranking is empty when nothing is acceptable.
    """
    acceptable = meets(utilities, reservation)
    if allowed is not None:
        acceptable &= allowed
    outcomes = np.flatnonzero(acceptable)
    ascending = -utilities[outcomes]
    order = np.argsort(ascending, kind="stable")
    outcomes, ascending = outcomes[order], ascending[order]
    starts = np.ones(outcomes.size, dtype=np.bool_)
    starts[1:] = ascending[1:] != ascending[:-1]
    first_of_equals = np.maximum.accumulate(np.where(starts, np.arange(outcomes.size), 0))
    return Ranking(outcomes, -ascending, outcomes[first_of_equals], ascending)


@dataclass(frozen=True, slots=True)
class TimeDependent:
    """Concede as time passes and for no other reason (Faratin, Sierra and Jennings 1998).

    `e` is Faratin's exponent: below 1 Boulware (holds out, concedes late), 1 linear, above 1 Conceder, 0 a hard-liner
    who never moves. NegMAS writes its curve with the inverse, 1 / e: its 4 is our 0.25. `k` in [0, 1] is the share
    conceded at the start; the exponential form needs it above 0.
    """

    e: float
    k: float = 0.0
    form: Form = "polynomial"

    def __post_init__(self) -> None:
        if not (math.isfinite(self.e) and self.e >= 0.0):
            raise ValueError(f"TimeDependent: e is {self.e}; it must be 0 or more.")
        if not 0.0 <= self.k <= 1.0:
            raise ValueError(f"TimeDependent: k is {self.k}; it must be in 0..1.")
        if self.form == "exponential" and self.k == 0.0:
            raise ValueError("TimeDependent: the exponential form needs k above 0, as it rests on ln k.")


@dataclass(frozen=True, slots=True)
class MiCRO:
    """Offer one new package for each new package received, from the best down (de Jonge 2022); no parameter."""


Tactic: TypeAlias = TimeDependent | MiCRO


def conceded(tactic: TimeDependent, time: float) -> float:
    """Faratin's alpha: the share of the way from best to reservation conceded at `time`, a share of the deadline.

    Polynomial: alpha(t) = k + (1 - k) t^(1/e). Exponential: alpha(t) = exp((1 - t)^e ln k). Both go from k at t = 0 to
    1 at t = 1; time past the deadline counts as 1. A hard-liner (e = 0) stays at k, at the deadline too.
    """
    left = 1.0 - min(max(time, 0.0), 1.0)
    if tactic.e == 0.0:
        return tactic.k
    if tactic.form == "exponential":
        return math.exp(math.pow(left, tactic.e) * math.log(tactic.k))
    return tactic.k + (1.0 - tactic.k) * math.pow(1.0 - left, 1.0 / tactic.e)


def target(tactic: TimeDependent, time: float, reservation: float, best: float) -> float:
    """The utility a party asks for at `time`: best - (best - reservation) alpha(time)."""
    return best - (best - reservation) * conceded(tactic, time)


def at_target(ranking: Ranking, level: float) -> int:
    """The outcome with the lowest utility that still reaches `level`, or the best when none does.

    Ties go to the lowest index. Raises ValueError when the ranking is empty.
    """
    if len(ranking) == 0:
        raise ValueError("at_target: nothing is acceptable, so there is nothing to offer.")
    position = int(np.searchsorted(ranking.ascending, ROUNDING - level, side="right")) - 1
    return int(ranking.representatives[max(position, 0)])


def round_times(rounds: int) -> tuple[float, ...]:
    """The time of each round as a share of the deadline: 0 in the first, 1 in the last; a single round is the last."""
    if rounds < 1:
        raise ValueError(f"rounds: {rounds}; at least one is needed.")
    return (1.0,) if rounds == 1 else tuple(number / (rounds - 1) for number in range(rounds))


@functools.lru_cache(maxsize=256)
def concession_curve(tactic: TimeDependent, rounds: int) -> FloatArray:
    """`conceded` at each of `round_times`, shape (rounds,), read-only since it is kept for the next run."""
    curve = np.array([conceded(tactic, time) for time in round_times(rounds)])
    curve.flags.writeable = False
    return curve


def schedule(ranking: Ranking, tactic: TimeDependent, reservation: float, rounds: int) -> tuple[IndexArray, FloatArray]:
    """All the offers a time-dependent party will make, round by round, and its own utility for each; shapes (rounds,).

    Each is the outcome of `at_target`. Raises ValueError when the ranking is empty.
    """
    if len(ranking) == 0:
        raise ValueError("schedule: nothing is acceptable, so there is nothing to offer.")
    best = ranking.utilities[0]
    levels = best - (best - reservation) * concession_curve(tactic, rounds)
    # `levels` never exceeds `best`, so that the search always finds a position of at least 1.
    positions = ranking.ascending.searchsorted(ROUNDING - levels, side="right") - 1
    return ranking.representatives[positions], ranking.utilities[positions]


@dataclass(frozen=True, slots=True)
class MicroMove:
    """A MiCRO offer: the outcome, its utility to the party, and whether it is new (a concession) or a repetition."""

    outcome: int
    utility: float
    fresh: bool


def micro_floor(ranking: Ranking, sent: int, received: int) -> float:
    """The lowest utility a MiCRO party would now offer; it accepts any package worth at least this.

    `sent` and `received` count distinct packages. As long as it has not sent more than it received, it is ready to send
    the next one of its ranking; else it stays with those already sent.
    """
    return float(ranking.utilities[_micro_position(ranking, sent, received)])


def micro_move(ranking: Ranking, sent: int, received: int, rng: np.random.Generator) -> MicroMove:
    """What a MiCRO party offers now: its next best outcome if it owes a concession, else a random earlier one.

    The packages sent so far are the first `sent` of the ranking, which is all a MiCRO party has to remember. `rng` is
    used for repetitions only. Source: de Jonge 2022, "An analysis of the linear bilateral ANAC domains using the MiCRO
    benchmark strategy", IJCAI.
    """
    position = _micro_position(ranking, sent, received)
    fresh = position == sent
    if not fresh:
        position = int(rng.integers(sent))
    return MicroMove(int(ranking.outcomes[position]), float(ranking.utilities[position]), fresh)


def _micro_position(ranking: Ranking, sent: int, received: int) -> int:
    if len(ranking) == 0:
        raise ValueError("MiCRO: nothing is acceptable, so there is nothing to offer.")
    if not 0 <= sent <= len(ranking):
        raise ValueError(f"MiCRO: {sent} packages sent of the {len(ranking)} that could be.")
    return sent if sent <= received and sent < len(ranking) else sent - 1


def logroll(
    level: float,
    own: FloatArray,
    estimated_opponents: FloatArray,
    tolerance: float,
    acceptable: BoolArray | None = None,
) -> int:
    """Among outcomes at the party's own target level, the one estimated best for the others.

    Own utilities `own` have shape (N,); `estimated_opponents` (N,) or (N, m) holds the estimated utilities of the m
    others, whose sum is maximised. The target level is own utility in [level, level + tolerance]; when no outcome lies
    there, the lowest utility above it; when none is above, the highest there is. Ties go to the lowest index. Raises
    ValueError when nothing is acceptable.
    """
    if tolerance < 0.0:
        raise ValueError(f"logroll: the tolerance is {tolerance}; it must be 0 or more.")
    candidates = np.arange(len(own)) if acceptable is None else np.flatnonzero(acceptable)
    if candidates.size == 0:
        raise ValueError("logroll: nothing is acceptable, so there is nothing to offer.")
    utilities = own[candidates]
    reaching = meets(utilities, level)
    reference = float(utilities[reaching].min()) if reaching.any() else float(utilities.max())
    top = max(level + tolerance, reference)
    band = candidates[meets(utilities, min(level, reference)) & (utilities <= top + ROUNDING)]
    return int(band[np.argmax(_sum_of_others(estimated_opponents)[band])])


def _sum_of_others(estimated: FloatArray) -> FloatArray:
    columns: Sequence[FloatArray] = [estimated] if estimated.ndim == 1 else list(estimated.T)
    return functools.reduce(np.add, columns)
