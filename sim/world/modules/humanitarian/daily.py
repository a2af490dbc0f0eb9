"""The humanitarian module in motion, all places at once: access, aid, food, phases, deaths and people on the road.

Each day, from yesterday's figures::

    access    goes a share `return_rate` of the way to: constraint + pulls x drivers + WORN x worst-worn principle
    arrived   = reach(access) x logistics x (1 - diversion) x funded                                  (equation 8)
    food      = 2,100 (own + arrived (1 - own)), own shared with the displaced; water alike, up to 15 litres
    phase     towards the phase that this food points to, at most 1/30 a day; deaths read from it
    flight    of residents where there is war: flight x (rung - 3) / 7; hunger adds one in a thousand above phase 3
    displaced move by the Flee rule; nobody is lost (and nobody returns: a scenario's weeks are too short)

The coefficients in capitals are our own.
"""

import numpy as np

from sim.world.equations import Array
from sim.world.modules.humanitarian import flow, needs, phases, principles
from sim.world.modules.humanitarian.places import Humanitarian
from sim.world.modules.humanitarian.principles import PRINCIPLES
from sim.world.modules.humanitarian.readings import readings
from sim.world.modules.reading import Contributions, Doing, coefficients, driver_names

WORN = 1.5
"""Points of constraint that the total loss of a principle adds everywhere."""
WAR_FROM, WAR_RUNGS = 3.0, 7.0
"""Rung above which people flee a place at war, and rungs from there to the top."""
HUNGER_FLIGHT = 0.001
"""Share of residents that leaves each day for each phase above 3."""
UNFAIR = 0.005
"""Share of impartiality worn each day by wholly one-sided help."""

ACCESS_ACTS = {
    "grant-humanitarian-access": -1.0,
    "open-humanitarian-corridor": -1.5,
    "ceasefire": -1.0,
    "admit-inspectors": -0.3,
    "deny-humanitarian-access": 1.5,
    "expel-aid-agency": 1.0,
}
"""Points of constraint at once, in the places that the act's author holds."""
HOSTILE_ACTS = {"attack-staff": 1.5, "use-force": 1.0, "blockade": 1.5, "mobilise-forces": 0.3}
"""The same, in the places that either side of the act holds."""
FUNDING_ACTS = {"humanitarian-aid": 4.0, "economic-aid": 1.5, "appeal-for-aid": 1.5, "cut-aid": -6.0}
"""Points of 100 of the appeal."""

FIGURES = 7
ACCESS, FOOD, WATER, PHASE, DEATHS, DISPLACED, RESIDENTS = range(FIGURES)


