"""The parts of a debrief that a reader may see: nothing of others before a release, then what it disclosed."""

from __future__ import annotations

from collections.abc import Mapping

from sim.exercise.core.names import ActorId, InstrumentId
from sim.exercise.core.stakes import Stakes
from sim.exercise.debrief.events import Disclosure
from sim.exercise.state import State


def may_read(state: State, what: Disclosure) -> bool:
    """Whether the reader of this fold may read that part of the debrief; CONTROL may read all of it after the end."""
    return state.phase == "ended" and (state.blueprint is not None or what in state.disclosed.what)


def stakes(state: State) -> Mapping[ActorId, Mapping[InstrumentId, Stakes]]:
    """Everybody's stakes, grants included, where the reader may read them; else none, not even the reader's own."""
    if not may_read(state, "stakes"):
        return {}
    if state.blueprint is not None:
        return {actor.id: actor.stakes for actor in state.blueprint.actors if actor.stakes}
    return state.disclosed.stakes


def releases_itself(state: State) -> bool:
    """Whether a practice releases its debrief at its end: as CONTROL's fold knows it, where it was not yet released."""
    return (
        state.phase == "ended"
        and state.blueprint is not None
        and state.blueprint.debrief == "open"
        and not state.disclosed.what
    )


def released(state: State) -> tuple[Disclosure, ...]:
    """The parts of the debrief that seats may read by what this fold has seen, in the order of their names."""
    return tuple(sorted(state.disclosed.what))
