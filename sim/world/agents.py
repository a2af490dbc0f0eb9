# mypy: allow-subclassing-any
"""The actors of the world as Mesa agents: an identity and a row of the arrays each; what they want is elsewhere."""

from collections.abc import MutableMapping
from itertools import count
from typing import TYPE_CHECKING, Any, ClassVar
from weakref import WeakKeyDictionary

import mesa

from sim.world.equations import trust_mean
from sim.world.snapshot import Kind

if TYPE_CHECKING:
    from sim.world.model import World


class _Counters(WeakKeyDictionary[Any, "count[int]"]):
    """One counter of unique ids per model, forgotten with the model.

    Before 3.4.2 Mesa keeps every model that ever had an agent in a class attribute of this name; a run that builds a
    world per turn would never give one back.
    """

    def __getitem__(self, model: Any) -> "count[int]":
        return self.setdefault(model, count(1))


class Actor(mesa.Agent):
    """One actor at its position in the world's arrays. Its properties read today's values."""

    _ids: ClassVar[MutableMapping[Any, "count[int]"]] = _Counters()

    model: "World"

    def __init__(self, model: "World", actor: str, index: int) -> None:
        """Register ``actor``, the one at position ``index``, with its world."""
        super().__init__(model)
        self.actor = actor
        self.index = index

    @property
    def capability(self) -> float:
        """Share of the system's capability, 0-1."""
        return float(self.model.arrays.capability[self.index])

    @property
    def wealth(self) -> float:
        """Wealth in the scenario's unit."""
        return float(self.model.arrays.wealth[self.index])

    @property
    def legitimacy(self) -> float:
        """Standing at home and abroad, 0-100."""
        return float(self.model.arrays.legitimacy[self.index])

    @property
    def audience(self) -> float:
        """Legitimacy points it puts at stake with each day of a standing public threat."""
        return float(self.model.arrays.audience[self.index])

    def tension_towards(self, other: "Actor") -> float:
        """What it holds against ``other``, 0-10."""
        return float(self.model.arrays.tension[self.index, other.index])

    def trust_in(self, other: "Actor") -> float:
        """How reliable it expects ``other`` to be, 0-1."""
        at = self.index, other.index
        return float(trust_mean(self.model.arrays.alpha[at], self.model.arrays.beta[at]))


class State(Actor):
    """A state."""


class Organisation(Actor):
    """An intergovernmental organisation."""


class NGO(Actor):
    """A non-governmental organisation."""


class ArmedGroup(Actor):
    """An armed group that is not a state's."""


class Firm(Actor):
    """A firm."""


AGENTS: dict[Kind, type[Actor]] = {
    Kind.STATE: State,
    Kind.ORGANISATION: Organisation,
    Kind.NGO: NGO,
    Kind.ARMED_GROUP: ArmedGroup,
    Kind.FIRM: Firm,
}
