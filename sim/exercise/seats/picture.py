"""Who is who on a screen, and the brief of one's own seat."""

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


def brief(state: State, seat: SeatId) -> Slice:
    """The seat's own brief, and the one it found when it last changed hands."""
    given = state.briefs.get(seat)
    return {
        "brief": dict(given.brief) if given else {},
        "competences": list(given.competences) if given else [],
        "handover": _handover(state, seat),
    }


def _handover(state: State, seat: SeatId) -> Slice | None:
    """The brief that the seat found when it last changed hands."""
    if seat not in state.handovers:
        return None
    entry, left = state.handovers[seat]
    told = codec.dump(left)
    lists = ("stands", "promised", "holds", "others", "due")
    return {"ref": entry.ref, "at": entry.at, **{name: told[name] for name in lists}}
