"""What an agreement is worth to its parties, and how much of the possible joint gain it reaches."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

import numpy as np

from sim.exercise.core.blueprint import Blueprint
from sim.exercise.core.names import ActorId, Choices, InstrumentId
from sim.exercise.core.worth import points, total_weight
from sim.negotiation import Domain


def gains(blueprint: Blueprint, instrument: InstrumentId, choices: Choices) -> Mapping[ActorId, float]:
    """Each party's value above its no-agreement value, in points of 100."""
    text = blueprint.instrument(instrument)
    stakes = {p: blueprint.actor(p).stakes[instrument] for p in text.parties if instrument in blueprint.actor(p).stakes}
    return {party: points(s, choices) - s.reservation for party, s in stakes.items()}


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
    issues = [key.blueprint.issue(i) for i in text.issues]
    outcomes = Domain(tuple(len(i.options) for i in issues)).outcomes()
    total = np.zeros(len(outcomes))
    everyone = np.ones(len(outcomes), dtype=bool)
    for party in text.parties:
        stakes = key.blueprint.actor(party).stakes.get(key.instrument)
        if stakes is None:
            continue
        weight = total_weight(stakes)
        worth = np.zeros(len(outcomes))
        for column, issue in enumerate(issues):
            table = np.array([stakes.values.get(issue.id, {}).get(o.id, 0.0) for o in issue.options])
            worth += 100 * stakes.weights.get(issue.id, 0.0) / weight * table[outcomes[:, column]]
        for one in stakes.interactions:
            held = [
                outcomes[:, column] == next(k for k, o in enumerate(issue.options) if o.id == one.when[issue.id])
                for column, issue in enumerate(issues)
                if issue.id in one.when
            ]
            worth += one.points * np.all(held, axis=0)
        total += worth - stakes.reservation
        everyone &= worth >= stakes.reservation - 1e-9
    return float(total[everyone].max()) if everyone.any() else 0.0
