"""The schematic map of a scenario: areas, rivers and roads, and places on a flat sheet, as everybody sees them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from sim.exercise.core.names import ActorId, IndicatorId, PlaceId, Text

Point = tuple[float, float]
"""Across and down, from the upper left corner of the sheet."""

LineKind = Literal["river", "canal", "road", "rail", "border", "front", "sea-lane"]
PlaceKind = Literal["capital", "town", "village", "office", "dam", "gauge", "crossing", "port", "camp", "works", "post"]
Side = Literal["above", "below", "left", "right"]


@dataclass(frozen=True, slots=True)
class Area:
    """Land or water inside a closed outline; in the accent of the actor whose it is, without one as bare ground."""

    id: str
    outline: tuple[Point, ...]
    actor: ActorId | None = None
    name: Text = field(default_factory=dict)
    """Empty: the actor's."""
    label: Point | None = None
    """Where the middle of its name stands; without it, it bears none."""


@dataclass(frozen=True, slots=True)
class Line:
    """A river, a road or a border along its points."""

    id: str
    kind: LineKind
    points: tuple[Point, ...]
    name: Text = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Place:
    """A place by name, with the side of its mark on which the name stands, and the indicators measured there."""

    id: PlaceId
    kind: PlaceKind
    at: Point
    name: Text
    side: Side = "right"
    actor: ActorId | None = None
    gauges: tuple[IndicatorId, ...] = ()


@dataclass(frozen=True, slots=True)
class Chart:
    """The sheet, its size across and down in units of which letters are 11 high, and all that is drawn on it."""

    title: Text
    size: Point
    areas: tuple[Area, ...] = ()
    lines: tuple[Line, ...] = ()
    places: tuple[Place, ...] = ()
