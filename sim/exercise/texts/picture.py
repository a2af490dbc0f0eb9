"""The texts on a screen: the law once, then how it stands, the packages, and what they are worth to the reader."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, Literal

from sim.exercise.core.blueprint import Instrument, Provision
from sim.exercise.core.names import ActorId, InstrumentId, IssueId, OptionId, PackageId, ProvisionId
from sim.exercise.core.picture import words
from sim.exercise.core.worth import option_points, points
from sim.exercise.decisions.telling import rule_in_words
from sim.exercise.drafting import picture as drafting
from sim.exercise.mandate.queries import beyond
from sim.exercise.mandate.state import Mandate
from sim.exercise.remarks.picture import remarks
from sim.exercise.reservations.picture import declarations
from sim.exercise.reservations.queries import admitted
from sim.exercise.state import State
from sim.exercise.texts.queries import complete, letter, standing
from sim.exercise.texts.shown import (
    OptionWhole,
    PackageShown,
    ProvisionLaw,
    ProvisionStanding,
    ProvisionWhole,
    StakeShown,
    StakesShown,
    TextLaw,
    TextShown,
    TextWhole,
    ValueShown,
)
from sim.exercise.texts.state import InstrumentState, Package

if TYPE_CHECKING:
    from sim.exercise.picture import Picture


def law(state: State) -> list[TextLaw]:
    """The instruments as they are written: what never changes, so that a screen is given it once, with the scene."""
    return [_written(state, text) for text in state.the_scene.instruments]


def texts(
    state: State, actor: ActorId | None, only: Collection[InstrumentId] | None = None
) -> dict[InstrumentId, TextShown]:
    """By instrument, how each stands: its provisions, its decisions, what is adopted, initialled and signed.

    Of `only` these, where given.
    """
    return {t.id: _instrument(state, t, actor) for t in state.the_scene.instruments if only is None or t.id in only}


def packages(
    state: State, actor: ActorId | None, only: Collection[PackageId] | None = None
) -> dict[PackageId, PackageShown]:
    """By package, what it proposes, who accepts it and what it is worth to `actor`; of `only` these, where given."""
    ids = state.packages.keys() if only is None else [p for p in only if p in state.packages]
    return {p: _package(state, state.packages[p], actor) for p in ids}


def stakes(state: State, actor: ActorId | None) -> dict[InstrumentId, StakesShown]:
    """By instrument, issue and option: the points of the option to `actor`, and whether its mandate covers it."""
    mandate = _mandate(state, actor)
    return {} if mandate is None else {text.id: _stakes(state, text, mandate) for text in state.the_scene.instruments}


def joined(picture: Picture) -> list[TextWhole]:
    """The instruments of a picture in one piece: law, standing, packages and stakes, as a screen puts them together."""
    whole: list[TextWhole] = []
    for text in picture["scene"]["instruments"]:
        now, own = picture["texts"][text["id"]], picture["stakes"].get(text["id"], {})
        stands = now["provisions"]
        provisions = [
            _joined(
                {**p, "text": drafting.worded(p["text"], now["drafts"].get(p["id"]))}, stands.get(p["id"], _FIXED), own
            )
            for p in text["provisions"]
        ]
        tabled = [p for p in picture["packages"].values() if p["instrument"] == text["id"]]
        whole.append({**text, **now, "provisions": provisions, "packages": tabled})
    return whole


def _joined(provision: ProvisionLaw, now: ProvisionStanding, own: StakesShown) -> ProvisionWhole:
    worth = {} if provision["issue"] is None else own.get(provision["issue"], {})
    options: list[OptionWhole] = [
        {**option, "stands": now["stands"].get(option["id"], []), **worth.get(option["id"], _NO_STAKE)}
        for option in provision["options"]
    ]
    return {**provision, **now, "options": options}


_FIXED: ProvisionStanding = {"state": "fixed", "option": None, "stands": {}, "said": []}
_NO_STAKE: StakeShown = {"mandate": None, "points": None}


def _written(state: State, text: Instrument) -> TextLaw:
    return {
        "id": text.id,
        "title": dict(text.title),
        "preamble": dict(text.preamble),
        "parties": list(text.parties),
        "signatories": list(text.signatories),
        "rule": {
            "kind": text.rule.kind,
            "voted": text.rule.voted,
            "told": rule_in_words(text.rule, state.the_scene),
        },
        "opens": text.opens,
        "reservations": admitted(text),
        "provisions": [_written_provision(state, p) for p in text.provisions],
    }


def _written_provision(state: State, provision: Provision) -> ProvisionLaw:
    issue = None if provision.issue is None else state.issue(provision.issue)
    return {
        "id": provision.id,
        "number": provision.number,
        "title": dict(provision.title),
        "text": dict(provision.text),
        "basis": dict(provision.basis),
        "issue": provision.issue,
        "issue_title": None if issue is None else dict(issue.title),
        "drafting": drafting.law(provision),
        "options": []
        if issue is None
        else [{"id": o.id, "label": dict(o.label), "words": dict(o.words)} for o in issue.options],
    }


def _instrument(state: State, text: Instrument, actor: ActorId | None) -> TextShown:
    status, stands = state.instruments[text.id], standing(state, text)
    provisions = {
        p.id: _provision(p.id, stands[p.issue], p.issue, status) for p in text.provisions if p.issue is not None
    }
    fixed = len(text.provisions) - len(provisions)
    return {
        "open": state.turn >= text.opens,
        "status": _status(state, text, status),
        "agreed": fixed + sum(p["state"] == "agreed" for p in provisions.values()),
        "contested": sum(p["state"] != "agreed" for p in provisions.values()),
        "provisions": provisions,
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
        "drafts": drafting.drafts(state, text),
        "remarks": remarks(state, text.id),
        "declarations": declarations(state, text.id),
    }


def _status(
    state: State, text: Instrument, status: InstrumentState
) -> Literal["closed", "open", "adopted", "in-force"]:
    if status.in_force:
        return "in-force"
    if status.adopted is not None:
        return "adopted"
    return "open" if state.turn >= text.opens else "closed"


def _provision(
    provision: ProvisionId, standing: Mapping[ActorId, OptionId], issue: IssueId, status: InstrumentState
) -> ProvisionStanding:
    """Positions of the actors on a bracketed provision, and the option agreed, if any."""
    stands: dict[OptionId, list[ActorId]] = {}
    for party, option in standing.items():
        stands.setdefault(option, []).append(party)
    chosen = (status.adopted or {}).get(issue) or status.agreed.get(provision)
    return {
        "state": "agreed" if chosen is not None else "contested" if stands else "blank",
        "option": chosen,
        "stands": stands,
        "said": list(status.positions.get(issue, ())),
    }


def _stakes(state: State, text: Instrument, mandate: Mandate) -> StakesShown:
    return {
        issue: {
            o.id: {
                "mandate": _covered(mandate, text.id, issue, o.id),
                "points": _points(state, mandate, text.id, issue, o.id),
            }
            for o in state.issue(issue).options
        }
        for issue in text.issues
    }


def _mandate(state: State, actor: ActorId | None) -> Mandate | None:
    return state.mandates.get(actor) if actor is not None else None


def _covered(
    mandate: Mandate, instrument: InstrumentId, issue: IssueId, option: OptionId
) -> Literal["within", "ask"] | None:
    limits = mandate.limits.get(instrument, {})
    if issue not in limits:
        return None
    return "within" if option in limits[issue] else "ask"


def _points(state: State, mandate: Mandate, instrument: InstrumentId, issue: IssueId, option: OptionId) -> float | None:
    stakes = mandate.stakes.get(instrument)
    if stakes is None or state.the_scene.scaffold != "full":
        return None
    return round(option_points(stakes, issue, option), 1)


def _package(state: State, package: Package, actor: ActorId | None) -> PackageShown:
    text = state.index.instruments[package.instrument]
    return {
        "id": package.id,
        "instrument": package.instrument,
        "letter": letter(package.n),
        "ref": package.ref,
        "seat": package.seat,
        "actor": package.actor,
        "channel": package.channel,
        "public": package.public,
        "choices": {i: package.choices[i] for i in text.issues if i in package.choices},
        "complete": complete(text, package.choices),
        "withdrawn": package.withdrawn,
        "lapsed": package.lapsed,
        "answers": dict(package.answers),
        "note": None if package.note is None else words(package.note),
        "at": package.at,
        "amends": package.amends,
        "authority": package.authority,
        "value": _value(state, package, actor),
    }


def _value(state: State, package: Package, actor: ActorId | None) -> ValueShown | None:
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
