"""How a benchmark prints: each figure with its target, what was measured, and its ratio to the same run's reference."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """One line of the table."""

    name: str
    ours: str
    target: str
    reached: bool | None
    """None where the figure is printed for itself."""
    reference: str = ""


def show(title: str, figures: list[Figure]) -> None:
    """Print the figures as a table; a missed target is marked, never hidden."""
    rows = [("figure", "ours", "target", "", "reference, same run")]
    for f in figures:
        verdict = {True: "reached", False: "MISSED", None: ""}[f.reached]
        rows.append((f.name, f.ours, f.target, verdict, f.reference))
    widths = [max(len(row[i]) for row in rows) for i in range(5)]
    print(f"\n{title}")
    for i, row in enumerate(rows):
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
        if i == 0:
            print("  ".join("-" * width for width in widths))


def median_seconds(
    work: Callable[[], object], runs: int = 9, warmup: int = 2, clock: Callable[[], float] = time.perf_counter
) -> float:
    """Median time of `work`, by the wall unless by another clock, after warming up: the machine is shared and noisy."""
    for _ in range(warmup):
        work()
    taken = []
    for _ in range(runs):
        began = clock()
        work()
        taken.append(clock() - began)
    return statistics.median(taken)


def milliseconds(seconds: float) -> str:
    return f"{seconds * 1000:.2f} ms"
