"""What a screen shows of the texts: provisions, packages with what they are worth to the reader, decisions."""

from __future__ import annotations

from sim.exercise.core import codec
from sim.exercise.core.blueprint import Instrument, Provision
from sim.exercise.core.names import ActorId, InstrumentId, IssueId, OptionId
from sim.exercise.core.picture import Slice
from sim.exercise.core.worth import points, total_weight
from sim.exercise.mandate.queries import beyond
from sim.exercise.mandate.state import Mandate
from sim.exercise.state import State
from sim.exercise.texts.queries import complete, letter, standing
from sim.exercise.texts.state import InstrumentState, Package


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
        100 * stakes.weights.get(issue, 0.0) * stakes.values.get(issue, {}).get(option, 0.0) / total_weight(stakes), 1
    )


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
    worth = round(points(stakes, package.choices), 1)
    return {"points": worth, "reservation": stakes.reservation, "aim": stakes.aim, "beyond": over}
