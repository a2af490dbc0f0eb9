"""The figures of a domain, in the raw and in the normalised utilities; not what the parties would make of it.

Points are sought over the whole outcome space with 0 as the point of disagreement, as the tools of these forms print
them: the Nash point has the highest product of utilities (NegoLog, GENIUS), not of gains over reservation values. The
points among the outcomes that every party can sign, with gains over reservation values, are `rational`. Where no file
gives a reservation value, the two are the same points in raw utilities.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from scenarios.domains.opened import Opened
from scenarios.domains.words import DomainError, said
from sim.exercise.names import LANGUAGES, Text
from sim.negotiation.additive import DECIMALS, additive_frontier, utilities_at
from sim.negotiation.domain import BoolArray, ChoiceArray, FloatArray, IndexArray
from sim.negotiation.frontier import pareto_indices
from sim.negotiation.preferences import Preferences, allowed_by_all, shifted
from sim.negotiation.solutions import Point, egalitarian, kalai_smorodinsky, nash, opposition, utilitarian, zone


@dataclass(frozen=True, slots=True)
class Points:
    """The four solution points of a set of outcomes."""

    nash: Point
    kalai_smorodinsky: Point
    egalitarian: Point
    utilitarian: Point


@dataclass(frozen=True, slots=True)
class Rational:
    """The zone of possible agreement: how many outcomes, and the points among them by gains over reservation values.

    `outcomes` is None for a domain past enumeration, where only its frontier is known.
    """

    outcomes: int | None
    points: Points


@dataclass(frozen=True, slots=True, eq=False)
class Figures:
    """A domain under one scale of utilities; `rational` is None where the zone of agreement is empty.

    `utilities` is (N, n), of every outcome; past enumeration, of those on the frontier, one for each distinct point.
    `pareto_size` is the number of efficient outcomes. `opposition` is None past enumeration where a utility exceeds 1:
    the outcome nearest to (1, ..., 1) may then be off the frontier.
    """

    utilities: FloatArray
    pareto_size: int
    points: Points
    opposition: float | None
    reservations: tuple[float, ...]
    rational: Rational | None


@dataclass(frozen=True, slots=True, eq=False)
class Analysis:
    """A domain and its figures: raw, as its form defines utilities, and normalised to a worst of 0 and a best of 1.

    `choices`, (F, issues), says what the rows of the figures are where the domain is past enumeration.
    """

    opened: Opened
    raw: Figures
    normalised: Figures
    notes: tuple[Text, ...]
    choices: ChoiceArray | None = None

    def outcome(self, row: int) -> dict[str, str]:
        """The option of each issue in the outcome that a point names by its row."""
        if self.choices is None:
            return self.opened.outcome(row)
        chosen = zip(self.opened.issues, self.opened.options, self.choices[row].tolist(), strict=True)
        return {issue: options[option] for issue, options, option in chosen}


def analyse(opened: Opened) -> Analysis:
    """The figures of a domain, all exact.

    A domain past enumeration has its frontier found issue by issue, and every point lies on it. Raises DomainError
    where even that is past memory, or where a party values all outcomes the same.
    """
    scaled_parties = normalised(opened)
    if not opened.enumerable:
        return _beyond(opened, scaled_parties)
    allowed = allowed_by_all(opened.preferences, opened.domain)
    utilities = _rounded(opened.utilities(opened.preferences))
    raw = _figures(utilities, opened.preferences, allowed)
    scaled = _figures(_rounded(opened.utilities(scaled_parties)), scaled_parties, allowed)
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
        raise opened.past_memory() from None
    size = int(packages.counts.sum())
    raw = _frontier_figures(_rounded(packages.utilities), opened.preferences, size)
    # Each party's scale is stretched on its own, which leaves the frontier what it was.
    stretched = _rounded(utilities_at(scaled_parties, packages.choices))
    notes = opened.notes
    if raw.rational is None:
        parties = _all(opened.parties)
        notes = (*notes, said("empty-zone", path=opened.path, parties=parties, without=dict.fromkeys(LANGUAGES, "")))
    return Analysis(opened, raw, _frontier_figures(stretched, scaled_parties, size), notes, packages.choices)


def _frontier_figures(utilities: FloatArray, parties: Sequence[Preferences], pareto_size: int) -> Figures:
    reservations = tuple(preferences.reservation for preferences in parties)
    rows = np.arange(len(utilities))
    everywhere = _points(utilities, _disagreement(utilities), rows)
    assert everywhere is not None  # no utility is below the point of disagreement
    within = _points(utilities, reservations, rows)
    return Figures(
        utilities=utilities,
        pareto_size=pareto_size,
        points=everywhere,
        opposition=opposition(utilities) if utilities.max() <= 1.0 else None,
        reservations=reservations,
        rational=None if within is None else Rational(None, within),
    )


def why_empty(opened: Opened, utilities: FloatArray | None = None) -> tuple[Text, ...]:
    """Sentences on who empties the zone of agreement; none where it is not empty.

    A party that can sign nothing at all is named alone. Otherwise it is the smallest group that no outcome satisfies,
    and each of its members whose reservation value alone, set aside, opens the zone of all.
    """
    utilities = _rounded(opened.utilities(opened.preferences)) if utilities is None else utilities
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
    group = _smallest_conflict(acceptable)
    allowed = allowed_by_all(opened.preferences, opened.domain)
    openers = [party for party in range(len(opened.parties)) if _opens(acceptable, allowed, party)]
    without: Text = dict.fromkeys(LANGUAGES, "")
    if openers:
        without = said("without", parties=_either([opened.parties[party] for party in openers]))
    parties = _all([opened.parties[party] for party in group])
    return (said("empty-zone", path=opened.path, parties=parties, without=without),)


def _opens(acceptable: BoolArray, allowed: BoolArray, party: int) -> bool:
    """Whether the zone opens when this party forgoes its reservation value (but not its red lines)."""
    others = np.delete(acceptable, party, axis=1).all(axis=1)
    return bool((others & allowed).any())


def _smallest_conflict(acceptable: BoolArray) -> tuple[int, ...]:
    """The first smallest group of parties that no outcome satisfies together; all of them beyond 12 parties."""
    parties = range(acceptable.shape[1])
    if len(parties) <= 12:
        for size in range(2, len(parties)):
            for group in itertools.combinations(parties, size):
                if not acceptable[:, list(group)].all(axis=1).any():
                    return group
    return tuple(parties)


def _all(names: Sequence[str]) -> Text:
    return {"en": _series(names, "and"), "fr": _series(names, "et")}


def _either(names: Sequence[str]) -> Text:
    return {"en": _series(names, "or"), "fr": _series(names, "ou")}


def _series(names: Sequence[str], last: str) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} {last} {names[-1]}"


def _rounded(utilities: FloatArray) -> FloatArray:
    """Utilities as they are compared: a difference of rounding alone must not make or unmake an efficient outcome."""
    return np.asfortranarray(np.round(utilities, DECIMALS))


def _figures(utilities: FloatArray, parties: Sequence[Preferences], allowed: BoolArray) -> Figures:
    reservations = tuple(preferences.reservation for preferences in parties)
    frontier = pareto_indices(utilities)
    everywhere = _points(utilities, _disagreement(utilities), frontier)
    assert everywhere is not None  # no utility is below the point of disagreement
    signable = zone(utilities, reservations, allowed)
    # Red lines take outcomes away, and what they dominated may then be efficient.
    efficient = frontier if allowed.all() else pareto_indices(utilities, allowed)
    within = _points(utilities, reservations, efficient)
    return Figures(
        utilities=utilities,
        pareto_size=int(frontier.size),
        points=everywhere,
        opposition=opposition(utilities),
        reservations=reservations,
        rational=None if within is None else Rational(int(signable.sum()), within),
    )


def _disagreement(utilities: FloatArray) -> list[float]:
    """0 for each party, as in the tools of these forms; its worst where a malus of ours takes it below."""
    return [min(0.0, float(worst)) for worst in utilities.min(axis=0)]


def _points(utilities: FloatArray, reservations: Sequence[float], frontier: IndexArray) -> Points | None:
    """The points among the frontier's outcomes that give each its reservation value, or None where there is none."""
    best = nash(utilities, reservations, frontier)
    smorodinsky = kalai_smorodinsky(utilities, reservations, frontier)
    equal = egalitarian(utilities, reservations, frontier)
    total = utilitarian(utilities, reservations, frontier)
    if best is None or smorodinsky is None or equal is None or total is None:
        return None
    return Points(best, smorodinsky, equal, total)
