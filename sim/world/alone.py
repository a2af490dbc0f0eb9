# mypy: allow-subclassing-any
"""A world without people and without an exercise: every actor acts, and a DataCollector keeps the days.

For ``mesa.batch_run`` and for researchers; docs/model.md has an example. In an exercise the log keeps what happened.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from mesa import DataCollector

from sim.world.agents import Actor, Bloc
from sim.world.conduct import Conduct
from sim.world.equations import Parameters
from sim.world.indicators import Indicator
from sim.world.model import World
from sim.world.modules.reading import Dynamics
from sim.world.snapshot import WorldSnapshot
from sim.world.stance import Home, Manner


@dataclass(frozen=True, slots=True)
class Start:
    """All that a world alone begins from; every actor of the snapshot has a temper in ``tempers`` and acts."""

    snapshot: WorldSnapshot
    tempers: Mapping[str, float]
    manners: Mapping[str, Manner] = field(default_factory=dict)
    homes: Mapping[str, Sequence[Home]] = field(default_factory=dict)
    indicators: Sequence[Indicator] = ()
    modules: Sequence[Dynamics] = ()
    parameters: Parameters = field(default_factory=Parameters)


class WorldAlone(World):
    """A `World` in which nobody plays; ``datacollector`` has a row for each day, the first included."""

    def __init__(self, start: Start, rng: int, **weights: float) -> None:
        """Begin with the seed ``rng``; ``weights`` stand in for fields of the start's `Parameters`, by name.

        Raises TypeError for a weight that `Parameters` lacks.
        """
        super().__init__(
            start.snapshot,
            rng=rng,
            indicators=start.indicators,
            parameters=replace(start.parameters, **weights),
            conduct=Conduct(tempers=start.tempers, seed=rng, manners=start.manners),
            modules=start.modules,
            homes=start.homes,
        )
        self.datacollector = DataCollector(
            model_reporters={
                "day": lambda world: world.day,
                "rung": lambda world: world.crisis_level(),
                "crises": lambda world: len(world.conduct.crises),
                "acts": lambda world: len(world.conduct.done),
                **{name: _indicator(name) for name in self.values},
            },
            agent_reporters={
                "name": lambda agent: agent.name,
                "of": lambda agent: agent.actor if isinstance(agent, Bloc) else "",
                "legitimacy": lambda agent: float(agent.model.arrays.legitimacy[agent.index]),
                "support": lambda agent: agent.support if isinstance(agent, Bloc) else None,
                "done": lambda agent: _acts(agent) if isinstance(agent, Actor) else None,
            },
        )
        self.datacollector.collect(self)

    def step(self) -> None:
        """One day, collected."""
        super().step()
        self.datacollector.collect(self)


def _indicator(name: str) -> Any:
    return lambda world: world.values[name]


def _acts(agent: Actor) -> int:
    """The number of acts that the actor has done."""
    conduct = agent.model.conduct
    assert conduct is not None
    return sum(done.actor == agent.index for done in conduct.done)
