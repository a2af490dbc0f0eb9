"""Who is who on a screen."""

from __future__ import annotations

from sim.exercise.core import codec
from sim.exercise.core.names import ActorId, SeatId
from sim.exercise.core.picture import Slice
from sim.exercise.state import State


def people(state: State, seat: SeatId | None, actor: ActorId | None) -> Slice:
    """Who is who, and who holds which seat."""
    return {
        "actors": [codec.dump_value(a) for a in state.the_scene.actors],
        "seats": [
            {
                **codec.dump_value(s),
                "holder": state.held[s.id].holder,
                "mind": state.held[s.id].mind,
            }
            for s in state.the_scene.seats
        ],
        "me": seat,
        "my_actor": actor,
    }
