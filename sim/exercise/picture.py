"""What a seat's screen shows, slice by slice: built from the fold over what it saw, never cut from the full state."""

from __future__ import annotations

from typing import Any

from sim.exercise import codec
from sim.exercise.names import ActorId, InstrumentId, SeatId
from sim.exercise.picture_agreements import agreements
from sim.exercise.picture_crises import crises
from sim.exercise.picture_texts import texts
from sim.exercise.state import Mandate, State
from sim.exercise.worth import total_weight

Slice = dict[str, Any]


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


def clock(state: State) -> Slice:
    """Where time stands; exercise time is in ms."""
    plan = state.clock_plan
    return {
        "phase": state.phase,
        "turn": state.turn,
        "turns": plan.turns,
        "day": state.day,
        "days_per_turn": plan.days,
        "minutes": plan.minutes,
        "banked": state.timer.banked,
        "since": state.timer.since,
        "ends": state.turn_ends,
    }


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


def scene(state: State) -> Slice:
    """The scenario's public face, and how each indicator is measured where the scenario or a module says so."""
    s = state.the_scene
    return {
        "scenario": s.scenario,
        "title": dict(s.title),
        "summary": dict(s.summary),
        "background": dict(s.background),
        "sources": [codec.dump_value(x) for x in s.sources],
        "scaffold": s.scaffold,
        "measured": {g.id: dict(g.basis) for g in s.gauges if g.basis},
    }


def talks(state: State) -> Slice:
    """The talks this reader is in; their messages travel as lines."""
    return {
        "channels": [
            {"id": c.id, "form": c.form, "seats": list(c.seats), "title": c.title, "count": c.messages}
            for c in state.channels.values()
        ]
    }


# --- world -----------------------------------------------------------------------------------------------------------


def world(state: State) -> Slice:
    """The ladder, the relations and the indicators with their history."""
    return {
        "rung": state.rung,
        "dyads": [
            {
                "a": a,
                "b": b,
                "tension": round(t.tension, 2),
                "cooperation": round(t.cooperation, 2),
                "trust": round(t.alpha / (t.alpha + t.beta), 2),
                "spread": round(_spread(t.alpha, t.beta), 2),
            }
            for (a, b), t in state.dyads.items()
        ],
        "legitimacy": {a: round(x, 1) for a, x in state.legitimacy.items()},
        "gauges": [
            {
                "id": g.id,
                "name": dict(g.name),
                "unit": dict(g.unit),
                "place": dict(g.place),
                "value": round(state.indicators[g.id], g.decimals + 1),
                "history": [[day, round(v, g.decimals + 1)] for day, v in state.history[g.id][-60:]],
                "threshold": g.threshold,
                "better": g.better,
                "decimals": g.decimals,
                "low": g.low,
                "high": g.high,
            }
            for g in state.the_scene.gauges
        ],
    }


def _spread(alpha: float, beta: float) -> float:
    """Standard deviation of a Beta(alpha, beta)."""
    total = alpha + beta
    return float((alpha * beta / (total * total * (total + 1))) ** 0.5)


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