class HumanitarianDays:
    """The plan compiled into arrays over its n places. Raises ValueError when a road leads to no place."""

    def __init__(self, plan: Humanitarian) -> None:
        """Compile; the order of the figures is that of `readings`."""
        self.plan = plan
        self.ids = tuple(reading.id for reading in readings(plan))
        pulls = [place.pulls for place in plan.places]
        self.drivers = driver_names(pulls, "ladder")
        self._pulls = np.array(coefficients(pulls, self.drivers))
        self._ladder = self.drivers.index("ladder")
        self._n = len(plan.places)
        self._high = np.array([reading.high for reading in readings(plan)])
        self._low = np.array([reading.low for reading in readings(plan)])

        def column(name: str) -> Array:
            return np.array([getattr(place, name) for place in plan.places], dtype=np.float64)

        self._base, self._own_food, self._own_water = (column(name) for name in ("constraint", "own_food", "own_water"))
        self._logistics, self._diversion = column("logistics"), column("diversion")
        self._lived = column("residents") + column("displaced")
        capacity = column("capacity")
        self._capacity = np.where(capacity > 0.0, capacity, np.inf)
        self._kinds = tuple(place.kind for place in plan.places)
        self._at_war = np.array([kind == "conflict" for kind in self._kinds])
        self._km = np.full((self._n, self._n), np.inf)
        at = {place.id: row for row, place in enumerate(plan.places)}
        for road in plan.roads:
            if road.a not in at or road.b not in at:
                raise ValueError(f"the road {road.a}-{road.b} leads to no place of this scenario")
            self._km[at[road.a], at[road.b]] = self._km[at[road.b], at[road.a]] = road.km

    def next_day(self, values: Array, drivers: Array) -> Array:
        """The figures one day on."""
        by_place, worn, funded = self._split(values)
        now = by_place.copy()
        now[:, ACCESS] += self.plan.return_rate * (self._settles(worn, drivers) - by_place[:, ACCESS])
        now[:, ACCESS] = np.clip(now[:, ACCESS], 0.0, 5.0)
        arrived = self._arrived(now[:, ACCESS], funded)
        now[:, FOOD], now[:, WATER], need = self._eaten(by_place, arrived)
        target = phases.target_phases(now[:, FOOD] / needs.KCAL, self.plan.spread)
        now[:, PHASE] = phases.towards_phase(by_place[:, PHASE], target)
        now[:, DEATHS] = [phases.death_rate(float(severity)) for severity in now[:, PHASE]]
        gone = by_place[:, RESIDENTS] * self._flight(by_place[:, PHASE], float(drivers[self._ladder]))
        now[:, RESIDENTS] = by_place[:, RESIDENTS] - gone
        now[:, DISPLACED] = flow.next_day(by_place[:, DISPLACED] + gone, self._kinds, self._km, self._capacity)
        worn = self._worn_next(worn, arrived, need)
        spent = max(0.0, funded - self.plan.burn)
        after: Array = np.clip(np.concatenate([now.ravel(), worn.ravel(), [100.0 * spent]]), self._low, self._high)
        return after

    def after_act(self, values: Array, doing: Doing) -> Array:
        """The figures just after an act: access, funding and the principles of a responder that did it."""
        by_place, worn, funded = self._split(values.copy())
        for row, place in enumerate(self.plan.places):
            moved = ACCESS_ACTS.get(doing.act, 0.0) if place.holder == doing.actor else 0.0
            if place.holder in (doing.actor, doing.target):
                moved += HOSTILE_ACTS.get(doing.act, 0.0)
            by_place[row, ACCESS] = min(5.0, max(0.0, by_place[row, ACCESS] + moved))
        if doing.actor in self.plan.responders:
            row = self.plan.responders.index(doing.actor)
            for column, principle in enumerate(PRINCIPLES):
                worn[row, column] = principles.after_act(float(worn[row, column]), doing.act, principle)
        paid = min(100.0, max(0.0, 100.0 * funded + FUNDING_ACTS.get(doing.act, 0.0)))
        after = np.concatenate([by_place.ravel(), worn.ravel(), [paid]])
        return values if np.allclose(after, values, rtol=0.0, atol=1e-12) else after

    def contributions(self, values: Array, drivers: Array) -> Contributions:
        """Where access settles, in points, by driver; and how much food and water people have, by origin."""
        by_place, worn, funded = self._split(values)
        arrived = self._arrived(by_place[:, ACCESS], funded)
        found: dict[str, dict[str, float]] = {}
        for row, place in enumerate(self.plan.places):
            pulled = {
                name: float(self._pulls[row, at] * drivers[at])
                for at, name in enumerate(self.drivers)
                if self._pulls[row, at]
            }
            found[f"access-{place.id}"] = {"base": place.constraint, **pulled, "principles": WORN * _worst(worn)}
            own = float(self._own(by_place)[row])
            gap = 1.0 - min(1.0, own)
            found[f"food-{place.id}"] = {"own": needs.KCAL * own, "aid": needs.KCAL * float(arrived[row]) * gap}
        return found

    def _split(self, values: Array) -> tuple[Array, Array, float]:
        end = self._n * FIGURES
        return values[:end].reshape(self._n, FIGURES), values[end:-1].reshape(-1, len(PRINCIPLES)), values[-1] / 100.0

    def _settles(self, worn: Array, drivers: Array) -> Array:
        settled: Array = np.clip(self._base + self._pulls @ drivers + WORN * _worst(worn), 0.0, 5.0)
        return settled

    def _arrived(self, access: Array, funded: float) -> Array:
        """Share (n) of what people lack that reaches them."""
        return needs.delivered(needs.reach(access), self._logistics, self._diversion, funded)

    def _own(self, by_place: Array, own: Array | None = None) -> Array:
        """Yield of the land to each person (n), shared among those who are there now."""
        present = np.maximum(by_place[:, RESIDENTS] + by_place[:, DISPLACED], 1.0)
        given = self._own_food if own is None else own
        return np.asarray(given * np.maximum(self._lived, 1.0) / present)

    def _eaten(self, by_place: Array, arrived: Array) -> tuple[Array, Array, Array]:
        """Food in kcal and water in litres per person (n), and how many people's food is lacking before aid."""
        own = np.minimum(self._own(by_place), 1.15)
        gap = np.maximum(1.0 - own, 0.0)
        litres = np.minimum(self._own(by_place, self._own_water), 40.0)
        water = litres + arrived * np.maximum(needs.WATER - litres, 0.0)
        people = by_place[:, RESIDENTS] + by_place[:, DISPLACED]
        return needs.KCAL * (own + arrived * gap), water, gap * people

    def _flight(self, severity: Array, ladder: float) -> Array:
        """Share of residents (n) that leave home today."""
        war = self.plan.flight * max(0.0, ladder - WAR_FROM) / WAR_RUNGS
        return np.asarray(np.where(self._at_war, war, 0.0) + HUNGER_FLIGHT * np.maximum(severity - 3.0, 0.0))

    def _worn_next(self, worn: Array, arrived: Array, need: Array) -> Array:
        """Principles a day on: restored a little, and impartiality worn by help that leaves some out."""
        if not worn.size:
            return worn
        after = principles.restored(worn, 1.0)
        column = tuple(PRINCIPLES).index("impartiality")
        unfair = UNFAIR * principles.one_sidedness(arrived * need, need)
        after[:, column] += (1.0 - after[:, column]) * unfair
        return after


def _worst(worn: Array) -> float:
    return float(worn.max(initial=0.0))
