"""Interfaces that modules share: a figure as it is read, and a module's changes each day and at an act.

A module's figures are indicators like any other: they stand in the snapshot under their ids, so a state is recovered
from events alone. Those that are shown come with their words; the others are kept because the next day needs them.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, Protocol

import numpy as np

from sim.language import Text
from sim.world.drivers import Drivers
from sim.world.equations import Array

Contributions = Mapping[str, Mapping[str, float]]
"""By figure: what each driver adds to where it is heading, in the figure's own unit."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A figure of a module: its words where people read it, its range, and the formula it comes from with its source.

    ``actors`` are those it is about, by id, where ``place`` does not say it: whoever shows it knows their names.
    ``pulls`` names the drivers and figures it comes by, with what each unit pushes it by in a day where that is linear,
    and 0 where the formula alone says how much.
    """

    id: str
    start: float
    low: float
    high: float
    name: Text
    unit: Text
    place: Text
    basis: Text
    better: Literal["higher", "lower"] = "higher"
    threshold: float | None = None
    decimals: int = 0
    shown: Literal["shown", "kept"] = "shown"
    actors: tuple[str, ...] = ()
    pulls: Mapping[str, float] = field(default_factory=dict)
    people: str | None = None
    """The actor whose people it is about."""


@dataclass(frozen=True, slots=True)
class Doing:
    """An act as a module meets it."""

    act: str
    actor: str
    target: str | None
    goldstein: float


class Dynamics(Protocol):
    """Dynamics of a module's figures: it reads drivers by name and draws no random numbers."""

    ids: tuple[str, ...]
    """The figures it moves, in the order of the values."""
    drivers: tuple[str, ...]
    """Drivers that it reads each day, in the order of the driver values."""

    def next_day(self, values: Array, drivers: Array) -> Array:
        """The figures one day on."""

    def after_act(self, values: Array, doing: Doing) -> Array:
        """The figures just after an act; the same array where it does nothing to them."""

    def contributions(self, values: Array, drivers: Array) -> Contributions:
        """Each driver's part in the value that each figure moves to."""


class Running:
    """A module under way: its dynamics, its figures of today, and where it reads its drivers.

    Raises KeyError when the snapshot's indicators lack one of its figures.
    """

    def __init__(self, dynamics: Dynamics, figures: Mapping[str, float], drivers: Drivers) -> None:
        """Start from the ``figures`` of a snapshot."""
        self.dynamics = dynamics
        self.drivers = drivers
        self._values = np.array([figures[name] for name in dynamics.ids], dtype=np.float64)

    def next_day(self, drivers: Array) -> None:
        """Pass a day."""
        self._values = self.dynamics.next_day(self._values, drivers)

    def after_act(self, act: str, actor: str, target: str | None, goldstein: float) -> None:
        """Take in an act of somebody in this world."""
        self._values = self.dynamics.after_act(self._values, Doing(act, actor, target, goldstein))

    def values_by_id(self) -> dict[str, float]:
        """Today's figures."""
        return dict(zip(self.dynamics.ids, self._values.tolist(), strict=True))

    def contributions(self, drivers: Array) -> dict[str, dict[str, float]]:
        """Each driver's part in the value that each figure moves to."""
        found = self.dynamics.contributions(self._values, drivers)
        return {name: dict(parts) for name, parts in found.items()}


def driver_names(pulls: Sequence[Mapping[str, float]], *others: str) -> tuple[str, ...]:
    """Every driver that is named, once, in order."""
    return tuple(dict.fromkeys([*(name for one in pulls for name in one), *others]))


def coefficients(pulls: Sequence[Mapping[str, float]], names: Sequence[str]) -> list[list[float]]:
    """The pulls as a matrix (len(pulls), len(names))."""
    return [[one.get(name, 0.0) for name in names] for one in pulls]
