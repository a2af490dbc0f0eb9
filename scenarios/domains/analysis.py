"""The figures of a domain, in the raw and in the normalised utilities.

Points are sought over the whole outcome space with 0 as the point of disagreement, as the tools of these forms print
them: the Nash point has the highest product of utilities (NegoLog, GENIUS), not of gains over reservation values. The
points among the outcomes that every party can sign, with gains over reservation values, are `rational`. Where no file
gives a reservation value, the two are the same points in raw utilities.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from scenarios.domains.coalitions import coalitions
from scenarios.domains.empty import why_empty
from scenarios.domains.figures import Analysis, Figures, Rational, disagreement, points_among, rounded
from scenarios.domains.opened import Opened
from scenarios.domains.supported import supported
from scenarios.domains.words import DomainError, said
from sim.negotiation.additive import EfficientPackages, additive_frontier, utilities_at
from sim.negotiation.domain import BoolArray, FloatArray
from sim.negotiation.frontier import pareto_indices
from sim.negotiation.preferences import Preferences, allowed_by_all, shifted
from sim.negotiation.solutions import opposition, zone
from sim.negotiation.voting import Rule
from sim.negotiation.zones import MAX_PARTIES


def analyse(opened: Opened, rule: Rule | None = None) -> Analysis:
    """The figures of a domain, and what its coalitions could agree on under `rule`, or as it says that it decides.

    A domain past enumeration has its frontier found issue by issue, and every point lies on it: all figures are exact.
    Where even that is past memory, supported outcomes stand in for the frontier, labelled so (`supported`). Raises
    DomainError where those are too many as well, or where a party values all outcomes the same.
    """
    scaled_parties = normalised(opened)
    found = _enumerated(opened, scaled_parties) if opened.enumerable else _beyond(opened, scaled_parties)
    if rule is None and opened.rule is None:
        return found
    if len(opened.voters) > MAX_PARTIES or not opened.enumerable:
        counts = {"parties": len(opened.voters), "count": opened.outcomes, "most": MAX_PARTIES}
        return replace(found, notes=(*found.notes, said("coalitions-past-memory", path=opened.path, **counts)))
    return replace(found, coalitions=coalitions(opened, rule))


def _enumerated(opened: Opened, scaled_parties: Sequence[Preferences]) -> Analysis:
    allowed = allowed_by_all(opened.preferences, opened.domain)
    utilities = rounded(opened.utilities(opened.preferences))
    raw = _figures(utilities, opened.preferences, allowed)
    scaled = _figures(rounded(opened.utilities(scaled_parties)), scaled_parties, allowed)
    notes = opened.notes
    if raw.rational is None:
        notes = (*notes, *why_empty(opened, utilities))
    return Analysis(opened, raw, scaled, notes)


def normalised(opened: Opened) -> tuple[Preferences, ...]:
    """The preferences with each party's worst outcome at 0 and best at 1.

    Raises DomainError for a party that values all outcomes the same.
    """
    found = []
    for party, preferences in zip(opened.parties, opened.preferences, strict=True):
        try:
            found.append(shifted(preferences))
        except ValueError:
            raise DomainError("indifferent", opened.path, party=party) from None
    return tuple(found)


def _beyond(opened: Opened, scaled_parties: Sequence[Preferences]) -> Analysis:
    """The figures of a domain too large to enumerate, from its frontier alone."""
    try:
        packages = additive_frontier(opened.preferences)
    except ValueError:
        return supported(opened, scaled_parties)
    return _by_issue(opened, scaled_parties, packages)


def _by_issue(opened: Opened, scaled_parties: Sequence[Preferences], packages: EfficientPackages) -> Analysis:
    size = int(packages.counts.sum())
    raw = _frontier_figures(rounded(packages.utilities), opened.preferences, size)
    # Each party's scale is stretched on its own, which leaves the frontier what it was.
    stretched = rounded(utilities_at(scaled_parties, packages.choices))
    notes = opened.notes
    if raw.rational is None:
        notes = (*notes, said("empty-zone", path=opened.path, parties=list(opened.parties)))
    return Analysis(opened, raw, _frontier_figures(stretched, scaled_parties, size), notes, packages.choices)


def _frontier_figures(utilities: FloatArray, parties: Sequence[Preferences], pareto_size: int) -> Figures:
    reservations = tuple(preferences.reservation for preferences in parties)
    rows = np.arange(len(utilities))
    everywhere = points_among(utilities, disagreement(utilities), rows)
    assert everywhere is not None  # no utility is below the point of disagreement
    within = points_among(utilities, reservations, rows)
    return Figures(
        utilities=utilities,
        pareto_size=pareto_size,
        points=everywhere,
        opposition=opposition(utilities) if utilities.max() <= 1.0 else None,
        reservations=reservations,
        rational=None if within is None else Rational(None, within),
    )


def _figures(utilities: FloatArray, parties: Sequence[Preferences], allowed: BoolArray) -> Figures:
    reservations = tuple(preferences.reservation for preferences in parties)
    frontier = pareto_indices(utilities)
    everywhere = points_among(utilities, disagreement(utilities), frontier)
    assert everywhere is not None  # no utility is below the point of disagreement
    signable = zone(utilities, reservations, allowed)
    # Red lines take outcomes away, and what they dominated may then be efficient.
    efficient = frontier if allowed.all() else pareto_indices(utilities, allowed)
    within = points_among(utilities, reservations, efficient)
    return Figures(
        utilities=utilities,
        pareto_size=int(frontier.size),
        points=everywhere,
        opposition=opposition(utilities),
        reservations=reservations,
        rational=None if within is None else Rational(int(signable.sum()), within),
    )
