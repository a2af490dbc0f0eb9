"""Places, roads and responders of a scenario before the first day."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Words = Mapping[str, str]
Figure = Literal["access", "food", "water", "phase", "deaths", "displaced"]
FIGURES: tuple[Figure, ...] = ("access", "food", "water", "phase", "deaths", "displaced")
"""Figures of a place that may be shown."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place as it stands on the first day, and what moves access to it.

    ``holder`` is the actor that controls it. ``constraint`` is ACAPS's 0 (none) to 5; ``pulls`` says by how many such
    points each unit of a driver moves where it settles. ``own_food`` and ``own_water`` are what each of those who are
    there on the first day finds by itself: a share of 2,100 kcal, and litres a day. ``capacity`` is how many displaced
    people it can take, 0 for no limit.
    """

    id: str
    name: Words
    kind: Literal["conflict", "camp", "town"]
    holder: str
    residents: float
    displaced: float = 0.0
    capacity: float = 0.0
    constraint: float = 2.0
    phase: float = 3.0
    own_food: float = 0.7
    own_water: float = 8.0
    logistics: float = 0.8
    diversion: float = 0.05
    pulls: Mapping[str, float] = field(default_factory=dict)
    shows: tuple[Figure, ...] = FIGURES


@dataclass(frozen=True, slots=True)
class Road:
    """A way between two places, both directions, in km."""

    a: str
    b: str
    km: float


@dataclass(frozen=True, slots=True)
class Humanitarian:
    """The humanitarian module as a scenario switches it on.

    ``responders`` are the actors that live by the four principles. ``funded`` is the share of the appeal that is paid,
    ``burn`` the share of the appeal spent each day; ``spread`` the standard deviation of households' food around the
    mean; ``flight`` the share of a place at war that flees each day at the top of the ladder; ``return_rate`` how fast
    access goes back to where it settles.
    """

    places: tuple[Place, ...]
    roads: tuple[Road, ...] = ()
    responders: tuple[str, ...] = ()
    funded: float = 0.6
    burn: float = 0.001
    spread: float = 0.2
    flight: float = 0.01
    return_rate: float = 0.05
