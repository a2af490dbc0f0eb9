"""The agreement of markers who marked in pairs: by criterion, by block, and between each two of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from assessment.agreement.alpha import alpha
from assessment.agreement.estimate import Estimate
from assessment.agreement.icc import icc
from assessment.agreement.kappa import kappa
from assessment.agreement.overruled import proportion
from assessment.agreement.ratings import Rating, closed_up, levels
from assessment.agreement.third import FAR
from assessment.framework import CriterionCode
from assessment.scoring import NOT_OBSERVED

SEED = 2026
"""Of the bootstrap, so that the same levels always give the same interval."""
PAIR = 2


@dataclass(frozen=True, slots=True)
class Given:
    """The level that one of two markers gave a criterion of a piece of work."""

    piece: str
    criterion: CriterionCode
    marker: str
    level: int
    """0 (not observed) to 4."""


@dataclass(frozen=True, slots=True)
class Agreement:
    """The figures of one criterion, or of several together."""

    alpha: Estimate
    """Krippendorff's, ordinal: of levels from 1 to 4 alone."""
    icc: Estimate
    """Of one marker, where every piece has others: ICC(1,1)."""
    same: Estimate
    """Pairs that gave the same level, "not observed" being one."""
    far: int
    """Pairs two levels or more apart."""
    split: int
    """Pairs of whom one observed it and the other did not."""


@dataclass(frozen=True, slots=True)
class Between:
    """Two markers, and the quadratically weighted kappa between them over all that both marked."""

    first: str
    second: str
    kappa: Estimate


def agreement(given: Iterable[Given]) -> Agreement:
    """The figures over these levels, each criterion of each piece a unit of its own."""
    rows = list(given)
    table = levels(_ratings(rows))
    pairs = [tuple(sorted(pair)) for pair in _pairs(rows)]
    return Agreement(
        alpha(table, "ordinal", seed=SEED),
        icc(closed_up(table, PAIR), "1,1"),
        proportion(sum(low == high for low, high in pairs), len(pairs)),
        sum(low != NOT_OBSERVED and high - low >= FAR for low, high in pairs),
        sum(low == NOT_OBSERVED != high for low, high in pairs),
    )


def between(given: Iterable[Given]) -> tuple[Between, ...]:
    """Each two markers who marked a piece both, in their order."""
    rows = list(given)
    markers = sorted({row.marker for row in rows})
    found = list[Between]()
    for first, second in combinations(markers, PAIR):
        shared = _shared(rows, first) & _shared(rows, second)
        if shared:
            both = [row for row in rows if (row.piece, row.criterion) in shared and row.marker in (first, second)]
            found.append(Between(first, second, kappa(levels(_ratings(both)))))
    return tuple(found)


def _shared(rows: Iterable[Given], marker: str) -> set[tuple[str, CriterionCode]]:
    return {(row.piece, row.criterion) for row in rows if row.marker == marker}


def _ratings(rows: Iterable[Given]) -> list[Rating]:
    return [Rating(f"{row.piece} {row.criterion}", row.marker, row.level) for row in rows]


def _pairs(rows: Iterable[Given]) -> list[Sequence[int]]:
    by_unit = dict[tuple[str, CriterionCode], list[int]]()
    for row in rows:
        by_unit.setdefault((row.piece, row.criterion), []).append(row.level)
    return [pair for pair in by_unit.values() if len(pair) == PAIR]
