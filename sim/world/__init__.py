"""The simulated world: actors, relations, crisis ladder, indicators and acts; it holds no exercise."""

from sim.world.catalogue import ACTS, Act
from sim.world.conduct import Conduct
from sim.world.crisis import Crisis
from sim.world.effects import (
    after_act,
    after_answer,
    after_commitment,
    after_tension_shock,
    after_withdrawal,
    cost_of_withdrawal,
)
from sim.world.equations import Parameters
from sim.world.indicators import Indicator, Season, starting_values
from sim.world.ladder import LADDER, Rung, level, rung
from sim.world.model import World
from sim.world.response import Answer, Response, answer, blend, usual_responses
from sim.world.snapshot import Arrays, Kind, WorldSnapshot, dump, load, opening

__all__ = [
    "ACTS",
    "LADDER",
    "Act",
    "Answer",
    "Arrays",
    "Conduct",
    "Crisis",
    "Indicator",
    "Kind",
    "Parameters",
    "Response",
    "Rung",
    "Season",
    "World",
    "WorldSnapshot",
    "after_act",
    "after_answer",
    "after_commitment",
    "after_tension_shock",
    "after_withdrawal",
    "answer",
    "blend",
    "cost_of_withdrawal",
    "dump",
    "level",
    "load",
    "opening",
    "rung",
    "starting_values",
    "usual_responses",
]
