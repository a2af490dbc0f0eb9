"""What a seat's screen shows, slice by slice: built from the fold over what it saw, never cut from the full state."""

from __future__ import annotations

from typing import Any

from sim.exercise import codec
from sim.exercise.blueprint import Instrument, Provision, Stakes
from sim.exercise.names import ActorId, Choices, InstrumentId, IssueId, OptionId, SeatId
from sim.exercise.picture_agreements import agreements
from sim.exercise.picture_crises import crises
from sim.exercise.rules.mandate import beyond
from sim.exercise.rules.texts import complete
from sim.exercise.state import InstrumentState, Mandate, Package, State
from sim.exercise.worth import points

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


# --- texts -----------------------------------------------------------------------------------------------------------


def texts(state: State, actor: ActorId | None) -> Slice:
    """Each instrument with its provisions, packages and decisions, valued for `actor` alone."""
    return {"instruments": [_instrument(state, i, actor) for i in state.the_scene.instruments]}


def _instrument(state: State, text: Instrument, actor: ActorId | None) -> Slice:
    status = state.instruments[text.id]
    provisions = [_provision(state, text, p, status, actor) for p in text.provisions]
    return {
        "id": text.id,
        "title": dict(text.title),
        "preamble": dict(text.preamble),
        "parties": list(text.parties),
        "signatories": list(text.signatories),
        "rule": {
            "kind": text.rule.kind,
            "threshold": text.rule.threshold,
            "minutes": text.rule.minutes,
            "vetoes": list(text.rule.vetoes),
            "quorum": text.rule.quorum,
            "abstention": text.rule.abstention,
            "population_threshold": text.rule.population_threshold,
            "blocking": text.rule.blocking,
            "abstention_limit": text.rule.abstention_limit,
            "voted": text.rule.voted,
        },
        "opens": text.opens,
        "open": state.turn >= text.opens,
        "status": _status(state, text, status),
        "agreed": sum(p["state"] in ("agreed", "fixed") for p in provisions),
        "contested": sum(p["state"] in ("contested", "blank") for p in provisions),
        "provisions": provisions,
        "packages": [_package(state, text, p, actor) for p in state.packages.values() if p.instrument == text.id],
        "decisions": [
            {
                "id": d.id,
                "package": d.package,
                "rule": d.rule,
                "ends": d.ends,
                "seat": d.seat,
                "votes": dict(d.votes),
                "broken_by": d.broken_by,
                "open": d.open,
                "adopted": d.adopted,
                "reason": d.reason,
            }
            for d in state.decisions.values()
            if d.instrument == text.id
        ],
        "adopted": None
        if status.adopted is None
        else {i: status.adopted[i] for i in text.issues if i in status.adopted},
        "how": status.how,
        "beyond": [i for i, _ in beyond(state, actor, text.id, status.adopted or {})] if actor is not None else [],
        "initialled": list(status.initialled),
        "signed": list(status.signed),
    }


def _status(state: State, text: Instrument, status: InstrumentState) -> str:
    if status.in_force:
        return "in-force"
    if status.adopted is not None:
        return "adopted"
    return "open" if state.turn >= text.opens else "closed"


def _provision(
    state: State, text: Instrument, provision: Provision, status: InstrumentState, actor: ActorId | None
) -> Slice:
    shown: Slice = {
        "id": provision.id,
        "number": provision.number,
        "title": dict(provision.title),
        "text": dict(provision.text),
        "basis": dict(provision.basis),
        "issue": provision.issue,
        "issue_title": None,
        "state": "fixed",
        "option": None,
        "options": [],
    }
    if provision.issue is None:
        return shown
    issue = state.issue(provision.issue)
    stands = standing(state, text, provision.issue)
    chosen = (status.adopted or {}).get(provision.issue) or status.agreed.get(provision.id)
    shown["issue_title"] = dict(issue.title)
    shown["state"] = "agreed" if chosen is not None else "contested" if stands else "blank"
    shown["option"] = chosen
    shown["options"] = [
        {
            "id": o.id,
            "label": dict(o.label),
            "words": dict(o.words),
            "stands": [a for a, option in stands.items() if option == o.id],
            "mandate": _covered(state, actor, text.id, provision.issue, o.id),
            "points": _points(state, actor, text.id, provision.issue, o.id),
        }
        for o in issue.options
    ]
    return shown


def standing(state: State, text: Instrument, issue: IssueId) -> dict[ActorId, OptionId]:
    """Who stands where on a bracketed issue: the position taken, or else the latest live public package tabled."""
    stands: dict[ActorId, OptionId] = {}
    for package in state.packages.values():
        if package.instrument == text.id and package.alive and package.public and issue in package.choices:
            stands[package.actor] = package.choices[issue]
    stands.update(state.instruments[text.id].positions.get(issue, {}))
    return stands


def _mandate(state: State, actor: ActorId | None) -> Mandate | None:
    return state.mandates.get(actor) if actor is not None else None


def _covered(
    state: State, actor: ActorId | None, instrument: InstrumentId, issue: IssueId, option: OptionId
) -> str | None:
    mandate = _mandate(state, actor)
    limits = mandate.limits.get(instrument, {}) if mandate else {}
    if issue not in limits:
        return None
    return "within" if option in limits[issue] else "ask"


def _points(
    state: State, actor: ActorId | None, instrument: InstrumentId, issue: IssueId, option: OptionId
) -> float | None:
    mandate = _mandate(state, actor)
    stakes = mandate.stakes.get(instrument) if mandate else None
    if stakes is None or state.the_scene.scaffold != "full":
        return None
    return round(
        100 * stakes.weights.get(issue, 0.0) * stakes.values.get(issue, {}).get(option, 0.0) / _total(stakes), 1
    )


def _total(stakes: Stakes) -> float:
    return sum(stakes.weights.values()) or 1.0


def value(stakes: Stakes, choices: Choices) -> float:
    """What a package is worth, in points of 100, with the interactions that it fulfils; an open issue counts 0."""
    return points(stakes, choices)


def _package(state: State, text: Instrument, package: Package, actor: ActorId | None) -> Slice:
    return {
        "id": package.id,
        "letter": letter(package.n),
        "ref": package.ref,
        "seat": package.seat,
        "actor": package.actor,
        "channel": package.channel,
        "public": package.public,
        "choices": {i: package.choices[i] for i in text.issues if i in package.choices},
        "complete": complete(text, package.choices),
        "withdrawn": package.withdrawn,
        "answers": dict(package.answers),
        "note": None if package.note is None else codec.dump_value(package.note),
        "at": package.at,
        "amends": package.amends,
        "authority": package.authority,
        "value": _value(state, package, actor),
    }


def _value(state: State, package: Package, actor: ActorId | None) -> Slice | None:
    mandate = _mandate(state, actor)
    stakes = mandate.stakes.get(package.instrument) if mandate else None
    scaffold = state.the_scene.scaffold
    if stakes is None or actor is None or scaffold == "none":
        return None
    over = [i for i, _ in beyond(state, actor, package.instrument, package.choices)]
    if scaffold == "some":
        return {"points": None, "reservation": None, "aim": None, "beyond": over}
    points = round(value(stakes, package.choices), 1)
    return {"points": points, "reservation": stakes.reservation, "aim": stakes.aim, "beyond": over}


def letter(n: int) -> str:
    """1 is A, 26 is Z, 27 is AA."""
    letters = ""
    while n > 0:
        n, rest = divmod(n - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


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
                "weight": round(weight / _total(stakes), 3) if numbers else None,
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
