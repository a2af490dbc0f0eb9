"""Are grades told apart by process and by outcome, and is the seat taken out? Run `python -m benchmarks.seat_effect`.

Minds of three grades are planted in delegations: over a block of three exercises each delegation is held once by each
grade, the combinations by lot. Process is the mean level that the rules propose without those that read the result;
outcome is the delegation's gain over no deal, as it is (points) and placed in its reference (standard deviations),
which is played with other seeds. The two are never added. One set of exercises is played on the mirrored tables of the
ladder, another on the scenarios of the library.

A block is the unit that is resampled (percentile bootstrap: Efron and Tibshirani 1993, chapter 13). Its differences
between grades are free of the seat by design; its mean in each delegation is free of the grade. The seat effect is
tested by Hotelling's T² for equal means of delegations, which sit in the same exercises and are not independent
(Johnson and Wichern, *Applied Multivariate Statistical Analysis*, 6.2), its covariance widened for the reference's own
plays; over scenarios by Fisher's combination of p-values (*Statistical Methods for Research Workers*, 1932).
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from assessment.evaluation import Evaluation
from assessment.framework import load as load_framework
from assessment.outcome.process import OF_THE_RESULT, mean_level
from assessment.outcome.reference import FIRST_SEED, Reference, joined, played
from assessment.outcome.table import Table
from benchmarks.ladder import Estimate, estimate
from benchmarks.reference import mirrored
from scenarios.library import load, names
from scenarios.outcomes import shipped
from sim.exercise.core.blueprint import Blueprint
from sim.exercise.core.names import ActorId
from sim.runs import play

GRADES = ("novice", "practitioner", "veteran")
MIRRORED = ("mirrored-2", "mirrored-3")
"""The tables of the ladder of grades, on which everything but the stakes is the same for all: skill shows there."""
ALPHA = 0.05
BATCH = 12
FRAMEWORK = "expert-ir-cooperation"

Array = NDArray[np.float64]


@dataclass(frozen=True)
class Block:
    """Three exercises of one scenario, each with every delegation in one grade's hands, in turn.

    Arrays are (delegations, grades): process as mean level, and gain in points and as placed in the reference.
    """

    scenario: str
    process: Array
    gain: Array
    placed: Array


@dataclass(frozen=True)
class Test:
    """A test of no seat effect: F with its degrees of freedom and p, None where all delegations are one."""

    f: float
    between: int
    within: int
    p: float


@cache
def _blueprint(scenario: str) -> Blueprint:
    return mirrored(int(scenario[-1])) if scenario in MIRRORED else load(scenario)


def delegations(scenario: str) -> tuple[ActorId, ...]:
    """The delegations with a seat and something at stake."""
    blueprint = _blueprint(scenario)
    seated = {seat.actor for seat in blueprint.seats}
    return tuple(a.id for a in blueprint.actors if a.stakes and a.id in seated)


def play_block(scenario: str, number: int, seed: int) -> tuple[Array, Array]:
    """Process and gain, (delegations, grades) each, of three exercises played from `seed` on."""
    blueprint, own = _blueprint(scenario), delegations(scenario)
    everybody = list(dict.fromkeys(s.actor for s in blueprint.seats))
    first = dict(
        zip(everybody, np.random.default_rng((number, len(scenario))).integers(0, 3, len(everybody)), strict=True)
    )
    worked, gained = np.full((len(own), 3), np.nan), np.zeros((len(own), 3))
    for turn in range(3):
        grade = {actor: int(first[actor] + turn) % 3 for actor in everybody}
        run = play(blueprint, seed + turn, {s.id: GRADES[grade[s.actor]] for s in blueprint.seats})
        found = Evaluation(run.exercise.records, load_framework(FRAMEWORK), "demonstration").proposals
        for row, actor in enumerate(own):
            levels = [
                mean_level(p.level for code, p in found[f"mind:{seat}"].items() if code not in OF_THE_RESULT)
                for seat in blueprint.seats_of(actor)
            ]
            worked[row, grade[actor]] = np.mean([level for level in levels if level is not None])
            gained[row, grade[actor]] = run.gains[actor]
    return worked, gained


def reference(scenario: str, plays: int, pool: ProcessPoolExecutor | None) -> Reference:
    """The reference that comes with a scenario, where it has no fewer plays; else one played now."""
    found = shipped(_blueprint(scenario))
    if found is not None and found.plays >= plays:
        return found
    seeds = range(FIRST_SEED, FIRST_SEED + plays)
    parts = [(_blueprint(scenario), Table(), seeds[k : k + BATCH]) for k in range(0, plays, BATCH)]
    return (
        joined(played(*part) for part in parts) if pool is None else joined(pool.map(played, *zip(*parts, strict=True)))
    )


def blocks(scenario: str, exercises: int, fitted: Reference, pool: ProcessPoolExecutor | None) -> list[Block]:
    """So many exercises in blocks of three, rounded down, placed in the reference."""
    own = delegations(scenario)
    work = [(scenario, number, 1 + 3 * number) for number in range(exercises // 3)]
    found = (play_block(*one) for one in work) if pool is None else pool.map(play_block, *zip(*work, strict=True))
    return [Block(scenario, worked, gained, standardised(own, gained, fitted)) for worked, gained in found]


def standardised(own: Sequence[ActorId], gained: Array, fitted: Reference) -> Array:
    """Gains of delegations by row, in standard deviations above each one's reference; 0 where that never varies."""
    means = np.array([[fitted.gains[actor].mean] for actor in own])
    spreads = np.array([[fitted.gains[actor].deviation] for actor in own])
    return np.where(spreads > 0.0, (gained - means) / np.where(spreads > 0.0, spreads, 1.0), 0.0)


