"""What the instructor's screen shows beyond a seat's: injects with their truth, activity, notes, acts."""

from __future__ import annotations

from sim.exercise.acts.picture import world
from sim.exercise.clock.picture import clock
from sim.exercise.core.names import CONTROL, SeatId
from sim.exercise.core.picture import Slice
from sim.exercise.crises.picture import crises
from sim.exercise.pledges.picture import agreements
from sim.exercise.scene.picture import scene
from sim.exercise.seats.picture import people
from sim.exercise.seats.state import Activity
from sim.exercise.state import State
from sim.exercise.talk.picture import talks
from sim.exercise.texts.picture import packages, stakes, texts


def control_picture(state: State, now: int) -> dict[str, Slice]:
    """CONTROL's picture, from the whole fold."""
    return {
        "clock": clock(state),
        "people": people(state, CONTROL, None),
        "scene": scene(state),
        "talks": talks(state),
        "texts": texts(state, None),
        "packages": packages(state, None),
        "stakes": stakes(state, None),
        "world": world(state),
        "agreements": agreements(state, None),
        "crises": crises(state, None),
        "control": control(state, now),
    }


def control(state: State, now: int) -> Slice:
    """What only the instructor sees: injects with their truth, who is active, notes, what each may do."""
    assert state.blueprint is not None
    elapsed = state.timer.elapsed(now)
    return {
        "injects": [
            {
                "id": i.id,
                "form": i.form,
                "title": dict(i.title),
                "turn": i.turn,
                "minute": i.minute,
                "when": i.when,
                "priority": i.priority,
                "truth": i.truth,
                "to": list(i.to),
                "status": "sent"
                if i.id in state.released
                else state.arranged[i.id]
                if state.arranged.get(i.id) in ("held", "skipped")
                else "condition"
                if i.when is not None
                else "due",
            }
            for i in state.blueprint.injects
        ],
        "seats": [_activity(state, s.id, elapsed) for s in state.the_scene.seats],
        "notes": [{"text": n.text, "about": n.about, "seat": n.seat, "at": e.at} for e, n in state.notes],
        "asked": [
            {"actor": a.actor, "instrument": a.instrument, "issue": a.issue, "option": a.option} for a in state.asked
        ],
        "mandates": {actor: {"acts": list(mandate.acts)} for actor, mandate in state.mandates.items()},
    }


def _activity(state: State, seat: SeatId, elapsed: int) -> Slice:
    done = state.activity.get(seat, Activity())
    tabled = [p for p in state.packages.values() if p.seat == seat]
    filed = [d for d in state.documents.values() if d.event.seat == seat]
    last = max((done.last_at, *(p.at for p in tabled), *(d.at for d in filed)))
    open_dues = [d for d in state.due.values() if d.seat == seat and d.due not in state.filed]
    return {
        "id": seat,
        "messages": done.messages,
        "packages": len(tabled),
        "actions": done.actions,
        "documents": len(filed),
        "documents_due": len(open_dues),
        "documents_late": sum(d.ends < elapsed for d in open_dues),
        "last_at": last or None,
    }
