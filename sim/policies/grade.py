"""A mind's skill in negotiation: three grades and, inside each, the line a delegation draws for itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

GradeName = Literal["novice", "practitioner", "veteran"]
Line = Literal["firm", "balanced", "open"]


@dataclass(frozen=True, slots=True)
class Grade:
    """The parameters in which grades differ.

    `e` is the exponent of Faratin's time-dependent concession at a balanced line (below 1 holds out, above 1 concedes
    early); `micro` has the mind match concession by concession until the last fifth. `reads_others` turns on the
    opponent model and with it logrolling. `asks_capital_from` is the share of the talks after which the capital is
    asked. `combi` uses AC_combi near the end, else AC_next alone, with `haste` points given away. `documents_at` is
    the share of a document's time after which it is written; `careful` tells apart what is established.
    """

    name: GradeName
    e: float
    micro: bool
    reads_others: bool
    asks_capital_from: float
    infers: bool
    combi: bool
    haste: float
    documents_at: float
    careful: bool


GRADES: Mapping[str, Grade] = {
    grade.name: grade
    for grade in (
        Grade("novice", 2.2, False, False, 0.55, False, False, 4.0, 0.6, False),
        Grade("practitioner", 0.7, False, True, 0.25, False, False, 0.0, 0.3, True),
        Grade("veteran", 0.55, True, True, 0.08, True, True, 0.0, 0.15, True),
    )
}

LINES: Mapping[Line, tuple[float, float]] = {"firm": (0.45, 18.0), "balanced": (1.0, 9.0), "open": (1.6, 2.0)}
"""For each line: what it multiplies `e` by, and the least gain (points above the no-agreement value) it settles for."""

DRAWN: Mapping[str, tuple[float, float, float]] = {
    "conciliatory": (0.10, 0.40, 0.50),
    "principled": (0.25, 0.55, 0.20),
    "hard": (0.55, 0.35, 0.10),
    "mediator": (0.05, 0.45, 0.50),
    "anxious": (0.20, 0.35, 0.45),
    "spoiler": (0.80, 0.20, 0.00),
    "humanitarian": (0.15, 0.60, 0.25),
}
"""Probabilities that a delegation of each style draws a firm, a balanced or an open line."""
