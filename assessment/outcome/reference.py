"""A reference: what each delegation gained over no deal in many plays of a scenario, with minds in every seat."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import reduce
from operator import add
from typing import TypedDict

from assessment.outcome.distribution import Distribution, Dumped
from assessment.outcome.table import Table
from sim.exercise.core.blueprint import Blueprint
from sim.exercise.core.codec import canonical, dump_value
from sim.exercise.core.names import ActorId
from sim.language import languages
from sim.runs import play

FIRST_SEED = 7_000_000
"""The seed of a reference's first play. Whatever is measured against a reference is played with other seeds."""

MINDS = 1
"""Raised when minds come to play otherwise: references made before are then made anew."""


class ReferenceDumped(TypedDict):
    """A reference as plain values, as it is kept in files and in the database."""

    plays: int
    gains: dict[str, Dumped]
    joint: Dumped
    without: int


@dataclass(frozen=True, slots=True)
class Reference:
    """Gains in points above no deal over all plays, by delegation with something at stake, and of all together.

    `without` counts the plays that ended without any text in force.
    """

    plays: int
    gains: Mapping[ActorId, Distribution]
    joint: Distribution
    without: int

    def __add__(self, other: Reference) -> Reference:
        return Reference(
            self.plays + other.plays,
            {actor: gain + other.gains[actor] for actor, gain in self.gains.items()},
            self.joint + other.joint,
            self.without + other.without,
        )

    def dump(self) -> ReferenceDumped:
        """The same as plain values."""
        return {
            "plays": self.plays,
            "gains": {actor: gain.dump() for actor, gain in self.gains.items()},
            "joint": self.joint.dump(),
            "without": self.without,
        }

    @classmethod
    def load(cls, dumped: ReferenceDumped) -> Reference:
        """The reference that `dump` wrote. Raises ValueError where a distribution counts another number of plays."""
        gains = {ActorId(actor): Distribution.load(gain) for actor, gain in dumped["gains"].items()}
        joint = Distribution.load(dumped["joint"])
        if {one.n for one in (joint, *gains.values())} != {dumped["plays"]}:
            raise ValueError("a reference has one gain of each delegation for each play")
        return cls(dumped["plays"], gains, joint, dumped["without"])


def played(blueprint: Blueprint, table: Table, seeds: Iterable[int]) -> Reference:
    """The reference of these plays, one for each seed. Raises ValueError where there is no seed."""
    ended = [play(blueprint, seed, table.seated(blueprint, seed)) for seed in seeds]
    if not ended:
        raise ValueError("a reference needs a play")
    return Reference(
        len(ended),
        {actor: Distribution.of(run.gains[actor] for run in ended) for actor in ended[0].gains},
        Distribution.of(sum(run.gains.values()) for run in ended),
        sum(not run.signed for run in ended),
    )


def joined(parts: Iterable[Reference]) -> Reference:
    """The reference of all the plays of these parts. Raises TypeError where there is none."""
    return reduce(add, parts)


def scenario_key(blueprint: Blueprint) -> str:
    """SHA-256 (64 hexadecimal digits) of a scenario without its words: a corrected sentence changes no play.

    Nor does what a scenario leaves empty, so that a new part of scenarios changes the key of those that have it.
    """
    return hashlib.sha256(canonical(_without_words(dump_value(blueprint))).encode()).hexdigest()


def _without_words(value: object) -> object:
    if isinstance(value, Mapping):
        if value.keys() <= set(languages()):
            return None
        kept = {key: _without_words(one) for key, one in value.items() if key not in ("version", "sources")}
        return {key: one for key, one in kept.items() if not _is_empty(one)} or None
    if isinstance(value, list | tuple):
        return [_without_words(one) for one in value]
    # A log reads 1 back as 1.0 where a figure need not be whole.
    return float(value) if isinstance(value, int) and not isinstance(value, bool) else value


def _is_empty(value: object) -> bool:
    return value is None or value is False or (isinstance(value, str | list | Mapping) and not value)
