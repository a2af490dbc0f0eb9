"""What a seat's screen shows, slice by slice: built from the fold over what it saw, never cut from the full state."""

from __future__ import annotations

from typing import Any

from sim.exercise.acts.picture import world
from sim.exercise.clock.picture import clock
from sim.exercise.core import codec
from sim.exercise.core.names import ActorId, InstrumentId, SeatId
from sim.exercise.core.picture import Slice
from sim.exercise.core.worth import total_weight
from sim.exercise.crises.picture import crises
from sim.exercise.mandate.state import Mandate
from sim.exercise.pledges.picture import agreements
from sim.exercise.scene.picture import scene
from sim.exercise.seats.picture import people
from sim.exercise.state import State
from sim.exercise.talk.picture import talks
from sim.exercise.texts.picture import texts


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
        "world": world(state),
        "agreements": agreements(state, actor),
        "crises": crises(state, actor),
        "desk": desk(state, seat, actor),
    }


# --- desk ------------------------------------------------------------------------------------------------------------


def desk(state: State, seat: SeatId, actor: ActorId) -> Slice:
    """What is the delegation's own: brief, mandate, documents, tasks."""
    brief = state.briefs.get(seat)
    mandate = state.mandates.get(actor)
    return {
        "brief": dict(brief.brief) if brief else {},
        "interests": [dict(t) for t in mandate.interests] if mandate else [],
        "alternative": dict(mandate.alternative) if mandate else {},
        "competences": list(brief.competences) if brief else [],
        "handover": _handover(state, seat),
        "instruments": [_stakes(i, mandate, state.the_scene.scaffold) for i in mandate.stakes] if mandate else [],
        "asked": [
            {"instrument": a.instrument, "issue": a.issue, "option": a.option, "answer_due": a.answer_due}
            for a in state.asked
        ],
        "points": state.points.get(actor, 0),
        "points_per_turn": state.clock_plan.points,
        "acts": list(mandate.acts) if mandate else [],
        "due": _due(state),
        "documents": [_document(state, d) for d in state.documents],
        "tasks": [
            {
                "id": t.id,
                "seat": t.seat,
                "owner": t.owner,
                "text": codec.dump_value(t.text),
                "due": t.due,
                "outcome": t.outcome,
            }
            for t in state.tasks.values()
        ],
    }


def _handover(state: State, seat: SeatId) -> Slice | None:
    """The brief that the seat found when it last changed hands."""
    if seat not in state.handovers:
        return None
    entry, left = state.handovers[seat]
    told = codec.dump(left)
    lists = ("stands", "promised", "holds", "others", "due")
    return {"ref": entry.ref, "at": entry.at, **{name: told[name] for name in lists}}


def _stakes(instrument: InstrumentId, mandate: Mandate, scaffold: str) -> Slice:
    stakes = mandate.stakes[instrument]
    numbers = scaffold == "full"
    return {
        "id": instrument,
        "reservation": stakes.reservation if numbers else None,
        "aim": stakes.aim if numbers else None,
        "issues": [
            {
                "issue": issue,
                "limits": list(mandate.limits[instrument].get(issue, ())),
                "weight": round(weight / total_weight(stakes), 3) if numbers else None,
                "values": dict(stakes.values.get(issue, {})) if numbers else {},
            }
            for issue, weight in stakes.weights.items()
        ],
        "interactions": [
            {"when": dict(one.when), "points": one.points if numbers else None, "reason": dict(one.reason)}
            for one in stakes.interactions
        ],
    }


def _due(state: State) -> list[Slice]:
    return [
        {
            "id": d.due,
            "document": d.document,
            "seat": d.seat,
            "subject": dict(d.subject),
            "ends": d.ends,
            "inject": d.inject,
            "filed": state.filed.get(d.due),
        }
        for d in state.due.values()
    ]


def _document(state: State, document: Any) -> Slice:
    d = state.documents[document]
    e = d.event
    return {
        "id": d.id,
        "ref": d.ref,
        "form": e.form,
        "revision": e.revision,
        "seat": e.seat,
        "title": e.title,
        "fields": codec.dump(e)["fields"],
        "cites": list(e.cites),
        "due": e.due,
        "status": d.status,
        "comment": d.comment,
        "released": d.released,
        "at": d.at,
    }
