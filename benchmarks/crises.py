"""Do simulated disputes go as recorded ones? Run `python -m benchmarks.crises [--runs 300] [--seed 1]`.

Each run is two neutral actors that nobody plays, in a world of their own: one begins a dispute, and day by day both
act, are answered, hold and end by the world's own crisis machinery. What came out is compared with the Militarized
Interstate Disputes of the Correlates of War project: the response matrix over directed dyads, and over disputes the
shares of hostility, who answered, how it ended and how long it took.

The interval of a figure is what as many recorded disputes would show: 95 % of 2,000 samples drawn from the record with
replacement, of the size of ours (percentile bootstrap: Efron and Tibshirani 1993). About one figure in twenty falls
outside by chance. The same table is then counted for actors and rules that ought to fail. Last come the world's steps.
"""

from __future__ import annotations

import argparse
import csv
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import mesa
import numpy as np
from numpy.typing import NDArray

from benchmarks.drawing import duration_picture, matrix_picture, page
from benchmarks.figures import Figure, median_seconds, milliseconds, show
from sim.world.closing import DEFAULT, Closing
from sim.world.conduct import Conduct
from sim.world.crisis import FOROUT
from sim.world.equations import Parameters
from sim.world.model import World
from sim.world.response import COUNTS, LABELS
from sim.world.snapshot import Kind, opening

DATA = Path(__file__).parent.parent / "tests" / "sim" / "world" / "data"
PICTURE = Path(__file__).parent.parent / "docs" / "images" / "crises.svg"
LEVELS = (2, 3, 4, 5)
NEGOTIATED, YIELDED = 371, 187
"""Of the 2,436 disputes on record, those settled by negotiation, and those in which one side yielded."""

SAMPLES = 2_000
LONGEST = 10_000
"""Days after which a dispute that still goes on is counted as that long: 27 years, past the longest on record."""

Numbers = NDArray[np.float64]
Facts = NDArray[Any]
"""Numbers, or true and false."""


@dataclass(frozen=True, slots=True)
class Disputes:
    """Columns of equal length: each side's highest MID level, days from the first act to the end, and ICB's outcome."""

    initiator: Numbers
    target: Numbers
    days: Numbers
    outcome: Numbers

    @property
    def level(self) -> Numbers:
        return np.maximum(self.initiator, self.target)

    @property
    def answered(self) -> NDArray[np.bool_]:
        return self.target > 1


@dataclass(frozen=True, slots=True)
class Compared:
    """One figure: recorded, ours, and the interval that chance allows; ours over how many cases."""

    name: str
    target: float
    ours: float
    low: float
    high: float
    cases: int

    @property
    def inside(self) -> bool:
        return self.low <= self.ours <= self.high


# --- our disputes ----------------------------------------------------------------------------------------------------


def dispute(
    seed: int, temper: float = 0.0, w: float | None = None, law: Closing = DEFAULT
) -> tuple[int, int, int, int]:
    """One dispute between two actors alone: both sides' highest level, its days from the first on, and FOROUT."""
    rules = Parameters()
    rest = np.array([[0.0, 1.0], [1.0, 0.0]])
    start = opening({"a": Kind.STATE, "b": Kind.STATE}, tension=rest, rest_tension=rest, k3=rules.k3, k4=rules.k4)
    conduct = Conduct(tempers={"a": temper, "b": temper}, seed=seed, w=w, law=law)
    world = World(start, rng=seed, parameters=rules, conduct=conduct)
    name = conduct.provoke(world, 0, 1).id
    now = conduct.between("a", "b")
    while now is not None and world.day < LONGEST:
        world.step()
        now = conduct.between("a", "b")
    over = next(c for c in conduct.crises if c.id == name)
    ended = world.day if over.closed is None else over.closed
    return *over.hostility, ended - over.opened + 1, 0 if over.outcome is None else FOROUT[over.outcome]


def disputes(runs: int, seed: int, make: Callable[[int], tuple[int, int, int, int]] = dispute) -> Disputes:
    """So many disputes, each with a seed of its own."""
    columns = np.array([make(seed * 1_000_000 + n) for n in range(runs)], dtype=np.float64).T
    return Disputes(*columns)


# --- the record ------------------------------------------------------------------------------------------------------


