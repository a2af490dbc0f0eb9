# mypy: allow-subclassing-any
"""The world in motion: a Mesa model that starts from a snapshot, takes acts, passes days and gives a snapshot back.

Its agents are the actors that nobody plays and the blocs at home (`agents`); each day Mesa lets every one of them step,
in an order of its own. In an exercise the log keeps what happened; `alone` is a world with nobody at the desks, for
``mesa.batch_run``. Only what Mesa 3.3 and 3.5 share and 4 keeps is used: ``rng=``, ``agents.shuffle_do`` and our own
count of days.
"""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

import mesa
import numpy as np
from numpy.typing import NDArray

from sim.world.agents import Actor, Bloc
from sim.world.catalogue import ACTS, Visibility
from sim.world.conduct import Conduct
from sim.world.drivers import Drivers
from sim.world.effects import apply_act, check_target
from sim.world.equations import Array, Parameters, TensionFlow, share_left
from sim.world.indicators import Indicator, IndicatorSystem
from sim.world.ladder import highest
from sim.world.modules.reading import Dynamics, Running
from sim.world.snapshot import WorldSnapshot
from sim.world.stance import Home

DEFAULT = Parameters()


class World(mesa.Model):
    """Actors and their relations over arrays, one day per step, with dice from ``rng`` alone.

    Raises KeyError when the snapshot lacks the value of an indicator, ValueError when a driver names an unknown actor.
    """

    def __init__(
        self,
        snapshot: WorldSnapshot,
        *,
        rng: int,
        indicators: Sequence[Indicator] = (),
        parameters: Parameters = DEFAULT,
        conduct: Conduct | None = None,
        modules: Sequence[Dynamics] = (),
        homes: Mapping[str, Sequence[Home]] | None = None,
    ) -> None:
        """Start from ``snapshot`` with the seed ``rng``; ``indicators`` and the figures of ``modules`` are what moves.

        ``conduct`` holds the crises and names the actors that nobody plays; without it no actor acts by itself.
        ``homes`` gives each actor's blocs.
        """
        super().__init__(rng=rng)
        # Some versions of Mesa draw from it while setting up: begin afresh, so one seed is one world on all of them.
        self.rng = np.random.default_rng(rng)
        self.random.seed(rng)
        self.day = snapshot.day
        self.names = snapshot.actors
        self.kinds = snapshot.kinds
        self.arrays = snapshot.arrays.copy()
        self.parameters = parameters
        self.conduct = conduct
        self.drivers: Mapping[str, float] = MappingProxyType(dict(snapshot.drivers))
        self._system = IndicatorSystem(indicators)
        self._values = self._system.values(snapshot.indicators)
        self._read: Mapping[str, float] | None = None
        self._driven = np.zeros(len(self._system.drivers))
        self._apart = np.zeros(len(self._values))
        self._unmoved = {name: value for name, value in snapshot.indicators.items() if name not in self._system.ids}
        self._tension_flow = TensionFlow.over(1.0, self.arrays.grievance, parameters.k3, parameters.k4)
        self._cooperation_left = share_left(1.0, parameters.cooperation_half_life)
        self._legitimacy_left = share_left(1.0, parameters.legitimacy_half_life)
        self._legitimacy_gain = parameters.legitimacy_rest * (1.0 - self._legitimacy_left)
        self._system_drivers = Drivers(self._system.drivers, self.names, self.drivers)
        self._modules = tuple(
            Running(module, snapshot.indicators, Drivers(module.drivers, self.names, self.drivers))
            for module in modules
        )
        self.pressed: NDArray[np.bool_] = np.zeros(len(self.names), dtype=np.bool_)
        """Actors on the rungs of a crisis with somebody today (n), as `Conduct` finds them."""
        self.blocs_of = {actor: len(blocs) for actor, blocs in (homes or {}).items()}
        for name in conduct.tempers if conduct is not None else ():
            Actor(self, name, conduct.manners.get(name) if conduct is not None else None)
        for actor, blocs in (homes or {}).items():
            for one in blocs:
                Bloc(self, actor, one.bloc, one.support, one.watches)

    @property
    def values(self) -> Mapping[str, float]:
        """Every indicator today, by name: read once between two moves, as every bloc asks for them each day."""
        if self._read is None:
            moved = dict(zip(self._system.ids, self._values.tolist(), strict=True))
            for running in self._modules:
                moved |= running.values_by_id()
            self._read = {**self._unmoved, **moved}
        return self._read

    def support(self) -> dict[str, dict[str, float]]:
        """Support of each bloc at home for its government, -1 to 1, by actor and bloc."""
        found: dict[str, dict[str, float]] = {actor: {} for actor in self.blocs_of}
        for bloc in self.agents.select(agent_type=Bloc):
            found[bloc.actor][bloc.name] = bloc.support
        return found

    def apply(self, act_id: str, actor: int, target: int | None, visibility: Visibility | None = None) -> None:
        """Do an act at once, as `effects.after_act` does; the same errors."""
        act = ACTS[act_id]
        check_target(act, actor, target, len(self.names))
        apply_act(self.arrays, act, actor, target, visibility or act.visibility, self.day, self.parameters)
        self._read = None
        for running in self._modules:
            running.after_act(act.id, self.names[actor], None if target is None else self.names[target], act.goldstein)
        if self.conduct is not None:
            self.conduct.observe(self, act, actor, target)

    def step(self) -> None:
        """One day: the agents act, relations decay and couple, legitimacy drifts, indicators move by yesterday's."""
        arrays = self.arrays
        if self.conduct is not None:
            self.conduct.begin_day(self)
        if self.agents:
            self.agents.shuffle_do("step")
        if self.conduct is not None:
            self.conduct.end_day(self)
        self._read = None
        if self._system.ids:
            today = self._today(self._system_drivers)
            self._driven += today
            self._apart += self._values - self._system.level_on(self.day)
            self._values = self._system.next_day(self._values, self.day, today, self.rng)
        for running in self._modules:
            running.next_day(self._today(running.drivers))
        arrays.cooperation *= self._cooperation_left
        arrays.tension = self._tension_flow.apply(arrays.tension)
        arrays.legitimacy *= self._legitimacy_left
        arrays.legitimacy += self._legitimacy_gain
        arrays.last_rung -= self.parameters.rung_fade
        np.maximum(arrays.last_rung, 0.0, out=arrays.last_rung)
        self.day += 1

    def advance(self, days: int) -> None:
        """Pass ``days`` days. Raises ValueError when negative."""
        if days < 0:
            raise ValueError("the world does not go back in time")
        for _ in range(days):
            self.step()

    def crisis_level(self) -> int:
        """The highest rung between any two actors today, 0-10."""
        return highest(self.arrays.tension, self.arrays.last_rung)

    def snapshot(self) -> WorldSnapshot:
        """The world as it stands, rounded and locked; it shares nothing with the model."""
        return WorldSnapshot(self.names, self.kinds, self.arrays.copy(), self.day, self.values, self.drivers)

    def pulled(self) -> dict[str, dict[str, float]]:
        """The part of each pull in each indicator since the world began, in its unit, by driver; zeros left out."""
        return self._system.parts(self._apart, self._driven)

    def contributions(self) -> dict[str, dict[str, float]]:
        """Each driver's part in each indicator: in the level where a module's one settles, per day for the others."""
        found = self._system.contributions(self._values, self.day, self._today(self._system_drivers))
        for running in self._modules:
            found |= running.contributions(self._today(running.drivers))
        return found

    def _today(self, drivers: Drivers) -> Array:
        return drivers.today(self.arrays.tension, self.crisis_level() if drivers.reads_ladder else 0)
