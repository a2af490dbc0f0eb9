"""Printed figures beside ours: a test says target, ours and tolerance, and fails when they are apart; no benchmark."""

from __future__ import annotations

import math


def compare(name: str, target: float, ours: float, tolerance: float) -> None:
    """Print one line with target, ours and tolerance (`pytest -s` shows it), then assert that they agree.

    `tolerance` is absolute, in the unit of the figure: half a unit of the last printed digit, as a rule; 0 for counts.
    """
    apart = abs(ours - target)
    print(f"{name}: target {target:.10g}, ours {ours:.10g}, apart {apart:.2g}, tolerance {tolerance:.2g}")
    assert math.isfinite(ours), f"{name}: ours is {ours}."
    assert apart <= tolerance, f"{name}: target {target}, ours {ours}: apart by more than {tolerance}."
