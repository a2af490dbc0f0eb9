"""An indicator as a seat had last read it, with its curve as points of an SVG."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from assessment.exports.words import figure
from assessment.text import Language
from sim.exercise.acts.picture import GaugeShown
from sim.language import in_language

CURVE = (72, 22, 3)
"""Width, height and margin of an indicator's curve."""


@dataclass(frozen=True, slots=True)
class Gauge:
    """An indicator as the seat had last read it."""

    name: str
    place: str
    value: str
    unit: str
    change: str
    points: str
    """Of the curve, for an SVG polyline."""
    threshold: float | None
    """Its height on the curve."""
    limit: str


def gauge(read: GaugeShown, language: Language) -> Gauge:
    """An indicator with its curve, in that language."""
    values = [value for _, value in read["history"]] or [read["value"]]
    decimals = read["decimals"]
    moved = values[-1] - values[-2] if len(values) > 1 else 0.0
    change = figure(abs(moved), language, decimals)
    height = _heights([*values, *([read["threshold"]] if read["threshold"] is not None else [])])
    width, _, margin = CURVE
    step = (width - 2 * margin) / max(1, len(values) - 1)
    return Gauge(
        name=in_language(read["name"], language),
        place=in_language(read["place"], language),
        value=figure(read["value"], language, decimals),
        unit=in_language(read["unit"], language),
        change="" if round(moved, decimals) == 0 else f"{'+' if moved > 0 else '−'}{change}",
        points=" ".join(f"{margin + i * step:.1f},{height(value):.1f}" for i, value in enumerate(values)),
        threshold=round(height(read["threshold"]), 1) if read["threshold"] is not None else None,
        limit=figure(read["threshold"], language, decimals) if read["threshold"] is not None else "",
    )


def _heights(values: Sequence[float]) -> Callable[[float], float]:
    """The height of a value on the curve: all of them fit, the greatest at the top."""
    _, height, margin = CURVE
    low, span = min(values), max(values) - min(values)
    if span == 0:
        return lambda value: height / 2
    return lambda value: height - margin - (value - low) / span * (height - 2 * margin)
