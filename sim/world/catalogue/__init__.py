"""The catalogue: what actors can do in the world, as one read-only table keyed by id."""

from collections.abc import Mapping
from types import MappingProxyType

from sim.world.catalogue import coercion, cooperate, force, protest, relief, talk
from sim.world.catalogue.act import (
    GOLDSTEIN_SOURCE,
    PLOVER_SOURCE,
    Act,
    Family,
    OtherScore,
    Power,
    Targets,
    Visibility,
)

ACTS: Mapping[str, Act] = MappingProxyType(
    {
        act.id: act
        for acts in (talk.ACTS, cooperate.ACTS, relief.ACTS, protest.ACTS, coercion.ACTS, force.ACTS)
        for act in acts
    }
)
"""Every act by id, from the mildest family to the gravest."""

__all__ = [
    "ACTS",
    "GOLDSTEIN_SOURCE",
    "PLOVER_SOURCE",
    "Act",
    "Family",
    "OtherScore",
    "Power",
    "Targets",
    "Visibility",
]
