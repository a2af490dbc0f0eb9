"""Acts offered to an actor of its kind, and actors of a kind to which an act can be done."""

from __future__ import annotations

from sim.exercise.core.blueprint import Actor
from sim.exercise.core.names import ActId, ActorId
from sim.exercise.scene.events import SceneSet
from sim.exercise.scene.index import indexed
from sim.world.catalogue.kinds import fits, open_among


def offered(actor: Actor) -> tuple[ActId, ...]:
    """The acts that a scenario gives an actor and that an actor of its kind can do."""
    return tuple(ActId(act) for act in open_among(actor.acts, actor.kind))


def may_receive(scene: SceneSet, act: str, target: ActorId) -> bool:
    """Whether the act can be done to that actor, being what it is."""
    return fits(act, indexed(scene).actors[target].kind)