# --- statistics


def by_grade(tables: Sequence[Array], grade: int) -> Estimate:
    """The mean of one grade over blocks, delegations weighing the same inside each."""
    return estimate([float(np.mean(table[:, grade])) for table in tables])


def over(tables: Sequence[Array], better: int, worse: int) -> Estimate:
    """The lead of one grade over another, block by block in the same delegations."""
    return estimate([float(np.mean(table[:, better] - table[:, worse])) for table in tables])


def equal_seats(tables: Sequence[Array], plays: int | None = None) -> Test | None:
    """Hotelling's T² for equal means of delegations over blocks; None for one delegation, or where nothing varies.

    `plays` are those of the reference that the figures were placed in, whose means vary as theirs do.
    """
    means = np.array([table.mean(axis=1) for table in tables])
    count, seats = means.shape
    apart = means[:, 1:] - means[:, :1]
    if seats < 2 or count <= seats:
        return None
    spread = np.atleast_2d(np.cov(apart, rowvar=False))
    spread = spread * (1.0 + (3 * count / plays if plays else 0.0))
    if np.linalg.matrix_rank(spread) < seats - 1:
        return None
    middle = apart.mean(axis=0)
    t2 = count * float(middle @ np.linalg.solve(spread, middle))
    between, within = seats - 1, count - seats + 1
    f = t2 * within / (between * (count - 1))
    return Test(f, between, within, _beyond_f(f, between, within))


def _beyond_f(f: float, between: int, within: int) -> float:
    from scipy.special import fdtrc

    return float(fdtrc(between, within, f))


def combined(found: Sequence[float]) -> float:
    """Fisher's combined p of independent tests."""
    from scipy.special import chdtrc

    return float(chdtrc(2 * len(found), -2.0 * float(np.log(np.maximum(found, 1e-300)).sum())))


def shares(tables: Sequence[Array]) -> tuple[float, float]:
    """Shares of the variance that lie between seats and between grades, in the balanced two-way decomposition."""
    cube = np.array(tables)
    whole = float(((cube - cube.mean()) ** 2).sum())
    size = cube.size
    seat = float(((cube.mean(axis=(0, 2)) - cube.mean()) ** 2).mean()) * size
    grade = float(((cube.mean(axis=(0, 1)) - cube.mean()) ** 2).mean()) * size
    return (seat / whole, grade / whole) if whole else (0.0, 0.0)


# --- the printed table


def lines(found: Mapping[str, tuple[list[Block], int]]) -> Iterator[str]:
    """The table, scenario by scenario and then all together; `found` gives blocks and plays of the reference."""
    for scenario, (some, plays) in found.items():
        size = f"{3 * len(some)} exercises, {len(delegations(scenario))} delegations"
        yield f"\n{scenario}: {size}, reference of {plays} plays"
        yield from _grades(some)
        yield from _seats(scenario, some, plays)
    everything = [block for some, _ in found.values() for block in some]
    if len(found) > 1:
        yield f"\nall {len(found)} scenarios: {3 * len(everything)} exercises"
        yield from _grades(everything)
    yield "\nclaims"
    yield from _claims(found, everything)