def recorded() -> tuple[Numbers, Numbers, Numbers]:
    """The disputes on record: highest level, whether answered, days (n = 2,436)."""
    with (DATA / "cow_mid_disputes.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(line for line in file if line[0] != "#"))
    times = [int(row["disputes"]) for row in rows]
    level, answered, days = (
        np.repeat([float(row[c]) for row in rows], times) for c in ("level", "reciprocated", "days")
    )
    return level, answered, days


# --- beside one another ----------------------------------------------------------------------------------------------


def compared(ours: Disputes, seed: int = 1) -> list[Compared]:
    """Every figure of V11, the response matrix first."""
    rng = np.random.default_rng(seed)
    level, answered, days = recorded()
    found: list[Compared] = []

    def add(name: str, record: Facts, mine: Facts, of: Callable[..., Numbers] = np.mean) -> None:
        draws = record[rng.integers(len(record), size=(SAMPLES, max(1, len(mine))))]
        low, high = np.percentile(of(draws, axis=1), [2.5, 97.5])
        ours_now = float(of(mine, axis=0)) if len(mine) else float("nan")
        found.append(Compared(name, float(of(record, axis=0)), ours_now, float(low), float(high), len(mine)))

    for row in LEVELS:
        mine = ours.target[ours.initiator == row]
        record = np.repeat(np.arange(1.0, 6.0), COUNTS[row])
        for at, label in enumerate(LABELS, 1):
            add(f"P({label} | {LABELS[row - 1]})", record == at, mine == at)
    for one in LEVELS:
        add(f"disputes at {LABELS[one - 1]}", level == one, ours.level == one)
    add("answered", answered, ours.answered)
    for one in LEVELS:
        add(f"answered at {LABELS[one - 1]}", answered[level == one], ours.answered[ours.level == one])
    for name, cases, outcome in (("settled by agreement", NEGOTIATED, 2), ("one side yields", YIELDED, 4)):
        add(name, np.arange(len(level)) < cases, ours.outcome == outcome)
    for name, q in (("first quartile", 25), ("median", 50), ("third quartile", 75)):
        add(f"days, {name}", days, ours.days, partial(np.percentile, q=q))
    for one in LEVELS:
        add(f"days, median at {LABELS[one - 1]}", days[level == one], ours.days[ours.level == one], np.median)
    return found


def allowed(figures: int) -> int:
    """How many of so many figures may be outside by chance: the 97.5th centile of a binomial at one in twenty."""
    draws = np.random.default_rng(0).binomial(figures, 0.05, 100_000)
    return int(np.percentile(draws, 97.5))


def table(rows: list[Compared]) -> None:
    print(f"\n{'figure':28}{'record':>10}{'ours':>10}{'cases':>8}   {'interval':<18}")
    for row in rows:
        digits = 0 if row.name.startswith("days") else 3
        span = f"{row.low:.{digits}f} - {row.high:.{digits}f}"
        verdict = "inside" if row.inside else "OUTSIDE"
        print(f"{row.name:28}{row.target:>10.{digits}f}{row.ours:>10.{digits}f}{row.cases:>8}   {span:<18}{verdict}")


WRONG: Mapping[str, Callable[[int], tuple[int, int, int, int]]] = {
    "doves that follow their own temper alone (w = 1)": partial(dispute, temper=-1.5, w=1.0),
    "hawks that follow their own temper alone (w = 1)": partial(dispute, temper=1.5, w=1.0),
    "disputes that end at one rate, as long on average as recorded": partial(
        dispute,
        law=Closing(
            shape=1.0,
            scale=dict.fromkeys(LEVELS, 164.3),
            answered=1.0,
            incident=0.0,
            incident_threat=0.0,
            incident_answered=0.0,
        ),
    ),
}


# --- the world's step ------------------------------------------------------------------------------------------------


class Empty(mesa.Model):  # type: ignore[misc]
    """A world in which nothing happens."""

    def step(self) -> None:
        return


def steps() -> list[Figure]:
    """A year of thirty actors without talks, alone and with everybody's conduct, beside as many empty Mesa steps."""
    rng = np.random.default_rng(30)
    tension = rng.uniform(0.0, 4.0, (30, 30))
    np.fill_diagonal(tension, 0.0)
    rules = Parameters()
    actors = {f"state-{n:02}": Kind.STATE for n in range(30)}
    start = opening(actors, tension=tension, rest_tension=tension, k3=rules.k3, k4=rules.k4)
    model = Empty(rng=1)

    def empty_year() -> None:
        for _ in range(365):
            model.step()

    peer = median_seconds(empty_year)

    def year(conduct: bool) -> None:
        whole = Conduct(tempers=dict.fromkeys(actors, 0.0), seed=1) if conduct else None
        World(start, rng=1, parameters=rules, conduct=whole).advance(365)

    alone, acting = median_seconds(lambda: year(False)), median_seconds(lambda: year(True))
    beside = f"365 empty Mesa steps: {milliseconds(peer)}"
    return [
        Figure(
            "30 actors, 365 daily steps, no talks",
            milliseconds(alone),
            "<= 50 ms",
            alone <= 0.05,
            f"{beside}, ratio {alone / peer:.0f}",
        ),
        Figure(
            "the same, nobody played: crises watched each day",
            milliseconds(acting),
            "<= 50 ms",
            acting <= 0.05,
            f"{beside}, ratio {acting / peer:.0f}",
        ),
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--picture", type=Path, default=PICTURE)
    asked = parser.parse_args()
    began = time.perf_counter()
    ours = disputes(asked.runs, asked.seed)
    took = time.perf_counter() - began
    rows = compared(ours, asked.seed)
    table(rows)
    limit = allowed(len(rows))
    outside = sum(not row.inside for row in rows)
    figures = [
        Figure(
            f"V11, figures outside, {asked.runs} neutral dyads",
            f"{outside} of {len(rows)}",
            f"<= {limit}",
            outside <= limit,
            f"chance alone: {len(rows) / 20:.1f}; {took:.1f} s",
        )
    ]
    for name, make in WRONG.items():
        wrong = sum(not row.inside for row in compared(disputes(asked.runs, asked.seed, make), asked.seed))
        figures.append(Figure(f"V11, {name}", f"{wrong} of {len(rows)}", f"> {limit}", wrong > limit, "must fail"))
    show("Crises", [*figures, *steps()])
    asked.picture.parent.mkdir(parents=True, exist_ok=True)
    asked.picture.write_text(
        page(
            matrix_picture([row for row in rows if row.name.startswith("P(")], LABELS),
            duration_picture(recorded()[2], ours.days),
            f"{asked.runs} simulated disputes beside the Militarized Interstate Disputes of the Correlates of War",
        ),
        encoding="utf-8",
    )


if __name__ == "__main__":
    main()
