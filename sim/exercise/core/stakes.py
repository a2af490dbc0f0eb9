"""Interests that a blueprint gives to actors and to the blocs at home: values, mandates, grants."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from sim.exercise.core.names import BlocId, InstrumentId, IssueId, OptionId, Text
from sim.world.stance import Watch


@dataclass(frozen=True, slots=True)
class Grant:
    """An option the capital will allow when asked, from a turn on."""

    issue: IssueId
    option: OptionId
    turn: int = 1


@dataclass(frozen=True, slots=True)
class Interaction:
    """Points that options of two or more issues add beyond their own values when a package holds them all together."""

    when: Mapping[IssueId, OptionId]
    points: float
    """Points of 100: a bonus above 0, a malus below."""
    reason: Text = field(default_factory=dict)
    """Why, for the delegation; nothing where the author leaves it unsaid."""


@dataclass(frozen=True, slots=True)
class Stakes:
    """Value of one instrument to one actor, in points of 100; secret to the delegation.

    `values[issue][option]` is in [0, 1]; the value of a package is 100 x the weighted mean of its options' values, plus
    the points of every interaction that it fulfils.
    """

    weights: Mapping[IssueId, float]
    values: Mapping[IssueId, Mapping[OptionId, float]]
    reservation: float
    """Value of the best alternative to an agreement, in points of 100."""
    aim: float
    limits: Mapping[IssueId, tuple[OptionId, ...]]
    """The mandate: options the delegation may agree to without asking."""
    grants: tuple[Grant, ...] = ()
    """Options the capital allows when asked. What is in neither is a red line."""
    interactions: tuple[Interaction, ...] = ()


@dataclass(frozen=True, slots=True)
class BlocStakes:
    """Value of one instrument to a bloc at home, in points of 100, as `Stakes` counts them.

    The bloc says yes with the logit chance of (value - `no_agreement`) / `tau`.
    """

    weights: Mapping[IssueId, float]
    values: Mapping[IssueId, Mapping[OptionId, float]]
    no_agreement: float
    tau: float = 10.0


@dataclass(frozen=True, slots=True)
class Bloc:
    """Those at home whose yes an actor needs: a party, a chamber, a ministry, a public. Secret to the delegation."""

    id: BlocId
    name: Text
    weight: float
    stakes: Mapping[InstrumentId, BlocStakes] = field(default_factory=dict)
    veto: bool = False
    watches: tuple[Watch, ...] = ()
    """Indicators whose movement costs the government the bloc's support."""