FIGURES = ("process, level 1-4", "outcome, points", "outcome, placed (sd)")


def _figures(some: Sequence[Block]) -> dict[str, list[Array]]:
    return dict(
        zip(FIGURES, ([b.process for b in some], [b.gain for b in some], [b.placed for b in some]), strict=True)
    )


def _grades(some: Sequence[Block]) -> Iterator[str]:
    yield f"  {'':22}" + "".join(f"{grade:28}" for grade in GRADES)
    for name, tables in _figures(some).items():
        yield f"  {name:22}" + "".join(f"{_said(by_grade(tables, k)):28}" for k in range(3))
    yield f"  {'':22}{'practitioner - novice':28}{'veteran - practitioner':28}{'veteran - novice':28}"
    for name, tables in _figures(some).items():
        yield f"  {name:22}" + "".join(f"{_said(over(tables, *pair)):28}" for pair in PAIRS)


PAIRS = ((1, 0), (2, 1), (2, 0))


def _seats(scenario: str, some: Sequence[Block], plays: int) -> Iterator[str]:
    for row, actor in enumerate(delegations(scenario)):
        before = estimate([float(b.gain[row].mean()) for b in some])
        after = estimate([float(b.placed[row].mean()) for b in some])
        yield f"  seat {actor:17}before {_said(before):28}after {_said(after)}"
    for name, tables, against in (
        ("before", [b.gain for b in some], None),
        ("after", [b.placed for b in some], plays),
    ):
        seat, grade = shares(tables)
        test = equal_seats(tables, against)
        said = "no test: results of delegations move as one" if test is None else _told(test)
        yield f"  seat effect {name:7}{said}; variance: {seat:.1%} seat, {grade:.1%} grade"


def _claims(found: Mapping[str, tuple[list[Block], int]], everything: Sequence[Block]) -> Iterator[str]:
    figures = _figures(everything)
    for name in (FIGURES[0], FIGURES[2]):
        for better, worse in PAIRS:
            gap = over(figures[name], better, worse)
            yield _claim(f"{GRADES[better]} above {GRADES[worse]} by {name}", _said(gap), gap.low > 0.0)
    before = [t.p for some, _ in found.values() if (t := equal_seats([b.gain for b in some]))]
    after = [t.p for some, plays in found.values() if (t := equal_seats([b.placed for b in some], plays))]
    if before and after:
        yield _claim("a seat effect before normalisation", f"p = {combined(before):.2g}", combined(before) < ALPHA)
        yield _claim("none to be seen after normalisation", f"p = {combined(after):.2g}", combined(after) >= ALPHA)


def _claim(name: str, figure: str, holds: bool) -> str:
    return f"  {name:52}{figure:28}{'holds' if holds else 'MISSED'}"


def _said(found: Estimate) -> str:
    return f"{found.mean:+.3f} [{found.low:+.3f}, {found.high:+.3f}]"


def _told(test: Test) -> str:
    return f"F({test.between}, {test.within}) = {test.f:.2f}, p = {test.p:.2g}"


def main() -> None:
    parser = argparse.ArgumentParser(description="Grades told apart by process and outcome, with the seat taken out.")
    parser.add_argument(
        "--exercises", type=int, default=300, help="exercises of each set, spread over its scenarios (300)"
    )
    parser.add_argument("--reference", type=int, default=900, help="least plays of each reference (900)")
    choices = (*names(), *MIRRORED)
    parser.add_argument("--scenario", action="append", choices=choices, help="one set of these, instead of two sets")
    parser.add_argument("--workers", type=int, default=1, help="processes (1)")
    asked = parser.parse_args()
    began = time.perf_counter()
    with ProcessPoolExecutor(asked.workers) as pool:
        for chosen in [asked.scenario] if asked.scenario else (MIRRORED, names()):
            print(f"\n{asked.exercises} exercises over {', '.join(chosen)}")
            found = {}
            for scenario in chosen:
                fitted = reference(scenario, asked.reference, pool)
                found[scenario] = blocks(scenario, asked.exercises // len(chosen), fitted, pool), fitted.plays
            print("\n".join(lines(found)), flush=True)
    print(f"\n{time.perf_counter() - began:.0f} s")


if __name__ == "__main__":
    main()
