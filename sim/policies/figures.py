"""Indicators as lines of a document: the level of each, and those that a delegation looks at first."""

from __future__ import annotations

from sim.exercise.core.names import Phrase, Ref
from sim.exercise.scene.events import GaugeCard
from sim.policies.desk import Desk, Value
from sim.policies.phrases import in_each

Fact = tuple[Phrase, Ref | None]
"""A line, and the event that it rests on where there is one."""


def line(template: str, **values: Value) -> Phrase:
    """A line of a document."""
    return Phrase(template, {k: round(v, 2) if isinstance(v, float) else v for k, v in values.items()})


def gauges(desk: Desk, most: int) -> list[Fact]:
    """The indicators of one's own people first, then those that have moved most."""
    ranked = sorted(watched(desk), key=lambda g: (g.people != desk.actor, -moved(desk, g), g.id))
    return [(level(desk, gauge), None) for gauge in ranked[:most]]


def worst_first(desk: Desk, most: int) -> list[Fact]:
    """The indicator that has got worst, whoever it is about, and then as in `gauges`."""
    ranked = [g for g in watched(desk) if worse(desk, g)]
    if not ranked:
        return gauges(desk, most)
    first = (level(desk, min(ranked, key=lambda g: (-moved(desk, g), g.id))), None)
    return [first, *(fact for fact in gauges(desk, most) if fact != first)][:most]


def watched(desk: Desk) -> list[GaugeCard]:
    """The indicators of somebody's people, and those with a line that people watch."""
    return [g for g in desk.view.the_scene.gauges if g.people is not None or g.threshold is not None]


def moved(desk: Desk, gauge: GaugeCard) -> float:
    """The move of an indicator since the beginning, as a share of the way to the line people watch."""
    now = desk.view.indicators.get(gauge.id, gauge.value)
    span = gauge.high - gauge.low if gauge.threshold is None else abs(gauge.threshold - gauge.value)
    return round(abs(now - gauge.value) / max(span, 1e-9), 6)


def worse(desk: Desk, gauge: GaugeCard) -> bool:
    """Whether an indicator stands worse than at the beginning."""
    now = desk.view.indicators.get(gauge.id, gauge.value)
    return now != gauge.value and (now > gauge.value) == (gauge.better == "lower")


def reading(desk: Desk, gauge: GaugeCard) -> dict[str, Value]:
    """The values of a line on an indicator: its level today and at the beginning, its unit and where it is read."""
    now, first = (round(x, gauge.decimals) for x in (desk.view.indicators.get(gauge.id, gauge.value), gauge.value))
    return {
        "gauge": gauge.id,
        "level": float(now),
        "start": float(first),
        "moved": "no" if now == first else "yes",
        "day": desk.view.day,
        "shown": "unit" if any(gauge.unit.values()) else "bare",
        **in_each("unit", gauge.unit),
        **in_each("place", gauge.place),
    }


def level(desk: Desk, gauge: GaugeCard) -> Phrase:
    """The line on the level of an indicator."""
    values = reading(desk, gauge)
    return line("doc.fact-gauge-still" if values["moved"] == "no" else "doc.fact-gauge", **values)
