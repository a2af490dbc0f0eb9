"""Levels given by several markers as tables: a row for each unit, a column for each marker, NaN where there is none.

A unit is whatever one level is given for: a candidate's criterion, an anchor extract.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from assessment.scoring import HIGHEST, NOT_OBSERVED

Table = NDArray[np.float64]
"""Units by markers."""


@dataclass(frozen=True, slots=True)
class Rating:
    """The level that one marker gave one unit."""

    unit: str
    marker: str
    level: int
    """0 (not observed) to 4."""

    def __post_init__(self) -> None:
        if not NOT_OBSERVED <= self.level <= HIGHEST:
            raise ValueError(f"{self.unit}: a level is from {NOT_OBSERVED} to {HIGHEST}, not {self.level}")


def levels(ratings: Iterable[Rating]) -> Table:
    """The levels from 1 to 4, NaN where not observed: 0 is no point of the scale, and nothing lies between it and 1.

    Rows and columns are in the order of units and markers. Raises ValueError where a marker gave a unit two levels.
    """
    table = _table(ratings)
    table[table == NOT_OBSERVED] = np.nan
    return table


def observed(ratings: Iterable[Rating]) -> Table:
    """1 where a marker observed the unit and 0 where not: two categories, for agreement on that alone."""
    table = _table(ratings)
    return np.where(np.isnan(table), np.nan, np.where(table == NOT_OBSERVED, 0.0, 1.0))


def closed_up(table: Table, each: int) -> Table:
    """The units with exactly `each` levels, side by side whoever gave them; the others are left out.

    It is what a one-way ICC reads where markers are allotted and every unit has others.
    """
    rows = [row[~np.isnan(row)] for row in table]
    kept = [row for row in rows if len(row) == each]
    return np.array(kept, dtype=np.float64).reshape(len(kept), each)


def _table(ratings: Iterable[Rating]) -> Table:
    given = dict[tuple[str, str], int]()
    for rating in ratings:
        at = (rating.unit, rating.marker)
        if at in given:
            raise ValueError(f"{rating.unit}: the marker {rating.marker} gave it two levels")
        given[at] = rating.level
    units = {unit: row for row, unit in enumerate(sorted({unit for unit, _ in given}))}
    markers = {marker: column for column, marker in enumerate(sorted({marker for _, marker in given}))}
    table = np.full((len(units), len(markers)), np.nan)
    for (unit, marker), level in given.items():
        table[units[unit], markers[marker]] = level
    return table


def must_be_a_table(table: Table) -> None:
    """Raises ValueError unless it has two dimensions and no infinite figure."""
    if table.ndim != 2:
        raise ValueError(f"a table has units and markers: two dimensions, not {table.ndim}")
    if np.isinf(table).any():
        raise ValueError("a level is finite")
