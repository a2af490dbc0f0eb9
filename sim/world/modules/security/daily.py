"""The security module in motion: doubts that measures narrow and time widens, the risk they carry, what is detected.

An act is a signal to the one it addresses: a confidence-building measure adds its precision to the target's belief
about its author, a hostile act (Goldstein -7 or worse) adds to the variance. What is agreed lowers, in log, the
deviation that doubt returns to: prior x exp(-pulls x drivers). The figures in capitals are our own.
"""

from collections.abc import Mapping
from math import exp, sqrt

import numpy as np

from sim.world.equations import Array
from sim.world.modules.reading import Contributions, Doing, driver_names
from sim.world.modules.security.confidence import NOISE, after_a_day, after_measure, chance_of_war
from sim.world.modules.security.doubts import Doubt, Security
from sim.world.modules.security.readings import readings, sampled
from sim.world.modules.security.verification import detection

HOSTILE = -7.0
"""Goldstein score from which an act makes its author harder to read."""
MOST_LOG = 50.0
"""Beyond this a log deviation is only a mistake in a file, and must not overflow."""
ALARM = 0.05
"""Deviation that such an act adds, as the root of a sum of squares."""


class SecurityDays:
    """The plan compiled over its doubts and inspections."""

    def __init__(self, plan: Security) -> None:
        """Compile; the order of the figures is that of `readings`."""
        self.plan = plan
        self.ids = tuple(reading.id for reading in readings(plan))
        self.drivers = driver_names([*(d.pulls for d in plan.doubts), *(i.pulls for i in plan.inspections)])

    def next_day(self, values: Array, drivers: Array) -> Array:
        """The figures one day on."""
        read = dict(zip(self.drivers, drivers.tolist(), strict=True))
        doubts = [
            after_a_day(float(now), _rests(doubt, read)) for doubt, now in zip(self.plan.doubts, values, strict=False)
        ]
        return self._figures(doubts, [_pulled(inspection.pulls, read) for inspection in self.plan.inspections])

    def after_act(self, values: Array, doing: Doing) -> Array:
        """Doubts about the act's author, in its target, and the risk with them."""
        after = values.copy()
        for row, doubt in enumerate(self.plan.doubts):
            if (doubt.holder, doubt.about) != (doing.target, doing.actor):
                continue
            now = float(values[row])
            if doing.act in NOISE:
                after[row] = after_measure(now, NOISE[doing.act])
            elif doing.goldstein <= HOSTILE:
                after[row] = min(1.0, sqrt(now**2 + ALARM**2))
            after[len(self.plan.doubts) + row] = _risk(doubt, float(after[row]))
        return values if np.array_equal(after, values) else after

    def contributions(self, values: Array, drivers: Array) -> Contributions:
        """Each driver's part in the risk where doubt settles, and in detection, in points: with it less without."""
        read = dict(zip(self.drivers, drivers.tolist(), strict=True))
        found: dict[str, dict[str, float]] = {}
        for name in self.drivers:
            if not read[name]:
                continue
            without = {**read, name: 0.0}
            for doubt in self.plan.doubts:
                if doubt.pulls.get(name):
                    moved = self._settled(doubt, read) - self._settled(doubt, without)
                    found.setdefault(f"war-{doubt.holder}-{doubt.about}", {})[name] = moved
            for inspection in self.plan.inspections:
                if inspection.pulls.get(name):
                    there, less = (
                        100.0
                        * detection(
                            inspection.items,
                            inspection.falsified,
                            sampled(inspection, _pulled(inspection.pulls, which)),
                        )
                        for which in (read, without)
                    )
                    found.setdefault(f"detection-{inspection.id}", {})[name] = there - less
        return found

    def _figures(self, doubts: list[float], extra: list[float]) -> Array:
        risks = [_risk(doubt, now) for doubt, now in zip(self.plan.doubts, doubts, strict=True)]
        found = [
            100.0 * detection(inspection.items, inspection.falsified, sampled(inspection, more))
            for inspection, more in zip(self.plan.inspections, extra, strict=True)
        ]
        return np.array([*doubts, *risks, *found], dtype=np.float64)

    def _settled(self, doubt: Doubt, read: Mapping[str, float]) -> float:
        return _risk(doubt, _rests(doubt, read))


def _rests(doubt: Doubt, read: Mapping[str, float]) -> float:
    """The deviation that doubt returns to; at most the whole stake, however the author pulls."""
    return min(1.0, doubt.deviation * exp(min(MOST_LOG, -_pulled(doubt.pulls, read))))


def _risk(doubt: Doubt, deviation: float) -> float:
    return 100.0 * chance_of_war(doubt.mean_cost, deviation, doubt.own_cost)


def _pulled(pulls: Mapping[str, float], drivers: Mapping[str, float]) -> float:
    return sum(weight * drivers[name] for name, weight in pulls.items())
