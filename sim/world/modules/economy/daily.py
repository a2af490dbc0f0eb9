"""The economy module in motion: where gravity leads trade under tariffs and sanctions, and how far it has come there.

Trade heads for the flows of structural gravity at fixed outputs (the guide's "conditional" equilibrium) with the
openness of each pair multiplied by what has changed since the first day: exp(0.191 x agreement), ((1 + tariff) / (1 +
applied))^(1 - sigma), exp(b) under sanctions. A quota caps what a preference draws (at the margin its goods pay what
would draw the quota); a rule of origin lets only those use it who meet it and find it worth the paper. Each day trade
goes a share `adjustment` of the way. Income is the formula of Arkolakis, Costinot and Rodriguez-Clare on home shares.
"""

from collections.abc import Mapping, Sequence

import numpy as np

from sim.world.equations import Array
from sim.world.modules.economy import gravity, origin, tariffs, welfare
from sim.world.modules.economy.partners import Economy, Line
from sim.world.modules.economy.readings import readings
from sim.world.modules.reading import Contributions, Doing, driver_names

LEAST_HOME = 1e-6
"""Least share of spending at home in the formula of incomes, which is meaningless below it."""


def sanctions_driver(sender: str, target: str) -> str:
    """The name of the driver that is 1 while ``sender`` has sanctions on ``target``."""
    return f"sanctions:{sender}:{target}"


