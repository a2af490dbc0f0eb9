"""What a seat's screen shows, slice by slice: built from the fold over what it saw, never cut from the full state."""

from __future__ import annotations

from sim.exercise.acts.picture import world
from sim.exercise.clock.picture import clock
from sim.exercise.core.names import ActorId, SeatId
from sim.exercise.core.picture import Slice
from sim.exercise.crises.picture import crises
from sim.exercise.mandate.picture import mandate
from sim.exercise.papers.picture import papers
from sim.exercise.pledges.picture import agreements
from sim.exercise.scene.picture import scene
from sim.exercise.seats.picture import brief, people
from sim.exercise.state import State
from sim.exercise.talk.picture import talks
from sim.exercise.texts.picture import packages, stakes, texts


def picture(state: State, seat: SeatId) -> dict[str, Slice]:
    """The seat's picture as JSON values; texts are given in every language. `state` is the seat's own fold."""
    if state.scene is None:
        return {}
    actor = state.actor_of(seat)
    return {
        "clock": clock(state),
        "people": people(state, seat, actor),
        "scene": scene(state),
        "talks": talks(state),
        "texts": texts(state, actor),
        "packages": packages(state, actor),
        "stakes": stakes(state, actor),
        "world": world(state),
        "agreements": agreements(state, actor),
        "crises": crises(state, actor),
        "desk": desk(state, seat, actor),
    }


def desk(state: State, seat: SeatId, actor: ActorId) -> Slice:
    """What is the delegation's own: brief, mandate, documents, tasks."""
    return {**brief(state, seat), **mandate(state, actor), **papers(state)}
