"""The worth of an agreement to a party to it."""

from __future__ import annotations

from sim.exercise.core.blueprint import Blueprint
from sim.exercise.core.names import ActorId, Choices, InstrumentId
from sim.exercise.core.worth import points


def worth_to(blueprint: Blueprint, actor: ActorId, instrument: InstrumentId, choices: Choices) -> tuple[float, float]:
    """A text's value to an actor above its no-agreement value, and that of its aim, in points of 100.

    Raises KeyError where the actor has nothing at stake in it.
    """
    stakes = blueprint.actor(actor).stakes[instrument]
    return points(stakes, choices) - stakes.reservation, stakes.aim - stakes.reservation