class EconomyDays:
    """The plan compiled into arrays over its n economies. Raises ValueError when a pair of them has no distance."""

    def __init__(self, plan: Economy) -> None:
        """Compile; the order of the figures is that of `readings`."""
        self.plan = plan
        self.names = tuple(partner.actor for partner in plan.partners)
        self._at = {name: row for row, name in enumerate(self.names)}
        self._output = np.array([partner.output for partner in plan.partners], dtype=np.float64)
        self._open = _openness(plan, self._at)
        self._first = gravity.flows(self._output, self._output, self._open)
        self._home0 = self._home(self._first)
        self.readings = readings(plan, self._first)
        self.ids = tuple(reading.id for reading in self.readings)
        pulls: list[Mapping[str, float]] = [pair.pulls for pair in plan.pairs]
        for line in plan.lines:
            pulls += [line.pulls, line.quota_pulls, line.origin.pulls if line.origin else {}]
        both = [(a, b) for a in self.names for b in self.names if a != b]
        self.drivers = driver_names(pulls, *(sanctions_driver(a, b) for a, b in both))
        self._low = np.array([reading.low for reading in self.readings])
        self._high = np.array([reading.high for reading in self.readings])
        self._known: dict[bytes, Array] = {}

    def next_day(self, values: Array, drivers: Array) -> Array:
        """The figures one day on."""
        n = len(self.names)
        sold = values[: n * n].reshape(n, n)
        sold = sold + self.plan.adjustment * (self.heading(drivers) - sold)
        return np.clip(self._figures(sold), self._low, self._high)

    def after_act(self, values: Array, doing: Doing) -> Array:
        """Nothing at once: goods on the way arrive; acts are read through their drivers."""
        return values

    def heading(self, drivers: Array) -> Array:
        """The flows (n x n) where trade will settle while the drivers stay."""
        key = drivers.tobytes()
        if key not in self._known:
            # A handful of worlds at most: drivers change when a text enters into force or sanctions are imposed.
            if len(self._known) > 32:
                self._known.clear()
            self._known[key] = self._settle(dict(zip(self.drivers, drivers.tolist(), strict=True)))
        return self._known[key]

    def contributions(self, values: Array, drivers: Array) -> Contributions:
        """Each driver's part in the values that exports and incomes move to: with it less without it."""
        now = self._figures(self.heading(drivers))
        found: dict[str, dict[str, float]] = {}
        for at, name in enumerate(self.drivers):
            if drivers[at] == 0.0:
                continue
            without = drivers.copy()
            without[at] = 0.0
            change = now - self._figures(self.heading(without))
            for reading, moved in zip(self.readings, change.tolist(), strict=True):
                if reading.shown == "shown":
                    found.setdefault(reading.id, {})[name] = moved
        return found

    def _settle(self, drivers: Mapping[str, float]) -> Array:
        open_to = self._open.copy()
        for pair in self.plan.pairs:
            a, b = self._at[pair.a], self._at[pair.b]
            deep = min(1.0, max(0.0, _pulled(pair.pulls, drivers)))
            factor = float(np.exp(gravity.PPML.agreement * deep))
            if drivers[sanctions_driver(pair.a, pair.b)] or drivers[sanctions_driver(pair.b, pair.a)]:
                factor *= float(np.exp(self.plan.sanctions))
            open_to[a, b] *= factor
            open_to[b, a] *= factor
        rates = [self.rate(line, drivers) for line in self.plan.lines]
        for at, line in enumerate(self.plan.lines):
            if line.quota > 0.0 and rates[at] < line.applied:
                rates[at] = self._quota_rate(
                    at, rates, max(0.0, line.quota + _pulled(line.quota_pulls, drivers)), open_to
                )
        return self._flows(open_to, rates)

    def _flows(self, open_to: Array, rates: Sequence[float]) -> Array:
        """Flows (n x n) of gravity when each line's goods pay, at the margin, its rate."""
        charged = open_to.copy()
        for line, rate in zip(self.plan.lines, rates, strict=True):
            cell = self._at[line.exporter], self._at[line.importer]
            charged[cell] *= tariffs.trade_factor(line.applied, rate, self.plan.sigma)
        return gravity.flows(self._output, self._output, charged)

    def _quota_rate(self, at: int, rates: Sequence[float], quota: float, open_to: Array) -> float:
        """The duty on the last unit of a line under its quota, in one of three regimes.

        The preferential rate where the quota is not filled, the applied one where goods come beyond it all the same,
        and between them the duty that would draw exactly the quota (who holds a licence keeps the difference).
        """
        line = self.plan.lines[at]
        cell = self._at[line.exporter], self._at[line.importer]

        def drawn(rate: float) -> float:
            return float(self._flows(open_to, [*rates[:at], rate, *rates[at + 1 :]])[cell])

        low, high = rates[at], line.applied
        if drawn(low) <= quota:
            return low
        if drawn(high) >= quota:
            return high
        for _ in range(40):
            middle = (low + high) / 2.0
            low, high = (middle, high) if drawn(middle) > quota else (low, middle)
        return high

    def rate(self, line: Line, drivers: Mapping[str, float]) -> float:
        """The mean tariff on a line: the preference for those who use it, the applied rate for the others."""
        preferred = min(line.bound, max(0.0, line.applied + _pulled(line.pulls, drivers)))
        margin = line.applied - preferred
        if line.origin is None or margin <= 0.0:
            return preferred
        rule = line.origin
        firms = origin.Firms(rule.median, rule.spread, rule.content, rule.content_spread)
        used = origin.utilisation(firms, rule.threshold + _pulled(rule.pulls, drivers), margin, rule.cost)
        return line.applied - margin * used

    def _figures(self, sold: Array) -> Array:
        """Flows, then exports and the change of income of each economy, as the readings have them."""
        ratio = self._home(sold) / self._home0
        income = welfare.income_change(ratio, 1.0 - self.plan.sigma)
        return np.concatenate([sold.ravel(), sold.sum(axis=1) - sold.diagonal(), 100.0 * (income - 1.0)])

    def _home(self, sold: Array) -> Array:
        """Each economy's purchases at home, as a share of its output: the rest is imported.

        Slow ships leave flows that need not add up to output.
        """
        share: Array = np.maximum(1.0 - (sold.sum(axis=0) - sold.diagonal()) / self._output, LEAST_HOME)
        return share


def _pulled(pulls: Mapping[str, float], drivers: Mapping[str, float]) -> float:
    return sum(weight * drivers[name] for name, weight in pulls.items())


def _openness(plan: Economy, at: Mapping[str, int]) -> Array:
    n = len(at)
    km = np.full((n, n), np.nan)
    features = {name: np.zeros((n, n)) for name in ("contiguity", "language", "colony")}
    for row, partner in enumerate(plan.partners):
        km[row, row] = partner.inner_km
        features["language"][row, row] = 1.0
    for pair in plan.pairs:
        a, b = at[pair.a], at[pair.b]
        km[a, b] = km[b, a] = pair.km
        for name, matrix in features.items():
            matrix[a, b] = matrix[b, a] = getattr(pair, name)
    if np.isnan(km).any():
        a, b = np.argwhere(np.isnan(km))[0]
        raise ValueError(f"no distance between {plan.partners[a].actor} and {plan.partners[b].actor}; add the pair")
    return gravity.openness(km, features["contiguity"], features["language"], features["colony"])
