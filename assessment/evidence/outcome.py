"""The worth of an agreement to its parties, and the share of the possible joint gain that it reaches."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

import numpy as np

from sim.exercise.core.blueprint import Blueprint
from sim.exercise.core.names import ActorId, Choices, InstrumentId
from sim.exercise.core.worth import points, worths
from sim.negotiation.domain import Domain


def gains(blueprint: Blueprint, instrument: InstrumentId, choices: Choices) -> Mapping[ActorId, float]:
    """Each party's value above its no-agreement value, in points of 100."""
    text = blueprint.instrument(instrument)
    stakes = {p: blueprint.actor(p).stakes[instrument] for p in text.parties if instrument in blueprint.actor(p).stakes}
    return {party: points(s, choices) - s.reservation for party, s in stakes.items()}


def worth_to(blueprint: Blueprint, actor: ActorId, instrument: InstrumentId, choices: Choices) -> tuple[float, float]:
    """A text's value to an actor above its no-agreement value, and that of its aim, in points of 100.

    Raises KeyError where the actor has nothing at stake in it.
    """
    stakes = blueprint.actor(actor).stakes[instrument]
    return points(stakes, choices) - stakes.reservation, stakes.aim - stakes.reservation


def common_gain(blueprint: Blueprint, instrument: InstrumentId, choices: Choices) -> float:
    """The deal's sum of gains as a share of the best sum that leaves nobody below no agreement, in [0, 1].

    0 where no outcome leaves everybody above; the best is found by enumerating the outcomes.
    """
    best = _best(_Key(blueprint, instrument))
    if best <= 0:
        return 0.0
    return min(1.0, max(0.0, sum(gains(blueprint, instrument, choices).values()) / best))


class _Key:
    """A blueprint and an instrument as a cache key, by identity: a blueprint never changes."""

    def __init__(self, blueprint: Blueprint, instrument: InstrumentId) -> None:
        self.blueprint = blueprint
        self.instrument = instrument

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Key) and other.blueprint is self.blueprint and other.instrument == self.instrument

    def __hash__(self) -> int:
        return hash((id(self.blueprint), self.instrument))


@lru_cache(maxsize=16)
def _best(key: _Key) -> float:
    text = key.blueprint.instrument(key.instrument)
    options = [[o.id for o in key.blueprint.issue(i).options] for i in text.issues]
    size = len(Domain(tuple(map(len, options))))
    total = np.zeros(size)
    everyone = np.ones(size, dtype=bool)
    for party in text.parties:
        stakes = key.blueprint.actor(party).stakes.get(key.instrument)
        if stakes is None:
            continue
        worth = worths(stakes, text.issues, options)
        total += worth - stakes.reservation
        everyone &= worth >= stakes.reservation - 1e-9
    return float(total[everyone].max()) if everyone.any() else 0.0
