"""Why the zone of agreement of a domain is empty, and the least that would open it."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

import numpy as np

from scenarios.domains.figures import rounded
from scenarios.domains.opened import Opened
from scenarios.domains.words import said
from sim.language import Sentence
from sim.negotiation.diagnosis import Names, empty_zone
from sim.negotiation.domain import BoolArray, FloatArray
from sim.negotiation.preferences import ROUNDING
from sim.negotiation.solutions import zone

MOST_WAYS = 6
"""Ways to open a zone that are told: the first red lines, then reservation values."""


def why_empty(opened: Opened, utilities: FloatArray | None = None) -> tuple[Sentence, ...]:
    """Sentences on who empties the zone of agreement; none where it is not empty.

    A party that can sign nothing at all is named alone. Otherwise it is the smallest group that no outcome satisfies,
    and the least that would open the zone of all.
    """
    utilities = rounded(opened.utilities(opened.preferences)) if utilities is None else utilities
    alone = []
    columns = []
    for party, (name, preferences) in enumerate(zip(opened.parties, opened.preferences, strict=True)):
        worth = zone(utilities[:, [party]], [preferences.reservation])
        columns.append(worth & preferences.allowed(opened.domain))
        if not worth.any():
            best = float(utilities[:, party].max())
            alone.append(
                said("above-best", path=opened.path, party=name, reservation=preferences.reservation, best=best)
            )
        elif not columns[-1].any():
            alone.append(said("nothing-allowed", path=opened.path, party=name))
    if alone:
        return tuple(alone)
    acceptable = np.column_stack(columns)
    if acceptable.all(axis=1).any():
        return ()
    parties = [opened.parties[party] for party in _smallest_conflict(acceptable)]
    ways = _openings(opened)
    key = "empty-zone-unless" if ways else "empty-zone"
    return (said(key, path=opened.path, parties=parties, **({"ways": ways} if ways else {})),)


def _openings(opened: Opened) -> list[Sentence]:
    """The least that would open the zone: one reservation value lowered, one red line lifted, or several together."""
    names = Names(opened.parties, opened.issues, opened.options)
    ways: list[Sentence] = []
    for found in empty_zone(opened.preferences, opened.domain, names):
        for way in found.relaxations:
            asked = _lifted(opened, way.lifted) if way.lifted else _lowered(opened, way.lowered)
            ways += [asked] * (asked not in ways)
    return ways[:MOST_WAYS]


def _lowered(opened: Opened, falls: Sequence[float]) -> Sentence:
    lower = [(party, fall) for party, fall in zip(opened.parties, falls, strict=True) if fall > ROUNDING]
    return said("together", ways=[said("asks-less", party=party, fall=fall) for party, fall in lower])


def _lifted(opened: Opened, line: tuple[int, int, int]) -> Sentence:
    party, issue, option = line
    names = {"party": opened.parties[party], "issue": opened.issues[issue], "option": opened.options[issue][option]}
    return said("accepts", **names)


def _smallest_conflict(acceptable: BoolArray) -> tuple[int, ...]:
    """The first smallest group of parties that no outcome satisfies together; all of them beyond 12 parties."""
    parties = range(acceptable.shape[1])
    if len(parties) <= 12:
        for size in range(2, len(parties)):
            for group in itertools.combinations(parties, size):
                if not acceptable[:, list(group)].all(axis=1).any():
                    return group
    return tuple(parties)
