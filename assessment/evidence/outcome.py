"""The worth of an agreement to a party to it."""

from __future__ import annotations

from sim.exercise import events as ev
from sim.exercise.core.blueprint import Blueprint
from sim.exercise.core.names import ActorId, Choices, InstrumentId
from sim.exercise.core.worth import points


def worth_to(blueprint: Blueprint, actor: ActorId, instrument: InstrumentId, choices: Choices) -> tuple[float, float]:
    """A text's value to an actor above its no-agreement value, and that of its aim, in points of 100.

    Raises KeyError where the actor has nothing at stake in it.
    """
    stakes = blueprint.actor(actor).stakes[instrument]
    return points(stakes, choices) - stakes.reservation, stakes.aim - stakes.reservation


def is_sound(blueprint: Blueprint, package: ev.PackageTabled) -> bool:
    """Whether an offer is worth no less than no deal to whoever tabled it, by their own mandate."""
    if package.instrument not in blueprint.actor(package.actor).stakes:
        return True
    return worth_to(blueprint, package.actor, package.instrument, package.choices)[0] >= 0
