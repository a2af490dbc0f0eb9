"""From the form of the map to the blueprint's."""

from __future__ import annotations

from collections.abc import Sequence

from scenarios.format.chart.form import MapForm
from scenarios.format.words import Texts
from sim.exercise.core import chart as drawn
from sim.exercise.core.names import ActorId, IndicatorId, PlaceId


def chart(form: MapForm, text: Texts) -> drawn.Chart:
    """The map."""
    return drawn.Chart(
        title=text(form.title),
        size=_point(form.size),
        areas=tuple(
            drawn.Area(
                id=id,
                outline=tuple(_point(point) for point in area.outline),
                actor=_actor(area.actor),
                name=text(area.name),
                label=None if area.label is None else _point(area.label),
            )
            for id, area in form.areas.items()
        ),
        lines=tuple(
            drawn.Line(id=id, kind=line.kind, points=tuple(_point(p) for p in line.points), name=text(line.name))
            for id, line in form.lines.items()
        ),
        places=tuple(
            drawn.Place(
                id=PlaceId(id),
                kind=place.kind,
                at=_point(place.at),
                name=text(place.name),
                side=place.side,
                actor=_actor(place.actor),
                gauges=tuple(IndicatorId(gauge) for gauge in place.gauges),
            )
            for id, place in form.places.items()
        ),
    )


def _point(written: Sequence[float]) -> drawn.Point:
    across, down = written
    return float(across), float(down)


def _actor(name: str | None) -> ActorId | None:
    return None if name is None else ActorId(name)
