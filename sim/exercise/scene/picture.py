"""The scene on a screen."""

from __future__ import annotations

from typing import TypedDict

from sim.exercise.core.blueprint import Scaffold
from sim.exercise.core.chart import Chart, LineKind, PlaceKind, Point, Side
from sim.exercise.core.due import DocumentKindId
from sim.exercise.core.names import ActorId, IndicatorId, PlaceId, Text
from sim.exercise.papers.shown import FormShown, form_shown
from sim.exercise.state import State
from sim.exercise.texts.picture import law
from sim.exercise.texts.shown import TextLaw


class SourceShown(TypedDict):
    """A text that the scenario rests on."""

    title: Text
    reference: Text
    url: str


class MapAreaShown(TypedDict):
    """An area of the map: its outline, whose it is, its name and where that stands."""

    id: str
    outline: list[Point]
    actor: ActorId | None
    name: Text
    label: Point | None


class MapLineShown(TypedDict):
    """A river, road or border of the map."""

    id: str
    kind: LineKind
    points: list[Point]
    name: Text


class MapPlaceShown(TypedDict):
    """A place of the map, and the indicators measured there."""

    id: PlaceId
    kind: PlaceKind
    at: Point
    name: Text
    side: Side
    actor: ActorId | None
    gauges: list[IndicatorId]


class ChartShown(TypedDict):
    """The scenario's map."""

    title: Text
    size: Point
    areas: list[MapAreaShown]
    lines: list[MapLineShown]
    places: list[MapPlaceShown]


class SceneShown(TypedDict):
    """The part of a screen that never changes during an exercise; `measured` has the formulas of indicators."""

    scenario: str
    title: Text
    summary: Text
    background: Text
    sources: list[SourceShown]
    scaffold: Scaffold
    measured: dict[IndicatorId, Text]
    instruments: list[TextLaw]
    chart: ChartShown | None
    forms: dict[DocumentKindId, FormShown]


def scene(state: State) -> SceneShown:
    """The scenario's public face: its texts as written, and how each indicator is measured where that is said."""
    s = state.the_scene
    return {
        "scenario": s.scenario,
        "title": dict(s.title),
        "summary": dict(s.summary),
        "background": dict(s.background),
        "sources": [{"title": dict(x.title), "reference": dict(x.reference), "url": x.url} for x in s.sources],
        "scaffold": s.scaffold,
        "measured": {g.id: dict(g.basis) for g in s.gauges if g.basis},
        "instruments": law(state),
        "chart": None if s.chart is None else _chart(s.chart),
        "forms": {form.id: form_shown(form) for form in s.forms},
    }


def _chart(chart: Chart) -> ChartShown:
    return {
        "title": dict(chart.title),
        "size": chart.size,
        "areas": [
            {
                "id": area.id,
                "outline": list(area.outline),
                "actor": area.actor,
                "name": dict(area.name),
                "label": area.label,
            }
            for area in chart.areas
        ],
        "lines": [
            {"id": line.id, "kind": line.kind, "points": list(line.points), "name": dict(line.name)}
            for line in chart.lines
        ],
        "places": [
            {
                "id": place.id,
                "kind": place.kind,
                "at": place.at,
                "name": dict(place.name),
                "side": place.side,
                "actor": place.actor,
                "gauges": list(place.gauges),
            }
            for place in chart.places
        ],
    }
