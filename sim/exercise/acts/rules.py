"""Acts in the world: from the catalogue, at a price, with their effect at once."""

from __future__ import annotations

from sim.exercise import commands as cmd
from sim.exercise import events as ev
from sim.exercise.acts import bridge
from sim.exercise.acts.offered import may_receive
from sim.exercise.core.names import EVERYONE, ActorId, Audience
from sim.exercise.core.refusals import Refused
from sim.exercise.deciding import LONGEST_TITLE, acting_seat, delegation, power, rule, running, short, written
from sim.exercise.incidents import rules as incidents
from sim.exercise.state import State
from sim.world.catalogue import ACTS, Act


@rule(cmd.TakeAction)
def take_action(command: cmd.TakeAction, state: State, now: int) -> list[ev.Event]:
    running(state)
    actor = acting_seat(command, state)
    power(state, command.seat, "act")
    act = ACTS.get(command.act)
    mandate = state.mandates.get(actor)
    if act is None or mandate is None or command.act not in mandate.acts:
        raise Refused("unknown-act")
    if act.power == "head":
        power(state, command.seat, "sign")
    _target(act, actor, command.target, state)
    if command.words is not None:
        written(command.words)
    short(command.basis, LONGEST_TITLE)
    left = state.points.get(actor, 0)
    if act.cost > left:
        raise Refused("no-points", cost=act.cost, left=left)
    points = ev.PointsLeft(audience=delegation(state, actor), actor=actor, points=left - act.cost)
    taken = _taken(command, act, actor, state)
    moved = bridge.acted(state, command.act, actor, command.target, taken.audience)
    return [taken, points, *moved, *incidents.learned(state, command.act, actor, command.target)]


def _target(act: Act, actor: ActorId, target: ActorId | None, state: State) -> None:
    if act.targets == "none":
        if target is not None:
            raise Refused("wrong-target")
        return
    if target is None:
        raise Refused("needs-target")
    if target == actor or target not in {a.id for a in state.the_scene.actors}:
        raise Refused("wrong-target")
    if not may_receive(state.the_scene, act.id, target):
        raise Refused("wrong-kind-of-target")


def _taken(command: cmd.TakeAction, act: Act, actor: ActorId, state: State) -> ev.Event:
    """The act as an event for those who are told: everyone, the two sides, or only the delegation that acts."""
    own = state.seats_of(actor)
    face: type[ev.ActionTaken | ev.CovertActionTaken] = ev.ActionTaken
    match act.visibility:
        case "public":
            audience = EVERYONE
        case "private":
            audience = Audience.of(*own, *(state.seats_of(command.target) if command.target else ()))
        case "covert":
            audience, face = Audience.of(*own), ev.CovertActionTaken
    return face(
        audience=audience,
        act=command.act,
        seat=command.seat,
        actor=actor,
        target=command.target,
        words=command.words,
        basis=command.basis.strip(),
    )
