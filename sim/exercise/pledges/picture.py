"""Obligations on a screen."""

from __future__ import annotations

from typing import Literal, TypedDict

from sim.exercise.core.names import ActorId, InstrumentId, IssueId, ObligationId, OptionId, ProvisionId, Text
from sim.exercise.pledges.events import Conduct
from sim.exercise.pledges.queries import clause_of, procedure
from sim.exercise.pledges.state import Dispute, Standing, Status
from sim.exercise.ratification.picture import RatificationShown, ratification
from sim.exercise.state import State
from sim.world.obligations import Finding, Kind, Means, Ruling, next_due

May = Literal["withhold", "perform", "raise-dispute", "snap-back"]
"""An act that a delegation can do on an obligation."""


class VerificationShown(TypedDict):
    """Means by which others verify an obligation."""

    means: Means
    gauge: str | None
    at_least: float | None
    at_most: float | None


class DisputeShown(TypedDict):
    """A dispute over it, the day on which it is settled, and the article and option that settle it."""

    day: int
    settles: int
    by: ActorId
    number: str
    option: OptionId
    ruling: Ruling | None


class ObligationShown(TypedDict):
    """An obligation as the reader knows it; days are the world's, and secrets are None to others than the obligor."""

    id: ObligationId
    instrument: InstrumentId
    provision: ProvisionId
    number: str
    issue: IssueId | None
    option: OptionId | None
    duty: Kind
    words: Text
    obligor: ActorId
    creditors: list[ActorId]
    since: int
    next: int | None
    every: int | None
    verified: VerificationShown
    suspends: list[str]
    automatic: bool
    status: Status
    finding: Finding | None
    found: int | None
    reading: float | None
    suspended_for: ObligationId | None
    dispute: DisputeShown | None
    order: Conduct | None
    kept: bool | None
    temptation: float | None
    may: list[May]


class AgreementsShown(TypedDict):
    """Obligations, and ratifications under way."""

    obligations: list[ObligationShown]
    ratifications: list[RatificationShown]


def agreements(state: State, actor: ActorId | None) -> AgreementsShown:
    """Obligations and ratification as `actor` knows them, or as CONTROL does for None."""
    return {
        "obligations": [_obligation(state, standing, actor) for standing in state.obligations.values()],
        "ratifications": [
            ratification(state, text, text.ratification, actor)
            for text in state.the_scene.instruments
            if text.ratification is not None
        ],
    }


def _obligation(state: State, standing: Standing, actor: ActorId | None) -> ObligationShown:
    clause = clause_of(state, standing)
    own = actor is None or actor == standing.obligor
    mandate = state.mandates.get(standing.obligor) if own else None
    plan = clause.verified
    return {
        "id": standing.id,
        "instrument": standing.instrument,
        "provision": standing.provision,
        "number": standing.number,
        "issue": standing.issue,
        "option": standing.option,
        "duty": clause.kind,
        "words": dict(clause.words),
        "obligor": standing.obligor,
        "creditors": list(standing.creditors),
        "since": standing.since,
        "next": next_due(clause, standing.since, max(state.day, standing.looked))
        if standing.status != "ended"
        else None,
        "every": clause.every,
        "verified": {
            "means": plan.means,
            "gauge": plan.gauge,
            "at_least": plan.at_least,
            "at_most": plan.at_most,
        },
        "suspends": list(clause.breach.suspends),
        "automatic": clause.breach.automatic,
        "status": standing.status,
        "finding": standing.finding,
        "found": standing.found if standing.finding is not None else None,
        "reading": standing.reading,
        "suspended_for": standing.suspended_for,
        "dispute": None if standing.dispute is None else _dispute(standing.dispute),
        "order": standing.order if own else None,
        "kept": standing.kept if own else None,
        "temptation": mandate.temptations.get(standing.id)
        if mandate is not None and (actor is None or state.the_scene.scaffold == "full")
        else None,
        "may": _may(state, standing, actor),
    }


def _dispute(dispute: Dispute) -> DisputeShown:
    return {
        "day": dispute.day,
        "settles": dispute.settles,
        "by": dispute.by,
        "number": dispute.number,
        "option": dispute.option,
        "ruling": dispute.ruling,
    }


def _may(state: State, standing: Standing, actor: ActorId | None) -> list[May]:
    """The commands that this delegation could give about it now, given a seat with the power to act."""
    if standing.status == "ended" or actor is None:
        return []
    may: list[May] = []
    if actor == standing.obligor:
        may.append("withhold" if standing.order == "perform" else "perform")
    if actor in standing.creditors:
        open_dispute = standing.dispute is not None and standing.dispute.ruling is None
        if not open_dispute and procedure(state, standing.instrument) is not None:
            may.append("raise-dispute")
        named = (state.obligations.get(ObligationId(o)) for o in clause_of(state, standing).breach.suspends)
        if standing.in_breach and any(o is not None and o.obligor == actor and o.status == "open" for o in named):
            may.append("snap-back")
    return may
