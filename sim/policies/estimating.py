"""Estimates of a party's preferences in a text, from the packages it stood for."""

from __future__ import annotations

import math
from functools import lru_cache

from sim.negotiation.opponent.frequency import Frequency, counted_together, option_values
from sim.negotiation.packages import Places, Tables
from sim.policies.worth import DECIMALS, Shape

MODEL = Frequency()
DOUBT = 0.25
"""Value, on a scale of 1, that an option loses by lying outside the range that a party has stood for."""


@lru_cache(maxsize=2048)
def estimate(shape: Shape, packages: tuple[Places, ...]) -> Tables:
    """A party's estimated preferences, in points, from the packages it stood for, oldest first.

    The frequency model, with one addition for ordered options, of which people show only a few: between the options a
    party stood for it is taken to be able to settle, the sooner the nearer to where it began; outside them it is
    doubtful. Without any package, every outcome looks the same.
    """
    known = counted_together([len(options) for options in shape.options], packages, MODEL.step)
    tables = []
    for at, (weight, count) in enumerate(zip(known.weights, known.counts, strict=True)):
        first = next((place for p in packages if (place := p[at]) is not None), None) if shape.ordered[at] else None
        tables.append(tuple([100.0 * weight * v for v in _row(count, first)]))
    return tuple(tables)


@lru_cache(maxsize=4096)
def _row(counts: tuple[int, ...], first: int | None) -> tuple[float, ...]:
    """The value of each option of an issue, in [0, 1], from how often it was stood for.

    `first` is where the party began on an issue whose options are ordered; None elsewhere and where it showed nothing.
    """
    span, shown = len(counts) - 1, option_values(counts)
    if first is None or span == 0:
        return shown
    offered = [k for k, count in enumerate(counts) if count]
    row = []
    for k, value in enumerate(shown):
        outside = max(offered[0] - k, k - offered[-1], 0)
        lean = 1.0 - abs(k - first) / span
        row.append(max(0.0, 0.2 * value + 0.3 * lean + 0.5 - DOUBT * min(1, outside) - outside / span))
    return tuple(row)


HELD = 0.35
"""Least weight of an issue that its party has given away entirely, where one held to the end weighs 1."""
NAMED = 0.5
"""Weight added to an issue that its party named as its need, where all issues else weigh 1."""


@lru_cache(maxsize=2048)
def leaning(shape: Shape, packages: tuple[Places, ...]) -> Tables:
    """A party's estimated preferences, in points, as an experienced negotiator judges a counterpart.

    Where options have an order, a party is taken to value them the less the farther they lie from where it first stood
    (single-peaked preferences, as people show them); elsewhere by how often it stood for them. An issue weighs the more
    the less of the way its party has come on it since, and the more when it named it as its need: a package that leaves
    every other issue open is a wish. Source: the concession reading of Hindriks and Tykhonov 2008 (an opponent
    concedes little by little, first where it costs least), with their hypotheses of triangular values.
    """
    raw: list[float] = []
    rows: list[list[float]] = []
    for at, options in enumerate(shape.options):
        count = len(options)
        stood = [place for p in packages if (place := p[at]) is not None]
        whole = [place for p in packages if (place := p[at]) is not None and sum(q is not None for q in p) > 1]
        wishes = len(stood) - len(whole)
        if not stood:
            raw.append(0.6)
            rows.append([0.5] * count)
            continue
        # A need that is named repeats a position and is no further move.
        first, moved = stood[0], whole or stood
        reach = max(first, count - 1 - first) or 1
        if shape.ordered[at]:
            rows.append([1.0 - abs(k - first) / reach for k in range(count)])
            gone = sum(abs(k - first) for k in moved) / len(moved) / reach
        else:
            most = max(stood.count(k) for k in range(count))
            rows.append([stood.count(k) / most for k in range(count)])
            gone = sum(k != first for k in moved) / len(moved)
        raw.append(max(HELD, 1.0 - 1.6 * gone) + NAMED * min(2, wishes))
    total = math.fsum(raw)
    return tuple(
        tuple(round(100.0 * weight / total * v, DECIMALS) for v in row) for weight, row in zip(raw, rows, strict=True)
    )
