"""The authored format of the map: data that the desk draws, never a drawing of an author's own."""

# ruff: noqa: RUF012 - pydantic gives each form its own copy of a default

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from scenarios.format.words import ActorName, Form, GaugeName, Name, TextForm
from sim.exercise.core import chart

LARGEST = 1000
Coordinate = Annotated[float, Field(ge=0, le=LARGEST)]
PointForm = Annotated[list[Coordinate], Field(min_length=2, max_length=2)]
"""Across and down, from the upper left corner."""
Extent = Annotated[float, Field(ge=60, le=LARGEST)]


class AreaForm(Form):
    """A stretch of land or water inside its outline."""

    outline: Annotated[list[PointForm], Field(min_length=3, max_length=80)]
    actor: ActorName | None = None
    name: TextForm | None = None
    label: PointForm | None = None


class LineForm(Form):
    """A river, a road or a border."""

    kind: chart.LineKind
    points: Annotated[list[PointForm], Field(min_length=2, max_length=80)]
    name: TextForm | None = None


class MapPlaceForm(Form):
    """A place by name."""

    kind: chart.PlaceKind
    at: PointForm
    name: TextForm
    side: chart.Side = "right"
    actor: ActorName | None = None
    gauges: Annotated[list[GaugeName], Field(max_length=6)] = []


class MapForm(Form):
    """The map that every desk shows."""

    title: TextForm
    size: Annotated[list[Extent], Field(min_length=2, max_length=2)] = [264, 168]
    areas: Annotated[dict[Name, AreaForm], Field(max_length=30)] = {}
    lines: Annotated[dict[Name, LineForm], Field(max_length=40)] = {}
    places: Annotated[dict[Name, MapPlaceForm], Field(min_length=1, max_length=24)]
