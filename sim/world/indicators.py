"""The indicators of a scenario (a river's flow, a price, an opinion) as one small linear stochastic difference model.

Each day, for every indicator at once, from yesterday's values (so the order of declaration does not matter)::

    x' = clip(x + drift + growth x + reversion (level(day) - x) + sum(coefficient x driver) + noise N(0, 1), low, high)
    level(day) = level + season.amplitude x sin(2 pi (day - season.phase) / season.period)

With reversion r and noise s alone this is an AR(1) whose stationary standard deviation is s / sqrt(1 - (1 - r)^2), and
a steady driver d with coefficient c shifts the resting value by c d / r.

A driver is named:

- ``tension:a:b``: what actor a holds against actor b, 0-10;
- ``ladder``: the highest rung in the world, 0-10;
- ``indicator:<id>``: how far another indicator stands from its level of the day, in its own unit;
- anything else (by custom ``choice:<issue>``, the effect of an agreed option in force, and ``shock:<name>``, a drought
  or a strike): the value that the snapshot's ``drivers`` give it, and 0 when they do not.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from sim.world.equations import Array


@dataclass(frozen=True, slots=True)
class Season:
    """A yearly (or other) rhythm: ``amplitude`` in the indicator's unit, ``period`` and ``phase`` in days.

    The level passes its mean, rising, on day ``phase``, and peaks a quarter of a period later.
    """

    amplitude: float
    period: float = 365.25
    phase: float = 0.0

    def at(self, day: float) -> float:
        """The season's part of the level on ``day``."""
        return self.amplitude * float(np.sin(2.0 * np.pi * (day - self.phase) / self.period))


@dataclass(frozen=True, slots=True)
class Indicator:
    """One number that the world moves each day. See the module for the law; raises ValueError on values out of range.

    ``start`` is its value on the first day, ``level`` where it returns when nothing pulls (``start`` when not given),
    ``drift`` per day in its unit, ``growth`` per day as a share, ``reversion`` the share of the distance to its level
    closed each day (0-1), ``noise`` the standard deviation of the daily shock, ``pulls`` pairs (driver, change per day
    and unit).
    """

    id: str
    start: float
    low: float
    high: float
    level: float | None = None
    noise: float = 0.0
    drift: float = 0.0
    growth: float = 0.0
    reversion: float = 0.0
    season: Season | None = None
    pulls: tuple[tuple[str, float], ...] = ()

    def __post_init__(self) -> None:
        """Refuse values outside their range."""
        if not self.low <= self.start <= self.high:
            raise ValueError(f"{self.id}: the start {self.start} lies outside [{self.low}, {self.high}]")
        if self.noise < 0.0:
            raise ValueError(f"{self.id}: noise is a standard deviation and cannot be negative")
        if not 0.0 <= self.reversion <= 1.0:
            raise ValueError(f"{self.id}: reversion is a share of the distance, in [0, 1]")
        if self.season is not None and self.season.period <= 0.0:
            raise ValueError(f"{self.id}: a season needs a positive period")

    def level_on(self, day: float) -> float:
        """Where the indicator returns to on ``day``."""
        level = self.start if self.level is None else self.level
        return level + (self.season.at(day) if self.season else 0.0)


class IndicatorSystem:
    """The same indicators compiled into arrays (m indicators, d named drivers), to be stepped many times.

    Raises ValueError when two share an id, or when one pulls on ``indicator:<id>`` that is not among them.
    """

    def __init__(self, indicators: Sequence[Indicator]) -> None:
        """Compile ``indicators``; their order is the order of the values and of the noise."""
        self.ids = tuple(indicator.id for indicator in indicators)
        if len(set(self.ids)) != len(self.ids):
            raise ValueError("two indicators share one id")
        self.drivers = tuple(
            dict.fromkeys(
                name for indicator in indicators for name, _ in indicator.pulls if not name.startswith("indicator:")
            )
        )
        m = len(self.ids)
        self._among = np.zeros((m, m))
        self._driven = np.zeros((m, len(self.drivers)))
        for row, indicator in enumerate(indicators):
            for name, coefficient in indicator.pulls:
                kind, _, other = name.partition(":")
                if kind != "indicator":
                    self._driven[row, self.drivers.index(name)] += coefficient
                elif other in self.ids:
                    self._among[row, self.ids.index(other)] += coefficient
                else:
                    raise ValueError(f"{indicator.id}: no indicator {other!r} to be pulled by")
        self._coupled = bool(self._among.any())
        self._mean = np.array(
            [indicator.start if indicator.level is None else indicator.level for indicator in indicators]
        )
        self._season = [(row, item.season) for row, item in enumerate(indicators) if item.season is not None]
        self._low, self._high, self._noise, self._drift, self._growth, self._reversion = (
            np.array([getattr(indicator, name) for indicator in indicators], dtype=np.float64)
            for name in ("low", "high", "noise", "drift", "growth", "reversion")
        )

    def level_on(self, day: float) -> Array:
        """Where each indicator (m) returns to on ``day``."""
        if not self._season:
            return self._mean
        level = self._mean.copy()
        for row, season in self._season:
            level[row] += season.at(day)
        return level

    def values(self, by_id: Mapping[str, float]) -> Array:
        """Current values (m) in the system's order. Raises KeyError when one is missing."""
        return np.array([by_id[name] for name in self.ids], dtype=np.float64)

    def contributions(self, values: Array, day: float, drivers: Array) -> dict[str, dict[str, float]]:
        """The part of each pull in each indicator on ``day``, in its unit per day, by driver; zeros left out."""
        return self.parts(values - self.level_on(day), drivers)

    def parts(self, apart: Array, drivers: Array) -> dict[str, dict[str, float]]:
        """The same from distances to the levels and from drivers, of a day or summed over days: pulls are linear."""
        driven, among = self._driven * drivers, self._among * apart
        by_indicator = tuple(f"indicator:{other}" for other in self.ids)
        return {
            name: {
                driver: float(moved)
                for drivers_of, row_of in ((self.drivers, driven[row]), (by_indicator, among[row]))
                for driver, moved in zip(drivers_of, row_of, strict=True)
                if moved
            }
            for row, name in enumerate(self.ids)
        }

    def next_day(self, values: Array, day: float, drivers: Array, rng: np.random.Generator) -> Array:
        """Values (m) one day on, from those of ``day`` and the named drivers (d).

        One normal draw is taken per indicator whether or not it has noise, so that quieting one leaves the others'
        luck.
        """
        apart = values - self.level_on(day)
        change = self._drift + self._growth * values - self._reversion * apart
        if self._coupled:
            change += self._among @ apart
        if self.drivers:
            change += self._driven @ drivers
        change += self._noise * rng.standard_normal(len(values))
        change += values
        # Two ufuncs rather than np.clip, which takes four times as long on so few numbers.
        np.maximum(change, self._low, out=change)
        return np.minimum(change, self._high, out=change)
