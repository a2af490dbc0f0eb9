"""The release of a debrief: after the end, by CONTROL."""

from __future__ import annotations

from sim.exercise import commands as cmd
from sim.exercise import events as ev
from sim.exercise.core.names import EVERYONE, Audience
from sim.exercise.core.refusals import Refused
from sim.exercise.debrief.queries import injects
from sim.exercise.deciding import from_control, rule
from sim.exercise.state import State


@rule(cmd.ReleaseDebrief)
def release_debrief(command: cmd.ReleaseDebrief, state: State, now: int) -> list[ev.Event]:
    """Nothing before the end: what is known then can help nobody at the table."""
    from_control(command)
    if state.phase != "ended":
        raise Refused("not-ended")
    if any(state.card(seat) is None for seat in command.seats):
        raise Refused("unknown-seat")
    what = tuple(part for part in ev.EVERYTHING if part in command.what)
    if not what:
        raise Refused("nothing-to-release")
    blueprint = state.blueprint
    assert blueprint is not None
    return [
        ev.DebriefReleased(
            audience=Audience.of(*command.seats) if command.seats else EVERYONE,
            what=what,
            stakes={actor.id: actor.stakes for actor in blueprint.actors if actor.stakes} if "stakes" in what else {},
            injects=injects(state) if "injects" in what else (),
        )
    ]
