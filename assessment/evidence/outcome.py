"""The worth of an agreement to a party to it, and of the offers that were left open."""

from __future__ import annotations

from collections.abc import Iterator

from assessment.evidence.dossier import Dossier
from assessment.evidence.index import Moment
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


def left_open(dossier: Dossier, actor: ActorId) -> Iterator[tuple[Moment, ev.PackageTabled, float, float]]:
    """Others' offers shown to the candidate and neither withdrawn nor lapsed, each with its gain and aim as `worth_to` has it.

    Those of texts in which the actor has nothing at stake are left out.
    """
    gone = {e.package for _, e in dossier.shown(ev.PackageWithdrawn)}
    gone |= {e.package for _, e in dossier.shown(ev.PackageLapsed)}
    stakes = dossier.blueprint.actor(actor).stakes
    for moment, package in dossier.shown(ev.PackageTabled):
        if package.package not in gone and package.instrument in stakes and package.actor != actor:
            yield moment, package, *worth_to(dossier.blueprint, actor, package.instrument, package.choices)
