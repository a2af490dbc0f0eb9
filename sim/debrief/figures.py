"""Figures in points of 100 as a debrief keeps them, and the least difference that anybody sees between two."""

from __future__ import annotations

PRINTED = 0.05
"""Points from which on a difference does not print as 0.0."""


def figure(value: float) -> float:
    """The value to the hundredth; never a negative zero."""
    return round(float(value), 2) + 0.0
