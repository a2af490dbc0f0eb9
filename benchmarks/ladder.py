"""The difficulty ladder: do better minds win more, do better tables make better deals? `python -m benchmarks.ladder`.

Every game is played on a mirrored table: over one round of games from one seed each grade has held each set of stakes,
so that the stakes' worth cancels, and the seats take turns from seed to seed. A round is the unit that is resampled.
Target: each grade gains more than the grade below it at the same table, and two of a grade gain more together than
two of the grade below; both with a 95 % bootstrap interval above zero (percentile method: Efron and Tibshirani
1993, An Introduction to the Bootstrap, chapter 13).
"""

from __future__ import annotations

import argparse
import itertools
import os
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache

import numpy as np

from benchmarks.reference import mirrored
from sim.exercise.core.blueprint import Blueprint
from sim.exercise.core.names import ActorId, SeatId
from sim.runs import play

TABLES = (2, 3)
PAIRS = (("practitioner", "novice"), ("veteran", "practitioner"), ("veteran", "novice"))
GRADES = ("novice", "practitioner", "veteran")
RESAMPLES = 4000


@dataclass(frozen=True)
class Round:
    """One seed at one table, every set of stakes in every hand.

    `ahead` is what the better grade gained over the mean of the others, `joint` what all gained together, in points,
    both a mean over the games of the round; `deals` counts agreements in `games`.
    """

    ahead: float
    joint: float
    deals: int
    games: int


@dataclass(frozen=True)
class Estimate:
    """A mean over rounds with its bootstrap 95 % interval."""

    mean: float
    low: float
    high: float


@dataclass(frozen=True)
class Match:
    """All rounds of one pairing at all tables."""

    better: str
    worse: str
    rounds: tuple[Round, ...]

    @property
    def ahead(self) -> Estimate:
        return estimate([r.ahead for r in self.rounds])

    @property
    def joint(self) -> Estimate:
        return estimate([r.joint for r in self.rounds])

    @property
    def games(self) -> int:
        return sum(r.games for r in self.rounds)

    @property
    def deals(self) -> float:
        return sum(r.deals for r in self.rounds) / self.games


@cache
def _table(parties: int, turned: int) -> Blueprint:
    return mirrored(parties, turned)


def play_round(better: str, worse: str, parties: int, seed: int) -> Round:
    """The games of one seed: the stakes go round the table, the grades stay in their seats.

    At a table of three, even seeds seat one of the better grade against two, odd ones two against one.
    """
    seats = [f"head-{n}" for n in range(1, parties + 1)]
    first = seed % parties
    many = parties > 2 and seed // parties % 2 == 1
    upper = [(k == first) != many for k in range(parties)]
    minds = {SeatId(seat): better if up else worse for seat, up in zip(seats, upper, strict=True)}
    ahead = joint = 0.0
    deals = 0
    for turned in range(parties):
        run = play(_table(parties, turned), seed, minds)
        gains = [run.gains[ActorId(f"party-{n}")] for n in range(1, parties + 1)]
        best = [g for g, up in zip(gains, upper, strict=True) if up]
        rest = [g for g, up in zip(gains, upper, strict=True) if not up]
        ahead += sum(best) / len(best) - sum(rest) / len(rest)
        joint += sum(gains)
        deals += bool(run.signed)
    return Round(round(ahead / parties, 9), round(joint / parties, 9), deals, parties)


def match(better: str, worse: str, games: int, first_seed: int = 1, workers: int = 1) -> Match:
    """About so many games of one pairing, half of them at each table, whole rounds only."""
    work = [
        (better, worse, parties, first_seed + k)
        for parties in TABLES
        for k in range(max(1, round(games / len(TABLES) / parties)))
    ]
    if workers == 1:
        return Match(better, worse, tuple(play_round(*w) for w in work))
    with ProcessPoolExecutor(workers) as pool:
        return Match(better, worse, tuple(pool.map(play_round, *zip(*work, strict=True), chunksize=8)))


def estimate(values: Sequence[float], seed: int = 1) -> Estimate:
    """The mean and its percentile bootstrap interval over `values`. Raises ValueError where there are none."""
    if not values:
        raise ValueError("estimate: no round was played, so there is nothing to estimate.")
    array = np.array(values)
    picks = np.random.default_rng(seed).integers(0, len(array), (RESAMPLES, len(array)))
    low, high = np.quantile(array[picks].mean(axis=1), (0.025, 0.975))
    return Estimate(float(array.mean()), float(low), float(high))


def rises(lower: Match, upper: Match) -> Estimate:
    """How much more a table of the upper grade gains together, round by round of the same seeds."""
    return estimate([u.joint - low.joint for low, u in zip(lower.rounds, upper.rounds, strict=True)])


@dataclass(frozen=True)
class Row:
    """One line of the table; `reached` is None where there is no target."""

    name: str
    target: str
    ours: str
    interval: str
    reached: bool | None


def rows(games: int, workers: int) -> Iterator[Row]:
    """The ladder's lines, each as soon as its games are played."""
    for better, worse in PAIRS:
        played = match(better, worse, games, workers=workers)
        found = played.ahead
        yield Row(
            f"{better} over {worse}, own gain, {played.games} games, {played.deals:.0%} deals",
            "interval above 0",
            f"{found.mean:+.2f}",
            f"[{found.low:+.2f}, {found.high:+.2f}]",
            found.low > 0.0,
        )
    tables = {grade: match(grade, grade, games, workers=workers) for grade in GRADES}
    for grade, played in tables.items():
        yield Row(
            f"{grade} with {grade}, joint gain, {played.games} games",
            "deals",
            f"{played.joint.mean:.2f}",
            f"[{played.joint.low:.2f}, {played.joint.high:.2f}], {played.deals:.0%} deals",
            played.deals > 0.5,
        )
    for lower, upper in itertools.pairwise(GRADES):
        found = rises(tables[lower], tables[upper])
        yield Row(
            f"joint gain, {upper} tables over {lower} tables",
            "interval above 0",
            f"{found.mean:+.2f}",
            f"[{found.low:+.2f}, {found.high:+.2f}]",
            found.low > 0.0,
        )


def main() -> None:
    parser = argparse.ArgumentParser(description="The difficulty ladder of the three grades.")
    parser.add_argument("--games", type=int, default=1000, help="games of each pairing (1000)")
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1, help="processes (all cores)")
    asked = parser.parse_args()
    began = time.perf_counter()
    print(f"{'comparison':72}  {'target':18}{'ours':>8}  {'95 % interval':28}verdict")
    for row in rows(asked.games, asked.workers):
        verdict = {True: "reached", False: "MISSED", None: ""}[row.reached]
        print(f"{row.name:72}  {row.target:18}{row.ours:>8}  {row.interval:28}{verdict}", flush=True)
    print(f"{time.perf_counter() - began:.0f} s")


if __name__ == "__main__":
    main()
