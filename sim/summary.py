"""Summary of many agent-only runs: outcomes, gains, duration, escalation."""

from __future__ import annotations

import hashlib
import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from sim.exercise.core.blueprint import Blueprint
from sim.exercise.core.names import ActorId, Choices, InstrumentId
from sim.runs import Result
from sim.world.crisis import Outcome

Z95 = 1.959963984540054
"""The 97.5 % quantile of the standard normal distribution."""


@dataclass(frozen=True, slots=True)
class Share:
    """A count among `of` runs, with the Wilson 95 % interval of the share (Wilson 1927)."""

    count: int
    of: int

    @property
    def value(self) -> float:
        return self.count / self.of if self.of else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        """Lowest and highest share; (0, 1) without a run."""
        if self.of == 0:
            return 0.0, 1.0
        z2 = Z95 * Z95 / self.of
        middle = (self.value + z2 / 2.0) / (1.0 + z2)
        half = Z95 * math.sqrt(self.value * (1.0 - self.value) / self.of + z2 / (4.0 * self.of)) / (1.0 + z2)
        return max(0.0, middle - half), min(1.0, middle + half)


@dataclass(frozen=True, slots=True)
class Spread:
    """Spread of a figure over runs: mean with its normal 95 % interval, standard deviation, and five quantiles."""

    mean: float
    interval: tuple[float, float]
    deviation: float
    lowest: float
    lower_quartile: float
    median: float
    upper_quartile: float
    highest: float


@dataclass(frozen=True, slots=True)
class TextSummary:
    """One text: the runs in which it entered into force, the turn, and the package agreed most often."""

    in_force: Share
    turn: Spread | None
    commonest: Choices | None
    commonest_count: int
    packages: int
    """The number of different packages agreed."""


@dataclass(frozen=True, slots=True)
class ActorSummary:
    """One actor: its gains over no agreement in points, how often it gained, and the mean gain as a share of its aim.

    `of_aim` is None where it aims at nothing beyond its alternative.
    """

    gain: Spread
    gained: Share
    of_aim: float | None


@dataclass(frozen=True, slots=True)
class Summary:
    """Many runs of one scenario. `outcomes` counts the sets of texts in force, the commonest first.

    `peaks` counts runs by the highest rung of the ladder; `digest` is one hash over all seeds and log hashes: equal
    digests are equal runs, whoever played them.
    """

    runs: int
    outcomes: tuple[tuple[tuple[InstrumentId, ...], int], ...]
    texts: Mapping[InstrumentId, TextSummary]
    actors: Mapping[ActorId, ActorSummary]
    peak: Spread
    peaks: Mapping[int, int]
    calmer: Share
    """Runs that ended below the highest rung they had reached."""
    crises: Spread
    endings: Mapping[Outcome, int]
    """Crises of all runs by outcome, the commonest first; those still open at the end are left out."""
    violence: Mapping[int, int]
    """Runs by the worst violence of any crisis, 1-4 as ICB has it; 0 without a crisis."""
    breaches: Spread
    defected: Share
    """Runs in which a signed text fell because somebody could not ratify it."""
    events: Spread
    refused: int
    digest: str


def summarise(blueprint: Blueprint, results: Iterable[Result]) -> Summary:
    """The summary of these runs, whatever their order. Raises ValueError where there are none."""
    runs = sorted(results, key=lambda r: r.seed)
    if not runs:
        raise ValueError("summary: no run has ended, so there is nothing to sum up.")
    outcomes = Counter(r.signed for r in runs)
    peaks = Counter(r.peak for r in runs)
    return Summary(
        runs=len(runs),
        outcomes=tuple(sorted(outcomes.items(), key=lambda o: (-o[1], o[0]))),
        texts={t.id: _text(t.id, runs) for t in blueprint.instruments},
        actors={a.id: _actor(blueprint, a.id, runs) for a in blueprint.actors if a.stakes},
        peak=spread([r.peak for r in runs]),
        peaks={rung: peaks[rung] for rung in sorted(peaks)},
        calmer=Share(sum(r.rung < r.peak for r in runs), len(runs)),
        crises=spread([r.crises for r in runs]),
        endings=_endings(runs),
        violence=dict(sorted(Counter(r.violence for r in runs).items())),
        breaches=spread([r.breaches for r in runs]),
        defected=Share(sum(r.defections > 0 for r in runs), len(runs)),
        events=spread([r.events for r in runs]),
        refused=sum(r.refused for r in runs),
        digest=digest(runs),
    )


def spread(values: Sequence[float]) -> Spread:
    """The spread of at least one value; quartiles are interpolated, the deviation is that of a sample."""
    array = np.array(sorted(values), dtype=np.float64)
    mean = math.fsum(array) / len(array)
    deviation = math.sqrt(math.fsum((array - mean) ** 2) / (len(array) - 1)) if len(array) > 1 else 0.0
    half = Z95 * deviation / math.sqrt(len(array))
    low, q1, q2, q3, high = (float(q) for q in np.quantile(array, (0.0, 0.25, 0.5, 0.75, 1.0)))
    return Spread(mean, (mean - half, mean + half), deviation, low, q1, q2, q3, high)


def digest(results: Iterable[Result]) -> str:
    """One hash over the seed and log hash of every run, in the order of the seeds."""
    lines = "".join(f"{r.seed} {r.log_hash}\n" for r in sorted(results, key=lambda r: r.seed))
    return hashlib.sha256(lines.encode()).hexdigest()


def _endings(runs: Sequence[Result]) -> dict[Outcome, int]:
    total: Counter[Outcome] = Counter()
    for run in runs:
        total.update(run.endings)
    return dict(sorted(total.items(), key=lambda e: (-e[1], e[0])))


def _text(text: InstrumentId, runs: Sequence[Result]) -> TextSummary:
    agreed = [r for r in runs if text in r.signed]
    packages = Counter(tuple(sorted(r.packages[text].items())) for r in agreed)
    common = min(packages.items(), key=lambda p: (-p[1], p[0])) if packages else None
    return TextSummary(
        in_force=Share(len(agreed), len(runs)),
        turn=spread([r.entered[text] for r in agreed]) if agreed else None,
        commonest=dict(common[0]) if common else None,
        commonest_count=common[1] if common else 0,
        packages=len(packages),
    )


def _actor(blueprint: Blueprint, actor: ActorId, runs: Sequence[Result]) -> ActorSummary:
    gains = [r.gains.get(actor, 0.0) for r in runs]
    aim = math.fsum(s.aim - s.reservation for s in blueprint.actor(actor).stakes.values())
    gain = spread(gains)
    return ActorSummary(
        gain=gain,
        gained=Share(sum(g > 0.0 for g in gains), len(gains)),
        of_aim=gain.mean / aim if aim > 0.0 else None,
    )
