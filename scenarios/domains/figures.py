"""The figures of a domain as values, and the solution points among known outcomes; how they are found is elsewhere."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from scenarios.domains.coalitions import Coalitions
from scenarios.domains.opened import Opened
from sim.language import Sentence
from sim.negotiation.additive import DECIMALS
from sim.negotiation.decomposition import Standing
from sim.negotiation.domain import ChoiceArray, FloatArray, IndexArray
from sim.negotiation.solutions import Point, egalitarian, kalai_smorodinsky, nash, utilitarian


@dataclass(frozen=True, slots=True)
class Points:
    """The four solution points of a set of outcomes."""

    nash: Point
    kalai_smorodinsky: Point
    egalitarian: Point
    utilitarian: Point


@dataclass(frozen=True, slots=True)
class Bound:
    """The bound on a point found among supported outcomes.

    `at_most` is what no outcome of the domain can pass in the point's criterion, None where no bound is known; the
    point is exact where it reaches it.
    """

    standing: Standing
    at_most: float | None


Bounds = Mapping[str, Bound]
"""By the name of the point."""


@dataclass(frozen=True, slots=True)
class Rational:
    """The zone of possible agreement: how many outcomes, and the points among them by gains over reservation values.

    `outcomes` is None for a domain past enumeration, where only its frontier is known.
    """

    outcomes: int | None
    points: Points
    bounds: Bounds | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Figures:
    """A domain under one scale of utilities; `rational` is None where the zone of agreement is empty.

    `utilities` is (N, n), of every outcome; past enumeration, of those on the frontier, one for each distinct point.
    `pareto_size` is the number of efficient outcomes; None where only supported ones are known, when `bounds` say what
    each point is worth. `opposition` is None past enumeration where a utility exceeds 1:
    the outcome nearest to (1, ..., 1) may then be off the frontier.
    """

    utilities: FloatArray
    pareto_size: int | None
    points: Points
    opposition: float | None
    reservations: tuple[float, ...]
    rational: Rational | None
    bounds: Bounds | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Analysis:
    """A domain and its figures: raw, as its form defines utilities, and normalised to a worst of 0 and a best of 1.

    `choices`, (F, issues), says what the rows of the figures are where the domain is past enumeration. `supported` is
    how many outcomes are known where even the frontier is past memory: those on its hull. `coalitions` is what each
    coalition could agree on, where it was asked for.
    """

    opened: Opened
    raw: Figures
    normalised: Figures
    notes: tuple[Sentence, ...]
    choices: ChoiceArray | None = None
    supported: int | None = None
    coalitions: Coalitions | None = None

    def outcome(self, row: int) -> dict[str, str]:
        """The option of each issue in the outcome that a point names by its row."""
        if self.choices is None:
            return self.opened.outcome(row)
        chosen = zip(self.opened.issues, self.opened.options, self.choices[row].tolist(), strict=True)
        return {issue: options[option] for issue, options, option in chosen}


def rounded(utilities: FloatArray) -> FloatArray:
    """Utilities as they are compared: a difference of rounding alone must not make or unmake an efficient outcome."""
    return np.asfortranarray(np.round(utilities, DECIMALS))


def disagreement(utilities: FloatArray) -> list[float]:
    """0 for each party, as in the tools of these forms; its worst where a malus of ours takes it below."""
    return [min(0.0, float(worst)) for worst in utilities.min(axis=0)]


def points_among(utilities: FloatArray, reservations: Sequence[float], frontier: IndexArray) -> Points | None:
    """The points among the frontier's outcomes that give each its reservation value, or None where there is none."""
    best = nash(utilities, reservations, frontier)
    smorodinsky = kalai_smorodinsky(utilities, reservations, frontier)
    equal = egalitarian(utilities, reservations, frontier)
    total = utilitarian(utilities, reservations, frontier)
    if best is None or smorodinsky is None or equal is None or total is None:
        return None
    return Points(best, smorodinsky, equal, total)
