"""The figures of a domain whose very frontier is past memory, from its supported outcomes; every figure says so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields

import numpy as np

from scenarios.domains.figures import (
    Analysis,
    Bound,
    Bounds,
    Figures,
    Points,
    Rational,
    disagreement,
    points_among,
    rounded,
)
from scenarios.domains.opened import Opened
from scenarios.domains.words import said
from sim.negotiation.additive import utilities_at
from sim.negotiation.decomposition import MAX_DIRECTIONS, Separable, separate, solutions, supported_frontier
from sim.negotiation.domain import FloatArray
from sim.negotiation.preferences import ROUNDING, Preferences
from sim.negotiation.solutions import Point

MOST_CELLS = 40_000_000
"""Directions times options of one issue that are weighed at once (320 MB)."""


def supported(opened: Opened, scaled_parties: Sequence[Preferences]) -> Analysis:
    """The points among the supported outcomes of a domain, each with the bound that no outcome can pass.

    The outcomes are those that some weights of the raw or of the normalised utilities make the best: efficient, and on
    the hull of the frontier. Raises DomainError where options are too many to weigh in every direction. Source of the
    bounds: `sim.negotiation.decomposition.solutions`.
    """
    sizes = [len(options) for options in opened.options]
    directions = sum(sizes) if len(opened.parties) == 2 else MAX_DIRECTIONS
    if max(sizes) * directions > MOST_CELLS:
        raise opened.past_memory()
    raw, scaled = separate(opened.preferences), separate(scaled_parties)
    found = np.vstack([supported_frontier(raw).choices, supported_frontier(scaled).choices])
    choices = np.unique(found, axis=0).astype(np.int32)
    first = _figures(raw, opened.preferences, utilities_at(opened.preferences, choices))
    second = _figures(scaled, scaled_parties, utilities_at(scaled_parties, choices))
    counts = {"count": opened.outcomes, "parties": len(opened.parties), "known": len(choices)}
    notes = (*opened.notes, said("supported", path=opened.path, **counts))
    if first.rational is None:
        notes = (*notes, said("zone-unknown", path=opened.path, parties=list(opened.parties)))
    return Analysis(opened, first, second, notes, choices, supported=len(choices))


def _figures(separable: Separable, parties: Sequence[Preferences], utilities: FloatArray) -> Figures:
    known = rounded(utilities)
    rows = np.arange(len(known))
    reservations = tuple(preferences.reservation for preferences in parties)
    nothing = disagreement(known)
    everywhere = points_among(known, nothing, rows)
    assert everywhere is not None  # no utility is below the point of disagreement
    within = points_among(known, reservations, rows)
    return Figures(
        utilities=known,
        pareto_size=None,
        points=everywhere,
        opposition=None,
        reservations=reservations,
        rational=None if within is None else Rational(None, within, _bounds(separable, reservations, within)),
        bounds=_bounds(separable, nothing, everywhere),
    )


def _bounds(separable: Separable, reservations: Sequence[float], points: Points) -> Bounds:
    """The bound that no outcome can pass, by point, and whether the point known reaches it."""
    best = solutions(separable, reservations)
    limits = {name.name: None if (one := getattr(best, name.name)) is None else one.at_most for name in fields(Points)}
    return {name: _bound(getattr(points, name), at_most) for name, at_most in limits.items()}


def _bound(point: Point, at_most: float | None) -> Bound:
    reached = at_most is not None and point.value >= at_most - ROUNDING * max(1.0, abs(at_most))
    return Bound("exact" if reached else "supported", at_most)
